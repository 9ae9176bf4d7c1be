"""Many small records brought together by key in bounded memory: digests and numbers only, never a text."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from hashlib import blake2b
from itertools import groupby
from tempfile import TemporaryFile
from typing import IO

KEY = 12
"""Bytes of a key: a chance of one in a billion that two of twenty million examples share one by accident."""
_BUCKETS = 64
_IN_MEMORY = 32 * 1024 * 1024
"""Bytes of all buckets before they move to files."""


class Records:
    """Records of one size, each with a key in front; above some megabytes they lie in temporary files, parted by key."""

    def __init__(self, size: int, in_memory: int = _IN_MEMORY) -> None:
        """`size` is the length of what follows the key."""
        self._size = KEY + size
        self._most = in_memory
        self._held = 0
        self._buckets = [bytearray() for _ in range(_BUCKETS)]
        self._files: list[IO[bytes]] = []
        self._open = ExitStack()

    def __enter__(self) -> "Records":
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def add(self, key: bytes, rest: bytes) -> None:
        """Keep one record."""
        self._buckets[key[0] % _BUCKETS] += key + rest
        self._held += self._size
        if self._held >= self._most:
            self._spill()

    def groups(self) -> Iterator[list[bytes]]:
        """The records without their keys, those of one key together and in the order of their bytes; keys that stand alone are left out."""
        for number, bucket in enumerate(self._buckets):
            data = self._of_file(number) + bytes(bucket)
            records = sorted(data[place : place + self._size] for place in range(0, len(data), self._size))
            for _, group in groupby(records, key=lambda record: record[:KEY]):
                together = [record[KEY:] for record in group]
                if len(together) > 1:
                    yield together

    def _spill(self) -> None:
        if not self._files:
            self._files = [self._open.enter_context(TemporaryFile()) for _ in range(_BUCKETS)]  # noqa: SIM115
        for bucket, file in zip(self._buckets, self._files, strict=True):
            file.write(bucket)
            bucket.clear()
        self._held = 0

    def _of_file(self, number: int) -> bytes:
        if not self._files:
            return b""
        self._files[number].seek(0)
        return self._files[number].read()


class Keys:
    """Makes keys that mean something within one run only, so that what lies in a file cannot be guessed from texts."""

    def __init__(self) -> None:
        self._secret = os.urandom(16)

    def of(self, data: bytes) -> bytes:
        """The key of some bytes."""
        return blake2b(data, digest_size=KEY, key=self._secret).digest()
