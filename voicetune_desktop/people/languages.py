"""In which languages, of those that change names with case, the people of a project are likely to be named."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from voicetune_desktop.people.labels import NameParts, parse_label
from voicetune_desktop.people.nicknames import circle, is_given_name

INFLECTING = frozenset(["pl", "cs", "ru", "uk", "bg", "hr", "ro", "lt", "el", "tr", "fi", "hu"])
_MOST = 4
"""Languages of one project; more would mean that we know none."""

_LETTERS = {"pl": "łąęśźżćń", "tr": "ğış", "cs": "ěřůďťň", "hu": "őű", "ro": "țșăţ", "hr": "đ", "lt": "ėįųū", "uk": "іїєґ"}
_ENDINGS = {
    "pl": ("ski", "ska", "cki", "cka", "dzki", "dzka", "wicz", "czyk", "czak", "szczak", "ński", "ńska"),
    "cs": ("ová", "ský", "ská", "áček", "íček"),
    "hr": ("ović", "ević", "ić"),
    "ro": ("escu", "eanu", "ănescu"),
    "tr": ("oğlu", "oglu"),
    "fi": ("nen", "mäki", "niemi", "järvi", "lahti", "koski", "kkilä", "lampi"),
    "lt": ("auskas", "aitis", "ienė", "evičius", "aitė"),
    "el": ("opoulos", "opoulou", "idis", "akis", "idou"),
    "hu": ("kovács", "szabó"),
    "uk": ("енко", "чук", "юк", "ський", "ська"),
    "ru": ("ов", "ова", "ев", "ева", "ин", "ина", "ский", "ская", "ov", "ova", "ev", "eva"),
}


@cache
def languages_of(label: str) -> frozenset[str]:
    """Languages that a label points to without doubt."""
    parts = parse_label(label)
    pieces = [piece for piece in re.split(r"[._\-\d]+", parts.handle) if piece]
    if pieces and circle(pieces[0]).languages:
        parts = NameParts(given=(pieces[0],), family=pieces[-1] if len(pieces) > 1 else "")
    return frozenset(_pointed_at(parts))


def languages_of_all(labels: Sequence[str]) -> frozenset[str]:
    """Languages of a whole project: what any label points to, else what fits all its first names."""
    surely = [languages for label in labels if (languages := languages_of(label))]
    if surely:
        counts = {language: sum(language in languages for languages in surely) for languages in surely for language in languages}
        often = sorted(counts, key=lambda language: (-counts[language], language))[:_MOST]
        return frozenset(language for language in often if counts[language] * 10 >= len(surely))
    borne = [circle(parts.given[0]).languages for parts in map(parse_label, labels) if parts.given and is_given_name(parts.given[0])]
    shared = frozenset[str].intersection(*borne) if borne else frozenset[str]()
    return shared & INFLECTING if len(shared) <= _MOST and "en" not in shared else frozenset()


def _pointed_at(parts: NameParts) -> Iterator[str]:
    names = [name.lower() for name in (*parts.given, parts.family) if name]
    for name in names:
        yield from _by_letters(name)
    if parts.family:
        low = parts.family.lower()
        yield from (language for language, endings in _ENDINGS.items() if low.endswith(endings) and len(low) > 4)
    if parts.given:
        borne = circle(parts.given[0]).languages
        if len(borne) <= 3 and borne <= INFLECTING:
            yield from borne


def _by_letters(name: str) -> Iterator[str]:
    if "\u0400" <= name[0] <= "\u052f":
        yield from ("uk",) if any(letter in "іїєґ" for letter in name) else ("ru",)
    elif "\u0370" <= name[0] <= "\u03ff":
        yield "el"
    else:
        yield from (language for language, letters in _LETTERS.items() if any(letter in letters for letter in name))
