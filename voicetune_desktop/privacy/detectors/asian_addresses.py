"""Addresses of India, China, Japan, Korea and Vietnam, which name districts, blocks and buildings in place of a street."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.sheets import Sheet
from voicetune_desktop.privacy.street_words import cities

KIND = "address"
_SCORE = 0.85
_INDIAN_PART = (
    r"(?i:main|cross|road|rd|marg|nagar|sector|phase|block|apartments?|apts?|residency|nivas|niwas|society|colony|layout|street|vihar|enclave"
    r"|gardens?|heights|towers?|villa|bhavan|bhawan|kunj|puram|chowk|lane|gali|bazaar|circle|stage|estate|plaza|wing)"
)
_PART = r"[^\W_][\w.'/-]*(?:[ ][^\W_][\w.'/-]*){0,4}"
_INDIAN = re.compile(rf"[ .:#]*(?:no\.?[ ]?)?\d[\w/-]*((?:,[ ]?{_PART}){{1,5}})", re.IGNORECASE)
_NUMBER_FIRST = re.compile(rf"(?:\d{{1,4}}[A-Z]?(?:/\d{{1,4}})?(?=(?:,[^,\0]{{0,60}}){{2}})|\d{{1,4}}/\d{{1,4}})((?:,[ ]?{_PART}){{1,4}})")
_INSIDE_NUMBER = frozenset(".,:/-0123456789_")
_FARTHEST_COMMA = 7
_COUNTED = r"(?:[ ](?:(?i:no)\.?[ ]?)?(?:\d{1,3}|[IVX]{1,4}))?"
_KNOWN_PART = re.compile(
    rf"(?:^|[ ,])(?:{_INDIAN_PART}\.?{_COUNTED}(?=,|$)|(?=[A-Z]){_INDIAN_PART}\.?{_COUNTED}(?![\w'-]))|\d(?:st|nd|rd|th)[ ]{_INDIAN_PART}"
)
_SPEAKERS = words("i you we they he she it")
"""Words of a sentence: "on foot at 8, did you see the garden, it was lovely"."""
_INDIAN_CUES = ("flat", "h.no", "h.no.", "h no", "house no", "plot no", "plot", "door no", "d.no", "apt", "#")
_HAN = "\u3400-\u9fff"
_CHINESE = re.compile(
    rf"(?:[{_HAN}]{{1,6}}?[区县镇乡])?[{_HAN}]{{1,8}}?(?:路|街|大道|巷|弄|胡同)(?:[一二三四五六七八九十东西南北中]{{1,2}}[路段])?\d{{1,5}}[号弄]"
    r"(?:院)?(?:[A-Z\d]{1,4}(?:栋|幢|座|号楼|楼))?(?:\d{1,2}单元)?(?:\d{1,5}(?:室|房|户)?)?"
)
_JAPANESE = re.compile(
    rf"(?:[{_HAN}]{{1,5}}?[区市町村郡])[{_HAN}\u3040-\u30ff]{{1,10}}?\d{{1,3}}(?:丁目|番地?|-)\d{{1,4}}(?:(?:番地?|号|-)\d{{0,4}}号?)?"
    r"(?:[ \u3000]?[\u30a1-\u30ff\u3400-\u9fff]{1,12}[ \u3000]?\d{1,5}(?:号室?)?)?"
)
_KOREAN = re.compile(
    r"(?:[가-힣]{1,8}[구군][ ]?)?(?:[가-힣\d]{1,10}(?:로|길)[ ]?)(?:\d{1,3}(?:번길|길)[ ]?)?\d{1,4}(?:-\d{1,4})?(?![\d가-힣])"
    r"(?:[ ,]{1,2}\d{1,4}동)?(?:[ ,]{1,2}\d{1,5}호)?"
)
_ALLEYS = ("ngõ", "ngách", "hẻm", "kiệt", "đường", "phố")
_VIETNAMESE_CUES = ("số", "số nhà", *_ALLEYS)
_VIETNAMESE = re.compile(
    rf"(?:(số(?:[ ]nhà)?)[ ])?(?<!\d)\d{{1,5}}[A-Za-z]?(?:/\d{{1,4}}[A-Za-z]?){{0,3}}"
    rf"((?:,?[ ](?:{'|'.join(_ALLEYS)})(?:[ ]\d{{1,4}}(?:/\d{{1,4}}){{0,2}})?){{0,3}})(?:[ ](?![a-zà-öø-ý])[^\W\d_]{{2,7}}){{1,4}}(?!\w)",
)
_BEFORE_ALLEY = 24
"""Characters from the start of an address to a word for its street."""
_EASTERN = ((("号", "弄"), _CHINESE), (("丁目", "区", "市", "町"), _JAPANESE), (("로", "길"), _KOREAN))
"""What must occur at all, and the form."""


def indian(setup: Setup) -> CuedDetector | None:
    """Addresses as they are written in India, where that may be the country."""
    if setup.regions and "IN" not in setup.regions:
        return None
    return CuedDetector(_INDIAN_CUES, _by_cue)


def _by_cue(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    for cue in cues:
        match = _INDIAN.match(sheet.text, cue.end)
        if match:
            end = _end_of_known(match)
            if end:
                yield _finding(sheet.text, cue.start, end)


def numbered(setup: Setup) -> Detector | None:
    """Indian addresses that start with a bare number; none elsewhere."""
    if "IN" not in setup.regions:
        return None

    def find(sheet: Sheet) -> Iterator[Finding]:
        text = sheet.text
        for start, end in sheet.numbers:
            if "," in text[end : end + _FARTHEST_COMMA] and text[start - 1] not in _INSIDE_NUMBER and not text[start - 1].isalpha():
                match = _NUMBER_FIRST.match(text, start)
                stop = _end_of_known(match) if match else 0
                if stop:
                    yield _finding(text, start - (text[start - 1] == "#"), stop)

    return find


def vietnamese(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """Addresses in Vietnamese: "số 45 ngõ 128 Hoàng Văn Thái"."""
    return CuedDetector(_VIETNAMESE_CUES, _vietnamese)


def _vietnamese(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    done = 0
    for cue in cues:
        first = max(done, sheet.bounds(sheet.row(cue.start))[0], cue.start - _BEFORE_ALLEY)
        match = _VIETNAMESE.search(sheet.text, first, sheet.bounds(sheet.row(cue.start))[1]) if cue.start >= done else None
        if match and match.start() <= cue.start < match.end() and (match[1] or match[2]):
            done = match.end()
            yield _finding(sheet.text, match.start(), done)


def eastern(setup: Setup) -> Detector | None:  # noqa: ARG001
    """Addresses in Chinese, Japanese and Korean."""

    def find(sheet: Sheet) -> Iterator[Finding]:
        if sheet.text.isascii():
            return
        for signs, form in _EASTERN:
            if any(sign in sheet.text for sign in signs):
                yield from (_finding(sheet.text, match.start(), match.end()) for match in form.finditer(sheet.text))

    return find


def _end_of_known(match: "re.Match[str]") -> int:
    """The end of the last part that names a road, a block or a building and of the district behind it; 0 where there is none."""
    parts, end, place = match[1].split(","), 0, match.start(1)
    known = False
    for number, part in enumerate(parts):
        stop = place + len(part)
        if not _SPEAKERS.isdisjoint(fold(part).split()):
            break
        if number:
            if found := list(_KNOWN_PART.finditer(f" {part.strip()}")):
                known, end = True, place + len(part) - len(part.lstrip()) + found[-1].end() - 1
            elif known and end == place - 1 and part.strip().isalpha() and fold(part.strip()) not in cities():
                end = stop
        place = stop + 1
    return end if known else 0


def _finding(text: str, start: int, end: int) -> Finding:
    value = " ".join(fold(text[start:end]).replace(",", " ").split())
    return Finding(start, end, KIND, _SCORE, Action.REPLACE, value, "street")
