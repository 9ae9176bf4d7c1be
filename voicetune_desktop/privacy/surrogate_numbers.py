"""Numbers that look like the real ones and belong to nobody: cards, accounts, documents, plates, bookings."""

from collections.abc import Iterator

from voicetune_desktop.privacy.fiction import CARDS, NO_BANK, NO_BRAND, NO_ID_LETTERS, no_id_zeros
from voicetune_desktop.privacy.surrogate_layout import CAPITALS, DIGITS, Draw, digits, drawn, signs, varied

TRIES = 100


def cards(draw: Draw, value: str, original: str) -> Iterator[str]:  # noqa: ARG001
    """Cards of the same brand and length from a test range, with a valid check digit (Luhn)."""
    real = digits(value)
    heads = next((CARDS[real[:size]] for size in (2, 1) if real[:size] in CARDS), (NO_BRAND,))
    for attempt in range(TRIES):
        key = f"card/{value}/{attempt}"
        body = heads[draw(f"{key}/brand", len(heads))]
        body += drawn(draw, key, DIGITS, max(len(real) - len(body) - 1, 0))
        yield body + luhn_digit(body)


def luhn_digit(body: str) -> str:
    """The check digit behind a number (ISO/IEC 7812)."""
    doubled = (int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return str(-sum(number // 10 + number % 10 for number in doubled) % 10)


def ibans(draw: Draw, value: str, original: str) -> Iterator[str]:  # noqa: ARG001
    """Accounts of the same country with valid check digits (ISO 13616), at a bank that does not exist."""
    real = signs(value).upper()
    for attempt in range(TRIES):
        account = varied(draw, f"iban/{value}/{attempt}", real[4:])
        bank = NO_BANK["letters" if account[:1].isalpha() else "digits"][: len(account)]
        account = bank + account[len(bank) :]
        yield f"{real[:2]}{98 - _as_number(f'{account}{real[:2]}00') % 97:02}{account}"


def _as_number(text: str) -> int:
    return int("".join(str(int(char, 36)) for char in text if char.isascii()) or "0")


def accounts(draw: Draw, value: str, original: str) -> Iterator[str]:  # noqa: ARG001
    """Numbers of accounts and banks with other digits."""
    yield from (varied(draw, f"account/{value}/{attempt}", signs(value)) for attempt in range(TRIES))


def national_ids(draw: Draw, value: str, original: str) -> Iterator[str]:  # noqa: ARG001
    """Numbers that are issued to nobody: four zeros first, where areas, months and first digits are never zero; no check letter."""
    real = signs(value)
    for attempt in range(TRIES):
        other = varied(draw, f"id/{value}/{attempt}", real, NO_ID_LETTERS)
        zeros = len(no_id_zeros(len(digits(real))))
        places = [place for place, char in enumerate(other) if char.isdecimal()][:zeros]
        yield "".join("0" if place in places else char for place, char in enumerate(other))


def codes(draw: Draw, value: str, original: str) -> Iterator[str]:
    """Passports, plates and bookings: letters for letters and digits for digits."""
    real = signs(value) if len(signs(value)) >= len(signs(original)) else signs(original)
    yield from (varied(draw, f"code/{value}/{attempt}", real, CAPITALS) for attempt in range(TRIES))
