"""Phone numbers: international ones anywhere, local ones of the countries that a chat is from."""

import re
from collections.abc import Iterator
from functools import lru_cache

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.sheets import Sheet

KIND = "phone"
_FEWEST, _MOST = 7, 15
"""Digits of a number, by ITU-T E.164."""
_GAPS = " ().\\-/*\u2010-\u2015\u2212\u00a0\u2009\u202f"
_RUN = re.compile(rf"[+(]{{0,2}}\d(?:[{_GAPS}]{{0,3}}\d){{6,27}}")
_GROUP = re.compile(r"\d+")
_DATE = re.compile(r"(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2\d{4}|\d{1,2}([-./])\d{1,2}\3\d{2}(?![-./ ]?\d))(?!\d)")
_OCTETS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?![.\d])")
_DECIMAL = re.compile(r"\d{1,3}\.\d{4,}$")
_ISBN = re.compile(r"97[89][- ]?\d")
_MONEY = "$€£¥₹₽₺₩₪฿"
_UNITS = re.compile(r"\s?(?:[$€£¥₹₽₺₩%°]|(?:eur|usd|gbp|km|kg|mb|gb|likes|views|followers|steps|zł|kr|元|円|원)\b)", re.IGNORECASE)
_OTHER_NUMBER = re.compile(
    r"(?:isbn|order|ticket|invoice|tracking|barcode|serial|model|commit|version|build|epoch|timestamp|population|score|article|parcel|shipment|reference"
    r"|bestellnummer|rechnung|sendung|pedido|factura|commande|facture|ordine|bestelling|faktura|sipariş|заказ|заказа|#|№)"
    r"(?:[\s:.#-]*(?:id|no|nr|num|number|nummer|número|is|apparently|n°|№|код)\b)*[\s:.#-]*$",
    re.IGNORECASE,
)
_CALLING = re.compile(
    r"\b(?:call|ring|text|phone|mobile|cell|tel|telephone|whatsapp|handy|festnetz|anruf|ruf|móvil|movil|llám|llam|appel|portable|fixe|chiam|cellulare|liga|zap|celular"
    r"|telefone|bel|mobiel|dzwo|komórk|ara|cep|звони|номер|телефон|numara|numer|numer[oó]|numéro|nummer|number|num|رقم|电话|番号|電話|번호|전화|puhelin|ring)",
    re.IGNORECASE,
)
_NO_TRUNK = frozenset("US CA PR BR ES IT PT PL DK NO GR CZ IN CN MX SG HK LU MT EE LV IS CY QA KW BH OM TN".split())
"""Countries where a number within the country is dialled without a leading 0 or 8."""
_SURE, _LIKELY, _UNSURE = 0.97, 0.9, 0.5


def detector(setup: Setup) -> Detector | None:
    """A detector for the regions of a project; international numbers need none."""
    regions = setup.regions

    def find(sheet: Sheet) -> Iterator[Finding]:
        text = sheet.text
        for run in _RUN.finditer(text):
            if _may_be_number(text, run.start(), run.end()):
                yield from _numbers(text, run, regions)

    return find


def digits_of(text: str) -> str:
    """The digits of a number as typed."""
    return "".join(_GROUP.findall(text))


@lru_cache(maxsize=65_536)
def normal_form(digits: str, regions: tuple[str, ...], *, international: bool) -> str:
    """The number with + and country code, or nothing if no country in question has such a number.

    `digits` has no separators; `international` tells that a country code leads. Fictional numbers of possible length count there.
    """
    import phonenumbers

    for region in (None,) if international else regions:
        try:
            number = phonenumbers.parse(f"+{digits}" if international else digits, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number) or (international and phonenumbers.is_possible_number(number)):
            if international or digits.startswith(("0", "8")) or region in _NO_TRUNK:
                return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return ""


def _may_be_number(text: str, start: int, end: int) -> bool:
    """Neither part of something longer nor money, an order number or another look-alike."""
    before, after = text[start - 1], text[end]
    part_of_more = _is_latin(before) or before in "@#_=" or _is_latin(after) or after in "_@" or (before in ".,:/" and text[start - 2].isdigit())
    more_digits = after.isdigit() or (after in ",:" and text[end + 1].isdigit())
    if part_of_more or more_digits or before in _MONEY or text[start - 2] in _MONEY and before == " ":
        return False
    head = text[max(0, start - 40) : start]
    return not _UNITS.match(text, end) and not _OTHER_NUMBER.search(head[head.rfind("\0") + 1 :])


def _is_latin(char: str) -> bool:
    return char.isalnum() and char < "\u0250"


def _numbers(text: str, run: re.Match[str], regions: tuple[str, ...]) -> Iterator[Finding]:
    """The numbers of one run of digits: all of it, or its longest parts that are numbers."""
    groups = [(run.start() + group.start(), run.start() + group.end()) for group in _GROUP.finditer(run.group())]
    first = 0
    while first < len(groups):
        found = next(_readings(text, groups, first, regions), None)
        if found is None:
            first += 1
            continue
        finding, last = found
        yield finding
        first = last + 1


def _readings(text: str, groups: list[tuple[int, int]], first: int, regions: tuple[str, ...]) -> Iterator[tuple[Finding, int]]:
    """Numbers that start with a group, the longest first."""
    size, last = 0, first
    ends: list[int] = []
    while last < len(groups) and (size := size + groups[last][1] - groups[last][0]) <= _MOST + 2:
        if size >= _FEWEST:
            ends.append(last)
        last += 1
    for end in reversed(ends):
        finding = _read(text, groups[first][0], groups[end][1], regions)
        if finding:
            yield finding, end


def _read(text: str, start: int, end: int, regions: tuple[str, ...]) -> Finding | None:
    written = text[start:end]
    if _DATE.match(written) or _OCTETS.fullmatch(written) or _DECIMAL.fullmatch(written) or _ISBN.match(written):
        return None
    digits = digits_of(written)
    start, plus = _lead(text, start)
    zeros = 3 if digits.startswith("011") and not plus and "US" in regions else 2 if digits.startswith("00") and not plus else 0
    international = plus or zeros > 0
    digits = digits[zeros:] if international else digits
    if not _FEWEST <= len(digits) <= _MOST or len(_GROUP.findall(written)) > (7 if international else 6):
        return None
    value = normal_form(digits, () if international else regions, international=international)
    if not value:
        return None
    score, action = _certainty(text, start, end, written, international=international)
    return Finding(start, end, KIND, score, action, value, "international" if international else "local")


def _lead(text: str, start: int) -> tuple[int, bool]:
    """Start with the plus and bracket before the first digit, and whether there is a plus."""
    while text[start - 1] in "(+":
        start -= 1
    return start, "+" in text[start : start + 2]


def _certainty(text: str, start: int, end: int, written: str, *, international: bool) -> tuple[float, Action]:
    """Bare digits with neither country code nor leading zero may be any number unless somebody speaks of calling."""
    if international or written.startswith("0") or not written.isdigit():
        return _SURE, Action.REPLACE
    around = text[max(text.rfind("\0", 0, start), start - 60) : start] + text[end : min(text.find("\0", end), end + 40)]
    return (_LIKELY, Action.REPLACE) if _CALLING.search(around) or len(written) >= 9 else (_UNSURE, Action.ASK)
