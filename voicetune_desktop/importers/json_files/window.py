"""The part of a JSON stream that is in memory: it moves on as its reader does and grows only where one value is long."""

import re
from typing import BinaryIO

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_files.scan import value_end, walk_out, without_escapes
from voicetune_desktop.importers.sources.streams import read_left

_SOLID = re.compile(rb"[^ \t\r\n]")
_KEY = re.compile(rb'("[^"]*+")\s*+:')
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class BrokenJson(SourceError):
    """The file stops being JSON here: it was cut off, or damaged."""

    def __init__(self, message: str = "This file is cut off or damaged.", hint: str = "Export it again, or copy it again.") -> None:
        super().__init__(message, hint)


class Window:
    """Bytes of a stream and the place in them where its reader stands. `size` is read at a time, `longest` is kept at most."""

    def __init__(self, stream: BinaryIO, size: int, longest: int) -> None:
        self._stream, self._longest, self._before = stream, longest, 0
        self.size, self.text, self.at = size, b"", 0
        self._plain: bytes | None = None
        self.reach(len(_BYTE_ORDER_MARK))
        if self.text.startswith(_BYTE_ORDER_MARK):
            self.at = len(_BYTE_ORDER_MARK)

    @property
    def position(self) -> int:
        """Bytes of the stream that lie behind."""
        return self._before + self.at

    @property
    def plain(self) -> bytes:
        """The text without escapes, which is as long."""
        if self._plain is None:
            self._plain = without_escapes(self.text)
        return self._plain

    def fill(self) -> bool:
        """Read on, twice as far each time that a value outgrows what was read; False at the end, or where a value is too long."""
        rest = self.text[self.at :]
        self._before += self.at
        self.text, self.at, self._plain = rest, 0, None
        piece = read_left(self._stream, min(max(self.size, len(rest)), max(0, self._longest - len(rest))))
        self.text = rest + piece
        return bool(piece)

    def reach(self, size: int) -> None:
        """Have `size` bytes in front, or all that are left."""
        while len(self.text) - self.at < size and self.fill():
            pass

    def peek(self) -> bytes:
        """The first byte that is not blank, b"" at the end of the stream; the reader stands there."""
        while not (found := _SOLID.search(self.text, self.at)):
            self.at = len(self.text)
            if not self.fill():
                return b""
        self.at = found.start()
        return found[0]

    def value(self) -> int:
        """Where the value that comes next ends, read completely. Raises BrokenJson where it does not end or is too long."""
        if not self.peek():
            raise BrokenJson
        while (end := value_end(self.plain, self.at, len(self.text))) < 0:
            if not self.fill():
                raise BrokenJson
        return end

    def key(self) -> bytes:
        """The string that stands here, read over with the colon behind it. Raises BrokenJson where another thing stands."""
        while not (found := _KEY.match(self.plain, self.at)):
            if self.text[self.at] != ord('"') or not self.fill():
                raise BrokenJson
        self.at = found.end()
        return self.text[found.start() : found.end(1)]

    def leave(self, levels: int) -> None:
        """Step out of as many containers. Raises BrokenJson where they do not end."""
        while levels > 0:
            levels, self.at = walk_out(self.plain, self.at, levels, len(self.text))
            if levels and not self.fill():
                raise BrokenJson
