"""Every way in which a person may be named in a chat, from the labels that messengers show for them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from msgspec import Struct

from voicetune_desktop.people.labels import NameParts, is_contact, parse_label
from voicetune_desktop.people.name_words import SMALL_WORDS, WORDS
from voicetune_desktop.people.vocabulary import FUNCTION_WORDS, words

__all__ = ["NameForm", "NameParts", "is_contact", "is_plain_word", "name_forms", "parse_label", "spellings"]

_SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa"}
)
_BARE_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe"}
)
_DIACRITICS = re.compile("[\u0300-\u036f]+")
_APOSTROPHES = re.compile("['’ʼ`´]")
_HANDLE_CORE = re.compile(r"^[\d_.\-]*([^\W\d_]{4,})(?:[\d_.\-]+[^\W\d_]?)?[\d_.\-]*$")
_VIETNAMESE = words("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn")
"""Family names that stand first: of Lê Thu Hà, Thu Hà is the first name."""
_HYPHENS = re.compile(r"[-‐‑–]")


class NameForm(Struct, frozen=True, gc=False):
    """One way to write a person's name; `text` keeps the case of the label.

    `form` is full, reversed, first, last, part, initials, joined, handle or nick. `word` holds the kinds of plain word that
    the form can be, too: "v" verb, "t" time, "g" German noun, "w" rarely a word, "f" function word, "n" other (see name_words).
    It is empty for what is only a name.
    """

    text: str
    form: str
    word: str = ""


def name_forms(names: Iterable[str]) -> tuple[NameForm, ...]:
    """All forms of one person's names, each once, compared without case; labels that name nobody give none."""
    forms: dict[str, NameForm] = {}
    for name in names:
        for text, form in _forms(parse_label(name)):
            for spelling in spellings(text):
                key = spelling.lower()
                if key not in forms and _is_worth_finding(key, form):
                    forms[key] = NameForm(spelling, form, _word_kinds(key, form))
    return tuple(forms.values())


def is_plain_word(text: str) -> bool:
    """Whether a text without regard to case is an everyday word in one of the languages that we know."""
    low = text.lower()
    return low in WORDS or low in FUNCTION_WORDS


def spellings(text: str) -> Iterator[str]:
    """A name as written, then without accents (José, Jose), spelled out (Müller, Mueller) and without apostrophe (O'Neil, ONeil)."""
    yield text
    if "'" in text or "’" in text:
        yield _APOSTROPHES.sub("", text)
    if text.isascii():
        return
    bare = unicodedata.normalize("NFC", _DIACRITICS.sub("", unicodedata.normalize("NFD", text))).translate(_BARE_LETTERS)
    if bare != text and len(bare) > 2 and bare[0].lower() <= "\u024f":
        yield bare
        spelled = text.translate(_SPELLED_OUT)
        if spelled not in (text, bare):
            yield spelled


def _is_worth_finding(key: str, form: str) -> bool:
    alone = key not in FUNCTION_WORDS or key in WORDS or (form == "first" and key in SMALL_WORDS)
    return alone and (len(key) > 1 or _is_unspaced(key))


def _word_kinds(key: str, form: str) -> str:
    """Two letters are too few to be sure of: "Al", "Jo". A family name is rarely written small, so there the word is likelier."""
    kinds = WORDS.get(key) or (SMALL_WORDS.get(key, "") if form == "first" else "")
    if not kinds and len(key) == 2 and key.isalpha() and not _is_unspaced(key):
        return "w"
    return kinds.replace("w", "n") if form in ("last", "part") else kinds


def _is_unspaced(text: str) -> bool:
    return text[0] >= "\u3040" and not text[0] > "\ud7a3"


def _forms(parts: NameParts) -> Iterator[tuple[str, str]]:
    """Forms of one label, the most telling first."""
    family = f"{parts.particle} {parts.family}" if parts.particle else parts.family
    if parts.given and parts.family:
        if parts.given[0] in _VIETNAMESE and len(parts.given) > 1:
            yield f"{parts.given[-1]} {parts.family}", "first"
        yield from _pairs(parts.given, parts.family, family)
    if parts.whole:
        yield parts.whole, "full"
    yield from _given(parts.given)
    if parts.family and (len(parts.family) > 1 or not _is_unspaced(parts.family)):
        yield from _with_pieces(family, "last")
        yield from _with_pieces(parts.family, "last")
    for letters in parts.initials:
        if parts.given:
            yield f"{parts.given[0]} {letters[0]}.", "initials"
    if parts.handle:
        yield from _handle(parts.handle)
    for nick in parts.nicks:
        yield nick, "nick"
    for extra in parts.extra:
        yield extra, "part"


def _given(given: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if len(given) > 1:
        yield " ".join(given), "first"
    for number, name in enumerate(given):
        yield from _with_pieces(name, "part" if number else "first")


def _with_pieces(name: str, form: str) -> Iterator[tuple[str, str]]:
    """A name, and for one with a hyphen its pieces and ways to write it in one or two words."""
    yield name, form
    pieces = [piece for piece in _HYPHENS.split(name) if piece]
    if len(pieces) > 1:
        yield " ".join(pieces), form
        yield "".join(pieces), "joined"
        yield from ((piece, "part") for piece in pieces if len(piece) > 1)


def _pairs(given: tuple[str, ...], bare: str, family: str) -> Iterator[tuple[str, str]]:
    """Forms that hold a given and a family name."""
    first = given[0]
    if _is_unspaced(bare):
        yield from ((f"{bare}{first}", "full"), (f"{bare} {first}", "full"))
        return
    if len(given) > 1:
        yield f"{' '.join(given)} {family}", "full"
    yield f"{first} {family}", "full"
    yield f"{family} {first}", "reversed"
    yield f"{family}, {first}", "reversed"
    yield f"{first} {bare[0]}.", "initials"
    yield f"{first[0]}. {family}", "initials"
    for left, right in ((first, family), (family, first), (first, bare), (bare, first)):
        joined = f"{left}{right}".replace(" ", "")
        yield from ((text, "joined") for text in dict.fromkeys((joined, joined.replace("-", ""))))
    if first.lower() in WORDS or bare.lower() in WORDS:
        yield from ((f"{left}{sign}{right}", "joined") for sign in "._-" for left, right in ((first, bare), (bare, first)))
    if len(bare) > 4:
        yield f"{first[0]}{bare}".replace("-", ""), "joined"


def _handle(handle: str) -> Iterator[tuple[str, str]]:
    """A handle, and its only long word: NoodleKing99 is NoodleKing, too."""
    yield handle, "handle"
    core = _HANDLE_CORE.match(handle)
    if core and core[1] != handle and not is_plain_word(core[1]):
        yield core[1], "nick"
