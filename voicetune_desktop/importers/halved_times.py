"""Times written as a day, a space and a clock: each of the two comes again and again, and is read once."""

from collections.abc import Callable

_REMEMBERED = 20_000
"""Days, and clocks, that are kept: a day has 1,440 minutes."""
_LONGEST = 40

Read = Callable[[str], str | None]


class _Known(dict[str, str | None]):
    """What was read of texts."""

    def __init__(self, read: Read) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, written: str) -> str | None:
        if len(self) > _REMEMBERED:
            self.clear()
        found = self[written] = self._read(written)
        return found


class HalvedTimes:
    """From a time as written to "2023-08-15T21:12:00": `day` reads what stands before the first space, `clock` what comes behind it."""

    def __init__(self, day: Read, clock: Read) -> None:
        self._days, self._clocks = _Known(day), _Known(clock)

    def __call__(self, written: str) -> str | None:
        """The time; None where one of the two cannot be read."""
        if len(written) > _LONGEST:
            return None
        before, _, behind = written.partition(" ")
        day, clock = self._days[before], self._clocks[behind]
        return f"{day}T{clock}" if day and clock else None
