"""Phone numbers: international ones anywhere, local ones of the countries that a chat is from."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.digit_groups import long_runs
from voicetune_desktop.privacy.fiction import is_fictional
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "phone"
_FEWEST, _MOST = 7, 15
"""Digits of a number, by ITU-T E.164."""
_MOST_GROUPS = 7
"""Groups of digits in a number with country code; one less without."""
_SPACES = " \u00a0\u2009\u202f(+/"
_GAPS = " ().\\-/*\u2010-\u2015\u2212\u00a0\u2009\u202f"
_RUN = re.compile(rf"[0-9](?:[{_GAPS}]{{0,3}}[0-9]){{6,27}}")
_GROUP = re.compile(r"[0-9]+")
_DATE = re.compile(r"(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2\d{4}|\d{1,2}([-./])\d{1,2}\3\d{2}(?![-./ ]?\d))(?!\d)")
_OCTETS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?![.\d])")
_DECIMAL = re.compile(r"\d{1,3}\.\d{4,}$")
_ISBN = re.compile(r"97[89][- ]?\d")
_MONEY = "$€£¥₹₽₺₩₪฿"
_UNITS = re.compile(r"\s?(?:[$€£¥₹₽₺₩%°]|(?:eur|usd|gbp|km|kg|mb|gb|likes|views|followers|steps|zł|kr|元|円|원)\b)", re.IGNORECASE)
_OTHER_NUMBER = re.compile(
    r"(?:isbn|order|ticket|invoice|tracking|barcode|serial|model|commit|version|build|epoch|timestamp|population|score|article|parcel|shipment|reference|ref|lotto|lottery"
    r"|bestellnummer|rechnung|sendung|pedido|factura|commande|facture|ordine|bestelling|faktura|sipariş|zamówieni\w|objednávk\w|заказ|заказа|注文|订单|訂單|주문|#|№)"
    r"(?:[\s:.#-]*(?:id|time|no|nr|num|number|nummer|número|is|apparently|n°|№|код)\b)*[\s:.#-]*$",
    re.IGNORECASE,
)
CALLING = re.compile(
    r"\b(?:call|ring|text|phone|mobile|cell|tel|telephone|whatsapp|handy|festnetz|anruf|ruf|móvil|movil|llám|llam|appel|portable|fixe|chiam|cellulare|liga|zap|celular"
    r"|telefone|bel|mobiel|dzwo|komórk|ara|cep|звони|номер|телефон|numara|n[uú]m[eé]r[oó]?|nummer|number|num|číslo|číslu|volej|szám|telefon|τηλ|αριθμ|puhelin)"
    r"|رقم|电话|電話|番号|号码|號碼|手机|번호|전화|携帯",
    re.IGNORECASE,
)
_NO_TRUNK = words("US CA PR BR ES IT PT PL DK NO GR CZ IN CN MX SG HK LU MT EE LV IS CY QA KW BH OM TN")
"""Countries where a number within the country is dialled without a leading 0 or 8."""
_TRUNKS = {"RU": ("8", "7"), "KZ": ("8", "7"), "BY": ("8", "0"), "UZ": ("8",)}
"""What is dialled before a number within the country where it is not 0."""
_TO_CALL = re.compile(
    r"\b(?:call|ring|text|txt|phone|mobile|mob|cell|tel|telephone|whatsapp|handy|handynummer|móvil|movil|llám\w+|soita|тел|appelle\w*|portable|cellulare"
    r"|celular|zap|cel|telefone|bel|mobiel|komórk\w|telefon\w*|телефон\w*|звони\w*|puhelin\w*|puh|电话|電話|전화|هاتف|جوال"
    r"|(?:my|his|her|their|our|new|meine|deine|seine|ihre|unsere|neue|mi|su|nuevo|mon|ton|son|nouveau|mio|suo|nuovo|meu|seu|novo|mijn|zijn|nieuwe|mój|nowy"
    r"|мой|новый)\s(?:(?:new|neue|nuevo|nouveau|nuovo|novo|nieuwe|nowy|новый)\s)?(?:number|nummer|n[uú]mero|num[eé]ro|numer|номер))\b[^\d]{0,16}$",
    re.IGNORECASE,
)
_ENOUGH, _LONGEST_LOCAL = 9, 13
_UNPROVED = 0.8
_SURE, _LIKELY, _UNSURE = 0.97, 0.9, 0.5


def detector(setup: Setup) -> Detector | None:
    """A detector for the regions of a project; international numbers need none."""
    regions = setup.regions

    def find(sheet: Sheet) -> Iterator[Finding]:
        text = sheet.text
        for start, end, _ in long_runs(sheet, _FEWEST):
            for run in _RUN.finditer(text, start, end):
                groups = _own_groups(text, run)
                if groups and not _is_other(text, groups[0][0]):
                    yield from _numbers(text, groups, regions)

    return find


def digits_of(text: str) -> str:
    """The digits of a number as typed."""
    return "".join(_GROUP.findall(text))


@lru_cache(maxsize=65_536)
def normal_form(digits: str, regions: tuple[str, ...] = ()) -> str:
    """The number with + and country code, or nothing if no country in question has such a number.

    `digits` may lead with + or 00 and is then read without regions; behind + it need only be of possible length, as fictional ones are.
    """
    import phonenumbers

    abroad = digits.startswith(("+", "00"))
    for region in (None,) if abroad else regions:
        if not abroad and not digits.startswith(_TRUNKS.get(region or "", "0")) and region not in _NO_TRUNK:
            continue
        try:
            number = phonenumbers.parse(f"+{digits.lstrip('+0')}" if abroad else digits, region)
        except phonenumbers.NumberParseException:
            continue
        own = phonenumbers.is_valid_number(number) or is_fictional(
            number.country_code or 0, phonenumbers.national_significant_number(number)
        )
        if own or (digits[0] == "+" and phonenumbers.is_possible_number(number)):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return ""


def _own_groups(text: str, run: re.Match[str]) -> list[tuple[int, int]]:
    """Places of the groups of digits in a run, without those at its edges that belong to a word, a time, a price or a measure."""
    groups = [(run.start() + group.start(), run.start() + group.end()) for group in _GROUP.finditer(run.group())]
    if groups and _is_bound_left(text, _lead(text, groups[0][0])[0]):
        del groups[0]
    if groups and _is_bound_right(text, groups[-1][1]):
        del groups[-1]
    return groups


def _is_bound_left(text: str, start: int) -> bool:
    before, second = text[start - 1], text[start - 2]
    part_of_more = _is_latin(before) or before in "@#_=" or (before in ".,:/" and second.isdigit())
    return part_of_more or before in _MONEY or (before == " " and second in _MONEY)


def _is_bound_right(text: str, end: int) -> bool:
    after = text[end]
    part_of_more = _is_latin(after) or after in "_@" or (after in ",:" and text[end + 1].isdigit())
    return part_of_more or bool(_UNITS.match(text, end))


def _is_latin(char: str) -> bool:
    return char.isalnum() and char < "\u0250"


def _is_other(text: str, start: int) -> bool:
    """Whether the words before say that this is the number of an order, a book or the like."""
    return bool(_OTHER_NUMBER.search(text[max(0, start - 40) : start].rpartition(EDGE)[2]))


def _numbers(text: str, groups: Sequence[tuple[int, int]], regions: tuple[str, ...]) -> Iterator[Finding]:
    """The numbers of one run of digits: all of it, or the longest parts between spaces that are numbers."""
    first = 0
    while first < len(groups):
        apart = first == 0 or text[groups[first][0] - 1] in _SPACES
        found = next(_readings(text, groups, first, regions), None) if apart else None
        if found:
            yield found[0]
        first = found[1] + 1 if found else first + 1


def _readings(text: str, groups: Sequence[tuple[int, int]], first: int, regions: tuple[str, ...]) -> Iterator[tuple[Finding, int]]:
    """Numbers that start with a group, and their last group; the longest first."""
    size, ends = 0, list[int]()
    for last in range(first, min(first + _MOST_GROUPS, len(groups))):
        size += groups[last][1] - groups[last][0]
        if _FEWEST <= size <= _MOST + 2 and (last + 1 == len(groups) or text[groups[last][1]] in _SPACES):
            ends.append(last)
    for last in reversed(ends):
        finding = _read(text, groups[first][0], groups[last][1], regions)
        if finding:
            yield finding, last


def _read(text: str, start: int, end: int, regions: tuple[str, ...]) -> Finding | None:
    written = text[start:end]
    if (
        _is_list(text, start, written)
        or _DATE.match(written)
        or _OCTETS.fullmatch(written)
        or _DECIMAL.fullmatch(written)
        or _ISBN.match(written)
    ):
        return None
    start, plus = _lead(text, start)
    digits = digits_of(written)
    value, international = _abroad(digits, plus=plus), True
    if not value and not plus and len(_GROUP.findall(written)) < _MOST_GROUPS:
        value, international = normal_form(digits, regions), False
    if not value:
        return _unproved(text, start, end, digits)
    score, action = _certainty(text, start, end, written, international=international)
    return Finding(start, end, KIND, score, action, value, "international" if international else "local")


def _unproved(text: str, start: int, end: int, digits: str) -> Finding | None:
    """A number that no country in question has, but that somebody calls a phone number: typed wrong, or from elsewhere."""
    lead = text[max(0, start - 40) : start].rpartition(EDGE)[2]
    dialled = digits[0] == "0" or text[start] == "(" or not text[start:end].isdigit()
    if dialled and _ENOUGH <= len(digits) <= _LONGEST_LOCAL and _TO_CALL.search(lead):
        return Finding(start, end, KIND, _UNPROVED, Action.REPLACE, digits, "local")
    return None


def _is_list(text: str, start: int, written: str) -> bool:
    """Whether short numbers stand side by side, as in a draw: 4 8 15 16 23 42."""
    groups = _GROUP.findall(written)
    if text[start - 1] in "+(" or "(" in written:
        return False
    return max(map(len, groups)) < 3 and 1 < sum(len(group) == 1 for group in groups) < len(groups)


def _abroad(digits: str, *, plus: bool) -> str:
    """Normal form of a number with a country code behind + (any of possible length), 00 or 011 (only valid ones)."""
    if plus:
        return normal_form(f"+{digits}")
    zeros = next((zeros for zeros in ("00", "011") if digits.startswith(zeros)), "")
    return normal_form(f"00{digits.removeprefix(zeros)}") if zeros else ""


def _lead(text: str, start: int) -> tuple[int, bool]:
    """Start with the plus and bracket before the first digit, and whether there is a plus."""
    while text[start - 1] in "(+":
        start -= 1
    return start, "+" in text[start : start + 2]


def _certainty(text: str, start: int, end: int, written: str, *, international: bool) -> tuple[float, Action]:
    """Bare digits with neither country code nor leading zero may be any number unless somebody speaks of calling."""
    if international or written.startswith("0") or not written.isdigit():
        return _SURE, Action.REPLACE
    around = text[max(0, start - 60) : start].rpartition(EDGE)[2] + text[end : end + 40].partition(EDGE)[0]
    return (_LIKELY, Action.REPLACE) if CALLING.search(around) or len(written) >= 9 else (_UNSURE, Action.ASK)
