"""New names for people, part by part: the same first name for the first name, everywhere and in every way of writing."""

import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from itertools import chain, groupby
from operator import itemgetter

from msgspec import Struct

from voicetune_desktop.people.names import NameParts, parse_label, spellings
from voicetune_desktop.privacy.folding import escape_places, fold, odd_places, plain, unescaped
from voicetune_desktop.privacy.name_endings import alike, in_case
from voicetune_desktop.privacy.name_genders import gender_beside, gender_of, gender_of_family
from voicetune_desktop.privacy.name_pools import likely_locale, pool, same_script
from voicetune_desktop.privacy.surrogate_layout import DIGITS, Draw, drawn
from voicetune_desktop.privacy.surrogate_values import neutral_words

Choose = Callable[[str, Iterator[str]], str]
"""Takes a name for what it is needed and the tries, and gives the first that may be used, always the same."""

_PIECES = re.compile(r"[-‐‑– ]+")
_RUNS = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NICK_LENGTHS = (4, 3, 5)
_NICK_ENDS = ("i", "y", "o", "ie")


class NewNames(Struct, frozen=True):
    """The new names of one person."""

    tokens: Mapping[str, str]
    """Folded part of a real name to its surrogate, in title case."""
    initials: Mapping[str, str]
    """Folded first letter to that of the surrogate."""
    shown: str
    """The name that tables and speaker labels show."""
    makers: "Makers"
    """What makes names for forms that no label holds."""


def new_names(
    owner: str,
    names: Sequence[str],
    chosen: str,
    draw: Draw,
    choose: Choose,
    *,
    as_family: bool = False,
    speech: Sequence[str] = (),
) -> NewNames:
    """Surrogates for all parts of somebody's names; `chosen` is the name that the person at the screen typed for them, or nothing.

    With `as_family`, a single name is a family name. `speech` are the languages of their chats ("pt-BR").
    """
    labels = [_as_family(parse_label(name)) if as_family else parse_label(name) for name in dict.fromkeys(names)]
    main = next(
        (parts for parts in labels if parts.given and parts.family), next((parts for parts in labels if _is_name(parts)), NameParts())
    )
    tokens: dict[str, str] = {}
    makers = Makers(owner, main, draw, choose, tuple(speech), tuple(names))
    wished = parse_label(chosen) if chosen else NameParts()
    for wish, real in ((" ".join(wished.given) or wished.handle, main.given[:1]), (wished.family, (main.family,))):
        if wish and real and real[0]:
            _learn(tokens, real[0], wish)
    for parts in labels:
        _fill(tokens, parts, makers)
    first, family = _joined(main.given, tokens, _PIECES), _joined((main.family,), tokens, _PIECES)
    shown = chosen or _shown(main, tokens, first, family, makers)
    letters = {fold(real[0]): tokens[fold(real)][0] for real in reversed(main.given) if fold(real) in tokens}
    letters |= {fold(real[0]): new[0] for real, new in zip((*main.given[:1], main.family), (first, family), strict=False) if real and new}
    return NewNames(tokens, _with_initials(letters, labels, makers), shown, makers)


class Makers(Struct, frozen=True):
    """What makes one person's surrogates, part by part."""

    owner: str
    main: NameParts
    draw: Draw
    choose: Choose
    speech: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()

    def first(self, real: str) -> str:
        """A first name of the gender and locale of the real one."""
        locale = self._locale(real)
        gender = self._gender() or gender_of(real, locale)
        return self._from_pool(f"first:{fold(real)}", pool(locale).first_names(gender), real, locale)

    def family(self, real: str) -> str:
        """A family name, in the form for the gender."""
        locale = self._locale(real)
        gender = self._gender()
        return self._from_pool(f"family:{fold(real)}", pool(locale).family_names(gender), real, locale)

    def nick(self, real: str, first: str) -> str:
        """A short form of the new first name."""
        tries = chain(
            (first[:size] for size in _NICK_LENGTHS if size < len(first)),
            (first[:size] + end for size in _NICK_LENGTHS if size < len(first) for end in _NICK_ENDS if first[0] < "\u0250"),
        )
        more = pool(self._locale(real)).first
        return self.choose(f"{self.owner}/nick:{fold(real)}", chain(tries, self._tries(f"nick:{fold(real)}", more)))

    def _gender(self) -> str:
        """The gender that words beside the name show, or else the main first names, the first one first."""
        locale = likely_locale(self.main.given, self.main.family, self.speech)
        pieces = (piece for name in self.main.given for piece in _PIECES.split(name) if piece)
        beside = gender_beside(self.labels, locale) or gender_of_family(self.main.family, locale)
        return beside or next((gender for piece in pieces if (gender := gender_of(piece, locale))), "")

    def _locale(self, real: str) -> str:
        """The locale of the main name, or that of a name in other letters."""
        main = "".join((*self.main.given, self.main.family)) or real
        given, family = (self.main.given, self.main.family) if same_script(real, main) else ((real,), "")
        return likely_locale(given, family, self.speech)

    def word(self, real: str) -> str:
        """A neutral word for a word of a handle."""
        return self.choose(f"{self.owner}/word:{fold(real)}", neutral_words(self.draw, f"{self.owner}/{fold(real)}"))

    def digits(self, real: str) -> str:
        """As many digits."""
        return drawn(self.draw, f"{self.owner}/digits:{real}", DIGITS, len(real))

    def in_case(self, form: str, real: str, new: str) -> str:
        """The new name in the case of a form of the real one, all in small letters; nothing where it is in no case we know."""
        return in_case(form, real, new.lower(), self._locale(real)[:2])

    def _from_pool(self, role: str, names: Sequence[str], real: str, locale: str) -> str:
        """A name of the pool: one as long as the real one where letters are syllables, or one that takes the same endings."""
        is_short = bool(names) and names[0] >= "\u3000"
        same = tuple(name for name in names if len(name) == len(real)) if is_short else alike(real, names, locale[:2])
        return self.choose(f"{self.owner}/{role}", chain(self._drawn(role, same), self._tries(role, names)))

    def _tries(self, role: str, names: Sequence[str]) -> Iterator[str]:
        yield from self._drawn(role, names)
        yield from (f"{left.title()}{right}" for left in names[:50] for right in ("lo", "mi", "ra", "te"))

    def _drawn(self, role: str, names: Sequence[str]) -> Iterator[str]:
        return (names[self.draw(f"{self.owner}/{role}/{attempt}", len(names))] for attempt in range(len(names) * 2))


def _as_family(parts: NameParts) -> NameParts:
    return NameParts(family=" ".join(parts.given)) if parts.given and not parts.family else parts


def _is_name(parts: NameParts) -> bool:
    return bool(parts.given or parts.family or parts.handle or parts.extra)


def _learn(tokens: MutableMapping[str, str], real: str, new: str) -> None:
    for spelling in spellings(real):
        tokens.setdefault(fold(spelling), new)


def _fill(tokens: MutableMapping[str, str], parts: NameParts, makers: Makers) -> None:
    """Add surrogates for the parts of one label that have none yet."""
    first = _first_piece(makers.main)
    for real in _new(tokens, parts.given):
        _learn(
            tokens, real, makers.nick(real, tokens[fold(first)]) if _is_short(real, first) and fold(first) in tokens else makers.first(real)
        )
    for real in _new(tokens, (parts.family, *parts.extra)):
        _learn(tokens, real, makers.family(real))
    for real in _new(tokens, parts.nicks):
        _learn(tokens, real, makers.nick(real, tokens.get(fold(first), "")))
    for run in _handle_runs(parts.handle):
        if fold(run) not in tokens and (len(run) > 1 or run.isdigit() or not run.isascii()):
            tokens[fold(run)] = makers.digits(run) if run.isdigit() else makers.word(run).title()


def _new(tokens: Mapping[str, str], names: Sequence[str]) -> Iterator[str]:
    """Pieces of names, cut at hyphens, that have no surrogate yet."""
    yield from (piece for name in names for piece in _PIECES.split(name) if piece and fold(piece) not in tokens)


def _is_short(real: str, first: str) -> bool:
    return len(real) < len(first) and fold(real)[:2] == fold(first)[:2]


def _first_piece(parts: NameParts) -> str:
    return _PIECES.split(parts.given[0])[0] if parts.given else ""


def _handle_runs(handle: str) -> Iterator[str]:
    """Words and numbers of a handle: Noodle, King and 99 of NoodleKing99."""
    yield from (piece for run in _RUNS.findall(handle) for piece in _CAMEL.split(run))


def _joined(names: Sequence[str], tokens: Mapping[str, str], pattern: re.Pattern[str]) -> str:
    """Names with each piece replaced and the hyphens kept."""
    return " ".join("".join(tokens.get(fold(piece), piece) for piece in re.split(f"({pattern.pattern})", name)) for name in names if name)


def _shown(main: NameParts, tokens: Mapping[str, str], first: str, family: str, makers: Makers) -> str:
    if main.handle and not main.given:
        return rewritten(main.handle, tokens, {}, joined=True) or makers.first("")
    if main.extra and not first:
        return _joined(main.extra[:1], tokens, _PIECES)
    if main.given and main.given[0] >= "\u3000" and family:
        return f"{family}{first}"
    initial = f"{_letter(makers)}." if main.initials and first and not family else ""
    parts = (first, main.particle, family or initial)
    return " ".join(part for part in parts if part) or makers.first("")


def _letter(makers: Makers) -> str:
    return "BCDGHKLMNPRSTW"[makers.draw(f"{makers.owner}/initial", 14)]


def _with_initials(letters: dict[str, str], labels: Sequence[NameParts], makers: Makers) -> Mapping[str, str]:
    for parts in labels:
        for initial in parts.initials:
            letters.setdefault(fold(initial[0]), _letter(makers))
    return letters


def rewritten(
    original: str, tokens: Mapping[str, str], initials: Mapping[str, str], *, joined: bool, rest: Callable[[str], str] = str
) -> str:
    """An original way to write a person with every part of the name replaced, in its case; nothing if it holds no part that is known.

    `joined` tells that parts may stand in one word ("jessicamarlowe"). `rest` makes what stands for a stretch that holds none.
    """
    text = unescaped(original).text if escape_places(original) else plain(original).text if odd_places(original) else original
    folded, pieces, at, found = fold(text), list[tuple[bool, str]](), 0, False
    sizes = sorted({len(token) for token in tokens}, reverse=True)
    while at < len(text):
        inside = not joined and at > 0 and text[at - 1].isalpha() and text[at - 1] < "\u3000"
        size = 0 if inside else next((size for size in sizes if _is_part(folded, at, size, tokens, joined=joined)), 0)
        if size:
            pieces.append((True, in_case_of(text[at : at + size], tokens[folded[at : at + size]])))
            found = True
        elif folded[at] in initials and (_is_alone(text, at) or (joined and at == 0 and _opens_part(folded, sizes, tokens))):
            pieces.append((True, in_case_of(text[at], initials[folded[at]])))
            found = found or not joined
        else:
            pieces.append((False, text[at]))
        at += size or 1
    stretches = ((new, "".join(text for _, text in group)) for new, group in groupby(pieces, key=itemgetter(0)))
    return "".join(text if new else rest(text) for new, text in stretches) if found else ""


def _is_part(folded: str, at: int, size: int, tokens: Mapping[str, str], *, joined: bool) -> bool:
    after = folded[at + size : at + size + 1]
    return folded[at : at + size] in tokens and len(folded) >= at + size and (joined or not after.isalpha() or after >= "\u3000")


def _is_alone(text: str, at: int) -> bool:
    return not text[at - 1 : at].isalpha() and not text[at + 1 : at + 2].isalpha()


def _opens_part(folded: str, sizes: Sequence[int], tokens: Mapping[str, str]) -> bool:
    """Whether a part of the name stands right behind the first letter: "awhitcombe", but not "alexwhitcombe"."""
    return any(folded[1 : size + 1] in tokens for size in sizes)


def in_case_of(original: str, name: str) -> str:
    """A name in lower, upper or title case like the original."""
    if original.islower():
        return name.lower()
    if original.isupper():
        return name.upper() if len(original) > 1 or len(name) == 1 else name
    return name[:1].upper() + name[1:] if original[:1].isupper() else name
