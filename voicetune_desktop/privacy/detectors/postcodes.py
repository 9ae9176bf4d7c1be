"""Postcodes: in the form of a country, beside a town or a street, or where somebody calls them so."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import ARTICLES, words
from voicetune_desktop.privacy.detectors import asked
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.sheets import EDGE, Sheet
from voicetune_desktop.privacy.street_words import cities

KIND = "postcode"
_SURE = 0.9
_UNSPACED = "\u3000"
_REACH = 40
_CUES = tuple(
    """
    postcode|post code|postal code|zip|zip code|zipcode|pin code|pincode|postleitzahl|plz|code postal|cp|código postal|codigo postal|c.p.
    cep|cap|kod pocztowy|индекс|індекс|posta kodu|postnummer|postnr|postinumero|psč|irányítószám|cod poștal|ταχυδρομικός κώδικας|τκ
    الرمز البريدي|郵便番号|〒|邮编|우편번호
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)
_CODE = re.compile(
    r"(?:[A-Za-z]{1,2}\d[A-Za-z\d]?[ ]?\d[A-Za-z]{2}|[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d|\d{5}(?:-\d{3,4})?|\d{4}[ ]?[A-Za-z]{2}"
    r"|\d{3}-\d{4}|\d{2}-\d{3}|\d{3}[ -]\d{2,4}|\d{6}|\d{4}(?:-\d{3})?)(?![^\W\u3000-\uffff]|-)"
)
_ANNOUNCED = re.compile(
    r"[ ]?(?:is|ist|est|es|è|é|to|jest|on|är|er|of|for"
    r"|number|num|n[º°.]|nr\.?|no\.?|[:=#-]|je|это|mon|my|too|our|mine|は|が|은|는)?[ :=：]{0,3}",
    re.IGNORECASE,
)
_BRITISH = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?[ ](?!1ST|2ND|3RD)\d[A-Z]{2}(?![A-Za-z0-9])")
_BEFORE_TOWN = re.compile(
    r"(?:[A-Z]{1,2}-)?(\d{5}|\d{4}[ ]?[A-Z]{2}|\d{2}-\d{3}|\d{3}[ ]\d{2}|\d{4}(?:-\d{3})?|\d{6}|\d{5}-\d{3}),?[ ](?=[^\W\d_])"
)
_AFTER_TOWN = re.compile(
    r",?[ -]{1,3}(?:[A-Z]{2,3},?[ ])?"
    r"([A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}|\d{5}(?:-\d{3,4})?|\d{6}|\d{3}[ ]?\d{3}|\d{4}|[A-Z]\d[A-Z][ ]?\d[A-Z]\d)(?![\w-]|[.,:]\d)",
    re.IGNORECASE,
)
_STATES = "A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]"  # of the USA
_STATE_ZIP = re.compile(
    rf"(?:[ ,](?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)[ ](\d{{4}})|,[ ]?(?i:{_STATES})[ ](\d{{5}})|[ ,](?:{_STATES})[ ](\d{{5}}(?:-\d{{4}})?))"
    r"(?![\w-])"
)
_STATE_NAMES = frozenset(
    """
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas
    kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire
    new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina
    south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)
_COUNTED = re.compile(
    r"\d{2,3}000[ ][a-zß-öø-ÿ]|\d{4,6}[ ](?:people|votes?|miles|km|kilomet(?:re|er)s|fans|users|euros?|dollars|bucks|pounds|steps|feet|ft"
    r"|leute|menschen|einwohner|personen|habitants|person(?:ne|a)s|habitantes|persone|pessoas|mensen|osób|ludzi|lidí|kişi|ihmistä|to[ ]\d)"
)
"""So many of something in a town are no postcode."""
_JAPANESE = re.compile(r"(\d{3}-\d{4})(?=[ \u3000]?[\u3400-\u9fff])")
_GOES_ON = re.compile(r"[ -]\d{2,4}(?!\d)|\d?[A-Za-z]{0,2}[ ]?\d[A-Za-z]{2}(?![A-Za-z])")
_NO_BORDER = frozenset("-.:/€$£")
_LANDS = {
    4: words("AT CH BE NL DK NO AU NZ HU PT LU ZA BG"),
    5: words("DE FR ES IT US MX FI TR SE CZ SK GR UA KR PL EG SA MA IL MY TH ID PE HR RS EE LT"),
    6: words("IN RU CN RO KZ SG CO VN NL BY"),
}
"""Countries by the characters of their postcodes."""
_STREET_BEFORE = re.compile(
    r"(?:^|[\s:])([A-ZÀ-ÖØ-Þ][\w'’.-]+(?:[ ][A-ZÀ-ÖØ-Þ][\w'’.-]+){0,3})[ ](\d{1,4}[ ]?[a-zA-Z]?(?:[-/]\d{1,4})?),?[ ]\Z"
)
"""Words with capitals and a house number right before a postcode and its town: a street, whatever it is called."""
_HOUSE_BEHIND = re.compile(r"[ ,]{1,2}(\d{1,5}[ ]?[a-zA-Z]?)(?=[\s.!\0]|$)")
_ENDS_ANSWER = re.compile(r"[\0\n.,]|[ ](?:hai|ji|haan|is|x|ok|lol|pls|danke|merci|gracias|\d{1,5}[ ]?[a-zA-Z]?)?[ .!]{0,2}[\0\n]")
_LONGEST_TOWN = 3
"""Words."""


def announced(setup: Setup) -> CuedDetector | None:  # noqa: ARG001
    """Codes that somebody calls postcodes."""
    return CuedDetector(_CUES, _by_cue)


def beside_towns(setup: Setup) -> Detector | None:
    """Codes right before or behind a town of the countries in question, in the form of that country."""
    regions = frozenset(setup.regions)
    british = not regions or "GB" in regions

    def find(sheet: Sheet) -> Iterator[Finding]:
        text = sheet.text
        for start, end in sheet.numbers:
            code = _british(text, start, end) if british and end - start <= 2 and text[start - 1].isupper() else None
            if code:
                yield _finding(text, code.start(), code.end())
            elif 4 <= end - start <= 6 or _GOES_ON.match(text, end):
                yield from _by_town(text, start, end, regions)

    return find


def _british(text: str, start: int, end: int) -> "re.Match[str] | None":
    code = _BRITISH.search(text, start - 2, end + 6)
    return code if code and code.start() < start < code.end() and not text[code.start() - 1].isalnum() else None


def _by_cue(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    text = sheet.text
    for cue in cues:
        lead = _ANNOUNCED.match(text, cue.end)
        ends = not text[cue.end].isalnum() or cue.word[-1] > _UNSPACED
        code = _CODE.match(text, lead.end()) if lead and ends else None
        code = code or (_answer(sheet, cue) if ends else None)
        if code and any(map(str.isdigit, code.group())):
            yield _finding(text, code.start(), code.end())
            house = _HOUSE_BEHIND.match(text, code.end()) if sheet.row(code.start()) != sheet.row(cue.start) else None
            if house:
                yield _address(text, *house.span(1))


def _answer(sheet: Sheet, cue: Cue) -> "re.Match[str] | None":
    """The code that the next messages consist of."""
    row = sheet.row(cue.start)
    answers = asked.answers(sheet, row) if asked.asks(sheet, row) else ()
    codes = (_CODE.match(sheet.text, start) for start, _ in answers)
    return next((code for code in codes if code and _ENDS_ANSWER.match(sheet.text, code.end())), None)


def _by_town(text: str, start: int, end: int, regions: frozenset[str]) -> Iterator[Finding]:
    before = text[max(0, start - _REACH) : start].rpartition(EDGE)[2]
    clear = not (before[-1:].isalnum() or before[-1:] in _NO_BORDER)
    code = _BEFORE_TOWN.match(text, start) if clear else None
    if code and text[code.end()].isupper() and _is_town_ahead(text, code.end(), regions, _lands(code[1])):
        yield _finding(text, start, code.end(1))
        street = _STREET_BEFORE.search(before)
        if street and fold(street[1].split(" ")[0]) not in ARTICLES:
            at = start - len(before)
            yield _address(text, at + street.start(1), at + street.end(2))
        return
    japanese = _JAPANESE.match(text, start) if clear else None
    state = _STATE_ZIP.search(text, max(0, start - 5), end + 6)
    after = _AFTER_TOWN.search(text, max(0, start - 6), min(len(text), end + 6))
    if after and (
        after.end(1) <= start
        or after.start(1) > start
        or _COUNTED.match(text, after.start(1))
        or not _is_town_behind(text, after.start(), regions)
    ):
        after = None
    for match in (japanese, state, after):
        if match and match.start(match.lastindex or 1) <= start < match.end(match.lastindex or 1):
            yield _finding(text, match.start(match.lastindex or 1), match.end(match.lastindex or 1))
            return


def _lands(code: str) -> frozenset[str]:
    """Countries whose postcodes have as many characters; none where it may be any."""
    return _LANDS.get(sum(map(str.isalnum, code)), frozenset())


def _is_town_ahead(text: str, at: int, regions: frozenset[str], lands: frozenset[str]) -> bool:
    ahead = fold(text[at : at + _REACH].partition(EDGE)[0].partition("\n")[0])
    names = re.split(r"[ ,.;!?)]+", ahead)
    return any(_is_town(" ".join(names[:count]), regions, lands) for count in range(1, _LONGEST_TOWN + 1))


def _is_town_behind(text: str, at: int, regions: frozenset[str]) -> bool:
    behind = re.split(r"[\s,(]+", text[max(0, at - _REACH) : at].rpartition(EDGE)[2])
    tails = (behind[-count:] for count in range(1, _LONGEST_TOWN + 1))
    return any(tail[0][:1].isupper() and _is_town(fold(" ".join(tail)), regions) for tail in tails if tail)


def _is_town(name: str, regions: frozenset[str], lands: frozenset[str] = frozenset()) -> bool:
    """Whether there is such a town or state in the regions and lands; where one of them is empty, it may be anywhere."""
    if name in _STATE_NAMES and (not regions or "US" in regions):
        return True
    towns = cities().get(name, frozenset[str]())
    return bool(towns) and all(not towns.isdisjoint(some) for some in (regions, lands) if some)


def _address(text: str, start: int, end: int) -> Finding:
    value = " ".join(fold(text[start:end]).replace(",", " ").split())
    return Finding(start, end, "address", _SURE, Action.REPLACE, value, "street")


def _finding(text: str, start: int, end: int) -> Finding:
    value = "".join(filter(str.isalnum, fold(text[start:end])))
    return Finding(start, end, KIND, _SURE, Action.REPLACE, value, "code")
