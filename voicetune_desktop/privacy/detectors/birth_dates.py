"""Dates of birth, where words say that somebody was born on them or has a birthday."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors import asked
from voicetune_desktop.privacy.detectors.announcing import announced, around, before, listed, stems, table, word_end
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "date_of_birth"
_SURE, _LIKELY, _UNSURE = 0.95, 0.85, 0.5
_NEAR = 48
"""Characters between the word and the date."""
_YEARS = range(1900, 2040)
_FESTIVE = re.compile(
    r"birthday|bday|geburtstag|anniv|cumple|complean|aniv|niver|verjaardag"
    r"|jarig|urodzin|narozenin|д(?:ень|н[юяеё]м?) (?:р|н)|doğum gün|synttär|födelsedag|bursdag"
    r"|compi[eoi]|др(?!\w)|szül|γενέθλια|sinh nhật|誕生日|生日|생일|जन्मदिन|janam ?din",
    re.IGNORECASE,
)
"""Words for a day that comes every year: a late year is that of a party."""
_LATEST_FESTIVE = 2018
_NOBODY = re.compile(
    r"(?<!\w)(?:compan\w+|brand|band|films?|movies?|album|series|season|episode|game|app|country|nation|founded|release[ds]?|premiere[ds]?|launched|firma|unternehmen|empresa|azienda"
    r"|entreprise|société|фильм|компани\w+|king|queen|president|emperor|mozart|einstein|shakespeare|jesus)(?!\w)",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"[0-9]")
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_ORDINAL = r"(?:st|nd|rd|th|\.|er|[ºª°]|-?го|-?е|:?[ea]|en)?"
_OF = r"(?:\s?(?:of|de|di|do|d'|del|na|the))?[\s,./-]{0,2}"
_ENGLISH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
"""Months that stand before the day."""
_YEAR_ONLY = re.compile(
    r"(?:in|im|en|em|nel|w|v|в|у|i|roku|году|año|anno|ano|jahr|the|year|\s){0,8}((?:19[2-9]|20[01])\d)(?!\w|[.,/-]\d)", re.IGNORECASE
)


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of dates of birth; needs to know nothing."""
    return _detector()


def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """The date behind or before each word, or in the answer to it."""
    told: set[int] = set()
    rows: dict[int, None] = {}
    for cue in cues:
        if word_end(sheet, cue, inflected=_words()[cue.word]) is None:
            continue
        bounds = around(sheet, cue)
        place = _place(sheet, cue) if _DIGIT.search(sheet.text, *bounds) and not _NOBODY.search(before(sheet, cue.start)) else None
        if place:
            told.add(sheet.row(cue.start))
            yield _finding(sheet, *place)
        else:
            rows[sheet.row(cue.start)] = None
    for row in rows:
        if row not in told:
            yield from _answer(sheet, row)


def _place(sheet: Sheet, cue: Cue) -> tuple[int, int, Action] | None:
    text = sheet.text
    edge = text.find(EDGE, cue.end, cue.end + _NEAR)
    last = edge if edge >= 0 else cue.end + _NEAR
    festive = bool(_FESTIVE.match(text, cue.start))
    first = max(text.rfind(EDGE, 0, cue.start) + 1, cue.start - _NEAR)
    if cue.word in _directly():
        born = _dates().match(text, cue.end + 1, last) if text[cue.end] == " " else None
        return (*born.span(), Action.REPLACE) if born and _is_birth(born, festive=True) else None
    for start, end in ((cue.end, last), (first, cue.start)):
        for match in _dates().finditer(text, start, end + 12 if end == last else end):
            if match.start() < end and EDGE not in match.group() and _is_birth(match, festive=festive):
                return *match.span(), Action.REPLACE
    if festive and (day := _days().search(text, cue.end, last) or _days().search(text, first, cue.start)):
        return *day.span(), Action.REPLACE
    seen = announced(sheet, cue, inflected=_words()[cue.word])
    year = _YEAR_ONLY.match(text, seen.start, seen.end) if seen and not festive else None
    return (*year.span(1), Action.ASK) if year else None


def _answer(sheet: Sheet, row: int) -> Iterator[Finding]:
    festive = bool(_FESTIVE.search(sheet.text, *sheet.bounds(row)))
    dated = [place for place in asked.answers(sheet, row) if _DIGIT.search(sheet.text, *place)]
    for start, end in dated if dated and asked.asks(sheet, row) else ():
        for match in _dates().finditer(sheet.text, start, end):
            alone = not sheet.text[start:end].replace(match.group(), "").strip(" .,!")
            if _is_birth(match, festive=festive or not alone):
                yield _finding(sheet, *match.span(), Action.REPLACE, "asked")
                return
        if festive and (day := _days().search(sheet.text, start, end)):
            yield _finding(sheet, *day.span(), Action.REPLACE, "asked")
            return


def _is_birth(match: re.Match[str], *, festive: bool) -> bool:
    digits = next(group for name, group in match.groupdict().items() if name.startswith("y") and group)
    year = int(digits)
    return len(digits) == 2 or (year in _YEARS and (not festive or year <= _LATEST_FESTIVE))


def _finding(sheet: Sheet, start: int, end: int, action: Action, form: str = "") -> Finding:
    value = "".join(filter(str.isalnum, sheet.folded[start:end]))
    score = _UNSURE if action is Action.ASK else _LIKELY if form else _SURE
    return Finding(start, end, KIND, score, action, value, form, reason="asked" if form else "said")


@cache
def _dates() -> re.Pattern[str]:
    month, sign = _month(), r"\s?[./-]\s?"
    year = r"(?:'|’)?(?P<y{}>(?:19|20)\d\d|\d\d)(?![\w:]|[.,]\d)"
    numeric = rf"{_DAY}(?:{sign}|\s){_DAY}(?:{sign}|\s){year.format(1)}"
    iso = rf"(?P<y2>(?:19|20)\d\d){sign}{_DAY}{sign}{_DAY}"
    day_first = rf"{_DAY}{_ORDINAL}{_OF}{month}{_OF}{year.format(3)}"
    month_first = rf"{month}\s?{_DAY}{_ORDINAL}{_OF}{year.format(4)}"
    year_first = rf"(?P<y5>(?:19|20)\d\d)[.,]?\s{month}\s{_DAY}"
    eastern = rf"(?P<y6>(?:19|20)?\d\d)\s?[年년]\s?{_DAY}\s?[月월]\s?{_DAY}\s?[日号號일]?"
    joined = r"(?P<y7>(?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\w)"
    return re.compile(
        rf"(?<![\d.,/A-Za-z])(?<!\d:)(?:{eastern}|{iso}|{numeric}|{day_first}|{month_first}|{year_first}|{joined})(?!\d)", re.IGNORECASE
    )


@cache
def _days() -> re.Pattern[str]:
    """A day of the year, with the month in words."""
    eastern = rf"{_DAY}\s?[月월]\s?{_DAY}\s?[日号號일]"
    return re.compile(
        rf"(?<![\d.,/A-Za-z])(?:{_DAY}{_ORDINAL}{_OF}{_month()}|{_ENGLISH}\s{_DAY}{_ORDINAL}(?!\w)|{eastern})(?!\d)", re.IGNORECASE
    )


@cache
def _month() -> str:
    month = "|".join(sorted(map(re.escape, listed(table("identity")["months"])), key=len, reverse=True))
    return rf"(?:{month})[^\W\d_]{{0,9}}\.?"


@cache
def _words() -> dict[str, bool]:
    return stems((*listed(table("identity")["birth"]), *_directly()))


@cache
def _directly() -> frozenset[str]:
    """Words that tell it only right before a date: "soy del 9 de marzo del 92"."""
    return frozenset(listed(table("identity")["born_on"]))


@cache
def _detector() -> CuedDetector:
    return CuedDetector(tuple(_words()), find)
