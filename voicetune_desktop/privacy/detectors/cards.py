"""Payment cards: the length and first digits of a network, and a right check digit."""

import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.digit_groups import before, long_runs, windows
from voicetune_desktop.privacy.sheets import Sheet

KIND = "card"
_NETWORKS = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})"
    r"|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}"
    r"|3[47]\d{13}"
    r"|(?:6011|64[4-9]\d|65\d\d|62\d\d|35(?:2[89]|[3-8]\d)|220[0-4]|9792|8[12]\d\d|6[08]\d\d|50\d\d)\d{12}"
    r"|3(?:0[0-59]|[689]\d)\d{11}"
    r"|(?:50|5[6-9]|6[0-9])\d{17}"
)
"""Visa, Mastercard, American Express, then Discover, UnionPay, JCB, Mir, Troy and RuPay, Diners, long Maestro (ISO/IEC 7812)."""
_SIZES = (13, 14, 15, 16, 19)
_DIGITS_OF_MOST = 16
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_OTHER = re.compile(
    r"(?:order|tracking|parcel|shipment|imei|serial|barcode|sendung\w*|bestell\w*|pedido|commande|ordine|заказ\w*)"
    r"\W+(?:\w+\W+){0,2}$"
)
_FOURS = re.compile(r"(?<![\w.,-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\w-])")
_CARD = re.compile(
    r"(?<!\w)(?:(?:credit|debit|visa|master)?card|kart[aeyuęąı]?\w{0,3}|(?:kredit|debit|bank)karte\w?|carte|tarjeta|cartão|cartao|kaart|kortet?|карт[аыуе])(?!\w)"
)
"""Before sixteen digits in fours, which are a card though somebody mistyped one."""
_NO_CARD = re.compile(r"sample|example|fake|test|dummy|muster|beispiel|ejemplo|esempio|exemplo|exemple|пример|тест|przykład")
_GROUPED, _BARE, _MISTYPED = 0.99, 0.95, 0.8


def detector(setup: Setup) -> Detector | None:  # noqa: ARG001
    """A detector of cards; needs to know nothing."""
    return find


def find(sheet: Sheet) -> Iterator[Finding]:
    """Cards in the runs of digits that are long enough."""
    for run in long_runs(sheet, _SIZES[0]):
        apart = run[1] - run[0] >= 2 * len(run[2]) - 1
        for start, end, digits in windows(sheet.text, run, _SIZES, is_card, 1 if apart else 2):
            bare = end - start == len(digits)
            if not (bare and _OTHER.search(before(sheet, start))):
                yield Finding(start, end, KIND, _BARE if bare else _GROUPED, Action.REPLACE, digits)
        fours = _FOURS.match(sheet.text, run[0], run[1]) if len(run[2]) == _DIGITS_OF_MOST else None
        if fours and not is_card(run[2]) and _is_mistyped(before(sheet, run[0])):
            yield Finding(fours.start(), fours.end(), KIND, _MISTYPED, Action.REPLACE, run[2])


def _is_mistyped(left: str) -> bool:
    return bool(_CARD.search(left)) and not _NO_CARD.search(left)


def is_card(digits: str) -> bool:
    """Whether a network issues such numbers, and the check digit is right."""
    return bool(_NETWORKS.fullmatch(digits)) and luhn(digits) and len(set(digits)) > 1


def luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of those before (ISO/IEC 7812-1, annex B)."""
    return (sum(map(int, digits[::-2])) + sum(_DOUBLED[int(digit)] for digit in digits[-2::-2])) % 10 == 0
