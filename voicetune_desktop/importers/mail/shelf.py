"""Mails that were read and wait for the rest of their threads: packed, some together."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.msgpack import Decoder, Encoder

from voicetune_desktop.importers.mail.reading import Mail
from voicetune_desktop.importers.waiting.sealed_blocks import Block, SealedBlocks

TOGETHER = 16
"""Mails that are packed, and unpacked, together: few, as those of a thread may lie far from each other."""
HELD = 2**23
"""Bytes of packed mails that stay in memory, beside all that is known of a million."""


class MailShelf:
    """Takes mails and gives those that are asked for, by their counts from 0. Close it."""

    def __init__(self) -> None:
        self._encoder, self._decoder = Encoder(), Decoder(list[Mail])
        self._together = TOGETHER
        self._blocks = list[Block]()
        self._open = list[Mail]()
        self._packed = SealedBlocks(HELD)

    def put(self, mails: Sequence[Mail]) -> None:
        """Take mails. Raises SourceError where the disk is full."""
        self._open += mails
        full = len(self._open) - len(self._open) % self._together
        for at in range(0, full, self._together):
            self._blocks.append(self._packed.put(self._encoder.encode(self._open[at : at + self._together])))
        del self._open[:full]

    def mails(self, counts: Iterable[int]) -> Iterator[Mail]:
        """The mails of these counts, which ascend."""
        unpacked, block = list[Mail](), -1
        for count in counts:
            wanted, at = divmod(count, self._together)
            if wanted != block:
                unpacked, block = self._unpacked(wanted), wanted
            yield unpacked[at]

    def close(self) -> None:
        """Throw away what is left."""
        self._packed.close()

    def _unpacked(self, block: int) -> list[Mail]:
        return self._decoder.decode(self._packed.get(self._blocks[block])) if block < len(self._blocks) else self._open
