"""Which people, hours and topics the held-out moments cover, so that nobody reads more out of a report than there is in it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct

from voicetune_desktop.dataset.keyness import typical_words
from voicetune_desktop.dataset.wording import Vocabulary

FEWEST = 30
"""Held-out moments below which nothing is said about a person or a time: a share is uncertain by eighteen points either way."""
_FEWEST_USES = 5
_MOST_WORDS = 20
DAYTIME_NAMES: tuple[str, ...] = ("night", "morning", "afternoon", "evening")
_DAYTIMES: dict[str, range] = dict(zip(DAYTIME_NAMES, (range(6), range(6, 12), range(12, 18), range(18, 24)), strict=True))


class Moment(Struct, frozen=True):
    """A moment of the chats, private data replaced: whom the person answers, at which hour (None if unknown), and the answer."""

    person: str
    hour: int | None
    text: str


class Covered(Struct, frozen=True):
    """A person or a time of day: moments in all and held-out ones. `small` where there are too few to say anything about it."""

    label: str
    all: int
    held_out: int
    small: bool


class Coverage(Struct, frozen=True):
    """What the held-out moments cover. `missing` are words typical of all other moments, `more` those typical of the held-out ones."""

    people: tuple[Covered, ...]
    hours: tuple[Covered, ...]
    daytimes: tuple[Covered, ...]
    missing: tuple[str, ...]
    more: tuple[str, ...]
    notes: tuple[str, ...]


def coverage(rest: Sequence[Moment], held_out: Sequence[Moment]) -> Coverage:
    """How the held-out moments cover those of all, which are `rest` and themselves."""
    people = _covered(rest, held_out, lambda moment: moment.person)
    hours = _covered(rest, held_out, lambda moment: None if moment.hour is None else str(moment.hour))
    daytimes = _covered(rest, held_out, _daytime)
    there, here = _words(rest), _words(held_out)
    return Coverage(
        people=tuple(sorted(people, key=lambda one: (-one.all, one.label))),
        hours=tuple(sorted(hours, key=lambda one: int(one.label))),
        daytimes=tuple(sorted(daytimes, key=lambda one: list(_DAYTIMES).index(one.label))),
        missing=_typical(there, here),
        more=_typical(here, there),
        notes=tuple(_notes(people, daytimes, len(held_out))),
    )


def _covered(rest: Sequence[Moment], held_out: Sequence[Moment], label: Callable[[Moment], str | None]) -> list[Covered]:
    here, there = (Counter(filter(None, map(label, moments))) for moments in (held_out, rest))
    return [Covered(one, here[one] + there[one], here[one], here[one] < FEWEST) for one in here | there]


def _daytime(moment: Moment) -> str | None:
    return next((name for name, hours in _DAYTIMES.items() if moment.hour in hours), None)


def _words(moments: Sequence[Moment]) -> "Counter[str]":
    vocabulary = Vocabulary()
    for moment in moments:
        vocabulary.add(moment.text.split())
    vocabulary.settle()
    return vocabulary.words


def _typical(mine: Mapping[str, int], others: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(word.word for word in typical_words(mine, others, _FEWEST_USES)[:_MOST_WORDS])


def _notes(people: Sequence[Covered], daytimes: Sequence[Covered], held_out: int) -> Iterator[str]:
    if not held_out:
        yield "Nothing is held out, so nothing can be measured."
        return
    if held_out < FEWEST:
        yield MOMENTS[held_out != 1].format(f"{held_out:,}")
    if unheard := sum(1 for one in people if not one.held_out):
        yield f"Nothing is held out of the conversations with {_people(unheard)}."
    if few := sum(1 for one in people if one.held_out and one.small):
        yield f"Fewer than {FEWEST} held-out moments are with {_people(few)}: too few to say how the model answers them."
    yield from (f"Nothing is held out of the {one.label}." for one in daytimes if not one.held_out)


MOMENTS = (
    "Only {} moment is held out: too few to say anything sure.",
    "Only {} moments are held out: too few to say anything sure.",
)
UNITS = ("{} person", "{} people")


def _people(count: int) -> str:
    return UNITS[count != 1].format(f"{count:,}")
