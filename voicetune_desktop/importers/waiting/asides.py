"""Rows that are set aside and have to wait for a chat that they come out with, within bounded memory."""

from collections.abc import Iterator, Sequence

from msgspec.structs import astuple

from voicetune_desktop.importers.waiting.column_shelves import ColumnShelves
from voicetune_desktop.model import Reason, SetAside

_ALL = ""


class Asides(ColumnShelves):
    """Keeps them in their order. Close it, or use it in `with`."""

    def add(self, rows: Sequence[SetAside]) -> None:
        """Keep some more. Raises SourceError where the disk is full."""
        if rows:
            self.put(_ALL, [*zip(*map(astuple, rows), strict=True)])

    def __bool__(self) -> bool:
        return bool(self.chats)

    def __iter__(self) -> Iterator[SetAside]:
        for reasons, *others in self.rows(_ALL) if self else ():
            yield from map(SetAside, map(Reason, reasons), *others)
