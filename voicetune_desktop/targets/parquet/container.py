"""Rows of messages in a Parquet file, in the place of one line for each."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from voicetune_desktop.targets.containers import RowWriter
from voicetune_desktop.targets.parquet.reading import rows
from voicetune_desktop.targets.parquet.writing import Writer


class Parquet(Struct, frozen=True):
    """Keeps {"messages": [{"role", "content"}, …]} as one column, a list of messages; nothing is compressed."""

    def writer(self, file: BinaryIO) -> RowWriter:
        """A writer into an empty file."""
        return Writer(file)

    def rows(self, path: Path) -> Iterator[bytes]:
        """The rows as lines of JSON."""
        return rows(path)


PARQUET_ROWS = Parquet()
