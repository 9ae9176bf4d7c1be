"""Running a verb to its end, as the command and the window do."""

from collections.abc import Generator
from typing import Any

from voicetune_desktop.model import Progress


def result_of(work: Generator[Progress, None, Any], seen: list[Progress] | None = None) -> Any:
    """What the work gives back; its reports of progress go into `seen`."""
    try:
        while True:
            progress = next(work)
            if seen is not None:
                seen.append(progress)
    except StopIteration as done:
        return done.value
