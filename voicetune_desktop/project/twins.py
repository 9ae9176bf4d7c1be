"""Which messages of two exports of one chat are the same: by the same person, with the same text, at the same moment."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple
from unicodedata import normalize

from msgspec import Struct

LONG = 25
"""Characters from which on an equal text is hardly a coincidence."""
NEAR = 120
"""Seconds that two exports may differ in the time of one message: one of them may give minutes only."""
QUARTER = 900
"""Seconds of the steps in which clocks of zones differ."""
_HOUR = 3600
_WIDEST = 26 * _HOUR
"""How far the clocks of two zones are apart at most."""
_KNOWN = 3
"""Equal long texts from which on two names are one person, in most cases at least."""

_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]+")
_MENTION = re.compile("@(?:\u2068[^\u2069]{0,200}\u2069|\\+?[0-9]{6,20})")

Row = tuple[int, int, int | None, str]
"""id, person, seconds, text."""


class LongText(Struct, frozen=True, gc=False):
    """Where a long text stands that occurs only once."""

    at: int
    person: int


class Agreement(Struct, frozen=True):
    """What two exports of one chat say about each other.

    `persons` gives who of the first chat somebody of the second is. `since` and `ahead` say from which second on, in the second
    chat's time, its clock was ahead of the first one's by how many seconds.
    """

    persons: Mapping[int, int]
    since: tuple[int, ...] = (0,)
    ahead: tuple[int, ...] = (0,)
    shared: int = 0
    """Long texts that both have at the same moment."""

    def shift(self, at: int) -> int:
        """How far the second chat's clock was ahead at its time `at`."""
        return self.ahead[max(0, bisect_right(self.since, at) - 1)]


class Pair(NamedTuple):
    """A message of the second chat, and its twin's id in the first one, 0 where it has none; `at` is the time of the twin.

    Of a message without one, `at` is its own time by the first chat's clock.
    """

    id: int
    twin: int
    at: int


def plain(text: str) -> str:
    """A text as it is compared: without what apps put in or leave out when they export it, such as marks that nobody sees.

    WhatsApp writes a mention as the name in the phone book of whoever exports, or as a number.
    """
    if not text.isascii():
        text = normalize("NFC", text)
    if "@" in text:
        text = _MENTION.sub("@", text)
    if not text.isascii():
        text = _UNSEEN.sub("", text)
    return " ".join(text.split())


def long_texts(rows: Iterable[Row], *, one_in: int = 1) -> dict[int, LongText]:
    """The long texts that occur once, by a digest; of many only `one_in` so many, the same ones in every chat."""
    found: dict[int, LongText] = {}
    twice = set[int]()
    for _, person, at, text in rows:
        if len(text) < LONG or len(bare := plain(text)) < LONG or (key := hash(bare)) % one_in:
            continue
        if key in found:
            twice.add(key)
        found[key] = LongText(at or 0, person)
    for key in twice:
        del found[key]
    return found


def agree(first: Mapping[int, LongText], second: Mapping[int, LongText]) -> Agreement:
    """Compare two chats by their long texts."""
    met = sorted((second[key].at, second[key].at - first[key].at, first[key].person, second[key].person) for key in first.keys() & second)
    steps = Counter(step for _, apart, _, _ in met if (step := _step(apart)) is not None)
    if not steps:
        return Agreement(persons={})
    usual, most = min(steps.items(), key=lambda item: (-item[1], abs(item[0])))
    if most == 1:
        usual = 0
    others = (step for step in (usual - _HOUR, usual + _HOUR) if steps[step] >= max(5, most // 10))
    fitting = {usual, *others}
    good = [(at, step, one, other) for at, apart, one, other in met for step in (_step(apart),) if step is not None and step in fitting]
    since, ahead = _changes([(at, step) for at, step, _, _ in good], usual)
    return Agreement(_same_people((one, other) for _, _, one, other in good), since, ahead, len(good))


def pairs(first: Iterable[Row], second: Iterable[Row], agreement: Agreement, writers: tuple[set[int], set[int]]) -> Iterator[Pair]:
    """For each message of the second chat its twin in the first; each is one twin at most.

    Both come in the order of their ids and thereby of time; `writers` are the people of the first and of the second. Texts of
    people whom the other export does not seem to know are compared whoever wrote them.
    """
    theirs = {person: agreement.persons.get(person, person if person in writers[0] else 0) for person in writers[1]}
    known = {*theirs.values()}
    ours = ((id_, person if person in known else 0, at, text) for id_, person, at, text in first)
    window = _Window(ours, NEAR + (_HOUR if len(agreement.ahead) > 1 else 0))
    for id_, person, at, text in second:
        moment = (at or 0) - agreement.shift(at or 0) if at is not None else 0
        yield Pair(id_, *window.take(theirs.get(person, 0), moment, text))


class _Window:
    """The messages of the first chat around a moment that goes on, by person and text."""

    def __init__(self, rows: Iterator[Row], behind: int) -> None:
        self._rows = rows
        self._behind = behind
        self._places: defaultdict[int, deque[tuple[int, int]]] = defaultdict(deque)
        self._order: deque[tuple[int, int]] = deque()
        self._next = next(rows, None)

    def take(self, person: int, moment: int, text: str) -> tuple[int, int]:
        """Id and time of the first message that fits and was not taken before; 0 and the moment where there is none."""
        self._move(moment)
        key = hash((person, plain(text)))
        places = self._places.get(key, ())
        for number, (at, id_) in enumerate(places):
            if abs(at - moment) <= NEAR:
                del self._places[key][number]
                return id_, at
        return 0, moment

    def _move(self, moment: int) -> None:
        while self._next is not None and (self._next[2] or 0) <= moment + NEAR:
            id_, person, at, text = self._next
            key = hash((person, plain(text)))
            self._places[key].append((at or 0, id_))
            self._order.append((at or 0, key))
            self._next = next(self._rows, None)
        while self._order and self._order[0][0] < moment - self._behind:
            at, key = self._order.popleft()
            places = self._places.get(key)
            if places and places[0][0] <= at:
                places.popleft()
            if not places:
                self._places.pop(key, None)


def _step(apart: int) -> int | None:
    """A difference of two clocks in whole quarters of an hour; None where it is none."""
    step = round(apart / QUARTER) * QUARTER
    return step if abs(apart - step) <= NEAR and abs(step) <= _WIDEST else None


def _changes(seen: list[tuple[int, int]], usual: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """When the difference of the clocks changed: where two texts running say so."""
    since, ahead = [0], [seen[0][1] if len(seen) > 1 and seen[0][1] == seen[1][1] else usual]
    for (at, step), (_, following) in pairwise(seen):
        if step == following != ahead[-1]:
            since.append(at)
            ahead.append(step)
    return tuple(since), tuple(ahead)


def _same_people(met: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Who of the first chat each of the second is: who wrote the same texts most often, and nobody else's."""
    counts = Counter(met)
    ones, others = Counter[int](), Counter[int]()
    for (one, other), count in counts.items():
        ones[one] += count
        others[other] += count
    found: dict[int, int] = {}
    for (one, other), count in counts.most_common():
        alone = count == ones[one] == others[other]
        mostly = count >= _KNOWN and count >= 0.8 * max(ones[one], others[other])
        if other not in found and (alone or mostly):
            found[other] = one
    return found
