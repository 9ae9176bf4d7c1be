"""Texts that come again and again, each read once: days, clocks."""

from collections.abc import Callable

_MOST = 20_000
"""Texts that are kept: a chat rarely has 5,000 days, and a day has 1,440 minutes."""

Read = Callable[[str], str | None]


class Remembered(dict[str, str | None]):
    """From a text as written to what `read` makes of it."""

    def __init__(self, read: Read) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, written: str) -> str | None:
        if len(self) > _MOST:
            self.clear()
        found = self[written] = self._read(written)
        return found
