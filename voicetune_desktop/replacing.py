"""Putting a new file in the place of an old one."""

import sys
import time
from pathlib import Path

WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4) if sys.platform == "win32" else ()
"""Windows moves no file that somebody has open, and there a virus scanner or the search has a look at each new file."""


def put_in_place(new: Path, place: Path) -> None:
    """Give a file the name of another one, which it replaces. Raises OSError."""
    for seconds in WAITS:
        try:
            new.replace(place)
        except PermissionError:
            time.sleep(seconds)
        else:
            return
    new.replace(place)
