"""Rows of many chats that lie mixed in one file, put apart by columns and within bounded memory; each chat keeps the order of the file."""

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any, Self

from msgspec.msgpack import Decoder, Encoder

from voicetune_desktop.importers.waiting.sealed_blocks import Block, SealedBlocks
from voicetune_desktop.importers.waiting.short_columns import short, whole

ROWS = 30_000
"""Rows that are held as they are; more of them are packed."""
TOGETHER = 8
"""Rows of a chat that are packed as soon as another chat goes on, while the processor still has them at hand."""
RUN = 1_000
"""Rows of a chat that are packed at once."""
Columns = list[list[Any]]


class ColumnShelves:
    """Takes rows some at a time and gives those of each chat. Close it, or use it in `with`."""

    def __init__(self) -> None:
        self._encoder, self._decoder = Encoder(), Decoder(tuple[int, Columns])
        self._open = dict[str, Columns]()
        self._blocks = dict[str, list[Block]]()
        self._rows, self._packed, self._last = 0, SealedBlocks(), ""

    @property
    def chats(self) -> list[str]:
        """The chats, in the order in which each of them began."""
        return [*self._blocks]

    def put(self, chat: str, columns: Sequence[Sequence[Any]]) -> None:
        """Take the next rows of a chat, one at the least. Raises SourceError where the disk is full."""
        if chat != self._last:
            self._pack(self._last, TOGETHER)
        self._last = chat
        self._blocks.setdefault(chat, [])
        shelf = self._open.get(chat)
        if shelf is None:
            self._open[chat] = [*map(list[Any], columns)]
        else:
            for held, more in zip(shelf, columns, strict=True):
                held.extend(more)
        self._rows += len(columns[0])
        self._pack(chat, RUN)
        if self._rows >= ROWS:
            for one in [*self._open]:
                self._pack(one)

    def rows(self, chat: str) -> Iterator[Columns]:
        """The rows of a chat, some at a time."""
        for block in self._blocks[chat]:
            count, columns = self._decoder.decode(self._packed.get(block))
            yield [whole(column, count) for column in columns]
        if chat in self._open:
            yield self._open[chat]

    def close(self) -> None:
        """Throw away what is left."""
        self._open, self._blocks = {}, {}
        self._packed.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _pack(self, chat: str, least: int = 1) -> None:
        """Pack what is held of a chat, if that is so many rows."""
        columns = self._open.get(chat)
        if columns and (count := len(columns[0])) >= least:
            self._blocks[chat].append(self._packed.put(self._encoder.encode((count, [*map(short, columns)]))))
            self._rows -= count
            del self._open[chat]
