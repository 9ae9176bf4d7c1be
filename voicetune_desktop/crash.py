"""Crash reports: places in code and kinds of errors, in a file on this computer. Nobody sends them, and no text of a person is in them."""

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from traceback import extract_tb

from voicetune_desktop import __version__
from voicetune_desktop.paths import user_state

FOLDER = "crashes"
MOST = 20
"""Reports that are kept; later ones are not written, because the first ones tell most."""
DEEPEST = 60
"""Places of one error that are named: the innermost."""

_PACKAGE = Path(__file__).parent
_FAULT = "fault-"
_FAULT_PLACE = re.compile(r'^ +File "([^"]*)", line (\d+) in (\S+)', re.MULTILINE)
_FAULT_THREAD = "Current thread "
"""Stands before the places of the thread that died; those of others may come first."""
_FAULT_KIND = re.compile(
    r"^(?:Fatal Python error|Windows fatal exception): (Segmentation fault|Aborted|Bus error|[\w ]{1,40})$", re.MULTILINE
)


def report(error: BaseException, door: str) -> str:
    """An error as kinds and places, those that led to it below it; never its message, arguments or variables."""
    return "\n".join([_head(door), *_lines(error)]) + "\n"


def record(error: BaseException, door: str) -> Path | None:
    """Write the report of an error; None where that cannot be done, or enough reports lie there."""
    return write(report(error, door))


def record_place(path: str, line: int, function: str, door: str) -> Path | None:
    """Write the report of an error of which only the place is known."""
    return write(f"{_head(door)}\nFatal error\n  {place_of(path)}:{line} in {function}\n")


def write(text: str) -> Path | None:
    """Write a report that is ready."""
    try:
        place = folder()
        if len(list(place.glob("*.txt"))) >= MOST:
            return None
        file = place / f"{time.strftime('%Y-%m-%d %H-%M-%S', time.gmtime())} {time.time_ns() % 10**9:09}.txt"
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
            out.write(text)
    except OSError:
        return None
    return file


def folder() -> Path:
    """Where reports lie; made on first use, readable by the person alone."""
    place = user_state() / FOLDER
    place.mkdir(mode=0o700, exist_ok=True)
    return place


def fault_file(door: str, process: int | None = None) -> Path:
    """Where Python itself notes the places of a crash of a process, this one if none is named, that no code of ours can catch."""
    return folder() / f"{_FAULT}{door}-{os.getpid() if process is None else process}"


def drop_empty_note(door: str, process: int) -> None:
    """Remove the note of a process that was ended, unless a crash is in it."""
    with suppress(OSError):
        note = fault_file(door, process)
        if not note.stat().st_size:
            note.unlink()


def waiting() -> str:
    """All reports that lie there, the oldest first; empty where there are none."""
    collect()
    try:
        return "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in sorted(folder().glob("*.txt")))
    except OSError:
        return ""


def collect() -> None:
    """Make reports of what Python noted about processes that have died."""
    with suppress(OSError):
        for file in list(folder().glob(f"{_FAULT}*")):
            with suppress(OSError):
                _take_fault(file)


def delete() -> None:
    """Remove all reports."""
    with suppress(OSError):
        for file in folder().glob("*.txt"):
            file.unlink(missing_ok=True)


def place_of(path: str) -> str:
    """A source file without the folders of the person: from our package or the library's name on."""
    parts = Path(path).parts
    if Path(path).is_relative_to(_PACKAGE.parent):
        return Path(path).relative_to(_PACKAGE.parent).as_posix()
    after = [n for n, part in enumerate(parts) if part in ("site-packages", "dist-packages") or re.fullmatch(r"python3\.\d+", part)]
    ours = parts[:1] == (_PACKAGE.name,)  # as in the packed app
    return "/".join(parts if ours else parts[after[-1] + 1 :] if after else parts[-1:])


def place_in_package(path: str) -> str:
    """A source file of ours within the package; empty for others."""
    place = place_of(path)
    return place.removeprefix(f"{_PACKAGE.name}/") if place.startswith(f"{_PACKAGE.name}/") else ""


def _head(door: str) -> str:
    now = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime())
    return f"VoiceTune {__version__}, {door}, {now}\nPython {sys.version.split()[0]}, {sys.platform}"


def _lines(error: BaseException | None, leading: str = "") -> Iterator[str]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield leading + type(error).__qualname__
        for frame in extract_tb(error.__traceback__)[-DEEPEST:]:
            yield f"  {place_of(frame.filename)}:{frame.lineno} in {frame.name}"
        error, leading = error.__cause__ or error.__context__, "after "


def _take_fault(file: Path) -> None:
    """Make a report of what Python noted when a process died; the note itself goes, once its process has ended."""
    noted = file.read_text(encoding="utf-8", errors="replace")
    if not noted and _runs(file.name.rpartition("-")[2]):
        return
    file.unlink()  # on Windows that of a running process cannot go; there Python also notes what a library gets over
    if noted:
        kind = _FAULT_KIND.search(noted)
        died_in = noted.partition(_FAULT_THREAD)[2].partition("\nThread ")[0] or noted
        places = [f"  {place_of(path)}:{line} in {name}" for path, line, name in _FAULT_PLACE.findall(died_in)]
        door = file.name.removeprefix(_FAULT).rpartition("-")[0]
        write("\n".join([_head(door), kind[1] if kind else "Fatal error", *places]) + "\n")


def _runs(process: str) -> bool:
    if os.name != "posix":
        return False  # nobody can say so, but its file stays
    try:
        os.kill(int(process), 0)
    except (ProcessLookupError, ValueError):
        return False
    except OSError:
        return True
    return True
