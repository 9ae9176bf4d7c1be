"""Chats inside a JSON file: rows one by one, each accounted for, and a file that breaks off is told of once."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import Any, BinaryIO, Generic, NamedTuple, TypeVar, cast

from msgspec import Raw

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.repair import Malformed, decoded_each
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Reason, SetAside

T = TypeVar("T")
Item = Message | SetAside
Become = Callable[[T, int, str | None], Item | None]
"""What becomes of a row, by its number and time; None for one that comes out with another row."""
BecomeOfRun = Callable[[Sequence[T], int, Sequence[str | None]], Iterable[Item]]
"""What becomes of rows that follow one another, by the number of the first and their times."""


class Clock(NamedTuple, Generic[T]):
    """What a row says of its time, and how many of that are read at once, as this is several times as fast."""

    written: Callable[[T], Any]
    read: Callable[[Sequence[Any]], Sequence[str | None]]


_MORE_JSON = (b"{", b"}", b"[", b"]", b",", b":", b'"')
"""What follows a value that a bracket too many closed too early."""
DAMAGED_ROW = "This message is damaged."
BREAKS_OFF = "The file breaks off here; what came after is lost."
NO_LIST = "There is no list of messages where one should be."


def timed_each(rows: Sequence[Raw | bytes], kind: type[T], clock: Clock[T]) -> Iterable[tuple[T | Malformed, str | None]]:
    """What many rows hold, each with its time, all read at once."""
    read = decoded_each(rows, kind)
    whole = [row for row in read if not isinstance(row, Malformed)]
    times = clock.read([*map(clock.written, whole)])
    if len(whole) == len(read):
        return zip(whole, times, strict=True)
    waiting = iter(times)
    return ((row, None if isinstance(row, Malformed) else next(waiting)) for row in read)


class JsonFile:
    """A JSON file, or the value that a script begins with, while its chats are read.

    `is_broken` once it is known, and told, that it breaks off.
    """

    def __init__(self, stream: BinaryIO, name: str, *, is_script: bool = False) -> None:
        self.name, self._is_script = name, is_script
        self.cursor = Cursor(stream)
        self.is_broken = False

    def rows(self, kind: type[T], path: str, become: Become[T], clock: Clock[T]) -> Iterator[Item]:
        """What becomes of the elements of the array that stands here; `path` is the array's, and rows are numbered from 0."""
        return self.runs(kind, path, lambda rows, first, times: filter(None, map(become, rows, count(first), times)), clock)

    def runs(self, kind: type[T], path: str, become: BecomeOfRun[T], clock: Clock[T]) -> Iterator[Item]:
        """The same, but for all rows of a run at once, which can be told by column."""
        number = 0
        try:
            if self.cursor.peek() != b"[":
                self.cursor.skip()
                yield SetAside(Reason.UNPARSABLE, NO_LIST, self.name, path)
                return
            for batch in self.cursor.batches(kind):
                is_whole = Malformed not in map(type, batch)
                whole = cast("list[T]", batch if is_whole else [row for row in batch if type(row) is not Malformed])
                times = clock.read([*map(clock.written, whole)])
                if len(times) != len(whole):
                    raise ValueError("the clock lost times")
                if is_whole:
                    yield from become(whole, number, times)
                else:
                    yield from self._some_damaged(batch, iter(times), number, path, become)
                number += len(batch)
        except HostileArchive:
            raise
        except SourceError:
            self.is_broken = True
            yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, self.name, f"{path}[{number}]")

    def _some_damaged(
        self, batch: Sequence[T | Malformed], times: Iterator[str | None], first: int, path: str, become: BecomeOfRun[T]
    ) -> Iterator[Item]:
        for number, row in enumerate(batch, first):
            if isinstance(row, Malformed):
                yield SetAside(Reason.UNPARSABLE, DAMAGED_ROW, self.name, f"{path}[{number}]")
            else:
                yield from become([row], number, [next(times)])

    def value(self, kind: type[T]) -> T | None:
        """The small value that stands here, None where it is of another kind. Raises BrokenJson."""
        found = self.cursor.value(kind)
        return None if isinstance(found, Malformed) else found

    def end(self) -> None:
        """Raise BrokenJson unless the file ends here; a script may end with a semicolon, or go on with code."""
        follows = self.cursor.peek()
        if follows != b";" and (not self._is_script or follows in _MORE_JSON):
            self.cursor.end()


Open = Callable[[Source, Entry], BinaryIO]


def read_chats(
    source: Source, entry: Entry, format_id: str, walk: Callable[[JsonFile], Iterator[ChatExport]], opened: Open = Source.open
) -> Iterator[ChatExport]:
    """The chats that `walk` finds in one file; where it breaks off between them, a last one that says so."""
    is_told = False
    try:
        with opened(source, entry) as stream:
            file = JsonFile(stream, entry.name, is_script=opened is not Source.open)
            try:
                yield from walk(file)
                file.end()
            finally:
                is_told = file.is_broken
    except HostileArchive:
        raise
    except SourceError:
        if not is_told:
            yield rest(format_id, entry.name, [SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, "chats")])


def read_rows(
    source: Source, entry: Entry, kind: type[T], become: Become[T], clock: Clock[T], *, opened: Open = Source.open, key: str = ""
) -> Iterator[Item]:
    """What becomes of the elements of a file that is one array, or an object that has it under a key.

    Where the file breaks off, a last row says so.
    """
    is_told = False
    try:
        with opened(source, entry) as stream:
            file = JsonFile(stream, entry.name)
            try:
                yield from _keyed_rows(file, kind, become, clock, key) if key else file.rows(kind, "", become, clock)
                file.end()
            finally:
                is_told = file.is_broken
    except HostileArchive:
        raise
    except SourceError:
        if not is_told:
            yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, f"{key}[…]")


def _keyed_rows(file: JsonFile, kind: type[T], become: Become[T], clock: Clock[T], key: str) -> Iterator[Item]:
    for found in file.cursor.members():
        if found == key:
            yield from file.rows(kind, key, become, clock)


def rest(format_id: str, name: str, items: Iterable[Item]) -> ChatExport:
    """What stands for rows that belong to no chat."""
    return ChatExport(Chat(f"{format_id}:rest:{name}", name), items)


def chosen(exports: Iterable[ChatExport], answers: Answers) -> Iterator[ChatExport]:
    """The chats that the person wants to be read."""
    return (export for export in exports if answers.chats is None or export.chat.id in answers.chats)


def named(source: Source, pattern: str, ending: str = "json") -> Iterator[Entry]:
    """Files of this ending whose names match: four times as fast as to try the pattern on each of 100,000 pictures."""
    if pattern.endswith(rf"\.{ending}$"):
        return source.matching(pattern)
    found = re.compile(pattern, re.IGNORECASE).search
    return (entry for entry in source.matching(rf"\.{ending}$") if found(entry.name))


def head_of(source: Source, entry: Entry) -> bytes:
    """The first bytes of a file, b"" where it is damaged: a broken one must not hide its siblings. Raises HostileArchive."""
    try:
        return source.head(entry)
    except HostileArchive:
        raise
    except SourceError:
        return b""
