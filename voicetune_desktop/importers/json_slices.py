"""Large JSON in slices: a cursor that walks to an array without loading the file, and reads its elements by the thousand.

A slice is cut where the writer's own layout says that one element ends and the next begins. That is a guess, and the
decoder is its proof: only whole elements between brackets are JSON. Where it fails, a slower scanner counts brackets.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, BinaryIO, TypeVar

from msgspec import MsgspecError, Raw, Struct
from msgspec.json import Decoder

from voicetune_desktop.importers.json_repair import mended
from voicetune_desktop.importers.json_scan import Border, border, spans
from voicetune_desktop.importers.json_window import BrokenJson, Window

T = TypeVar("T")
Repair = Callable[[bytes], bytes]

WINDOW = 1 << 20
"""Bytes read and decoded at a time; measured fastest, as a slice and its records stay in the processor's cache."""
FIRST = 1 << 14
"""Bytes of the first slice of an array: most chats are small, and a slice that runs over the end is read twice."""
LONGEST = 1 << 26
"""Bytes of the longest single value that is held in memory."""

_UNREADABLE = (MsgspecError, ValueError, RecursionError)
_KEY = re.compile(rb'("[^"\\]*+(?>(?:\\.[^"\\]*+)*)")\s*+:', re.DOTALL)


class Malformed(Struct, frozen=True):
    """What stands for a value that is no JSON, or not of the kind asked for."""


class Cursor:
    """A place in a JSON stream: step into objects and arrays, read small values, skip the rest.

    Whoever gets a key of `members` or an index of `items` may read the value, walk into it or leave it alone: what is left
    of it is skipped. Memory stays within a few windows, or the longest value that is read whole.
    """

    def __init__(self, stream: BinaryIO, repair: Repair = mended, window: int = WINDOW, longest: int = LONGEST) -> None:
        self._window, self._repair = Window(stream, window, longest), repair
        self._depth, self._is_misled = 0, False
        self._border: Border | None = None

    def peek(self) -> bytes:
        """The first byte of what comes next, b"" at the end of the stream."""
        return self._window.peek()

    def members(self) -> Iterator[str]:
        """The keys of the object that stands here, each with the cursor at its value. Raises BrokenJson."""
        depth, is_first = self._enter(b"{"), True
        while self._more(b"}", is_first=is_first):
            is_first = False
            key = decoded(self._window.match(_KEY)[1], str, self._repair)
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

    def skip(self) -> None:
        """Step over the value that stands here, however long. Raises BrokenJson where it does not end."""
        first = self.peek()
        if first == b"[":
            for _ in self.batches(Raw):
                pass
        elif first == b"{":
            self._leave(self._enter(first) - 1)
        else:
            self._window.at = self._window.value()

    def batches(self, kind: type[T]) -> Iterator[list[T | Malformed]]:
        """The elements of the array that stands here, up to some thousands at a time; a bad one takes no others with it.

        Raises BrokenJson where the array does not end, after all that was complete before.
        """
        self._enter(b"[")
        size, is_first = min(FIRST, self._window.size), True
        while True:
            try:
                if not self._more(b"]", is_first=is_first):
                    return
            except BrokenJson:
                self._window.at = self._layout_end()
                yield [Malformed()]
                continue
            self._window.reach(size)
            batch = self._guessed(kind, size) or self._scanned(kind, size)
            yield batch
            size, is_first = FIRST if isinstance(batch[-1], Malformed) else size * 4, False
            size = min(size, self._window.size)

    def _guessed(self, kind: type[T], size: int) -> list[T | Malformed]:
        """A slice cut at the last border within reach or, where that lies behind the array's end, at the end; [] if neither is one."""
        mark, text, start = self._border, self._window.text, self._window.at
        last = text.rfind(mark.between, start, start + size) if mark else -1
        if not mark or last < 0:
            return []
        batch = self._slice(kind, last + mark.tail)
        if batch or not mark.indented:
            return batch
        end = text.find(mark.last, start, last)
        return self._slice(kind, end + mark.tail) if end >= 0 else []

    def _scanned(self, kind: type[T], size: int) -> list[T | Malformed]:
        """The elements that a scanner finds within reach, at least one. Raises BrokenJson."""
        window = self._window
        found = spans(window.text, window.at, min(window.at + size, len(window.text)))
        if not found:
            end = self._long_element()
            found = [(window.at, end)]
        self._border = border(window.text, *found[0]) or self._border
        return self._slice(kind, found[-1][1]) or self._one_by_one(kind, found)

    def _long_element(self) -> int:
        """The end of an element that is longer than a slice. Once one only seemed so, for it was broken, the layout tells."""
        if not self._is_misled:
            with suppress(BrokenJson):
                return self._window.value()
        self._is_misled = True
        return self._layout_end()

    def _slice(self, kind: type[T], end: int) -> list[T | Malformed]:
        """The elements from here to `end`, and the cursor behind them; [] and the cursor still here if they are not whole ones."""
        window = self._window
        data = b"".join((b"[", memoryview(window.text)[window.at : end], b"]"))
        batch = decoded(data, list[kind], self._repair)
        if isinstance(batch, Malformed):
            return []
        window.at = end
        return [*batch]

    def _one_by_one(self, kind: type[T], found: Sequence[tuple[int, int]]) -> list[T | Malformed]:
        """Elements up to the first whose brackets are wrong, too: what the scanner found behind that one cannot be trusted."""
        batch: list[T | Malformed] = []
        window, text = self._window, self._window.text
        for start, end in found:
            batch.append(decoded(text[start:end], kind, self._repair))
            window.at = end
            if isinstance(batch[-1], Malformed) and isinstance(decoded(text[start:end], Raw, self._repair), Malformed):
                window.at = start
                try:
                    window.at = self._layout_end()
                except BrokenJson:
                    window.at += end - start
                if window.text is not text or window.at != end:
                    break
        return batch

    def _layout_end(self) -> int:
        """Where the element here ends, as the layout says. Raises BrokenJson where it does not say so."""
        mark, window = self._border, self._window
        while mark and mark.indented:
            between = window.text.find(mark.between, window.at)
            last = window.text.find(mark.last, window.at, between if between >= 0 else None)
            if max(between, last) >= 0:
                return (last if last >= 0 else between) + mark.tail
            if not window.fill():
                break
        raise BrokenJson

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


def elements(stream: BinaryIO, path: Sequence[str], kind: type[T], repair: Repair = mended) -> Iterator[list[T | Malformed]]:
    """The elements of the array at a path of keys, such as ("messages",), in batches. Raises BrokenJson where the file breaks off."""
    return _below(Cursor(stream, repair), path, kind)


def _below(cursor: Cursor, path: Sequence[str], kind: type[T]) -> Iterator[list[T | Malformed]]:
    if not path:
        yield from cursor.batches(kind)
        return
    for key in cursor.members():
        if key == path[0]:
            yield from _below(cursor, path[1:], kind)


def decoded(data: bytes, kind: type[T], repair: Repair = mended) -> T | Malformed:
    """What the bytes hold; they are repaired only where they cannot be read as they are."""
    decoder = _decoder(kind)
    try:
        return decoder.decode(data)
    except _UNREADABLE:
        fixed = repair(data)
    if fixed == data:
        return Malformed()
    try:
        return decoder.decode(fixed)
    except _UNREADABLE:
        return Malformed()


@cache
def _decoder(kind: Any) -> Decoder[Any]:
    return Decoder(kind)
