"""What two exports of one chat say about messages that only one of them has: a pure function over those few.

Of two exports of the same format the one whose last message in the chat is later is the newer one (of two that end alike, the one
imported later), and between the first and the last message of an export everything stands that was there when it was made. So

- a message that only the older one has, strictly between these, was deleted in the app: it is taken out, or not taken in;
- where only the older one has one, and only the newer one has another one of the same person and time, it was edited: the
  newer text holds (messages with an id of the platform are known by that, whatever they read);
- what lies outside the range of the newer export stays.

An export is not trusted to be whole where rows of the chat could not be read, where it has messages of one person only and the other
one has those of others, or where more than MISSING of the messages that it should have are missing. Then nothing is taken out,
nothing is left out, and nothing counts as edited. Of a talk with an assistant all may be missing: it is always exported whole, and an
answer that was asked for again takes along all that came behind it.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

MISSING = 0.2
"""Share of messages that may have been deleted between two exports."""


class Cover(NamedTuple):
    """The part of a chat that an export has: its first and last second, who wrote in it, and whether all rows could be read."""

    first: int
    last: int
    people: int
    whole: bool

    def has(self, at: int) -> bool:
        """Whether a message of this time would stand in it."""
        return self.first <= at <= self.last

    def is_sure_of(self, at: int) -> bool:
        """Whether a message of this time must stand in it; at the ends it may lie just outside."""
        return self.first < at < self.last


class Lone(NamedTuple):
    """A message that only one of the exports has: `after` is the last message before it that both have."""

    id: int
    person: int
    clock: str
    export_id: str
    at: int
    after: int


class Settled(NamedTuple):
    """What becomes of lone messages: (stored, new) that are one message in a newer or an older wording; deleted, stored or new ones."""

    edited: tuple[tuple[int, int], ...] = ()
    worded_before: tuple[tuple[int, int], ...] = ()
    deleted: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()


class Exports(NamedTuple):
    """The export that is read, the newer ones that were read before, and the times of messages for their share.

    `expected` are the times of the stored messages that this export should have, `held` those of its messages that were there. `missing`
    is the share of messages that may be missing.
    """

    this: Cover
    senders: frozenset[int]
    newer: tuple[Cover, ...] = ()
    expected: Sequence[int] = ()
    held: Sequence[int] = ()
    missing: float = MISSING

    def is_newest_at(self, at: int) -> bool:
        """Whether no newer export has that part of the chat."""
        return not any(cover.has(at) for cover in self.newer)


def settle(stored: Sequence[Lone], new: Sequence[Lone], exports: Exports) -> Settled:
    """Decide about the stored messages that an export lacks, and about those that only it has."""
    pairs = _pairs(stored, new)
    old, young = {one.id for one, _ in pairs}, {one.id for _, one in pairs}
    edited = [pair for pair in pairs if exports.is_newest_at(pair[0].at)]
    before = [pair for pair in pairs if not exports.is_newest_at(pair[0].at)]
    deleted = [one for one in stored if one.id not in old and exports.this.is_sure_of(one.at) and exports.is_newest_at(one.at)]
    left_out = [one for one in new if one.id not in young and any(cover.is_sure_of(one.at) for cover in exports.newer)]
    settled = Settled()
    if _is_whole(exports, stored, len(deleted)):
        settled = Settled(edited=_ids(edited), deleted=tuple(one.id for one in deleted))
    if _are_whole(exports, new, len(left_out)):
        settled = settled._replace(worded_before=_ids(before), left_out=tuple(one.id for one in left_out))
    return settled


def _pairs(stored: Sequence[Lone], new: Sequence[Lone]) -> list[tuple[Lone, Lone]]:
    """Messages without an id of the platform that are one, in two wordings: such with the same neighbour before others."""
    near = _alike(stored, new, lambda one: (one.person, one.clock, one.after))
    known = {one.id for pair in near for one in pair}
    old, young = ([one for one in several if one.id not in known] for several in (stored, new))
    return near + _alike(old, young, lambda one: (one.person, one.clock))


def _alike(stored: Iterable[Lone], new: Iterable[Lone], key: Callable[[Lone], tuple[int | str, ...]]) -> list[tuple[Lone, Lone]]:
    waiting: defaultdict[tuple[int | str, ...], deque[Lone]] = defaultdict(deque)
    for one in new:
        if one.clock and not one.export_id:
            waiting[key(one)].append(one)
    return [(one, found.popleft()) for one in stored if not one.export_id and (found := waiting.get(key(one)))]


def _ids(pairs: Iterable[tuple[Lone, Lone]]) -> tuple[tuple[int, int], ...]:
    return tuple((one.id, other.id) for one, other in pairs)


def _is_whole(exports: Exports, stored: Iterable[Lone], deleted: int) -> bool:
    others = len(exports.senders) == 1 and not exports.senders.issuperset(one.person for one in stored)
    expected = sum(exports.this.is_sure_of(at) and exports.is_newest_at(at) for at in exports.expected)
    return exports.this.whole and not others and deleted <= exports.missing * expected


def _are_whole(exports: Exports, new: Iterable[Lone], left_out: int) -> bool:
    """Whether the newer exports can be trusted, all of them."""
    held = sum(any(cover.is_sure_of(at) for cover in exports.newer) for at in (*exports.held, *(one.at for one in new)))
    others = len(exports.senders) > 1 and any(cover.people == 1 for cover in exports.newer)
    return all(cover.whole for cover in exports.newer) and not others and left_out <= exports.missing * held
