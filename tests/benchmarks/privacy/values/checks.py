"""Check digits, each by the rule that its authority publishes."""

from collections.abc import Sequence

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
VERHOEFF_TURN = "1576283094"
ODD_PLACES = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
"""Values of A to Z (and 0 to 9) on the odd places of a codice fiscale."""


def weighted(number: str, weights: Sequence[int]) -> int:
    """The sum of the digits, each times its weight."""
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def luhn(number: str) -> str:
    """The digit that makes the number pass (ISO/IEC 7812)."""
    doubled = (sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(reversed(number)))
    return str(-sum(doubled) % 10)


def iban(country: str, account: str) -> str:
    """The two check digits of an IBAN (ISO 13616)."""
    number = "".join(str(ALPHABET.index(sign)) for sign in (account + country + "00").upper())
    return f"{98 - int(number) % 97:02d}"


def _dihedral(left: int, right: int) -> int:
    """The product in the symmetry group of the pentagon, five being the first reflection."""
    turned = left % 5 + right % 5 if left < 5 else left % 5 - right % 5
    return turned % 5 + 5 * ((left < 5) != (right < 5))


def verhoeff(number: str) -> str:
    """The digit that makes the number pass; used by Aadhaar."""
    total = 0
    for place, digit in enumerate(reversed(number), start=1):
        value = int(digit)
        for _ in range(place % 8):
            value = int(VERHOEFF_TURN[value])
        total = _dihedral(total, value)
    return next(str(digit) for digit in range(10) if _dihedral(total, digit) == 0)


def mod_11_10(number: str) -> str:
    """ISO 7064 MOD 11,10; used by the German tax number."""
    product = 10
    for digit in number:
        product = (((int(digit) + product) % 10 or 10) * 2) % 11
    return str((11 - product) % 10)


def nhs(number: str) -> str:
    """The tenth digit of a British health number; "10" where there is none."""
    return str((11 - weighted(number, range(10, 1, -1))) % 11)


def cpf(number: str) -> str:
    """Both check digits of a Brazilian CPF."""
    first = str(weighted(number, range(10, 1, -1)) * 10 % 11 % 10)
    return first + str(weighted(number + first, range(11, 1, -1)) * 10 % 11 % 10)


def pesel(number: str) -> str:
    """The eleventh digit of a Polish PESEL."""
    return str(-weighted(number, (1, 3, 7, 9) * 3) % 10)


def tckn(number: str) -> str:
    """Both check digits of a Turkish identity number."""
    odd, even = (sum(map(int, number[start::2])) for start in (0, 1))
    tenth = (odd * 7 - even) % 10
    return f"{tenth}{(odd + even + tenth) % 10}"


def rrn(number: str) -> str:
    """The thirteenth digit of a Korean resident number."""
    return str((11 - weighted(number, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)) % 11) % 10)


def chinese(number: str) -> str:
    """The eighteenth sign of a Chinese resident id (ISO 7064 MOD 11-2)."""
    return "10X98765432"[weighted(number, [2**power % 11 for power in range(17, 0, -1)]) % 11]


def codice_fiscale(code: str) -> str:
    """The sixteenth letter."""
    total = 0
    for place, sign in enumerate(code):
        value = int(sign) if sign.isdigit() else ord(sign) - ord("A")
        total += value if place % 2 else ODD_PLACES[value]
    return chr(ord("A") + total % 26)
