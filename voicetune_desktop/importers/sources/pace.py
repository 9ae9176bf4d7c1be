"""How far the files of a source are read, so that somebody who waits can be told."""

from collections.abc import Sequence
from functools import cached_property
from typing import BinaryIO

from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.streams import Followed, Held

_TEXTS = (".json", ".jsonl", ".ndjson", ".js", ".txt", ".md", ".html", ".htm", ".xml", ".csv", ".tsv", ".mbox", ".eml", ".db", ".sqlite")
"""Endings of files that hold messages, beside pictures and recordings that nobody opens."""


class Pace:
    """Counts bytes; a file that is opened again counts from its beginning."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._read, self._sum = dict[str, int](), 0
        self._open: list[tuple[Entry, BinaryIO]] = []

    @cached_property
    def total(self) -> int:
        """Bytes of all files that may be read; counted when somebody asks, as it takes a while for a hundred thousand."""
        return sum(entry.size for entry in self._entries if len(self._entries) == 1 or entry.name.lower().endswith(_TEXTS))

    def follow(self, entry: Entry, stream: BinaryIO) -> None:
        """Count what is read from this stream of a file."""
        self._settle()
        self._open.append((entry, stream))

    @property
    def read(self) -> int:
        """Bytes that were read so far; of a file that two are reading, by the one who began first."""
        self._settle()
        now = {entry.name: stream.tell() for entry, stream in reversed(self._open)}
        return self._sum + sum(reached - self._read.get(name, 0) for name, reached in now.items())

    @property
    def far(self) -> tuple[int, int]:
        """What was read of how much; unknown (0, 0) once that is all, as some files are read before the first message is told."""
        read = self.read
        return (read, self.total) if read < self.total else (0, 0)

    def _settle(self) -> None:
        """Note how far those streams came that are closed by now."""
        for entry, stream in self._open:
            if stream.closed:
                reached = stream.reached if isinstance(stream, Followed | Held) else entry.size
                self._sum += reached - self._read.get(entry.name, 0)
                self._read[entry.name] = reached
        self._open = [one for one in self._open if not one[1].closed]
