"""A disk that gives the beginning of a file and then no more, as one that is pulled out or worn."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from voicetune_desktop.importers.sources import folders
from voicetune_desktop.importers.sources.folders import PlainFile

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class DyingFile(PlainFile):
    """A file of which so many bytes can be read; what the system says of the rest is its own error."""

    given = 0

    def readinto(self, buffer: "WriteableBuffer", /) -> int | None:
        """Read, unless that many bytes were given."""
        if self.tell() >= self.given:
            self._die()
        return super().readinto(buffer)

    def readall(self) -> bytes:
        """Read what is left, unless that is too much."""
        if Path(str(self.name)).stat().st_size > self.given:
            self._die()
        return super().readall()

    def _die(self) -> None:
        closed_to_reading = os.open(os.devnull, os.O_WRONLY)
        os.dup2(closed_to_reading, self.fileno())
        os.close(closed_to_reading)


def let_disk_fail(monkeypatch: pytest.MonkeyPatch, given: int, concerns: Callable[[Path], bool] = lambda _: True) -> None:
    """From now on files whose path this concerns give no more than about so many bytes."""

    def opened(path: str) -> PlainFile:
        if not concerns(Path(path)):
            return PlainFile(path)
        file = DyingFile(path)
        file.given = given
        return file

    monkeypatch.setattr(folders, "PlainFile", opened)
