"""Which chats look like one: those that share many long texts at the same moments, and talks of the same two people with the same
title in one app of which one goes on where the other ends, as Messenger parts them when it begins to encrypt.

Of large chats the beginnings of some fortnights are read only, the same ones in every chat, so a million messages take a second.
"""

from collections import defaultdict
from collections.abc import Generator, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations, takewhile

from msgspec import Struct

from voicetune_desktop.project import chats
from voicetune_desktop.project.chats import ChatRow
from voicetune_desktop.project.clock import DAY
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.merged_chats import agreement, rows_between, twins_of, writers
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.twins import LongText, Row, agree, long_texts

REFUSED = "not_the_same_chat"
"""Name of the project's setting with pairs of chats that are two, the lower id first."""
WITH_PROGRAM = "assistant"
"""The kind of chats with a program: their exports number them, and examples of one training file share what was said before."""
LEAST_SHARED = 5
LEAST_SHARE = 0.3
"""Of the smaller sample, where both chats go on."""
COUNTED = 40_000
"""Messages of two chats up to which those that are in both are counted."""

_ALL, _FEWEST, _MOST = 100_000, 200, 4_000
"""Messages that are read of all chats together, and of one chat at least and at most."""
_FORTNIGHT = 14 * DAY
_FEWEST_FORTNIGHTS = 8
_ENDS = 40
"""Chats whose first and last fortnights are read in all of them."""
_SPREAD = 0x9E3779B1
_TWO = 2
_TOO_COMMON = 5
"""Chats from which on a text that stands in all of them, or a title that all have, tells nothing."""


class SameChats(Struct, frozen=True):
    """Two chats that look like one, the larger first; `both` counts messages that are in both, None where nobody counted.

    With `goes_on` they share no time, but title and people.
    """

    keep: int
    other: int
    both: int | None = None
    goes_on: bool = False


class _Sample(Struct, frozen=True):
    """The long texts of some fortnights of a chat, and until when each of those was read; None where all of the chat was."""

    texts: Mapping[int, LongText]
    first: int
    last: int
    until: Mapping[int, int] | None = None

    def within(self, other: "_Sample") -> int:
        """How many texts lie where the other chat was read, too."""
        return sum(map(other.covers, (text.at for text in self.texts.values())))

    def covers(self, at: int) -> bool:
        """Whether what the chat has of this moment, by whatever clock, was read."""
        if self.until is None:
            return self.first - DAY <= at <= self.last + DAY
        return at <= self.until.get(at // _FORTNIGHT, at - 1)


def suggest(project: Project) -> Generator[None, None, tuple[SameChats, ...]]:
    """Pairs of chats that look like one and were not refused, those that share most first; stops often, so that a window lives on."""
    rows = chats.chats(project, least=LEAST_SHARED, but=WITH_PROGRAM)
    most = min(_MOST, max(_FEWEST, _ALL // max(1, len(rows))))
    samples = dict[int, _Sample]()
    ends = _ends(project, rows[:_ENDS])
    for chat in rows:
        samples[chat.id] = _sample(project, chat, most, ends)
        yield
    refused = {(low, high) for low, high in project.setting(REFUSED, [])}
    sizes = {chat.id: chat.messages for chat in rows}
    found = list[tuple[int, int, int]]()
    candidates = yield from _candidates(samples)
    for low, high in sorted(candidates - refused):
        shared = _shared(samples[low], samples[high])
        if shared:
            keep, other = sorted((low, high), key=lambda chat: (-sizes[chat], chat))
            found.append((shared, keep, other))
        yield
    shared = tuple(SameChats(keep, other) for _, keep, other in sorted(found, key=lambda pair: (-pair[0], *pair[1:])))
    known = refused | {(min(pair.keep, pair.other), max(pair.keep, pair.other)) for pair in shared}
    return (*shared, *_continued(project, rows, samples, known))


def _continued(
    project: Project, rows: Sequence[ChatRow], samples: Mapping[int, _Sample], known: AbstractSet[tuple[int, int]]
) -> Iterator[SameChats]:
    """Talks of the same two people with one title in one app that follow each other."""
    titled: defaultdict[tuple[str, str], list[ChatRow]] = defaultdict(list)
    for row in rows:
        if row.people == _TWO:
            titled[row.platform, row.title.casefold()].append(row)
    for several in titled.values():
        if len(several) >= _TOO_COMMON:
            continue
        for one, other in combinations(several, 2):
            earlier, later = sorted((samples[one.id], samples[other.id]), key=lambda sample: sample.first)
            follow = bool(earlier.first) and earlier.last <= later.first + DAY
            pair = min(one.id, other.id), max(one.id, other.id)
            if follow and pair not in known and writers(project, one.id) == writers(project, other.id):
                yield SameChats(one.id, other.id, goes_on=True)


def counted(project: Project, pair: SameChats) -> Generator[None, None, SameChats]:
    """The same pair, with the messages that are in both, unless there are none or too many to count while somebody waits."""
    if pair.goes_on or sum(chat.messages for chat in chats.some_chats(project, (pair.keep, pair.other))) > COUNTED:
        return pair
    agreed = agreement(project, pair.keep, pair.other)
    yield
    both = 0
    for number, found in enumerate(twins_of(project, pair.keep, pair.other, agreed)):
        both += found.twin > 0
        if number % 1_000 == 0:
            yield
    return SameChats(pair.keep, pair.other, both)


def refuse(project: Project, one: int, other: int) -> None:
    """Remember that two chats are two."""
    project.set_setting(REFUSED, [*project.setting(REFUSED, []), sorted((one, other))])


def _candidates(samples: Mapping[int, _Sample]) -> Generator[None, None, set[tuple[int, int]]]:
    """Pairs that share enough texts, whenever they were written."""
    where: defaultdict[int, list[int]] = defaultdict(list)
    for chat, sample in samples.items():
        for key in sample.texts:
            where[key].append(chat)
        yield
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    for number, places in enumerate(where.values()):
        if 1 < len(places) < _TOO_COMMON:
            for pair in combinations(sorted(places), 2):
                shared[pair] += 1
        if number % 5_000 == 0:
            yield
    return {pair for pair, count in shared.items() if count >= LEAST_SHARED}


def _shared(one: _Sample, other: _Sample) -> int:
    """Texts that both have at the same moment; 0 where those are too few to say that the chats are one."""
    shared = agree(one.texts, other.texts).shared
    return shared if shared >= max(LEAST_SHARED, LEAST_SHARE * min(one.within(other), other.within(one))) else 0


def _ends(project: Project, rows: list[ChatRow]) -> frozenset[int]:
    """The fortnights in which chats begin or end: two exports may share no others."""
    places = (message_id(row.id, ordinal) for row in rows for ordinal in (0, row.messages - 1))
    return frozenset(_at(project, place) // _FORTNIGHT for place in places)


def _sample(project: Project, chat: ChatRow, most: int, ends: frozenset[int]) -> _Sample:
    messages, start, end = chat.messages, message_id(chat.id, 0), message_id(chat.id, chat.messages)
    first, last = _at(project, start), _at(project, end - 1)
    if messages <= most:
        return _Sample(long_texts(rows_between(project.connection, start, end)), first, last)
    numbers = range(first // _FORTNIGHT, last // _FORTNIGHT + 1)
    one_in = 1
    while messages // one_in > most and len(numbers) // (2 * one_in) >= _FEWEST_FORTNIGHTS:
        one_in *= 2
    chosen = [number for number in numbers if number in ends or _is_read(number, one_in)]
    until = dict[int, int]()
    rows = list[Row]()
    for number in chosen:
        found = _fortnight(project, (start, end), number * _FORTNIGHT, 2 * most // len(chosen) + 1)
        until[number] = (found[-1][2] or 0) if len(found) > 2 * most // len(chosen) else (number + 1) * _FORTNIGHT
        rows += found
    return _Sample(long_texts(rows), first, last, until)


def _is_read(number: int, one_in: int) -> bool:
    """Whether a fortnight is read where one in so many is: those of a coarser choice belong to each finer one."""
    return not ((number * _SPREAD & 0xFFFFFFFF) >> 12) % one_in


def _fortnight(project: Project, places: tuple[int, int], begin: int, most: int) -> list[Row]:
    """The first messages from a moment on, for two weeks."""
    low, high = places
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if _at(project, middle) < begin else (low, middle)
    rows = rows_between(project.connection, low, min(low + most, places[1]))
    return list(takewhile(lambda row: (row[2] or 0) < begin + _FORTNIGHT, rows))


def _at(project: Project, message: int) -> int:
    row = project.connection.execute("SELECT at FROM message WHERE id = ?", (message,)).fetchone()
    return row[0] or 0 if row else 0
