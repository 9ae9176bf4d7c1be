"""People who are not in the chat, in Vietnamese: a family name and what follows, or what somebody is called: "cô Linh", "bé Na"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_place, public_names
from voicetune_desktop.privacy.sheets import Sheet

KIND = "third_party"
_SCORE = 0.85
_FAMILIES = words("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đoàn trịnh lương đinh lâm tô hà tạ tăng")
_CALLED = words("anh chị cô chú bác bé em thầy ông bà dì cậu thím mợ bạn tên tên: con cháu")
_OPEN = f"[A-ZÀ-ÖØ-ÝĂĐĨŨƠƯ{''.join(map(chr, range(0x1EA0, 0x1EFA, 2)))}]"
_NAMES = re.compile(rf"[ ]((?=({_OPEN}))\2[^\W\d_]{{1,6}}(?:[ ]{_OPEN}[^\W\d_]{{1,6}}){{0,3}})(?!\w)")
_VIETNAMESE = re.compile("[ơưƠƯ\u1ea0-\u1ef9]")
"""Letters that no other language writes."""
_FEWEST = 3
"""Words of a name that nothing announces: "Lê Lợi" is a street everywhere."""


def detector(setup: Setup) -> CuedDetector | None:
    """A detector of Vietnamese names; none where names are to stay."""
    if setup.keep_names:
        return None
    people = frozenset(fold(piece) for person in setup.people for name in (person.name, *person.names) for piece in name.split())
    return CuedDetector(_cues(), partial(_find, people))


@cache
def _cues() -> tuple[str, ...]:
    return tuple(sorted(_FAMILIES | _CALLED))


def _find(people: frozenset[str], sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    done = 0
    for cue in cues:
        match = _NAMES.match(sheet.text, cue.end) if cue.start >= done else None
        start = match and _start(sheet, cue, match)
        if match and start is not None and not _is_other(fold(sheet.text[start : match.end()]), people):
            done = match.end()
            yield Finding(start, done, KIND, _SCORE, Action.REPLACE, fold(sheet.text[start:done]), "full" if " " in match[1] else "first")


def _start(sheet: Sheet, cue: Cue, names: "re.Match[str]") -> int | None:
    """Where the name starts in a Vietnamese message: at a family name with two more words, or behind what somebody is called."""
    if not _VIETNAMESE.search(sheet.text, *sheet.bounds(sheet.row(cue.start))):
        return None
    if cue.word in _FAMILIES:
        return cue.start if names[1].count(" ") + 2 >= _FEWEST and sheet.text[cue.start].isupper() else None
    return names.start(1)


def _is_other(name: str, people: frozenset[str]) -> bool:
    """Somebody of the chat, a place, or a name that everybody knows."""
    return is_place(name) or name in public_names().people or people.issuperset(name.split())
