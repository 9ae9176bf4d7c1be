"""Which names take the same endings: a new name of the kind of the old one fits what stands behind that, as in "Elif'in"."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from voicetune_desktop.people.inflection import endings_of, inflected

_FEWEST = 5
"""Names of a kind from which one may be drawn; with fewer, the new name would tell the old one."""
_LIKE_ANNA = 4
"""Cases of a name in -a that stand first in its table, in the same order for all such names."""
_FEMININE = {"pl": "a", "cs": "a", "ru": "ая", "uk": "ая"}
_ADJECTIVES = ("ska", "cka", "dzka", "ová", "ая", "ова", "ева", "ина", "ська", "цька")
_VOWELS = "aeiouyáéíóúöüőűıâîä"
_BACK = "aáoóuúıâ"
_TURKISH = {"a": "a", "ı": "a", "â": "a", "o": "o", "u": "o", "ö": "ö", "ü": "ö"}
"""The vowel that endings follow; all others are as e."""
_Kind = tuple[object, ...]


def alike(real: str, names: Sequence[str], language: str) -> tuple[str, ...]:
    """The names that take the endings of a real one; none in a language without endings, or where they are few."""
    for kind_of in (_kind, _wider) if real else ():
        found = _by_kind(tuple(names), language, kind_of).get(kind_of(real, language), ())
        if len(found) >= _FEWEST:
            return found
    return ()


@lru_cache(maxsize=64)
def _by_kind(names: tuple[str, ...], language: str, kind_of: Callable[[str, str], _Kind]) -> Mapping[_Kind, tuple[str, ...]]:
    found: defaultdict[_Kind, list[str]] = defaultdict(list)
    for name in names:
        if kind := kind_of(name, language):
            found[kind].append(name)
    return {kind: tuple(several) for kind, several in found.items()}


def in_case(form: str, real: str, new: str, language: str) -> str:
    """The new name in the case in which a form has the real one, both in small letters; nothing where it is in no case we know."""
    forms, others = list(inflected(real, language)), list(inflected(new, language))
    if form not in forms:
        return ""
    at = forms.index(form)
    same = len(forms) == len(others) and _kind(new, language)[1:] == _kind(real, language)[1:]
    near = at < min(_LIKE_ANNA, len(others)) and _wider(real, language) and _wider(real, language) == _wider(new, language)
    return others[at] if same or near else ""


def _kind(name: str, language: str) -> _Kind:
    low = name.lower().replace("i̇", "i")
    if language == "tr":
        vowel = next((letter for letter in reversed(low) if letter in _VOWELS), "e")
        return _TURKISH.get(vowel, "e"), low[-1] in _VOWELS, low[-1] in "fstkçşhp"
    if language in {"fi", "hu"}:
        return any(letter in _BACK for letter in low), _last(low)
    endings = endings_of(name, language)
    return (language, endings[1]) if endings else ()


def _wider(name: str, language: str) -> _Kind:
    """Whether a name is one in -a, which all have their first cases alike."""
    low = name.lower()
    return (language,) if low.endswith(tuple(_FEMININE.get(language, ()))) and not low.endswith(_ADJECTIVES) else ()


def _last(low: str) -> str:
    """What matters of the end of a Finnish or Hungarian name."""
    if low.endswith("nen"):
        return "nen"
    if low.endswith("i"):
        return "i" if len(low) > 3 else "ii"  # Finnish has more forms of longer ones
    return low[-1] if low[-1] in "aes" else "o" if low[-1] in _VOWELS else "k"
