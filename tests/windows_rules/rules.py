"""What Windows refuses and other systems do, refused by an audit hook to the code of the app. Nothing but the standard library."""

# Asked many times a second, in the middle of calls of pathlib:
# ruff: noqa: PTH100, PTH110, PTH112, PTH115, PTH119, PTH208

import errno
import fcntl
import os
import re
import shutil
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any

APP = str(Path(__file__).parents[2] / "voicetune_desktop") + os.sep
STANDARD = tuple(sysconfig.get_path(name) + os.sep for name in ("stdlib", "platstdlib"))
LONGEST = 259
"""Characters of a path where the person has not switched longer ones on."""
TICK = 1 / 64
"""Seconds between two steps of the clock."""

_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]|[. ]$')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)", re.IGNORECASE)

TOLD = "WINDOWS_RULES_TOLD"
"""The variable that names the file in which all processes say what was refused, a line each with the place that asked."""


def obey() -> None:
    """From now on, in this process."""
    shutil._use_fd_functions = False  # as there, by names
    steps, syncs = {name: getattr(time, name) for name in ("time", "monotonic")}, os.fsync
    for name, exact in steps.items():
        setattr(time, name, lambda exact=exact: exact() // TICK * TICK)
    os.fsync = lambda file: _fsync(file, syncs)
    sys.addaudithook(_judge)


def asker() -> str:
    """The line of the app that asks, seen from here through nothing but the standard library; empty where it is somebody else."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        file = frame.f_code.co_filename
        if file.startswith(APP):
            return f"{file[len(APP) :]}:{frame.f_lineno}"
        known = file.startswith((*STANDARD, "<frozen", __file__)) and "site-packages" not in file
        frame = frame.f_back if known else None
    return ""


def _judge(event: str, arguments: tuple[Any, ...]) -> None:
    rule = _RULES.get(event)
    if rule is not None and (where := asker()) and (why := rule(*arguments)):
        with Path(os.environ[TOLD]).open("a", encoding="utf-8") as told:
            told.write(f"{where} {event}: {why[1]}\n")
        raise _error(*why, arguments[0])


def _error(number: int, words: str, place: Any) -> OSError:
    error = OSError(number, words, place)
    error.winerror = 32 if number == errno.EACCES else 123
    return error


Why = tuple[int, str] | None


def _opened(path: Any, _mode: Any, flags: int) -> Why:
    if isinstance(path, int):
        return None
    if os.path.isdir(path):
        unnamed = sys._getframe(2).f_code.co_filename == tempfile.__file__  # its own way of making a file, which Windows has not
        return None if unnamed else (errno.EACCES, "a folder is opened")
    return _made(path) if flags & os.O_CREAT and not os.path.exists(path) else None


def _made(path: Any, *_: Any) -> Why:
    folder, name = os.path.split(os.path.abspath(os.fsdecode(path)))
    if _FORBIDDEN.search(name) or _DEVICE.match(name):
        return errno.EINVAL, f"no name for a file: {name!r}"
    if len(folder) + 1 + len(name) > LONGEST:
        return errno.ENOENT, "the path is too long"
    with suppress(OSError):
        if any(other != name and other.casefold() == name.casefold() for other in os.listdir(folder)):
            return errno.EEXIST, f"there is the same name in other letters: {name!r}"
    return None


def _moved(source: Any, target: Any, *_: Any) -> Why:
    return _removed(source) or _removed(target) or (None if os.path.exists(target) else _made(target))


def _removed(path: Any, *_: Any) -> Why:
    place = os.path.realpath(os.fsdecode(path))
    inside = place + os.sep
    open_here = next((found for found in _open_files() if found == place or found.startswith(inside)), None)
    return (errno.EACCES, f"somebody has it open: {os.path.basename(open_here)}") if open_here else None


def _removed_folder(path: Any, *_: Any) -> Why:
    return None if os.listdir(path) else _removed(path)  # one that holds something is refused by every system


def _open_files() -> Iterator[str]:
    """Files and folders that processes of this session have open, mapped, or as the place where they work."""
    session = os.getsid(0)
    for process in filter(str.isdecimal, os.listdir("/proc")):
        with suppress(OSError):
            if os.getsid(int(process)) != session:
                continue
            yield os.readlink(f"/proc/{process}/cwd")
            for file in os.listdir(f"/proc/{process}/fd"):
                with suppress(OSError):
                    yield os.readlink(f"/proc/{process}/fd/{file}")


def _fsync(file: Any, real: Callable[[Any], None]) -> None:
    number = file if isinstance(file, int) else file.fileno()
    if asker() and fcntl.fcntl(number, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
        raise OSError(errno.EBADF, "a file that cannot be written is brought to the disk")
    real(file)


_RULES: dict[str, Callable[..., Why]] = {
    "open": _opened,
    "os.mkdir": _made,
    "os.rename": _moved,
    "os.remove": _removed,
    "os.rmdir": _removed_folder,
    "os.symlink": lambda *_: (errno.EPERM, "links need an administrator"),
    "os.fork": lambda *_: (errno.ENOSYS, "there is no fork"),
}
