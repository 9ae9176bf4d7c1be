"""Putting a new file in the place of an old one, deleting an old one, and names that no file can have."""

import re
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

from voicetune_desktop.errors import NameRefused

WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4) if sys.platform == "win32" else ()
"""Windows moves no file that somebody has open, and there a virus scanner or the search has a look at each new file."""

_ODD = re.compile(r'[<>:"|?*\x00-\x1f]|^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)', re.IGNORECASE)
"""Windows refuses the first; the others are devices there, whatever ending they have: what is written into "nul.jsonl" is gone."""


def refuse_odd_name(path: Path) -> None:
    """Refuse a path in which Windows sees no names of files; other systems take them all. Raises NameRefused."""
    if sys.platform == "win32" and any(map(_ODD.search, path.parts[bool(path.anchor) :])):
        raise NameRefused("Windows allows no such name for a file or folder.", 'Leave out < > : " | ? * and names such as CON or NUL.')


def put_in_place(new: Path, place: Path) -> None:
    """Give a file the name of another one, which it replaces, write-protected or not. Raises OSError."""
    for seconds in WAITS:
        try:
            new.replace(place)
        except PermissionError:
            _take_protection_off(place)
            time.sleep(seconds)
        else:
            return
    new.replace(place)


def delete(file: Path) -> None:
    """Delete a file if it is there, write-protected or not. Raises OSError."""
    try:
        file.unlink(missing_ok=True)
    except PermissionError:
        _take_protection_off(file)
        file.unlink(missing_ok=True)


def _take_protection_off(file: Path) -> None:
    """Windows neither replaces nor deletes a file that is write-protected; other systems ask the folder alone."""
    with suppress(OSError):
        file.chmod(file.stat().st_mode | stat.S_IWRITE)
