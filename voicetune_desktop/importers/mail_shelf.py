"""Mails that were read and wait for the rest of their threads: packed, some together."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec.msgpack import Decoder, Encoder

from voicetune_desktop.importers.mail_reading import Mail
from voicetune_desktop.importers.sealed_blocks import Block, SealedBlocks

TOGETHER = 16
"""Mails that are packed, and unpacked, together: few, as those of a thread may lie far from each other."""
HELD = 2**23
"""Bytes of packed mails that stay in memory, beside all that is known of a million."""


class MailShelf:
    """Takes mails in the order of their numbers and gives those that are asked for. Close it."""

    def __init__(self) -> None:
        self._encoder, self._decoder = Encoder(), Decoder(list[Mail])
        self._first = array("I")
        """The number of the first mail of each block, and of those that are not packed."""
        self._blocks = list[Block]()
        self._open = list[Mail]()
        self._packed = SealedBlocks(HELD)

    def put(self, mail: Mail) -> None:
        """Take a mail. Raises SourceError where the disk is full."""
        if not self._open:
            self._first.append(mail.at)
        self._open.append(mail)
        if len(self._open) >= TOGETHER:
            self._blocks.append(self._packed.put(self._encoder.encode(self._open)))
            self._open.clear()

    def mails(self, numbers: Iterable[int]) -> Iterator[Mail]:
        """The mails of these numbers, which ascend and were put here."""
        for block, wanted in groupby(numbers, self._block):
            at_hand = {mail.at: mail for mail in self._unpacked(block)}
            yield from map(at_hand.__getitem__, wanted)

    def close(self) -> None:
        """Throw away what is left."""
        self._packed.close()

    def _block(self, number: int) -> int:
        return bisect_right(self._first, number) - 1

    def _unpacked(self, block: int) -> list[Mail]:
        return self._decoder.decode(self._packed.get(self._blocks[block])) if block < len(self._blocks) else self._open
