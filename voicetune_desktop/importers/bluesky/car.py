"""Archives of blocks as Bluesky exports them (ipld.io/specs/transport/car, version 1): a head, then blocks with their addresses."""

from collections.abc import Iterator
from typing import BinaryIO

from voicetune_desktop.errors import SourceError

PIECE = 1 << 18
"""Bytes read at a time."""
LONGEST = 1 << 23
"""Bytes of the longest block; records have a megabyte at most."""
_ADDRESS = b"\x01\x71\x12\x20"
"""How addresses of CBOR begin: version, codec, hash and its size."""
_ADDRESS_SIZE = 36


class BrokenArchive(SourceError):
    """The archive breaks off."""

    def __init__(self) -> None:
        super().__init__("The file breaks off.", "Export it again.")


def blocks(stream: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Addresses and bytes of the blocks of an archive, but for those that are no CBOR. Raises SourceError where it breaks off."""
    text, at, is_head = stream.read(PIECE), 0, True
    while True:
        while (found := _size(text, at)) is None or found[1] + found[0] > len(text):
            if found and found[0] > LONGEST:
                raise BrokenArchive
            piece = stream.read(PIECE)
            if not piece:
                if at == len(text) and not is_head:
                    return
                raise BrokenArchive
            text, at = text[at:] + piece, 0
        size, start = found
        at = start + size
        if not is_head and size > _ADDRESS_SIZE and text.startswith(_ADDRESS, start):
            yield text[start : start + _ADDRESS_SIZE], text[start + _ADDRESS_SIZE : at]
        is_head = False


def _size(text: bytes, at: int) -> tuple[int, int] | None:
    """A size, seven bits a byte, and where it ends; None where more bytes are needed. Raises SourceError."""
    size = 0
    for place, byte in enumerate(text[at : at + 5]):
        size |= (byte & 127) << (7 * place)
        if byte < 128:
            return size, at + place + 1
    if len(text) - at >= 5:
        raise BrokenArchive
    return None
