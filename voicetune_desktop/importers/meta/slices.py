"""The rows of a large file of Meta, which wait packed by the slice until all that was said of their chat is known."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import BinaryIO, Generic, TypeVar, cast

from msgspec import Raw
from msgspec.msgpack import Decoder, Encoder

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.repair import Malformed, Repair
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.json_files.window import BrokenJson
from voicetune_desktop.importers.waiting.sealed_blocks import Block, SealedBlocks

AnyRow = TypeVar("AnyRow")
Slice = tuple[int, list[AnyRow]]
"""Rows that stand together, and the place of the first of them in the file."""

_ROWS = "messages"
_FAR = 2**62
"""Milliseconds: a time that is further away has no date either."""
_PACK = Encoder().encode


class Slices(Generic[AnyRow]):
    """Rows of one kind by the slice, with the senders and the times of all; `time` names the field of a row that tells it.

    With `mend`, which makes a row of anything, each is read by itself, and of a file that breaks off, what stands before;
    what came behind is a row of None.
    """

    def __init__(self, kind: type[AnyRow], time: str, mend: Callable[[Raw | Malformed | None], AnyRow] | None = None) -> None:
        self.senders, self.times = set[str | None](), array("q")
        self._kind, self._time, self._sender = kind, attrgetter(time), attrgetter("sender_name")
        self._mend, self._clock = mend, time
        self._unpack: Decoder[list[AnyRow]] = Decoder(list[kind])
        self._store, self._blocks = SealedBlocks(), list[tuple[int, Block]]()

    def read(self, stream: BinaryIO, repair: Repair) -> dict[str, object]:
        """Keep the rows of a file; gives its other members. Raises SourceError or OverflowError for what is not as Meta writes it."""
        members = dict[str, object]()
        try:
            self._read(Cursor(stream, repair), members)
        except HostileArchive:
            raise
        except SourceError:
            if not self._mend or not self.times:
                raise
            self._keep([self._mend(None)])
        if _ROWS not in members:
            raise BrokenJson
        return members

    def _read(self, cursor: Cursor, members: dict[str, object]) -> None:
        for key in cursor.members():
            if key != _ROWS:
                members[key] = _whole(cursor.value(object))
                continue
            self._forget()
            members[key] = []
            for rows in map(self._rows, cursor.batches(Raw if self._mend else self._kind)):
                self._keep(rows)
        cursor.end()

    def _forget(self) -> None:
        """Of members with the same key, a decoder gives the last."""
        self.senders.clear()
        del self.times[:]
        self._blocks.clear()

    def _rows(self, batch: Sequence[object]) -> Sequence[AnyRow]:
        if self._mend is None:
            if Malformed in map(type, batch):
                raise BrokenJson
            return cast("Sequence[AnyRow]", batch)
        rows = [*map(self._mend, cast("Sequence[Raw | Malformed]", batch))]
        for row in rows:
            if abs(time := self._time(row)) > _FAR:
                setattr(row, self._clock, _FAR if time > 0 else -_FAR)
        return rows

    def _keep(self, rows: Sequence[AnyRow]) -> None:
        self._blocks.append((len(self.times), self._store.put(_PACK(rows))))
        self.times.extend(map(self._time, rows))
        self.senders.update(map(self._sender, rows))

    def walk(self, *, backwards: bool = False) -> Iterator[Slice[AnyRow]]:
        """The slices from the first to the last, or the other way; once, as they are gone then."""
        with self._store as store:
            for first, block in reversed(self._blocks) if backwards else self._blocks:
                yield first, self._unpack.decode(store.get(block))


def _whole(value: object) -> object:
    if isinstance(value, Malformed):
        raise BrokenJson
    return value
