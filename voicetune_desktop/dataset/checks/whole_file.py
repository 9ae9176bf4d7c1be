"""A file that appears whole or not at all, and what stands around its rows."""

import os
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp
from typing import IO

from msgspec import Struct

from voicetune_desktop.errors import OutputError
from voicetune_desktop.replacing import put_in_place, refuse_odd_name


class Marks(Struct, frozen=True):
    """What a file begins with, and whether its rows make one JSON list."""

    head: bytes = b""
    as_list: bool = False

    def write(self, file: IO[bytes], rows: Iterable[bytes]) -> None:
        """Write rows that end with a line feed each."""
        file.write(self.head)
        if not self.as_list:
            file.writelines(rows)
            return
        between = b"[\n"
        for row in rows:
            file.write(between + row.removesuffix(b"\n"))
            between = b",\n"
        file.write(b"\n]\n" if between != b"[\n" else b"[]\n")


@contextmanager
def whole_or_not_at_all(out: Path) -> Generator[Path]:
    """A file beside `out` that takes its place once all is written; only its owner may read it. Raises `OutputError`."""
    refuse_odd_name(out)
    try:
        with beside(out) as part:
            yield part
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            put_in_place(part, out)
    except OSError as error:
        raise OutputError("The mended file cannot be written.", "Choose another folder, or make room on the disk.") from error


@contextmanager
def beside(path: Path) -> Generator[Path]:
    """An empty file beside another one, which is gone afterwards; only its owner may read it."""
    handle, name = mkstemp(dir=path.parent, prefix=f".{path.name}.")
    os.close(handle)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)
