"""Files of which this computer has only the name: OneDrive, iCloud and others fetch the rest when it is read, if they can."""

import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path

from voicetune_desktop.errors import SourceError

_OF_WINDOWS = 0x0040_1000
"""FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS and FILE_ATTRIBUTE_OFFLINE."""
_OF_MACOS = 0x4000_0000
"""SF_DATALESS."""

UNREADABLE = "This file or folder cannot be read.", "Copy it to another disk and try again."
_WHAT = "This is still in the cloud and not on this computer."
_IN_EXPLORER = "Choose “Always keep on this device” for it in Explorer, and choose it again when it is there."
_IN_FINDER = "In Finder, click on the cloud beside it, and choose it again when it is there."


def why_unreadable(paths: Sequence[Path], error: SourceError | OSError) -> SourceError:
    """Why an export could not be opened, or read as far as its format shows."""
    return why_in_the_cloud(paths) or (error if isinstance(error, SourceError) else SourceError(*UNREADABLE))


def why_in_the_cloud(paths: Sequence[Path]) -> SourceError | None:
    """Why an export could not be read of which a file is somewhere else; None where all are here."""
    for path in chain.from_iterable(map(_files, paths)):
        with suppress(OSError):
            about = path.stat()
            if not stat.S_ISREG(about.st_mode):
                continue
            if getattr(about, "st_file_attributes", 0) & _OF_WINDOWS:
                return SourceError(_WHAT, _IN_EXPLORER)
            if getattr(about, "st_flags", 0) & _OF_MACOS:
                return SourceError(_WHAT, _IN_FINDER)
    return None


def _files(path: Path) -> Iterable[Path]:
    """The file, or what lies directly in the folder: whole folders go together."""
    try:
        return [*path.iterdir()]
    except OSError:
        return (path,)
