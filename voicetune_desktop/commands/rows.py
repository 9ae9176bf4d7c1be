"""The texts of a --rows file: reading them, and finding out who takes part in each chat."""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, groupby, islice
from operator import attrgetter
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.model import Person
from voicetune_desktop.privacy.scan import guess_regions

_BLOCK = 1 << 20
"""Bytes that are read in one go."""
_SAMPLE = 5_000
"""Texts of a chat that its countries are guessed from."""


class Row(Struct, frozen=True, gc=False):
    """One text of a --rows file; rows of one chat are consecutive messages."""

    id: Any
    text: str
    sender: str | None = None
    chat: str | None = None
    participants: tuple[str, ...] | None = None


class Chat(Struct, frozen=True):
    """What is known of a chat before it is scanned: its size in messages and characters, who takes part, and its countries."""

    rows: int
    size: int
    names: tuple[str, ...]
    regions: tuple[str, ...]

    def people(self) -> tuple[Person, ...]:
        """Everybody who takes part."""
        return tuple(Person(number, name, (name,)) for number, name in enumerate(self.names, 1))


def reader(path: Path) -> Callable[[], Iterator[Row]]:
    """What reads all rows, as often as it is called; what cannot be read twice is held in memory."""
    read = partial(_read, path)
    if path.is_file():
        return lambda: chain.from_iterable(read())
    blocks = list(read())
    return lambda: chain.from_iterable(blocks)


def surveyed(rows: Iterable[Row]) -> list[Chat]:
    """The chats of some rows."""
    return [_surveyed(several) for _, several in groupby(rows, key=attrgetter("chat"))]


def _surveyed(rows: Iterator[Row]) -> Chat:
    named: dict[tuple[str | None, tuple[str, ...]], None] = {}
    sample = list(islice(rows, _SAMPLE))
    count = size = 0
    for row in chain(sample, rows):
        count += 1
        size += len(row.text)
        named[row.sender, row.participants or ()] = None
    names = tuple(dict.fromkeys(name for sender, others in named for name in (*others, sender) if name))
    return Chat(count, size, names, guess_regions([row.text for row in sample], names))


def _read(path: Path) -> Iterator[Sequence[Row]]:
    """The rows of a file by blocks. Raises SourceError, for a line that is no row with its number."""
    decoder = msgspec.json.Decoder(Row)
    number = 1
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                whole = block + file.readline()
                yield _decoded(decoder, whole.removeprefix(BOM_UTF8) if number == 1 else whole, number)
                number += whole.count(b"\n")
    except OSError:
        raise SourceError("The file of rows cannot be read.", "Check its path and permissions.") from None


def _decoded(decoder: "msgspec.json.Decoder[Row]", block: bytes, number: int) -> Sequence[Row]:
    """The rows of whole lines: all at once, or one by one where that is not a row a line."""
    try:
        rows = decoder.decode_lines(block)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        rows = []
    if len(rows) == block.count(b"\n") + (not block.endswith(b"\n")):
        return rows
    return [_row(line, place) for place, line in enumerate(block.split(b"\n"), number) if line.strip()]


def _row(line: bytes, number: int) -> Row:
    """A row by itself; half of an emoji, as a cut text leaves it, is one character. Raises SourceError."""
    row = decoded(line, Row)
    if isinstance(row, Malformed):
        raise SourceError(f"Line {number} is no row.", 'Each line needs at least {"id": …, "text": "…"}.')
    return row
