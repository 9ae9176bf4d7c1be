"""What the command shows: progress on standard error, answers on standard output, errors as sentences."""

import errno
import gc
import json
import os
import re
import signal
import sys
import traceback
from collections.abc import Callable, Generator
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import msgspec
import typer

from voicetune_desktop import crash
from voicetune_desktop.crash_watch import forbid_core_dumps
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Progress

Result = TypeVar("Result")

INTERRUPTED = 130
ENDING = ("SIGTERM", "SIGHUP")
"""Signals that end the command after it has cleaned up, with 128 and their number as status; Windows lacks the second."""

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff]")
"""Control characters but tabs and ends of lines, what turns the direction of writing, and what is no letter."""

UNREAD = "Places in these exports that could not be read: {:,}. `voicetune inspect` shows them."
DISK_FULL = "The disk is full. Free some space, then try again."
REFUSED = "The computer refused to read or write something ({why}). Check the paths, their permissions and the disk, then try again."


def drive(work: Generator[Progress, None, Result], *, in_bytes: bool = False) -> Result:
    """Run a long operation in place, with a progress bar when standard error is a terminal; `in_bytes` for one that sends.

    A terminal that draws nothing, as screen readers like it (TERM=dumb), gets a line for each step.
    """
    show = (_steps() if os.environ.get("TERM") == "dumb" else _bar(in_bytes=in_bytes)) if sys.stderr.isatty() else None
    try:
        while True:
            progress = next(work)
            if show:
                show(progress)
    except StopIteration as done:
        return done.value
    finally:
        work.close()
        if show:
            show(None)


def _steps() -> Callable[[Progress | None], None]:
    said: set[str] = set()

    def show(progress: Progress | None) -> None:
        if progress is not None and progress.note not in said:
            said.add(progress.note)
            note(progress.note)

    return show


def _bar(*, in_bytes: bool) -> Callable[[Progress | None], None]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )
    from rich.progress import Progress as RichProgress

    counted = (TextColumn("{task.fields[far]}"), TimeElapsedColumn())
    figures = (DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn()) if in_bytes else counted
    columns = TextColumn("{task.description}"), BarColumn(), *figures
    bar = RichProgress(*columns, console=Console(stderr=True), transient=True)
    bar.start()
    task = bar.add_task("", total=None, far="")

    def show(progress: Progress | None) -> None:
        if progress is None:
            bar.stop()
        else:
            done, total = (progress.read, progress.size) if progress.size else (progress.done, progress.total)
            bar.update(task, description=progress.note, completed=done, total=total, far=_far(progress))

    return show


def _far(progress: Progress) -> str:
    """How far work is: in bytes while files are read, else in whatever is counted."""
    from rich.filesize import decimal

    if progress.size:
        return f"{decimal(progress.read)} of {decimal(progress.size)}"
    return f"{progress.done:,}" if progress.total is None else f"{progress.done:,} of {progress.total:,}"


def write_json(value: Any) -> None:
    """One JSON object on standard output."""
    sys.stdout.buffer.write(msgspec.json.format(_json(value), indent=2) + b"\n")
    sys.stdout.buffer.flush()


def _json(value: Any) -> bytes:
    try:
        return msgspec.json.encode(value, enc_hook=str)
    except UnicodeEncodeError:  # Linux allows file names that are no text
        return json.dumps(msgspec.to_builtins(value, enc_hook=str), ensure_ascii=False).encode("utf-8", "replace")


def note(text: str) -> None:
    """A line for the person on standard error; names of others in it steer no terminal."""
    sys.stderr.write(f"{harmless(text)}\n")


def harmless(text: str) -> str:
    """A text of others for the terminal, line by line as it is, but without letters that would steer it."""
    return _STEERING.sub(" ", text)


def plain(text: str) -> str:
    """A text of others for the terminal: on one line, and without letters that would steer it."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def run(main: Callable[[], Any]) -> NoReturn:
    """Run the command; whatever happens becomes an exit status and, if need be, a sentence. Never a traceback."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by what started us
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w"))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a script's shell has it ignored in what it starts with &
    for name in ENDING:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _end)
    forbid_core_dumps()
    status = _status(main)
    gc.freeze()  # Python looks through all that is loaded once more as it ends, a sixth of a short command
    sys.exit(status)


def _end(number: int, _frame: object) -> NoReturn:
    sys.exit(128 + number)


def _status(main: Callable[[], Any]) -> int:
    try:
        status = main() or 0
        sys.stdout.flush()
    except VoiceTuneError as error:
        note(f"voicetune: {error}")
        if said := getattr(error, "said", ""):
            note(f"The service said: {said}")
        return 1
    except typer.TyperException as error:
        getattr(error, "show", partial(note, f"voicetune: {error}"))()
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        status = INTERRUPTED
    except SystemExit:
        raise
    except OSError as error:
        return _system_refused(error)
    except UnicodeEncodeError as error:
        return _no_text() if any(map(_STEERING.search, sys.argv)) else _crashed(error)
    except BaseException as error:  # noqa: BLE001  (the last line of defence, panics of Rust included: name the place, never the contents)
        return _crashed(error)
    if status == INTERRUPTED:
        note("voicetune: Stopped. Nothing half-written is left.")
    return status


def _no_text() -> int:
    """The status after an option that holds bytes which are no text, as terminals of other encodings send them."""
    note("voicetune: A word of this command is not text in UTF-8. Set the terminal to UTF-8, then type it again.")
    return 2


def _crashed(error: BaseException) -> int:
    file = crash.record(error, "command")
    report = f"A report without anything from your chats lies in {file}." if file else "Please report this line."
    note(f"voicetune: Something went wrong that should not ({where_of(error)}). {report}")
    return 1


def _system_refused(error: OSError) -> int:
    """The status after an error of the system that no step could say more about; a reader of ours that went away is none."""
    gone = isinstance(error, BrokenPipeError)
    try:
        sys.stdout.flush()
    except OSError as lost:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        gone = gone or lost.errno == errno.EINVAL  # what Windows says instead
    if gone:
        return 1
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    note("voicetune: " + (DISK_FULL if full else REFUSED.format(why=os.strerror(error.errno or errno.EIO))))
    return 1


def where_of(error: BaseException) -> str:
    """The kind of an unexpected error and the code location, without any content."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "voicetune_desktop" in frame.filename] or frames
    place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "unknown place"
    return f"{type(error).__name__} at {place}"
