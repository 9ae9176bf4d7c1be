"""Forms of names that no label shows: what the table of nicknames, grammar, other alphabets and slips of the finger make of them."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice
from typing import Literal

from msgspec import Struct

from voicetune_desktop.people.han_names import han_forms
from voicetune_desktop.people.inflection import inflected
from voicetune_desktop.people.labels import NameParts, parse_label
from voicetune_desktop.people.languages import INFLECTING
from voicetune_desktop.people.misspelling import SHORTEST, slips, sounds_like
from voicetune_desktop.people.name_words import WORDS
from voicetune_desktop.people.names import spellings
from voicetune_desktop.people.nicknames import circle, is_given_name, names_in
from voicetune_desktop.people.pet_forms import diminutives, pet_forms, short_cuts
from voicetune_desktop.people.scripts import in_cyrillic, in_greek, in_latin, romanized, script_of
from voicetune_desktop.people.vocabulary import FUNCTION_WORDS, words

Trust = Literal["sure", "short", "rule", "slip", "upper"]
"""How far a form can be trusted: "sure" as it is; "short" where it is no everyday word; "rule" as short, made by a rule; "slip" only
where it is no word and no other name; "upper" in capitals alone."""

_MOST_NICKS = 16
"""Short forms of one name that are also inflected, or joined with the family name."""
_LONG_PIECE = 5
"""Letters of a word in a handle that is called by its beginning, too: Brax of ItsBraxton."""
_POSTPOSITIONS = ("ko", "ne", "ka", "ki", "ke", "se", "ji")
_MOST_POSTPOSED = 4
_RUSSIAN = frozenset(("ru", "uk"))
_DIGITS = "0123456789"
_HANDLE_SIGNS = re.compile(r"[._\-]+|(?<=[a-z])(?=[A-Z])")
_LEET = str.maketrans("013457", "oieast")


class MadeForm(Struct, frozen=True, gc=False):
    """One form in lower case; `form` and `word` as in NameForm."""

    text: str
    form: str
    trust: Trust
    word: str = ""


@lru_cache(maxsize=64)
def made_forms(label: str, languages: frozenset[str], *, slipped: bool = True) -> tuple[MadeForm, ...]:
    """Forms in the label's own letters, and in Latin ones for other alphabets; with `slipped` also misspelled ones."""
    parts = named_by_handle(parse_label(label))
    made = [*_of_initials(parts), *_of_given(parts, languages), *_of_family(parts, languages), *_of_handle(parts.handle), *han_forms(parts)]
    if slipped:
        made += _misspelled(parts)
    return _unique(made)


def named_by_handle(parts: NameParts) -> NameParts:
    """The parts with the name that a handle spells out: anna.berg is Anna of the family Berg."""
    pieces = [piece for piece in _HANDLE_SIGNS.split(parts.handle.strip(_DIGITS)) if piece] if not parts.given else []
    if not pieces or not all(map(str.isalpha, pieces)) or not circle(pieces[0]).languages or len(pieces[0]) < 3:
        return parts
    family = pieces[-1] if len(pieces) > 1 and len(pieces[-1]) > 2 else ""
    return NameParts(given=(pieces[0],), family=family, nicks=parts.nicks, handle=parts.handle)


@lru_cache(maxsize=64)
def carried_forms(label: str, script: Literal["cyrillic", "greek"], languages: frozenset[str]) -> tuple[MadeForm, ...]:
    """Forms of a Latin label in Cyrillic or Greek letters."""
    carry, cases = (in_cyrillic, languages & {"ru", "uk", "bg"} or {"ru"}) if script == "cyrillic" else (in_greek, {"el"})
    parts = parse_label(label)
    made: list[MadeForm] = []
    for name, form in (*((name, "first") for name in parts.given), *((nick, "nick") for nick in parts.nicks), (parts.family, "last")):
        if name and script_of(name) == "latin" and len(name) > 2:
            carried = (*carry(name), *_as_greeks_write(name.lower())) if script == "greek" else carry(name)
            nicks = [nick for text in carried for nick in _nicks(text)] if form == "first" else []
            made += (MadeForm(text, form, "short") for text in carried)
            made += (MadeForm(nick.lower(), "nick", "short") for nick in nicks)
            made += _inflected_all((*carried, *nicks), frozenset(cases))
    return _unique(made)


def _as_greeks_write(name: str) -> tuple[str, ...]:
    """The Greek names that are written so in Latin letters: giorgos is γιωργος, with an ω that Latin letters do not tell."""
    return _greek_names().get(name, ())


@cache
def _greek_names() -> Mapping[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for greek in names_in("el"):
        for latin in in_latin(greek):
            names[latin] = (*names.get(latin, ()), greek)
    return names


def _unique(made: list[MadeForm]) -> tuple[MadeForm, ...]:
    """Each text once, as the first says it, without what is too short or too common to be looked for."""
    forms: dict[str, MadeForm] = {}
    for one in made:
        if one.text in forms or len(one.text) < 2:
            continue
        if one.text in FUNCTION_WORDS and one.text not in WORDS:
            if one.trust != "short" or not one.text.isalpha():
                continue
            forms[one.text] = MadeForm(one.text, one.form, one.trust, "f")
        else:
            forms[one.text] = one
    return tuple(forms.values())


def _kinds(text: str, base: str = "") -> str:
    return WORDS.get(text, "") or WORDS.get(base, "")


def _nicks(name: str) -> tuple[str, ...]:
    known = circle(name)
    return (*known.long, *known.short)


def _of_given(parts: NameParts, languages: frozenset[str]) -> Iterator[MadeForm]:
    """Nicknames, pet forms, cases and Latin spellings of first names and of the nicknames in a label."""
    whole = " ".join(parts.given)
    together = circle(whole).short if len(parts.given) > 1 or "-" in whole else ()
    names = dict.fromkeys(piece for name in (*parts.given, *parts.nicks) for piece in (name, *name.split("-")) if len(piece) > 1)
    for name in names:
        yield from _of_first(name.lower(), languages, parts.family)
    yield from (MadeForm(spelling.lower(), "nick", "short", _kinds(spelling.lower())) for nick in together for spelling in spellings(nick))


def _of_first(name: str, languages: frozenset[str], family: str) -> Iterator[MadeForm]:
    nicks = _nicks(name)
    native = circle(name).languages & INFLECTING & languages or languages
    for nick in nicks:
        yield from (MadeForm(low, "nick", "short", _kinds(low)) for low in map(str.lower, spellings(nick)))
    latin = in_latin(name) if script_of(name) in ("cyrillic", "greek") else ()
    yield from (MadeForm(text, "first", "short", _kinds(text)) for text in latin)
    yield from (MadeForm(text, "nick", "short") for nick in nicks[:_MOST_NICKS] for text in in_latin(nick))
    own = [nick for nick in nicks if circle(nick).languages & native] if native else []
    yield from _inflected_all((name, *own[:_MOST_NICKS]), native)
    yield from _romanized(name, languages)
    yield from _with_postpositions(name)
    yield from _joined(name, nicks[:_MOST_NICKS], family)
    spoken = circle(name).languages or languages
    small = (text for nick in own[:_MOST_NICKS] or nicks[:_MOST_NICKS] for text in diminutives(nick, spoken))
    pets = (text for text in (*pet_forms(name, spoken | languages), *small) if text not in WORDS)
    yield from (MadeForm(text, "nick", "rule", "w" if is_given_name(text) else "") for text in pets)
    yield from (MadeForm(text, "nick", "short", _kinds(text) or "c") for text in short_cuts(name))


def _romanized(name: str, languages: frozenset[str]) -> Iterator[MadeForm]:
    """Russian and Ukrainian nicknames and cases in Latin letters, as people without another keyboard type: dima, s dimoy, kate."""
    own = name if script_of(name) == "cyrillic" else _in_russian(name, languages)
    spoken = circle(own).languages & _RUSSIAN if own else frozenset[str]()
    if not spoken:
        return
    nicks = _nicks(own)[:_MOST_NICKS]
    if own != name:
        yield from (MadeForm(text, "nick", "short", _kinds(text)) for nick in nicks for text in in_latin(nick))
    bases = [base for base in (own, *nicks) if len(base) > 2]
    cases = (form for base in bases for form in inflected(base, min(spoken)))
    yield from (MadeForm(text, "inflected", "rule") for form in cases for text in romanized(form))


def _with_postpositions(name: str) -> Iterator[MadeForm]:
    """Indian names with what many write in one word with them: amitko, shaluko."""
    known = circle(name)
    if "hi" in known.languages and script_of(name) == "latin":
        bases = [base.lower() for base in (name, *known.short[:_MOST_POSTPOSED]) if len(base) > 3]
        yield from (MadeForm(base + ending, "inflected", "rule") for base in bases for ending in _POSTPOSITIONS)


def _in_russian(name: str, languages: frozenset[str]) -> str:
    """The Russian name that a Latin label spells; none where other languages have that name and nothing points to Russian."""
    if script_of(name) != "latin" or (circle(name).languages and languages.isdisjoint(_RUSSIAN)):
        return ""
    return next((other for other in in_cyrillic(name) if circle(other).languages & _RUSSIAN), "")


def _joined(name: str, nicks: tuple[str, ...], family: str) -> Iterator[MadeForm]:
    """A nickname and the family name in one word, as names on services are: theoroux, brandlkathi, whitlockh."""
    low, *given = (_unmarked(text.lower()) for text in (family, name, *nicks))
    if not low or not low.isascii():
        return
    known = [text for text in given if text.isascii()]
    yield from (MadeForm(f"{nick}{low}", "joined", "sure") for nick in known)
    yield from (MadeForm(f"{low}{nick}", "joined", "sure") for nick in known)
    if known and len(low) >= _LONG_PIECE:
        yield MadeForm(f"{low}{known[0][0]}", "joined", "slip")


def _unmarked(text: str) -> str:
    """A text without its marks, as names on services are written."""
    return text if text.isascii() else next((other for other in spellings(text) if other.isascii()), text)


def _inflected_all(names: tuple[str, ...], languages: frozenset[str]) -> Iterator[MadeForm]:
    for name in names:
        base = name.lower()
        for language in languages:
            for form in inflected(name, language):
                for spelling in spellings(form):
                    yield MadeForm(spelling, "inflected", "rule" if len(spelling) > 3 else "short", _kinds(spelling, base))


def _of_family(parts: NameParts, languages: frozenset[str]) -> Iterator[MadeForm]:
    if not parts.family or len(parts.family) < 3:
        return
    low = parts.family.lower()
    yield from (MadeForm(text, "last", "short") for text in in_latin(low))
    yield from _inflected_all((low,), languages)


def _of_handle(handle: str) -> Iterator[MadeForm]:
    """The words of a handle, and its letters where digits stand for them: Gh0stPepper is ghostpepper, ghost and pepper."""
    if not handle:
        return
    low = handle.lower()
    if len(bare := low.rstrip(_DIGITS)) > 4 and bare != low:
        yield MadeForm(bare.rstrip("._-"), "nick", "sure")
    plain = low.rstrip(_DIGITS).translate(_LEET)
    letters = "".join(filter(str.isalpha, plain))
    yield from (MadeForm(text, "nick", "sure") for text in (plain, letters) if text != low and len(text) > 4)
    core = "".join(filter(str.isalpha, low)) if not any(map(str.isdigit, low.strip(_DIGITS))) else letters
    spaced = "".join(f" {char}" if char.isupper() else char if char.isalpha() else " " for char in handle).lower().split()
    cuts = (word[:size] for word in spaced if len(word) > _LONG_PIECE for size in (4, 5))
    yield from (MadeForm(cut, "nick", "rule") for cut in cuts if cut not in WORDS and not is_given_name(cut))
    pieces = dict.fromkeys((*(word for word in spaced if len(word) > 2), *(core[:size] for size in range(4, len(core) - 2))))
    yield from (MadeForm(piece, "nick", "short", _kinds(piece)) for piece in pieces if piece != low)


_ABBREVIATED = words(
    "ac ad ai am ba bc cd cv dc dj ed eg em eu fc gb gp hq id ie jd la ma md nb nj nv ny nz ok"
    " pc pe pm po ps rn sa tb tv uk un us va vp za zb"
)
"""Letters that stand for something else where they have dots: "P.S.", "U.S."."""


def _of_initials(parts: NameParts) -> Iterator[MadeForm]:
    """JM and J.M of Jessica Marlowe; J.V and J.V.S of João Vicente Sardinha."""
    last = parts.family[:1] or "".join(parts.initials)[:1]
    if parts.given and last and script_of(last) and script_of(parts.given[0]):
        letters = f"{parts.given[0][0]}{last}".lower()
        yield MadeForm(letters, "initials", "upper", "i")
        if letters not in _ABBREVIATED:
            yield MadeForm(".".join(letters), "initials", "upper")
        names = [*(name[0] for name in parts.given), last[0]]
        several = (names[:-1], names) if len(names) > 2 else ()
        dotted = (".".join(letters).lower() for letters in several)
        yield from (MadeForm(text, "initials", "upper") for text in dotted if text.replace(".", "") not in _ABBREVIATED)
        if len(parts.given[0]) > 2:
            yield MadeForm(f"{parts.given[0]}{last[0]}".lower(), "joined", "short")


def _misspelled(parts: NameParts) -> Iterator[MadeForm]:
    pieces = (piece for name in (*parts.given, parts.family, *parts.nicks, parts.handle) for piece in (name, *name.split("-")))
    names = dict.fromkeys(pieces)
    for name in names:
        if len(name) > 2 and name.isalpha():
            yield from (MadeForm(text, "typo", "rule") for text in sounds_like(name) if len(text) > 3)
    for name in dict.fromkeys((*names, *map(_unmarked, names))):
        yield from (MadeForm(text, "typo", "slip") for text in slips(name))
    for name in islice(names, 4):
        low = name.lower()
        if 2 < len(low) < SHORTEST and low.isalpha():
            yield from (
                MadeForm(low[:at] + low[at] + low[at:], "elongated", "slip")
                for at in range(1, len(low))
                if low[at] in "aeiouy" or at == len(low) - 1
            )
