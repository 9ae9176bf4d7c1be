"""Another detector as a family of ours: what it sees waits for the person's decision, unless our own families know better."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.detectors.national_ids import normal_form
from voicetune_desktop.privacy.detectors.registry import FAMILIES, Family
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_word, is_written_small, public_names
from voicetune_desktop.privacy.optional.child import Child, Place
from voicetune_desktop.privacy.optional.choice import Choice
from voicetune_desktop.privacy.optional.labels import kind_of
from voicetune_desktop.privacy.sheets import Sheet

Read = Callable[[Sequence[str]], Sequence[Sequence[Place]]]
"""Texts to the places of each."""

_LONGEST = 1_500
"""Characters that an engine gets in one text; GLiNER sees no more than some hundred words at once."""
_BATCH = 16_000
"""Characters in one go: enough to keep an engine busy, and soon done on a slow computer."""
_PIECE = re.compile(rf"[^\n]{{1,{_LONGEST}}}(?![^\s])|[^\n]{{1,{_LONGEST}}}")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_INNER = re.compile(r"[^\W_].*[^\W_]|[^\W_]")
_POSSESSIVE = ("'s", "’s")
_LEAST = 0.4
"""Presidio also tells of numbers that may be anything, with scores below."""
_NAMES = frozenset(("third_party", "organisation", "place"))
_FOLDED = _NAMES | {"address"}


def families(choice: Choice | None) -> tuple[Family, ...]:
    """Our own families, and the one that was chosen. Raises DetectorUnavailable where that cannot start."""
    return FAMILIES if choice is None else (*FAMILIES, family(Child(choice).read, choice.name))


def family(read: Read, name: str) -> Family:
    """A family that asks an engine; findings say by its name where they come from."""

    def detector(setup: Setup) -> Detector:
        unwanted = _NAMES if setup.keep_names else frozenset[str]()

        def find(sheet: Sheet) -> Iterator[Finding]:
            for start, place in _seen(sheet, read):
                kind = kind_of(place[2])
                first, last = _core(sheet.text, start + place[0], start + place[1])
                written = sheet.text[first:last]
                if kind and written and kind not in unwanted and place[3] >= _LEAST and not _is_known(kind, written):
                    value = fold(written) if kind in _FOLDED else normal_form(written)
                    form = ("full" if " " in value else "first") if kind == "third_party" else ""
                    yield Finding(first, last, kind, min(place[3], 1.0), Action.ASK, value, form, f"seen by {name}")

        return find

    return detector


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    """A place without signs at its edges and the ending of "Emil's"; empty where nothing is left."""
    inner = _INNER.search(text, start, end)
    if inner is None:
        return start, start
    last = inner.end()
    return inner.start(), last - 2 * (last - inner.start() > 2 and text[last - 2 : last].lower() in _POSSESSIVE)


def _is_known(kind: str, written: str) -> bool:
    """Whether something that may be a name is a word in small letters, or a name from the news, the arts or the map."""
    if kind not in _NAMES:
        return False
    folded = fold(written)
    common = written == folded and (is_word(folded) or is_written_small(folded))
    return common or not _LETTERS.search(written) or folded in public_names().people


def _seen(sheet: Sheet, read: Read) -> Iterator[tuple[int, Place]]:
    """The places that an engine sees, each with the start of its text on the sheet; equal texts are read once."""
    starts: dict[str, list[int]] = {}
    for start, text in _pieces(sheet):
        starts.setdefault(text, []).append(start)
    for batch in _batches(starts):
        for text, places in zip(batch, read(batch), strict=True):
            yield from ((start, place) for place in places for start in starts[text])


def _pieces(sheet: Sheet) -> Iterator[tuple[int, str]]:
    """The lines of all rows that hold letters, long ones in pieces that end between words; each with its start."""
    for row in range(sheet.row(len(sheet.text) - 1) + 1):
        for match in _PIECE.finditer(sheet.text, *sheet.bounds(row)):
            if _LETTERS.search(match.group()):
                yield match.start(), match.group()


def _batches(texts: Mapping[str, Sequence[int]]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
