"""People with a label in the messenger, and every way of writing their names."""

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from tests.benchmarks.privacy.inflection import CASES, inflected
from tests.benchmarks.privacy.words import Words

NO_SPACES = {"zh", "ja", "ko"}
"""Languages whose full names are written family name first."""


class Person(NamedTuple):
    """Somebody with a name; `first` is empty where the label does not tell it."""

    label: str
    first: str = ""
    last: str = ""
    nicks: tuple[str, ...] = ()
    female: bool = False
    handle: str = ""
    language: str = "en"

    @property
    def full(self) -> str:
        """First and last name in the order of the language."""
        if self.language in NO_SPACES:
            return self.last + (" " if self.language == "ja" else "") + self.first
        return f"{self.first} {self.last}"


def somebody(rng: Random, words: Words, language: str) -> Person:
    """A person whose label does not matter."""
    female = rng.random() < 0.5
    first, *nicks = words.any(rng, "female" if female else "male").split("/")
    lasts = words.own("last_female") if female else ()
    last = rng.choice(lasts or words.all("last"))
    return Person("", first, last, tuple(nicks), female, language=language)


def labelled(rng: Random, words: Words, language: str) -> Person:
    """A participant."""
    shapes = list(UNSPACED if language in UNSPACED_LANGUAGES else LABELS)
    shape = rng.choices(shapes, [LABELS[name][0] for name in shapes])[0]
    return LABELS[shape][1](rng, words, somebody(rng, words, language))


def _only_first(person: Person, label: str) -> Person:
    return person._replace(label=label, last="")


def _nick_label(person: Person) -> Person:
    """The label shows the short name; the long one then counts as the nickname."""
    if not person.nicks:
        return person._replace(label=person.full)
    label = person.nicks[0]
    return _only_first(person._replace(first=label, nicks=(person.first, *person.nicks[1:])), label)


def _handle(rng: Random, words: Words) -> Person:
    number = rng.choice(["", "", str(rng.randint(2, 99)), str(rng.randint(1975, 2009))])
    join = rng.choice(["", "", "_", "."])
    handle = words.any(rng, "handle_start") + join + words.any(rng, "handle_end") + number
    return Person(handle, handle=handle)


Shape = Callable[[Random, Words, Person], Person]

LABELS: dict[str, tuple[int, Shape]] = {
    "full": (30, lambda _rng, _words, who: who._replace(label=who.full)),
    "last, first": (7, lambda _rng, _words, who: who._replace(label=f"{who.last}, {who.first}")),
    "first": (16, lambda _rng, _words, who: _only_first(who, who.first)),
    "nick": (6, lambda _rng, _words, who: _nick_label(who)),
    "initial": (7, lambda _rng, _words, who: _only_first(who, f"{who.first} {who.last[0]}.")),
    "emoji": (8, lambda rng, _words, who: _only_first(who, f"{who.first} {rng.choice('🌸🔥🐝✨🦊🌊🎸')}")),
    "full emoji": (4, lambda rng, _words, who: who._replace(label=f"{who.full} {rng.choice('🌈🐙⚽🍀')}")),
    "role": (8, lambda rng, words, who: _only_first(who, f"{who.first} ({words.any(rng, 'role')})")),
    "title": (4, lambda rng, _words, who: who._replace(label=f"{rng.choice(['Dr.', 'Dr', 'Prof.'])} {who.full}")),
    "lower": (4, lambda _rng, _words, who: who._replace(label=who.full.lower())),
    "dotted": (2, lambda _rng, _words, who: who._replace(label=f"{who.first}.{who.last}".lower().replace(" ", ""))),
    "handle": (9, lambda rng, words, _who: _handle(rng, words)),
}


UNSPACED = ("full", "first", "emoji", "full emoji", "role", "handle")
UNSPACED_LANGUAGES = {"zh", "ja", "ko", "ar"}
"""Scripts without capitals, where nobody abbreviates a name by its first letter."""


def _elongated(rng: Random, name: str) -> str:
    return name + name[-1] * rng.randint(2, 5)


def _typo(rng: Random, name: str) -> str:
    """Two letters changed places, one doubled or one left out; never the first letter."""
    at = rng.randint(1, len(name) - 2)
    swapped = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    slips = [name[:at] + name[at] + name[at:], name[:at] + name[at + 1 :], swapped]
    return rng.choice([slip for slip in slips if slip != name])


def _joined(rng: Random, who: Person) -> str:
    joined = rng.choice(
        [who.first + who.last, f"{who.first}_{who.last}".lower(), (who.first + who.last).lower(), f"{who.first}{who.last[0]}"]
    )
    return joined.replace(" ", "")


def _handle_as_said(rng: Random, handle: str) -> str:
    return rng.choices([handle, handle.lower(), handle.rstrip("0123456789") or handle], [8, 1, 1])[0]


FORMS: dict[str, Callable[[Random, Person], str]] = {
    "full": lambda _, who: who.full,
    "first": lambda _, who: who.first,
    "last": lambda _, who: who.last,
    "nick": lambda rng, who: rng.choice(who.nicks),
    "possessive": lambda _, who: who.first,
    "lower": lambda _, who: who.first.lower(),
    "full_lower": lambda _, who: who.full.lower(),
    "upper": lambda _, who: who.first.upper(),
    "mention": lambda rng, who: rng.choice([who.first, who.first.lower(), who.full if who.last else who.first]),
    "handle": lambda rng, who: _handle_as_said(rng, who.handle),
    "elongated": lambda rng, who: _elongated(rng, who.first),
    "typo": lambda rng, who: _typo(rng, who.first),
    "joined": _joined,
}
LABELLED_AS = {"full_lower": "lower"}
NEEDS_LAST = {"full", "last", "joined", "full_lower"}


def can_be(who: Person, form: str) -> bool:
    """Whether the label of a person tells enough for this form."""
    if form == "handle":
        return bool(who.handle)
    if form == "nick":
        return bool(who.nicks)
    if form == "typo":
        return len(who.first) > 4 and who.first.isalpha()
    if form in CASES:
        return inflected(who.language, who.first, form) != ""
    return bool(who.last if form in NEEDS_LAST else who.first)


def written(rng: Random, who: Person, form: str) -> str:
    """The name in this form."""
    return inflected(who.language, who.first, form) if form in CASES else FORMS[form](rng, who)
