"""Telephone numbers as people of many countries write them, and the ways in which they hide them."""

from collections.abc import Callable, Sequence
from random import Random

from tests.benchmarks.privacy.pieces import Piece, digits, draw, parts
from tests.benchmarks.privacy.scene import Scene


def _us(areas: str) -> Sequence[str]:
    return [
        form.replace("AAA", area)
        for area in areas.split()
        for form in ("(AAA) 2##-####", "AAA-4##-####", "AAA.7##.####", "AAA 6##-####", "AAA 3## ####", "(AAA)8##-####")
    ]


NUMBERS: dict[str, tuple[str, str, Sequence[str]]] = {
    "US": ("1", "", _us("212 415 312 503 617 718 206 713 404 602")),
    "CA": ("1", "", _us("416 604 514 403 613 902")),
    "GB": ("44", "0", ["07[45789]## ######", "07[4579]# #### ###", "020 [78]### ####", "0161 4## ####", "07[48]##-######", "01632 96####"]),
    "IE": ("353", "0", ["08[567] ### ####", "08[567]-#######", "01 [68]## ####"]),
    "AU": ("61", "0", ["04## ### ###", "04##-###-###", "(02) 9### ####", "03 9### ####"]),
    "IN": ("91", "0", ["[789]#### #####", "[89]### ### ###", "098### #####"]),
    "DE": ("49", "0", ["0151 ########", "0176 ## ### ###", "0160/#######", "030 #######", "0172-#######", "089 / ######"]),
    "AT": ("43", "0", ["0664 #######", "0676 ### ## ##", "01 5#### ##"]),
    "CH": ("41", "0", ["079 ### ## ##", "076 ### ## ##", "044 3## ## ##"]),
    "FR": ("33", "0", ["06 ## ## ## ##", "07.8#.##.##.##", "01 4# ## ## ##", "06-##-##-##-##"]),
    "ES": ("34", "", ["6## ### ###", "6## ## ## ##", "91# ### ###", "6##-###-###"]),
    "IT": ("39", "", ["34# #######", "33# ### ####", "32# ### ## ##", "06 [5678]### ####", "347-#######"]),
    "NL": ("31", "0", ["06 ########", "06-########", "020 [67]## ####", "06 ## ## ## ##"]),
    "BR": ("55", "", ["(11) 9####-####", "21 9####-####", "(31) 9#### ####", "11 3###-####"]),
    "PL": ("48", "", ["5## ### ###", "60# ### ###", "22 6## ## ##", "79#-###-###"]),
    "RU": ("7", "8", ["8 (916) ###-##-##", "8 903 ### ## ##", "8-926-###-##-##", "8921#######"]),
    "CZ": ("420", "", ["60# ### ###", "72# ### ###", "77# ######"]),
    "TR": ("90", "0", ["0532 ### ## ##", "0505 ### ####", "0(212) 2## ## ##"]),
    "FI": ("358", "0", ["040 ### ####", "050 #######", "045 ### ## ##"]),
    "SE": ("46", "0", ["070-### ## ##", "073 ### ## ##", "08-5## ### ##"]),
    "GR": ("30", "", ["69# ### ####", "210 3## ####", "694 ## ## ###"]),
    "EG": ("20", "0", ["010 #### ####", "012########", "011 ### #####"]),
    "CN": ("86", "", ["138 #### ####", "159########", "186-####-####"]),
    "JP": ("81", "0", ["090-####-####", "080-####-####", "03-[356]###-####"]),
    "KR": ("82", "0", ["010-####-####", "010 #### ####", "02-5##-####"]),
    "PT": ("351", "", ["91# ### ###", "96# ### ###", "21 3## ####"]),
}
"""Calling code, trunk prefix and national formats by country."""

KEYCAP = "\ufe0f\u20e3"
NATIVE = {"EG": "٠١٢٣٤٥٦٧٨٩", "IN": "०१२३४५६७८९", "JP": "０１２３４５６７８９", "CN": "０１２３４５６７８９"}


def local(scene: Scene) -> str:
    """A number as it is dialled at home."""
    return draw(scene.rng, scene.rng.choice(NUMBERS[scene.locale.country][2]))


def _abroad(scene: Scene) -> tuple[str, str]:
    """Calling code and national number without the trunk prefix."""
    code, trunk, _ = NUMBERS[scene.locale.country]
    number = local(scene)
    if trunk and digits(number).startswith(trunk):
        number = number.lstrip("(").replace(trunk, "", 1).replace(")", "", 1 if "(" not in number[1:] else 0).strip(" -/")
    return code, number


def _international(scene: Scene) -> str:
    code, number = _abroad(scene)
    return f"+{code} {number}"


def _e164(scene: Scene) -> str:
    code, number = _abroad(scene)
    return f"+{code}{digits(number)}"


def _zerozero(scene: Scene) -> str:
    code, number = _abroad(scene)
    return f"00{code}" + scene.rng.choice([" " + number, digits(number)])


def _plus_zero(scene: Scene) -> str:
    code, number = _abroad(scene)
    return f"+{code} (0){scene.rng.choice(['', ' '])}{number}"


def _spelled(scene: Scene) -> str:
    """Words of the language."""
    names = scene.words.all("digit")
    noughts = scene.words.own("nought") or names[:1]
    nought = scene.rng.choice(noughts)
    glue = "" if scene.locale.language in {"zh", "ja"} else " "
    return glue.join(nought if digit == "0" else names[int(digit)] for digit in digits(local(scene)))


def _letter_o(scene: Scene) -> str:
    number = local(scene)
    return number.replace("0", scene.rng.choice("oO")) if "0" in number else _letter_o(scene)


def _native(scene: Scene) -> str:
    row = NATIVE.get(scene.locale.country, NATIVE["JP"])
    return local(scene).translate({ord(digit): row[int(digit)] for digit in "0123456789"})


FORMS: dict[str, Callable[[Scene], str]] = {
    "local": local,
    "digits": lambda scene: digits(local(scene)),
    "international": _international,
    "e164": _e164,
    "zerozero": _zerozero,
    "plus_zero": _plus_zero,
    "spelled": _spelled,
    "spaced_out": lambda scene: " ".join(digits(local(scene))),
    "dotted_out": lambda scene: scene.rng.choice([".", ". ", "-"]).join(digits(local(scene))),
    "letter_o": _letter_o,
    "keycap": lambda scene: "".join(digit + KEYCAP for digit in digits(local(scene))),
    "native_digits": _native,
}
EASY = ("local", "local", "local", "digits", "international", "e164", "zerozero")
HARD = ("spelled", "spaced_out", "dotted_out", "letter_o", "keycap")
WITH_TRUNK = {country for country, (_, trunk, _) in NUMBERS.items() if trunk == "0"}


def _form(rng: Random, country: str, wanted: str) -> str:
    if wanted == "hard":
        return rng.choice([*HARD, "native_digits"] if country in NATIVE else HARD)
    if wanted:
        return wanted
    return rng.choice([*EASY, "plus_zero"] if country in WITH_TRUNK else EASY)


def phone(scene: Scene, form: str) -> list[Piece]:
    """A number in one piece, in any form."""
    form = _form(scene.rng, scene.locale.country, form)
    return [Piece(FORMS[form](scene), "phone", form)]


def whole(scene: Scene) -> str:
    """A number to be split over messages."""
    number = local(scene)
    return number if len(number.split()) > 1 else " ".join(parts(digits(number), 3))


MAKERS = {"phone": phone}
WHOLE = {"phone": whole}
