"""What the command shows: progress on standard error, answers on standard output, errors as sentences."""

import os
import signal
import sys
import traceback
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import msgspec
import typer

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Progress

Result = TypeVar("Result")

INTERRUPTED = 130
TERMINATED = 143


def drive(work: Generator[Progress, None, Result]) -> Result:
    """Run a long operation in place, with a progress bar when standard error is a terminal."""
    show = _bar() if sys.stderr.isatty() else None
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


def _bar() -> Callable[[Progress | None], None]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as RichProgress

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    bar = RichProgress(*columns, console=Console(stderr=True), transient=True)
    bar.start()
    task = bar.add_task("", total=None)

    def show(progress: Progress | None) -> None:
        if progress is None:
            bar.stop()
        else:
            bar.update(task, description=progress.note, completed=progress.done, total=progress.total)

    return show


def write_json(value: Any) -> None:
    """One JSON object on standard output."""
    sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(value, enc_hook=str), indent=2) + b"\n")
    sys.stdout.buffer.flush()


def note(text: str) -> None:
    """A line for the person on standard error."""
    sys.stderr.write(f"{text}\n")


def run(main: Callable[[], Any]) -> NoReturn:
    """Run the command; whatever happens becomes an exit status and, if need be, a sentence. Never a traceback."""
    signal.signal(signal.SIGTERM, _terminated)
    sys.exit(_status(main))


def _terminated(_signal: int, _frame: object) -> NoReturn:
    sys.exit(TERMINATED)


def _status(main: Callable[[], Any]) -> int:
    try:
        status = main() or 0
        sys.stdout.flush()
    except VoiceTuneError as error:
        note(f"voicetune: {error}")
        return 1
    except typer.TyperException as error:
        getattr(error, "show", partial(note, f"voicetune: {error}"))()
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        status = INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001  (the last line of defence: name the place, never the contents)
        note(f"voicetune: Something went wrong that should not ({where_of(error)}). Please report this line.")
        return 1
    if status == INTERRUPTED:
        note("voicetune: Stopped. Nothing half-written is left.")
    return status


def where_of(error: BaseException) -> str:
    """The kind of an unexpected error and the code location, without any content."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "voicetune_desktop" in frame.filename] or frames
    place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "unknown place"
    return f"{type(error).__name__} at {place}"
