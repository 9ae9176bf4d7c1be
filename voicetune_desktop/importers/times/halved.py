"""Times written as a day, a space and a clock: each of the two comes again and again, and is read once."""

from voicetune_desktop.importers.times.remembered import Read, Remembered

_LONGEST = 40


class HalvedTimes:
    """From a time as written to "2023-08-15T21:12:00": `day` reads what stands before the first space, `clock` what comes behind it."""

    def __init__(self, day: Read, clock: Read) -> None:
        self._days, self._clocks = Remembered(day), Remembered(clock)

    def __call__(self, written: str) -> str | None:
        """The time; None where one of the two cannot be read."""
        if len(written) > _LONGEST:
            return None
        before, _, behind = written.partition(" ")
        day, clock = self._days[before], self._clocks[behind]
        return f"{day}T{clock}" if day and clock else None
