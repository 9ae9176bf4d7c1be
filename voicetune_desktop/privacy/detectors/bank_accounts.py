"""Bank accounts: numbers behind the words that announce them, and the pairs of bank and account that a country writes."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.digit_groups import is_free, long_runs
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "bank_account"
_PAIRED, _SURE, _LIKELY = 0.97, 0.92, 0.85
_BANKS = (
    *(
        "sort code",
        "sort",
        "sortcode",
        "sort-code",
        "routing",
        "aba",
        "bsb",
        "ifsc",
        "transit number",
        "institution number",
        "blz",
        "bankleitzahl",
    ),
    *(
        "clabe",
        "cci",
        "cbu",
        "cvu",
        "agência",
        "agencia",
        "ag",
        "ag.",
        "abi",
        "cab",
        "swift",
        "bic",
        "бик",
        "micr",
        "clearing",
        "支店",
        "branch code",
    ),
    *("bankgiro", "plusgiro", "postgiro", "bg", "rib"),
)
"""What announces a bank or a number that nothing but a bank gives."""
_ACCOUNTS = (
    *("account", "acct", "acc", "a/c", "accnt", "ac no", "ac number", "bank details", "bank info", "direct deposit", "wire"),
    *(
        "konto",
        "kontonummer",
        "kontonr",
        "kto",
        "bankverbindung",
        "überweis",
        "compte",
        "cuenta",
        "nº de cuenta",
        "conta",
        "c/c",
        "cc",
        "conto",
    ),
    *("rekening", "rekeningnummer", "rachunek", "rachunku", "nr konta", "numer konta", "hesap", "hesab", "tilinumero", "tilille", "tili"),
    *("bankkonto", "kontonumret", "kontot", "számlaszám", "számla", "cont bancar", "contul", "číslo účtu", "účet", "účtu", "λογαριασμ"),
    *("счёт", "счет", "счета", "р/с", "расчетный", "рахунок", "рахунку", "khata", "khate", "खाता", "حساب", "الحساب", "حسابي", "رقم الحساب"),
    *("norek", "no rek", "no. rek", "nomor rekening", "rek", "bca", "bni", "bri", "mandiri", "bsi"),
    *(
        "stk",
        "số tài khoản",
        "tài khoản",
        "tk",
        "vietcombank",
        "vietinbank",
        "techcombank",
        "agribank",
        "sacombank",
        "bidv",
    ),
    *("口座", "口座番号", "普通", "账号", "账户", "帐号", "帳號", "卡号", "계좌", "계좌번호", "通帳"),
)
"""What announces an account, and in English many another thing."""
CUES = (*_BANKS, *_ACCOUNTS)
_SHORT = 5
_SPACELESS = "\u0e00"
_REACH = 34
"""Characters between a word and its number."""
_LONGEST = 40
_NUMBER = re.compile(r"(?<![A-Za-z0-9_.,$€£¥₹@#+-])\d(?:[ .\-/]{0,1}\d){3,27}(?:[ -][\dxX])?(?![A-Za-z0-9_@%])(?![.,:]\d)")
_IFSC = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{4}0[A-Za-z0-9]{6}(?![A-Za-z0-9])")
_BIC = re.compile(r"(?<![A-Za-z0-9])[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])")
_BEFORE = re.compile(
    r"(?<![A-Za-z0-9_.,$€£¥₹#+/-])(?:\d{2}([ -])\d{2}\1\d{2}|\d{3}[ -]\d{3}|\d{9}|\d{8})\W{1,3}(?:(?:and|und|y|et|e|&|my|the)\W)?\W?$"
)
"""The bank of an account that is named after it."""
_BRITISH = re.compile(r"(?<![A-Za-z0-9_.,/+-])(\d{2}([ -])\d{2}\2\d{2})\s?[ ,/|-]\s?(\d{8})(?![A-Za-z0-9_.-])")
"""Sort code and account number with no word."""
_BRITISH_ROWS = re.compile(rf"{EDGE}\s?(\d{{2}}([ -])\d{{2}}\2\d{{2}})\s?{EDGE}\s?(\d{{8}})(?=\s?{EDGE})")
_COUNTS = re.compile(
    r"\s?(?:followers|views|likes|subs|posts|months?|years?|days?|weeks?|hours?|h\b|mins?|k\b|usd|eur|gbp|dollars|euros?|pounds|bucks"
    r"|[$€£₹¥₽₺]|kr\b|zł|руб|tl\b|元|円|원|am\b|pm\b|uhr)",
    re.IGNORECASE,
)
_WEIGHTS = (3, 7, 1) * 3
_AFTER_BANKS = words("account acct acc a/c accnt konto kontonummer kto")
_ANSWER = re.compile(r"\s*(?:(?:it'?s|and|und|y|et|acc|account|sort)\s){0,2}(\d(?:[ -]?\d){5,22})[\s.!]*")
_ANSWERS, _SHORT_ROW = 2, 24
_INVOICES = words("счёт счет счета рахунок рахунку")
"""Words that also mean an invoice."""
_BANK_WORDS = frozenset(_BANKS)
_FEWEST = 5
"""Digits of an account; of a branch there may be fewer."""
_BRANCHES = words("agência agencia ag ag. 支店 abi cab conta c/c cc clearing branch")
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|(?:19|20)\d\d")


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of accounts; needs to know nothing."""
    return CuedDetector(CUES, find)


def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """From each word on, the numbers that are near enough; those of one message belong together."""
    end = 0
    for cue in cues:
        if _is_word(sheet.text, cue):
            row = sheet.row(cue.start)
            found = [*_before(sheet, cue, row), *_behind(sheet.text, cue, max(cue.end, end), sheet.bounds(row)[1])]
            for finding in found or _in_answers(sheet, cue, row):
                end = max(end, finding.end)
                yield finding


def _in_answers(sheet: Sheet, cue: Cue, row: int) -> Iterator[Finding]:
    """Numbers that are all of the next messages: what was announced or asked for."""
    end = sheet.bounds(row)[1]
    if end - cue.end > _LONGEST or any(map(str.isdigit, sheet.text[cue.end : end])):
        return
    for step in (sheet.next_row, sheet.previous_row):
        other = step(row)
        for _ in range(_ANSWERS):
            if other is None:
                break
            start, stop = sheet.bounds(other)
            match = _ANSWER.fullmatch(sheet.text, start, stop)
            if match and _is_account(sheet.text, match[1], match.end(1), cue):
                form = "split" if sheet.same_speaker(row, other) else "asked"
                yield Finding(match.start(1), match.end(1), KIND, _LIKELY, Action.REPLACE, _normal_form(match[1]), form)
            elif stop - start > _SHORT_ROW:
                break
            other = step(other)


def pairs(setup: Setup) -> Detector | None:
    """A detector of British sort codes with account numbers; none for chats from elsewhere."""
    return _british if "GB" in setup.regions else None


def _british(sheet: Sheet) -> Iterator[Finding]:
    for start, end, _ in long_runs(sheet, 14):
        for match in _BRITISH.finditer(sheet.text, start, end + 1):
            yield from _both(match)
    for match in _BRITISH_ROWS.finditer(sheet.text):
        yield from _both(match)


def _both(match: re.Match[str]) -> Iterator[Finding]:
    for group in (1, 3):
        yield Finding(match.start(group), match.end(group), KIND, _LIKELY, Action.REPLACE, _normal_form(match[group]))


def _normal_form(written: str) -> str:
    return "".join(filter(str.isalnum, written)).upper()


def _is_word(text: str, cue: Cue) -> bool:
    """Whether a short word ends where its cue does: "acc", but not "accident"."""
    after = text[cue.end]
    return len(cue.word) > _SHORT or not after.isalpha() or after >= _SPACELESS


def _behind(text: str, cue: Cue, start: int, stop: int) -> Iterator[Finding]:
    bank = cue.word in _BANK_WORDS
    for code in (_IFSC, _BIC) if bank else ():
        match = code.search(text, start, min(stop, start + _REACH))
        if match and (code is _BIC or any(map(str.isdigit, match.group()))) and match.group()[:4].isalpha():
            yield Finding(match.start(), match.end(), KIND, _SURE, Action.REPLACE, match.group().upper())
    yield from _numbers(text, cue, start, stop)


def _before(sheet: Sheet, cue: Cue, row: int) -> Iterator[Finding]:
    """The bank right before the word "account", if an account follows."""
    start = max(sheet.bounds(row)[0], cue.start - _LONGEST)
    match = _BEFORE.search(sheet.text, start, cue.start) if cue.word in _AFTER_BANKS else None
    if match and _NUMBER.search(sheet.text, cue.end, cue.end + _REACH):
        written = match.group().rstrip(" ,;:/&-abcdefghijklmnopqrstuvwxyz")
        digits = _normal_form(written)
        if len(digits) != 9 or is_routing_number(digits):
            yield Finding(match.start(), match.start() + len(written), KIND, _PAIRED, Action.REPLACE, digits)


def is_routing_number(digits: str) -> bool:
    """Whether the weighted sum of the nine digits is right (American Bankers Association)."""
    return sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 10 == 0


def _numbers(text: str, cue: Cue, start: int, stop: int) -> Iterator[Finding]:
    """The first number behind a word, and one more that stands right behind that."""
    place, reach = start, _REACH
    for _ in range(3):
        match = _NUMBER.search(text, place, min(stop, place + reach + _LONGEST))
        if not match or match.start() - place > reach:
            return
        place, reach = match.end(), _REACH // 2
        if _is_account(text, match.group(), match.end(), cue):
            yield Finding(match.start(), match.end(), KIND, _SURE, Action.REPLACE, _normal_form(match.group()))


def _is_account(text: str, written: str, end: int, cue: Cue) -> bool:
    digits = sum(map(str.isdigit, written))
    fewest = 4 if cue.word in _BRANCHES else 12 if cue.word in _INVOICES else _FEWEST
    is_date = cue.word not in _BANK_WORDS and _DATE.fullmatch(written)
    return digits >= fewest and not is_date and not _COUNTS.match(text, end) and is_free(text, end)
