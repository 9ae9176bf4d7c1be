"""Names of people on other services: in the address of a profile, behind the name of a service, and @names."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.people.names import is_plain_word
from voicetune_desktop.privacy.detectors import asked
from voicetune_desktop.privacy.detectors.announcing import Announced, after, announced, listed, stems, table
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.detectors.password_values import no_passwords
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "handle"
_SURE, _LIKELY = 0.95, 0.85
_LETTER = "A-Za-z0-9_\u00c0-\u024f\u0400-\u052f"
_NAME = re.compile(rf"[{_LETTER}](?:[{_LETTER}.-]{{0,38}}[{_LETTER}])?(?:#(?:\d{{3,5}}|(?=[A-Z]*\d)[A-Z0-9]{{3,5}}(?![A-Za-z0-9])))?")
_IN_PATH = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.%-]{0,60}[A-Za-z0-9_])?")
_CODE = re.compile(r"(?:SW-)?\d{4}[- ]\d{4}[- ]\d{4}(?!\d)|\d{8,17}(?!\d)")
_MARKED = re.compile(r"[a-z][_.-]?\d|[a-z]_+[a-z]|^_|_$|[a-z]\.[a-z]|#[A-Z\d]{3}|x[a-z]{3,}x", re.IGNORECASE)
_FILE_OR_SITE = re.compile(
    r"\.(?:com|org|net|de|uk|io|app|pdf|png|jpe?g|txt|mp[34]|exe|zip|py|js|gg|tv|me|co)$|^v?\d+(?:[._-]\d+)+$|^\d+\D{0,3}$", re.IGNORECASE
)
_ENDS = re.compile(
    r"\s*(?:[\n.,;!)\0]|[^\w\s'’/@:_-]|[\u3000-\u9fff\uac00-\ud7a3]"
    r"|\s(?:and |& |/ )?(?:pass|password|pw|pwd|passwort|mdp|clave|senha)(?!\w)"
    r"|\s(?:on (?:everything|all|every)|everywhere|überall|partout|en todo|dappertutto)(?!\w))",
    re.IGNORECASE,
)
_LOGS_IN = re.compile(r"\s(?:and |& |/ )?(?:pass|password|pw|pwd)(?!\w)", re.IGNORECASE)
_SIGN = re.compile(r"(?:[^@\n\0]{0,14}@|\$|/?u/)(?=[A-Za-z0-9_])")
_AT = re.compile(r"\s*@(?=[A-Za-z0-9_])")


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of handles; needs to know nothing."""
    return _detector()


def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """A name behind each cue, or in the answer to the question for one."""
    told: set[int] = set()
    rows: dict[int, None] = {}
    for cue in cues:
        group, inflected = _words()[cue.word]
        place = _READERS[group](sheet, cue, inflected)
        if place:
            told.add(sheet.row(cue.start))
            yield _finding(sheet, *place)
        elif group == "services":
            rows[sheet.row(cue.start)] = None
    for row in rows:
        if row not in told and asked.is_question(sheet.folded[slice(*sheet.bounds(row))]):
            yield from _answer(sheet, row)


def is_marked(name: str) -> bool:
    """Whether a name has digits, dots or underscores as names on services have, and is no file, site or version."""
    return bool(_MARKED.search(name)) and not _FILE_OR_SITE.search(name) and _is_name(name)


def names_service(folded: str) -> bool:
    """Whether a folded message speaks of a service where people have names."""
    return bool(_services().search(folded))


def _finding(sheet: Sheet, start: int, end: int, form: str = "") -> Finding:
    return Finding(
        start, end, KIND, _LIKELY if form else _SURE, Action.REPLACE, sheet.folded[start:end], form, reason="asked" if form else "said"
    )


def _profile(sheet: Sheet, cue: Cue, inflected: bool) -> tuple[int, int] | None:  # noqa: ARG001, FBT001
    """The name in the address of a profile, unless the address goes on to something else."""
    match = _IN_PATH.match(sheet.text, cue.end)
    if not match or match.group().lower() in _never() or len(match.group()) < 3:
        return None
    goes_on = sheet.text[match.end()] == "/" and sheet.text[match.end() + 1].isalnum()
    return None if goes_on and "/u" not in cue.word and "/in/" not in cue.word else match.span()


def _service(sheet: Sheet, cue: Cue, inflected: bool) -> tuple[int, int] | None:  # noqa: FBT001
    """A name right behind that of a service: with @, with digits or underscores, or clearly said to be one."""
    seen = announced(sheet, cue, inflected=inflected)
    return _name(sheet, seen, cue.word) if seen else None


def _called(sheet: Sheet, cue: Cue, inflected: bool) -> tuple[int, int] | None:  # noqa: ARG001, FBT001
    """An @name behind "follow", "add" and the like."""
    sign = _AT.match(sheet.text, cue.end)
    match = _NAME.match(sheet.text, sign.end()) if sign else None
    return match.span() if match and _is_name(match.group()) and sheet.text[match.end()] != "@" else None


_READERS = {"profiles": _profile, "services": _service, "calls": _called}


def _name(sheet: Sheet, seen: Announced, service: str) -> tuple[int, int] | None:
    text = sheet.text
    lead = _SIGN.match(text, seen.start, seen.end)
    start = lead.end() if lead else seen.start
    code = _CODE.match(text, start, seen.end)
    match = code or _NAME.match(text, start, seen.end)
    if not match or text[match.end()] == "@":
        return None
    name = match.group()
    clear = start > seen.start or code or (_MARKED.search(name) and not _FILE_OR_SITE.search(name))
    said = (seen.signed or seen.said or _LOGS_IN.match(text, match.end())) and seen.directly and len(name) >= 4 and not _is_ordinary(name)
    ends = bool(_ENDS.match(text, match.end()))
    if code and name.isdigit():
        return match.span() if ends else None
    return (
        match.span()
        if (clear and _is_name(name))
        or (said and ends and not _FILE_OR_SITE.search(name))
        or (service not in _WORDS_TOO and _is_odd(name, ends=ends))
        else None
    )


def _is_odd(name: str, *, ends: bool) -> bool:
    """Whether a message ends in one long word of small letters that is none."""
    odd = ends and name.isalpha() and name.islower() and len(name) >= 7 and not standing(name)
    return odd and not _is_ordinary(name) and not name.endswith(_ENDINGS)


_WORDS_TOO = frozenset(("ins",))
"""Names of services that are everyday words elsewhere: German "ins Freibad"."""
_ENDINGS = (
    "ing",
    "ed",
    "ly",
    "ion",
    "ions",
    "ers",
    "ies",
    "ment",
    "ness",
    "able",
    "ful",
    "ous",
    "ive",
    "ity",
    "ist",
    "ism",
    "ance",
    "ence",
    "ure",
    "age",
    "ate",
    "ese",
    "ally",
    "story",
    "stories",
    "story",
    "video",
    "videos",
    "accounts",
    "account",
    "premium",
    "followers",
)


def _is_name(name: str) -> bool:
    return name.lower() not in _never() and len(name) >= 3 and not name.isdigit()


def _is_ordinary(name: str) -> bool:
    low = name.lower()
    return low in no_passwords() or low in _never() or is_plain_word(low) or low in _words() or low.isdigit()


def _answer(sheet: Sheet, row: int) -> Iterator[Finding]:
    for start, end in asked.answers(sheet, row):
        seen = after(sheet, start)
        first = seen.start if seen else start
        first += sheet.text[first] == "@"
        match = _NAME.match(sheet.text, first, end)
        if match and match.end() >= end - 2 and (_MARKED.search(match.group()) or sheet.text[first - 1] == "@") and _is_name(match.group()):
            if not _FILE_OR_SITE.search(match.group()) and EDGE not in match.group():
                yield _finding(sheet, *match.span(), "asked")
            return


@cache
def _words() -> dict[str, tuple[str, bool]]:
    groups = table("handles")
    return {word: (group, inflected) for group in _READERS for word, inflected in stems(listed(groups[group])).items()}


@cache
def _services() -> re.Pattern[str]:
    words = sorted((word for word, (group, _) in _words().items() if group == "services"), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


@cache
def _never() -> frozenset[str]:
    return frozenset(listed(table("handles")["never"]))


@cache
def _detector() -> CuedDetector:
    return CuedDetector(tuple(_words()), find)
