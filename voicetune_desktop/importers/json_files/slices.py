"""Large JSON in slices: a cursor that walks to an array without loading the file, and gives its elements by the thousand."""

from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, TypeVar

from msgspec import Raw

from voicetune_desktop.importers.json_files.elements import Elements
from voicetune_desktop.importers.json_files.repair import Malformed, Repair, decoded, mended
from voicetune_desktop.importers.json_files.window import BrokenJson, Window

T = TypeVar("T")

WINDOW = 1 << 17
"""Bytes read and decoded at a time; measured fastest, as a slice and its records stay in the cache of one core."""
FIRST = 1 << 14
"""Bytes of the first slice of an array: most chats are small, and a slice that runs over the end is read twice."""
LONGEST = 1 << 25
"""Bytes of the longest single value that is held in memory."""

ALONE = 50
"""Members of an object that are read one by one where they cannot be told apart at once."""


class Cursor:
    """A place in a JSON stream: step into objects and arrays, read small values, skip the rest.

    Whoever gets a key of `members` or an index of `items` may read the value, walk into it or leave it alone: what is left
    of it is skipped. Memory stays within a few windows, or the longest value that is read whole.
    """

    def __init__(self, stream: BinaryIO, repair: Repair = mended, window: int = WINDOW, longest: int = LONGEST) -> None:
        self._window, self._repair = Window(stream, window, longest), repair
        self._elements, self._depth = Elements(self._window, repair), 0

    def peek(self) -> bytes:
        """The first byte of what comes next, b"" at the end of the stream."""
        return self._window.peek()

    def end(self) -> None:
        """Raise BrokenJson unless the stream ends here: a bracket too many can close a document early."""
        if self.peek():
            raise BrokenJson

    def members(self) -> Iterator[str]:
        """The keys of the object that stands here, each with the cursor at its value. Raises BrokenJson."""
        depth, is_first = self._enter(b"{"), True
        while self._more(b"}", is_first=is_first):
            is_first = False
            key = decoded(self._window.key(), str, self._repair)
            self.peek()
            began = self._window.position
            yield "" if isinstance(key, Malformed) else key
            self._settle(began, depth)

    def items(self) -> Iterator[int]:
        """The indices of the array that stands here, each with the cursor at its element. Raises BrokenJson."""
        depth, index = self._enter(b"["), 0
        while self._more(b"]", is_first=not index):
            began = self._window.position
            yield index
            self._settle(began, depth)
            index += 1

    def value(self, kind: type[T]) -> T | Malformed:
        """The value that stands here, read whole. Raises BrokenJson where it does not end."""
        window = self._window
        end = window.value()
        start, window.at = window.at, end
        return decoded(window.text[start:end], kind, self._repair)

    def rest(self, read: Callable[[bytes], T | None]) -> T | None:
        """What `read` makes of all that is left of a stream, which is cheap for a file that is one value; None, and the cursor still here,
        where it makes nothing of it or that is longer than the longest value."""
        window = self._window
        window.reach(LONGEST)
        data = window.text[window.at :]
        found = read(data) if len(data) < LONGEST else None
        if found is not None:
            window.at = len(window.text)
        return found

    def member_batches(self, kind: type[T]) -> Iterator[list[tuple[str, T | Malformed]]]:
        """The members of the object that stands here, up to some thousands at a time; a bad one takes no others with it.

        Raises BrokenJson where the object does not end, after all that was complete before.
        """
        self._enter(b"{")
        size, alone, is_first = min(FIRST, self._window.size), 0, True
        while self._more(b"}", is_first=is_first):
            batch = [] if alone else self._elements.members(kind, size)
            if batch:
                size = min(size * 4, self._window.size)
            else:
                size, alone = min(FIRST, self._window.size), (alone or ALONE) - 1
                key = decoded(self._window.key(), str, self._repair)
                batch.append(("" if isinstance(key, Malformed) else key, self.value(kind)))
            yield batch
            is_first = False

    def skip(self) -> None:
        """Step over the value that stands here, however long. Raises BrokenJson where it does not end."""
        first = self.peek()
        if first == b"[":
            for _ in self.batches(Raw):
                pass
        elif first == b"{":
            self._enter(first)
            self._leave(1)
        else:
            self._window.at = self._window.value()

    def batches(self, kind: type[T]) -> Iterator[list[T | Malformed]]:
        """The elements of the array that stands here, up to some thousands at a time; a bad one takes no others with it.

        Raises BrokenJson where the array does not end, after all that was complete before.
        """
        if not self._depth and (whole := self._elements.all_left(kind)):
            yield whole
            return
        self._enter(b"[")
        size, is_first = min(FIRST, self._window.size), True
        while True:
            began = self._window.position
            try:
                if not self._more(b"]", is_first=is_first):
                    return
            except BrokenJson:
                yield [self._elements.give_up(began)]
                continue
            batch = self._elements.read(kind, size)
            yield batch
            size, is_first = FIRST if isinstance(batch[-1], Malformed) else size * 4, False
            size = min(size, self._window.size)

    def _enter(self, opening: bytes) -> int:
        """Step into a container; gives the depth inside. Raises BrokenJson where none stands."""
        if self.peek() != opening:
            raise BrokenJson
        self._window.at += 1
        self._depth += 1
        return self._depth

    def _more(self, closing: bytes, *, is_first: bool) -> bool:
        """Whether another element follows, with the cursor there; if not, the cursor leaves the container. Raises BrokenJson."""
        char, commas = self.peek(), 0
        while char == b",":
            self._window.at += 1
            char, commas = self.peek(), commas + 1
        if char == closing:
            self._window.at += 1
            self._depth -= 1
            return False
        if char in (b"", b"]", b"}") or not (commas or is_first):
            raise BrokenJson
        return True

    def _settle(self, began: int, depth: int) -> None:
        """Skip what the caller left of a value that began at `began`."""
        if self._window.position == began:
            self.skip()
        self._leave(self._depth - depth)

    def _leave(self, levels: int) -> None:
        self._window.leave(levels)
        self._depth -= levels


def elements(
    stream: BinaryIO, path: Sequence[str], kind: type[T], repair: Repair = mended, longest: int = LONGEST
) -> Iterator[list[T | Malformed]]:
    """The elements of the array at a path of keys, such as ("messages",), in batches.

    Raises BrokenJson where the file breaks off, or goes on where it should end.
    """
    cursor = Cursor(stream, repair, longest=longest)
    yield from _below(cursor, path, kind)
    cursor.end()


def _below(cursor: Cursor, path: Sequence[str], kind: type[T]) -> Iterator[list[T | Malformed]]:
    if not path:
        yield from cursor.batches(kind)
        return
    for key in cursor.members():
        if key == path[0]:
            yield from _below(cursor, path[1:], kind)
