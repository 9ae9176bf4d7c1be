"""Packed rows that wait to be read once more: the first in memory, the others on the disk.

There they lie in a temporary file without a name, encrypted with a key that only this process knows.
"""

from contextlib import suppress
from os import urandom
from types import TracebackType
from typing import IO, NamedTuple, Self

from voicetune_desktop.errors import SourceError

HELD = 2**25
"""Bytes of packed rows that stay in memory."""
_KEY = 16
_NONCE = 12


class Sealed(NamedTuple):
    """Where packed rows lie in the file: their number, which no others have, their place and size."""

    number: int
    at: int
    size: int


Block = bytes | Sealed


class SealedBlocks:
    """Keeps packed rows. Close it, or use it in `with`."""

    def __init__(self, held: int | None = None) -> None:
        """Keep so many bytes in memory, HELD where nothing is said."""
        self._room, self._sealed = HELD if held is None else held, 0
        self._file: IO[bytes] | None = None
        self._secret = urandom(_KEY)

    def put(self, data: bytes) -> Block:
        """Keep packed rows; gives what `get` wants. Raises SourceError where the disk is full."""
        if len(data) <= self._room:
            self._room -= len(data)
            return data
        from tempfile import TemporaryFile

        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._sealed += 1
        sealed = AESGCM(self._secret).encrypt(self._sealed.to_bytes(_NONCE), data, None)
        try:
            self._file = self._file or TemporaryFile()  # noqa: SIM115  # closed by close()
            at = self._file.seek(0, 2)
            self._file.write(sealed)
        except OSError:
            raise SourceError("There is no room to sort these messages.", "Free some space on the disk and try again.") from None
        return Sealed(self._sealed, at, len(sealed))

    def get(self, block: Block) -> bytes:
        """The packed rows; none where this was closed. Raises SourceError where the disk does not give back what it took."""
        if isinstance(block, bytes):
            return block
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        if not self._file:
            return b""
        try:
            self._file.seek(block.at)
            return AESGCM(self._secret).decrypt(block.number.to_bytes(_NONCE), self._file.read(block.size), None)
        except (OSError, InvalidTag):
            raise SourceError("What waited on the disk to be sorted cannot be read again.", "Check the disk and try again.") from None

    def close(self) -> None:
        """Throw away what lies on the disk."""
        if self._file:
            with suppress(OSError):  # what a full disk did not take is thrown away, too
                self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
