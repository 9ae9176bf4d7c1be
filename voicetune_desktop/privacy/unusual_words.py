"""Which pieces of a text are unusual by their form: codes, long numbers, names of accounts, words that no list of ordinary words has.

Nothing announces them, so nobody can say that they are private: they are shown, and hidden where the person wants that.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from voicetune_desktop.people.lexicon import is_frequent
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.ordinary_words import LONGEST_NAME, SHORTEST_HALF, is_ordinary

Sort = Literal["code", "number", "handle", "name"]

_SIGN = "[^\\W_\u0e00-\U0010ffff]"
"""A letter or digit of a script with spaces, where a code ends with its letters: "番号はA4471です"."""
_PIECE = re.compile(rf"{_SIGN}+(?:(?:[-./:#&$+]|_+|(?<=\d),(?=\d)){_SIGN}+)*")
"""Letters and digits that signs within hold together."""
_PARTS = re.compile(r"[^\W_]+")
_RUNS = re.compile(r"\d+|[^\W\d_]+")
_SHORTCODE = re.compile(r":[\w+-]+:")
"""An emoji by its name: ":thumbs_up:"."""
_NUMBERED_END = re.compile(r"\.[^\W\d_]{3,}\d+$")
_NUMBERED = re.compile(r"([^\W\d_]{4,})\.\d{2,}")
_SEVERAL_NUMBERED = re.compile(r"[^\W\d_]{3,}(?:\.[^\W\d_]{3,})+\.\d{2,}")
_DOTTED = re.compile(r"[^\W\d_]{2,}(?:\.[^\W\d_]{2,})+")
_NO_LAST_PARTS = words(
    """
    com org net de at ch eu uk es fr it br ru tr pt pl nl io me info app dev gov edu tv be co html htm js ts py css json txt pdf doc docx
    png jpg jpeg gif mp3 mp4 zip exe
    """
)
"""Behind the last point of addresses on the web and of names of files."""
_CAMEL = re.compile(r"[a-zß-öø-ÿ][A-Z]")
_HUMPS = re.compile(r"[A-ZÀ-Þ]?[^\W\d_A-Z]+|[A-Z]+(?![a-z])")
_UNSPACED = "\u0e00"
"""From here on scripts have no capitals, and some no spaces."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE_OR_TIME = re.compile(
    r"\d{1,4}([-./:])\d{1,2}(?:\1\d{1,4})?|(?:19|20)\d\d[-/](?:19|20)?\d\d|\d{1,2}[hHuU]\d{2}|\d{1,2}:\d{2}(?::\d{2})?[a-z]{0,2}"
)
_AMOUNT = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?|\d+[.,]\d{1,3}")
_MEASURE = re.compile(r"(?:\d+[.x])?\d+([^\W\d_]{1,4})|[x]\d{1,3}|(?:\d+)x(?:\d+)")
_NO_UNITS = frozenset("BDEJNORTY")
"""Capitals behind a number: a flat, a ward, a seat, "302B"."""
_FEWEST_DIGITS, _FEWEST_IN_PARTS = 4, 6
_LONGEST_KNOWN = 64
"""Characters of a stretch that is remembered."""
_PARTS_OF_SENTENCES = 2
_FEW_DIGITS = 2
"""Behind an ordinary word: "day2", "top10"."""
_UNIT_SIGNS = words(
    """
    k m g kg mg km cm mm nm l ml cl dl h hr hrs min mins s sec secs ms am pm st nd rd th er re e eme ème º ª o a d w j y yr yrs yo x
    b kb mb gb tb ko mo go to mah ah wh kwh kw w mw v hz khz mhz ghz fps mbps p px dpi pt kcal cal kj c f ft lb lbs oz mi mph kmh sq
    kg's ths eur usd gbp chf zł kč kr sek nok dkk rs mal er's ste te ten de en ers h's к м кг км см мм г л мл ч мин сек р руб т тыс
    """
)
_COMMON = words(
    """
    a1 a2 a3 a4 a5 b1 b2 c1 c2 2d 3d 4k 8k 2g 3g 4g 5g 2fa mp3 mp4 m4a h264 h265 ps1 ps2 ps3 ps4 ps5 co2 h2o o2 n26 covid19 b2b b2c p2p
    f1 f2 g7 g8 g20 u2 r2d2 c3po v1 v2 v3 w3c i18n a11y k8s s3 ec2 utf8 utf16 md5 sha1 sha256 base64 x86 x64 arm64 win10 win11 web3 e2e
    1st 2nd 3rd e10 e5 vitamin d3 b12 k2 omega3 usb2 usb3 i3 i5 i7 i9 m1 m2 m3 m4 q1 q2 q3 q4 w8 gr8 l8r m8 h8 str8 2day 4ever b4 2nite
    """
)
"""Letters with digits that tell nothing."""
_SHORTEST_CODE, _LETTERS_AND_DIGITS = 3, 2


class Piece(NamedTuple):
    """What is unusual at `token[start:end]`."""

    start: int
    end: int
    sort: Sort


def pieces(token: str) -> tuple[Piece, ...]:
    """What is unusual in a stretch without spaces, as far as it tells by itself; a name also needs a place inside a sentence."""
    return _known_pieces(token) if len(token) <= _LONGEST_KNOWN else _pieces(token)


@lru_cache(maxsize=1 << 15)
def _known_pieces(token: str) -> tuple[Piece, ...]:
    return _pieces(token)


def _pieces(token: str) -> tuple[Piece, ...]:
    if _SHORTCODE.fullmatch(token):
        return ()
    found: list[Piece] = []
    for piece in _PIECE.finditer(token):
        if sort := _sort(piece[0]):
            found.append(Piece(piece.start(), piece.end(), sort))
        elif not any(map(str.isdigit, piece[0])):
            parts = _PARTS.finditer(token, piece.start(), piece.end())
            found += (Piece(part.start(), part.end(), "name") for part in parts if is_unusual_name(part[0]))
    return tuple(found)


def _sort(piece: str) -> Sort | None:
    """What a piece as a whole is taken for."""
    if any(map(str.isdigit, piece)):
        return _sort_with_digits(piece)
    if "_" in piece or (piece.islower() and _is_dotted(piece)):
        return "handle"
    return "handle" if _CAMEL.search(piece) and not _is_brand(piece) else None


def _is_dotted(piece: str) -> bool:
    """ "moss.and.grit", "maia.etxeb"; two words with a point may be two sentences without a space."""
    if not _DOTTED.fullmatch(piece):
        return False
    parts = piece.split(".")
    return parts[-1] not in _NO_LAST_PARTS and (len(parts) > _PARTS_OF_SENTENCES or any(map(_is_rare, parts)))


def _is_numbered_account(piece: str) -> bool:
    """ "svc.deploy99", "lobo.gris.88", "kvrck.01"."""
    if _NUMBERED_END.search(piece) or _SEVERAL_NUMBERED.fullmatch(piece):
        return True
    numbered = _NUMBERED.fullmatch(piece)
    return bool(numbered) and _is_rare(numbered[1].lower())


def _is_rare(part: str) -> bool:
    return len(part) >= SHORTEST_HALF and not (is_frequent(part) or is_ordinary(part))


def _is_brand(piece: str) -> bool:
    """ "YouTube", "DisplayPort", "iPhone"."""
    humps = _HUMPS.findall(piece)
    return is_ordinary(piece.lower()) or all(len(hump) == 1 or is_frequent(hump) or is_ordinary(hump.lower()) for hump in humps)


def _sort_with_digits(piece: str) -> Sort | None:
    if not any(map(str.isalpha, piece)):
        return "number" if _is_long_number(piece) else None
    if piece.lower() in _COMMON or _DATE_OR_TIME.fullmatch(piece) or _is_measure(piece):
        return None
    parts = _PARTS.findall(piece)
    mixed = [part for part in parts if not (part.isalpha() or part.isdigit())]
    if any(map(_is_mixed_code, mixed)):
        return "handle" if _is_account(piece) else "code"
    if "_" in piece or ("." in piece and _is_numbered_account(piece)):
        return "handle"
    return "code" if _is_numbered(parts) else "number" if any(_is_long_number(part) for part in parts if part.isdigit()) else None


def _is_long_number(piece: str) -> bool:
    """Whether a number is no year, amount, time or date, and not round."""
    if _DATE_OR_TIME.fullmatch(piece) or _AMOUNT.fullmatch(piece):
        return False
    runs = _RUNS.findall(piece)
    if len(runs) == 1:
        return len(piece) >= _FEWEST_DIGITS and not _YEAR.fullmatch(piece) and not piece.endswith("00")
    return sum(map(len, runs)) >= _FEWEST_IN_PARTS


def _is_measure(part: str) -> bool:
    """ "20km", "2x16GB", "x2"."""
    measured = _MEASURE.fullmatch(part)
    return bool(measured) and (measured[1] is None or (measured[1].lower() in _UNIT_SIGNS and measured[1] not in _NO_UNITS))


def _is_mixed_code(part: str) -> bool:
    """Whether letters and digits in one are no measure, and more than an ordinary word with a number behind."""
    if part.lower() in _COMMON or _is_measure(part) or _DATE_OR_TIME.fullmatch(part):
        return False
    runs = _RUNS.findall(part)
    if len(runs) == _LETTERS_AND_DIGITS:
        letters, digits = sorted(runs, key=str.isdigit)
        if len(digits) <= _FEW_DIGITS and len(letters) > _FEW_DIGITS and (is_frequent(letters) or is_ordinary(letters.lower())):
            return False
    return len(part) >= _SHORTEST_CODE or part[-1] in _NO_UNITS


def _is_account(piece: str) -> bool:
    """Whether a piece is rather what somebody calls themselves than a number: mostly small letters."""
    return sum(map(str.islower, piece)) > sum(map(str.isdigit, piece))


def _is_numbered(parts: list[str]) -> bool:
    """ "OPS-2217", "KX-77b": capitals and a number held together by a sign."""
    letters, numbers = [part for part in parts if part.isalpha()], [part for part in parts if part[0].isdigit()]
    rare = any(not is_ordinary(part.lower()) and not is_frequent(part) for part in letters)
    fewest = _FEW_DIGITS if rare else _FEWEST_DIGITS - 1
    return bool(letters) and all(map(str.isupper, letters)) and any(len(number) >= fewest for number in numbers)


@lru_cache(maxsize=1 << 17)
def is_unusual_name(word: str) -> bool:
    """Whether a word has a capital, or only capitals, and is none that people write or that the map shows."""
    if not 2 <= len(word) <= LONGEST_NAME or not word[0].isupper() or word[0] >= _UNSPACED or not (word[1:].islower() or word.isupper()):
        return False
    if word.isupper() and (len(word) < 3 or is_frequent(word)):
        return False
    return not is_ordinary(word.lower())
