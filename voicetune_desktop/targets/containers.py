"""How rows become a file, and how the file gives them back."""

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from msgspec import Struct


class RowWriter(Protocol):
    """Takes rows one by one."""

    def write(self, line: bytes) -> None:
        """Add one row: an object of JSON, its line feed included."""
        ...

    def finish(self) -> None:
        """Write what is still to be written; the file stays open."""
        ...


class Container(Protocol):
    """One way to keep rows in a file."""

    def writer(self, file: BinaryIO) -> RowWriter:
        """A writer into an empty file that is open for writing."""
        ...

    def rows(self, path: Path) -> Iterator[bytes]:
        """The rows that a trainer finds in a written file."""
        ...


class _LineWriter:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, line: bytes) -> None:
        """Put the row at the end of the file."""
        self._file.write(line)

    def finish(self) -> None:
        """Nothing is kept back."""


class Lines(Struct, frozen=True):
    """One row a line, after a mark of the encoding where a service wants one."""

    mark: bytes = b""

    def writer(self, file: BinaryIO) -> RowWriter:
        """A writer that begins with the mark."""
        file.write(self.mark)
        return _LineWriter(file)

    def rows(self, path: Path) -> Iterator[bytes]:
        """The lines after the mark; without the expected mark they come as they are."""
        with path.open("rb") as file:
            if file.read(len(self.mark)) != self.mark:
                file.seek(0)
            yield from file


LINES = Lines()
MARKED_LINES = Lines(codecs.BOM_UTF8)
