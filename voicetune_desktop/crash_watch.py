"""Seeing to it that whatever goes wrong ends in a crash report, and that no memory of ours is written to disk."""

import atexit
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

_fault_files: list[TextIO] = []
"""Python writes to their descriptors when it dies, so they stay open."""


def watch(door: str, told: Callable[[], object] = lambda: None) -> None:
    """Record what nobody catches in this process, in threads too, and say so to `told`. `door` is window or work."""
    forbid_core_dumps()

    def record(_kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None = None) -> None:
        from voicetune_desktop import crash

        if error is not None and not isinstance(error, KeyboardInterrupt | SystemExit):
            crash.record(error, door)
            told()

    sys.excepthook = record
    threading.excepthook = lambda lost: record(lost.exc_type, lost.exc_value)
    sys.unraisablehook = lambda lost: record(lost.exc_type, lost.exc_value)


def watch_faults(door: str) -> None:
    """Have Python note the places in code when a library kills this process."""
    import faulthandler

    from voicetune_desktop import crash

    if _fault_files:
        return
    with suppress(OSError):
        _fault_files.append(os.fdopen(os.open(crash.fault_file(door), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii"))
        faulthandler.enable(_fault_files[-1])
        atexit.register(_end_well, crash.fault_file(door))


def _end_well(own: Path) -> None:
    """Leave no empty notes and folders behind, those of children that were ended included."""
    import faulthandler

    from voicetune_desktop import crash, paths

    faulthandler.disable()
    for file in _fault_files:
        file.close()
    with suppress(OSError):
        own.unlink(missing_ok=True)
    crash.collect()
    with suppress(OSError):
        crash.folder().rmdir()
    paths.leave_none_empty()


def forbid_core_dumps() -> None:
    """Tell the system to save no image of this process or its children when they crash: it would hold chats and keys."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
