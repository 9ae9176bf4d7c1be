"""Names in other letters: Мария as Maria, Mariya or Marija; Γιώργος as Giorgos; Maria as Мария or Μαρια."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal

Script = Literal["latin", "cyrillic", "greek", ""]

_CYRILLIC = dict(
    zip(
        "абвгдезиклмнопрстуфыэіґјљњћђџ",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "y",
            "e",
            "i",
            "g",
            "j",
            "lj",
            "nj",
            "c",
            "dj",
            "dz",
        ],
        strict=True,
    )
)
_SCHEMES: Sequence[Mapping[str, str]] = tuple(
    {**_CYRILLIC, **dict(zip("ёжйхцчшщъьюяїєв", letters.split("_"), strict=True))}
    for letters in (
        "yo_zh_y_kh_ts_ch_sh_shch___yu_ya_yi_ye_v",
        "e_zh_i_h_ts_ch_sh_sch___iu_ia_i_ie_v",
        "jo_z_j_h_c_c_s_sc___ju_ja_ji_je_v",
        "jo_sch_j_ch_z_tsch_sch_schtsch___ju_ja_ji_je_w",
        "io_j_i_kh_ts_tch_ch_chtch___iou_ia_i_ie_v",
    )
)
"""English, loose English, Slavic, German and French ways to write Cyrillic; the letters before "v" in the order of the keys."""
_ENDINGS = (
    ("iy", "y"),
    ("iy", "i"),
    ("ii", "i"),
    ("ij", "i"),
    ("iya", "ia"),
    ("ey", "ei"),
    ("ei", "ey"),
    ("ay", "ai"),
    ("ja", "ya"),
    ("aia", "aya"),
)
_INSIDE = (("ks", "x"), ("ik", "ic"), ("dzh", "j"), ("kh", "h"), ("iia", "ia"), ("yy", "y"), ("ye", "e"), ("f", "ph"), ("k", "c"))

_GREEK_PAIRS = {
    "ου": "ou",
    "αυ": "av",
    "ευ": "ev",
    "μπ": "b",
    "ντ": "d",
    "γκ": "g",
    "γγ": "ng",
    "αι": "e",
    "ει": "i",
    "οι": "i",
    "τζ": "tz",
    "γι": "gi",
}
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        ["a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f", "ch", "ps", "o"],
        strict=True,
    )
)
_GREEK_INSIDE = (
    ("ch", "h"),
    ("f", "ph"),
    ("y", "i"),
    ("gi", "y"),
    ("th", "t"),
    ("d", "nt"),
    ("b", "mp"),
    ("e", "ai"),
    ("gi", "yi"),
    ("tz", "j"),
)
_TONOS = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")

_TO_CYRILLIC = {
    "shch": "щ",
    "sch": "ш",
    "tsch": "ч",
    "yo": "ё",
    "jo": "ё",
    "yu": "ю",
    "ju": "ю",
    "iu": "ю",
    "ya": "я",
    "ja": "я",
    "zh": "ж",
    "kh": "х",
    "ts": "ц",
    "ch": "ч",
    "sh": "ш",
    "ph": "ф",
    "th": "т",
    "ck": "к",
    "ee": "и",
    "oo": "у",
    "ou": "у",
    "x": "кс",
    "qu": "кв",
    "ye": "е",
    **dict(zip("abvgdezijklmnoprstufhcywq", "абвгдезийклмнопрстуфхкивк", strict=True)),
}
_MARKED_TO_CYRILLIC = dict(zip("üöøäåßñçşğıłśżźćčšžř", "юёёеоснсшгылсжзччшжр", strict=True))
"""Letters with marks that sound otherwise than without."""
_CYRILLIC_ENDINGS = (
    ("иа", "ия"),
    ("еи", "ей"),
    ("аи", "ай"),
    ("иы", "ий"),
    ("ии", "ий"),
    ("и", "ий"),
    ("ер", "р"),
    ("иан", "ьян"),
    ("й", "ь"),
)
_SOFTENED = (("лг", "льг"), ("лд", "льд"), ("лк", "льк"), ("лн", "льн"), ("лт", "льт"), ("лм", "льм"), ("лв", "льв"))
_TO_GREEK = {
    "ou": "ου",
    "th": "θ",
    "ch": "χ",
    "ph": "φ",
    "ps": "ψ",
    "x": "ξ",
    "mp": "μπ",
    "b": "μπ",
    "nt": "ντ",
    "d": "δ",
    "g": "γ",
    "gi": "γι",
    "yi": "γι",
    "a": "α",
    "e": "ε",
    "z": "ζ",
    "i": "ι",
    "j": "τζ",
    "k": "κ",
    "l": "λ",
    "m": "μ",
    "n": "ν",
    "o": "ο",
    "p": "π",
    "r": "ρ",
    "s": "σ",
    "t": "τ",
    "u": "ου",
    "f": "φ",
    "v": "β",
    "y": "υ",
    "h": "χ",
    "w": "ου",
    "c": "κ",
    "q": "κ",
}
_GREEK_ENDINGS = (("ισ", "ησ"), ("ι", "η"), ("ο", "ω"))


def script_of(text: str) -> Script:
    """The alphabet of the first letter, for those that names are carried between."""
    letter = next(filter(str.isalpha, text), "")
    if not letter or letter >= "\u2000" or "\u052f" < letter < "\u1e00":
        return ""
    return "latin" if letter < "\u0370" or letter >= "\u1e00" else "greek" if letter < "\u0400" else "cyrillic"


@cache
def in_latin(name: str) -> tuple[str, ...]:
    """Ways to write a Cyrillic or Greek name in Latin letters, in lower case."""
    low = name.lower()
    if script_of(low) == "cyrillic":
        plain = [low] if "ё" not in low else [low, low.replace("ё", "е")]
        raw = dict.fromkeys("".join(scheme.get(letter, letter) for letter in text) for text in plain for scheme in _SCHEMES)
        first = dict.fromkeys((*raw, *(f"y{text}" for text in raw if low[0] == "е")))
        ended = dict.fromkeys((*first, *_swapped(first, _ENDINGS, at_end=True)))
        return tuple(dict.fromkeys((*ended, *_swapped(ended, _INSIDE))))
    if script_of(low) == "greek":
        first = {_greedy(low.translate(_TONOS), {**_GREEK, **_GREEK_PAIRS}): None}
        return tuple(dict.fromkeys((*first, *_swapped(first, _GREEK_INSIDE))))
    return ()


def romanized(word: str) -> tuple[str, ...]:
    """The two likeliest ways to type a Cyrillic word in Latin letters: faster than `in_latin`, for the many cases of names."""
    low = word.lower()
    return tuple(dict.fromkeys("".join(scheme.get(letter, letter) for letter in low) for scheme in _SCHEMES[:2]))


@cache
def in_cyrillic(name: str) -> tuple[str, ...]:
    """Ways to write a Latin name in Cyrillic letters, in lower case."""
    low = _unmarked("".join(_MARKED_TO_CYRILLIC.get(letter, letter) for letter in name.lower()))
    first = {_greedy(low, _TO_CYRILLIC): None}
    if "j" in low:
        first[_greedy(low.replace("j", "dj"), {**_TO_CYRILLIC, "dj": "дж"})] = None
    softened = dict.fromkeys((*first, *_swapped(first, _SOFTENED)))
    return tuple(dict.fromkeys((*softened, *_swapped(softened, _CYRILLIC_ENDINGS, at_end=True))))


@cache
def in_greek(name: str) -> tuple[str, ...]:
    """Ways to write a Latin name in Greek letters, in lower case and without accents."""
    first = {_greedy(_unmarked(name.lower()), _TO_GREEK): None}
    every = dict.fromkeys((*first, *_swapped(first, _GREEK_ENDINGS, at_end=True)))
    return tuple(f"{text[:-1]}ς" if text.endswith("σ") else text for text in every)


def _unmarked(text: str) -> str:
    """Latin letters without their marks; others as they are."""
    return "".join(unicodedata.normalize("NFD", letter)[0] if letter < "\u0250" else letter for letter in text)


def _greedy(text: str, letters: Mapping[str, str]) -> str:
    """Every longest group of letters replaced, from the left."""
    pieces: list[str] = []
    at = 0
    while at < len(text):
        size = next(size for size in (4, 3, 2, 1) if size == 1 or text[at : at + size] in letters)
        pieces.append(letters.get(text[at : at + size], text[at : at + size]))
        at += size
    return "".join(pieces)


def _swapped(texts: Mapping[str, None], pairs: Sequence[tuple[str, str]], *, at_end: bool = False) -> Iterator[str]:
    """Each text with one pair swapped."""
    for text in texts:
        for old, new in pairs:
            if at_end and text.endswith(old):
                yield text[: -len(old)] + new
            elif not at_end and old in text:
                yield text.replace(old, new)
