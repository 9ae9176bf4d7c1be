"""National numbers with right check digits."""

from collections.abc import Callable
from random import Random

from tests.benchmarks.privacy.pieces import Piece, draw
from tests.benchmarks.privacy.scene import Scene
from tests.benchmarks.privacy.values import checks

MONTH_LETTERS = "ABCDEHLMPRST"
HETU_SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
CONSONANTS = "BCDFGLMNPRSTVZ"


def _birthday(rng: Random) -> tuple[str, str, str]:
    """Year, month, day of a grown-up, in digits."""
    return str(rng.randint(1941, 2004)), f"{rng.randint(1, 12):02d}", f"{rng.randint(1, 28):02d}"


def _ssn(rng: Random) -> str:
    area = rng.choice([number for number in range(1, 899) if number != 666])
    return rng.choice(["{:03d}-{:02d}-{:04d}", "{:03d} {:02d} {:04d}", "{:03d}-{:02d}-{:04d}"]).format(
        area, rng.randint(1, 99), rng.randint(1, 9999)
    )


def _nino(rng: Random) -> str:
    code = rng.choice(["AB", "CE", "HM", "JT", "KL", "NW", "PR", "SK", "WX", "YZ"]) + draw(rng, "######[ABCD]")
    return code if rng.random() < 0.5 else f"{code[:2]} {code[2:4]} {code[4:6]} {code[6:8]} {code[8]}"


def _nhs(rng: Random) -> str:
    number = draw(rng, "[4679]########")
    check = checks.nhs(number)
    if check == "10":
        return _nhs(rng)
    return rng.choice([f"{number[:3]} {number[3:6]} {number[6:]}{check}", number + check])


def _tfn(rng: Random) -> str:
    number = draw(rng, "[123456789]########")
    if checks.weighted(number, (1, 4, 3, 7, 5, 8, 6, 9, 10)) % 11:
        return _tfn(rng)
    return rng.choice([number, f"{number[:3]} {number[3:6]} {number[6:]}"])


def _aadhaar(rng: Random) -> str:
    number = draw(rng, "[23456789]##########")
    number += checks.verhoeff(number)
    return rng.choice([number, f"{number[:4]} {number[4:8]} {number[8:]}"])


def _idnr(rng: Random) -> str:
    """Eleven digits; among the first ten exactly one comes twice, one is missing."""
    row = rng.sample("0123456789", 10)
    row[rng.randint(5, 9)] = row[rng.randint(0, 3)]
    if row[0] == "0":
        return _idnr(rng)
    number = "".join(row)
    number += checks.mod_11_10(number)
    return rng.choice([number, f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:]}"])


def _dni(rng: Random) -> str:
    number = draw(rng, "########")
    letter = DNI_LETTERS[int(number) % 23]
    return rng.choice([number + letter, f"{number}-{letter}", (number + letter).lower()])


def _nie(rng: Random) -> str:
    start, number = rng.choice("XYZ"), draw(rng, "#######")
    letter = DNI_LETTERS[int(str("XYZ".index(start)) + number) % 23]
    return rng.choice([start + number + letter, f"{start}-{number}-{letter}"])


def _codice(rng: Random) -> str:
    year, month, day = _birthday(rng)
    names = "".join(rng.choices(CONSONANTS, k=6))
    born = f"{year[2:]}{MONTH_LETTERS[int(month) - 1]}{int(day) + rng.choice([0, 40]):02d}"
    code = names + born + rng.choice(["H501", "F205", "L219", "D612", "F839"])
    code += checks.codice_fiscale(code)
    return rng.choice([code, code, code.lower()])


def _cpf(rng: Random) -> str:
    number = draw(rng, "#########")
    number += checks.cpf(number)
    return rng.choice([number, f"{number[:3]}.{number[3:6]}.{number[6:9]}-{number[9:]}"])


def _pesel(rng: Random) -> str:
    year, month, day = _birthday(rng)
    number = f"{year[2:]}{int(month) + (20 if year[0] == '2' else 0):02d}{day}" + draw(rng, "####")
    return number + checks.pesel(number)


def _personnummer(rng: Random) -> str:
    year, month, day = _birthday(rng)
    number = year[2:] + month + day + draw(rng, "###")
    check = checks.luhn(number)
    return rng.choice(["", year[:2]]) + number[:6] + rng.choice(["-", "-", ""]) + number[6:] + check


def _bsn(rng: Random) -> str:
    number = draw(rng, "[123456789]########")
    return number if checks.weighted(number, (9, 8, 7, 6, 5, 4, 3, 2, -1)) % 11 == 0 else _bsn(rng)


def _nir(rng: Random) -> str:
    year, month, _ = _birthday(rng)
    groups = [rng.choice("12"), year[2:], month, rng.choice(["75", "69", "13", "33", "59"]), draw(rng, "0##"), draw(rng, "1##")]
    groups.append(f"{97 - int(''.join(groups)) % 97:02d}")
    return rng.choice([" ", ""]).join(groups)


def _rrn(rng: Random) -> str:
    year, month, day = _birthday(rng)
    number = year[2:] + month + day + rng.choice("12" if year[0] == "1" else "34") + draw(rng, "#####")
    return f"{number[:6]}-{number[6:]}{checks.rrn(number)}"


def _tckn(rng: Random) -> str:
    number = draw(rng, "[123456789]########")
    return number + checks.tckn(number)


def _hetu(rng: Random) -> str:
    year, month, day = _birthday(rng)
    number = day + month + year[2:]
    serial = f"{rng.randint(2, 899):03d}"
    return number + ("-" if year[0] == "1" else "A") + serial + HETU_SIGNS[int(number + serial) % 31]


def _chinese(rng: Random) -> str:
    number = rng.choice(["110105", "310104", "440305", "510107", "330106"]) + "".join(_birthday(rng)) + draw(rng, "###")
    return number + checks.chinese(number)


IDS: dict[str, Callable[[Random], str]] = {
    "ssn": _ssn,
    "nino": _nino,
    "nhs": _nhs,
    "tfn": _tfn,
    "aadhaar": _aadhaar,
    "pan": lambda rng: draw(rng, "@@@P@####@"),
    "idnr": _idnr,
    "dni": _dni,
    "nie": _nie,
    "codice_fiscale": _codice,
    "cpf": _cpf,
    "pesel": _pesel,
    "personnummer": _personnummer,
    "bsn": _bsn,
    "nir": _nir,
    "rrn": _rrn,
    "tckn": _tckn,
    "hetu": _hetu,
    "chinese_id": _chinese,
}


def national_id(scene: Scene, form: str) -> list[Piece]:
    """A number of the kind that the exchange names."""
    return [Piece(IDS[form](scene.rng), "national_id", form)]


MAKERS = {"id": national_id}
