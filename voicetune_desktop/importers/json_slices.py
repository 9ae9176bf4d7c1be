"""Large JSON in slices: a cursor that walks to an array without loading the file, and reads its elements by the thousand.

A slice is cut where the writer's own layout says that one element ends and the next begins. That is a guess, and the
decoder is its proof: only whole elements between brackets are JSON. Where it fails, a slower scanner counts brackets.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, BinaryIO, TypeVar

from msgspec import MsgspecError, Raw, Struct
from msgspec.json import Decoder

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_repair import mended
from voicetune_desktop.importers.json_scan import Border, border, spans, value_end, walk_out

T = TypeVar("T")
Repair = Callable[[bytes], bytes]

WINDOW = 1 << 20
"""Bytes read and decoded at a time; measured fastest, as a slice and its records stay in the processor's cache."""
FIRST = 1 << 14
"""Bytes of the first slice of an array: most chats are small, and a slice that runs over the end is read twice."""
LONGEST = 1 << 26
"""Bytes of the longest single value that is held in memory."""

_UNREADABLE = (MsgspecError, ValueError, RecursionError)
_SOLID = re.compile(rb"[^ \t\r\n]")
_KEY = re.compile(rb'("[^"\\]*+(?:\\.[^"\\]*+)*+")\s*+:', re.DOTALL)


class Malformed(Struct, frozen=True):
    """What stands for a value that is no JSON, or not of the kind asked for."""


class BrokenJson(SourceError):
    """The file stops being JSON here: it was cut off, or damaged."""

    def __init__(self, message: str = "The file is cut off or damaged.", hint: str = "Export it again, or copy it again.") -> None:
        super().__init__(message, hint)


class Cursor:
    """A place in a JSON stream: step into objects and arrays, read small values, skip the rest.

    Whoever gets a key of `members` or an index of `items` may read the value, walk into it or leave it alone: what is left
    of it is skipped. Memory stays within a few windows, or the longest value that is read whole.
    """

    def __init__(self, stream: BinaryIO, repair: Repair = mended, window: int = WINDOW, longest: int = LONGEST) -> None:
        self._stream, self._repair, self._window, self._longest = stream, repair, window, longest
        self._text, self._at, self._base, self._depth = b"", 0, 0, 0
        self._border: Border | None = None
        self._reach(3)
        self._at = 3 if self._text.startswith(b"\xef\xbb\xbf") else 0

    def peek(self) -> bytes:
        """The first byte of what comes next, b"" at the end of the stream."""
        while not (found := _SOLID.search(self._text, self._at)):
            self._at = len(self._text)
            if not self._fill():
                return b""
        self._at = found.start()
        return found[0]

    def members(self) -> Iterator[str]:
        """The keys of the object that stands here, each with the cursor at its value. Raises BrokenJson."""
        depth = self._enter(b"{")
        while self._more(b"}"):
            key = self._key()
            began = self._base + self._at
            yield key
            self._settle(began, depth)

    def items(self) -> Iterator[int]:
        """The indices of the array that stands here, each with the cursor at its element. Raises BrokenJson."""
        depth, index = self._enter(b"["), 0
        while self._more(b"]"):
            began = self._base + self._at
            yield index
            self._settle(began, depth)
            index += 1

    def value(self, kind: type[T]) -> T | Malformed:
        """The value that stands here, read whole. Raises BrokenJson where it does not end."""
        end = self._end()
        start, self._at = self._at, end
        return _decoded(self._text[start:end], _decoder(kind), self._repair)

    def skip(self) -> None:
        """Step over the value that stands here, however long. Raises BrokenJson where it does not end."""
        first = self.peek()
        if first == b"[":
            for _ in self.batches(Raw):
                pass
        elif first == b"{":
            self._leave(self._enter(first) - 1)
        else:
            self._at = self._end()

    def batches(self, kind: type[T]) -> Iterator[list[T | Malformed]]:
        """The elements of the array that stands here, up to some thousands at a time; a bad one takes no others with it.

        Raises BrokenJson where the array does not end, after all that was complete before.
        """
        self._enter(b"[")
        size = min(FIRST, self._window)
        while self._more(b"]"):
            self._reach(size)
            yield self._guessed(kind, size) or self._scanned(kind, size)
            size = min(size * 4, self._window)

    def _guessed(self, kind: type[T], size: int) -> list[T | Malformed]:
        """A slice cut at the last border within reach or, where that lies behind the array's end, at the end; [] if neither is one."""
        mark, start = self._border, self._at
        last = self._text.rfind(mark.between, start, start + size) if mark else -1
        if not mark or last < 0:
            return []
        batch = self._slice(kind, last + mark.tail)
        if batch or not mark.indented:
            return batch
        end = self._text.find(mark.last, start, last)
        return self._slice(kind, end + mark.tail) if end >= 0 else []

    def _scanned(self, kind: type[T], size: int) -> list[T | Malformed]:
        """The elements that a scanner finds within reach, at least one. Raises BrokenJson."""
        found = spans(self._text, self._at, self._at + size)
        if not found:
            try:
                end = self._end()
            except BrokenJson:
                return self._cut_at_border(len(self._text))
            found = [(self._at, end)]
        self._border = border(self._text, found) or self._border
        return self._slice(kind, found[-1][1]) or self._one_by_one(kind, found)

    def _slice(self, kind: type[T], end: int) -> list[T | Malformed]:
        """The elements from here to `end`, and the cursor behind them; [] and the cursor here if they are not whole ones."""
        data = b"".join((b"[", memoryview(self._text)[self._at : end], b"]"))
        batch = _decoded(data, _decoder(list[kind]), self._repair)
        if isinstance(batch, Malformed):
            return []
        self._at = end
        return [*batch]

    def _one_by_one(self, kind: type[T], found: list[tuple[int, int]]) -> list[T | Malformed]:
        """Elements among which is a bad one. One that holds a border has swallowed its neighbours, for want of a quote or bracket."""
        batch: list[T | Malformed] = []
        for start, end in found:
            self._at, element = end, self._text[start:end]
            batch.append(_decoded(element, _decoder(kind), self._repair))
            if isinstance(batch[-1], Malformed) and isinstance(_decoded(element, _decoder(Raw), self._repair), Malformed):
                self._at = start
                try:
                    self._cut_at_border(end)
                except BrokenJson:
                    self._at = end
                    continue
                break
        return batch

    def _cut_at_border(self, stop: int) -> list[Malformed]:
        """Give up the element that starts here, and go on at the next border. Raises BrokenJson where there is none."""
        mark = self._border
        found = self._text.find(mark.between, self._at, stop) if mark and mark.indented else -1
        if not mark or found < 0:
            raise BrokenJson
        self._at = found + mark.tail
        return [Malformed()]

    def _fill(self) -> bool:
        """Read on, twice as far each time one value outgrows what was read; False at the end of the stream."""
        rest = self._text[self._at :]
        piece = self._stream.read(max(self._window, len(rest)))
        self._text, self._base, self._at = rest + piece, self._base + self._at, 0
        return bool(piece)

    def _reach(self, size: int) -> None:
        while len(self._text) - self._at < size and self._fill():
            pass

    def _end(self) -> int:
        """Where the value that comes next ends, read completely. Raises BrokenJson where it does not end or is too long."""
        if not self.peek():
            raise BrokenJson
        while (end := value_end(self._text, self._at)) < 0:
            if len(self._text) - self._at > self._longest or not self._fill():
                raise BrokenJson
        return end

    def _enter(self, opening: bytes) -> int:
        """Step into a container; gives the depth inside. Raises BrokenJson where none stands."""
        if self.peek() != opening:
            raise BrokenJson
        self._at += 1
        self._depth += 1
        return self._depth

    def _more(self, closing: bytes) -> bool:
        """Whether another element follows, with the cursor there; else the cursor leaves the container."""
        char = self.peek()
        while char == b",":
            self._at += 1
            char = self.peek()
        if char == closing:
            self._at += 1
            self._depth -= 1
        elif char in (b"", b"]", b"}"):
            raise BrokenJson
        return char != closing

    def _key(self) -> str:
        found = _KEY.match(self._text, self._at)
        while not found:
            if len(self._text) - self._at > self._window or not self._fill():
                raise BrokenJson
            found = _KEY.match(self._text, self._at)
        self._at = found.end()
        self.peek()
        key = _decoded(found[1], _decoder(str), self._repair)
        return key if isinstance(key, str) else ""

    def _settle(self, began: int, depth: int) -> None:
        """Skip what the caller left of a value that began at an offset of the stream."""
        if self._base + self._at == began:
            self.skip()
        self._leave(self._depth - depth)

    def _leave(self, levels: int) -> None:
        """Step out of as many containers. Raises BrokenJson where they do not end."""
        self._depth -= levels
        while levels > 0:
            levels, self._at = walk_out(self._text, self._at, levels)
            if levels and (len(self._text) - self._at > self._longest or not self._fill()):
                raise BrokenJson


@cache
def _decoder(kind: Any) -> Decoder[Any]:
    return Decoder(kind)


def _decoded(data: bytes, decoder: Decoder[T], repair: Repair) -> T | Malformed:
    """What the bytes hold; they are repaired only where they cannot be read as they are."""
    try:
        return decoder.decode(data)
    except _UNREADABLE:
        pass
    try:
        return decoder.decode(repair(data))
    except _UNREADABLE:
        return Malformed()
