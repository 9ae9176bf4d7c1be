"""The child process's side of a job: run one generator, report through the pipe, end. Imports no Qt, so that it starts fast."""

import os
import pickle
import signal
import threading
import time
from _thread import interrupt_main
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from importlib import import_module
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from traceback import extract_tb
from types import TracebackType
from typing import Any

from voicetune_desktop import crash
from voicetune_desktop.crash_watch import watch, watch_faults
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Progress

Work = Callable[..., Generator[Progress, None, Any]]
"""A top-level generator function: yields how far it is and returns its result."""

PROGRESS, RESULT, ERROR, CRASH, STOPPED = "progress", "result", "error", "crash", "stopped"
DOOR = "work"
STOP = pickle.dumps("stop")
_UPDATE_SECONDS = 0.1
_HERE = crash.place_in_package(__file__)


def serve(pipe: Connection, preload: tuple[str, ...]) -> None:
    """Import what jobs need, wait for one (work, arguments), run it and end."""
    end_with_parent()
    watch(DOOR)
    watch_faults(DOOR)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started the window may have had it ignored
    try:
        for module in preload:
            with suppress(ImportError):
                import_module(module)
        work, arguments = pipe.recv()
        _stop_when_told(pipe)
        pipe.send_bytes(_outcome(pipe, work, arguments))
    except (EOFError, BrokenPipeError, ConnectionResetError, KeyboardInterrupt):
        pass
    except BaseException as cause:  # noqa: BLE001 - nothing may print a traceback that quotes a message
        pipe.send((CRASH, recorded(cause)))


def _outcome(pipe: Connection, work: Work, arguments: tuple[Any, ...]) -> bytes:
    """The last message of a job, pickled."""
    try:
        return pickle.dumps(_run(pipe, work, arguments))
    except VoiceTuneError as error:
        return pickle.dumps((ERROR, error))
    except KeyboardInterrupt:
        return pickle.dumps((STOPPED, None))
    except BaseException as cause:  # noqa: BLE001 - whatever it is, the window must hear of it
        return pickle.dumps((CRASH, recorded(cause)))


def _stop_when_told(pipe: Connection) -> None:
    """Interrupt the work, as Ctrl+C does in a terminal, as soon as the window says so: it may be long until its next progress."""

    def listen() -> None:
        with suppress(EOFError, OSError):
            pipe.recv_bytes()
            interrupt_main()

    threading.Thread(target=listen, daemon=True).start()


def _run(pipe: Connection, work: Work, arguments: tuple[Any, ...]) -> tuple[str, Any]:
    due = 0.0
    with closing(work(*arguments)) as steps:
        while True:
            try:
                progress = next(steps)
            except StopIteration as end:
                return RESULT, end.value
            if time.monotonic() >= due:
                due = time.monotonic() + _UPDATE_SECONDS
                pipe.send((PROGRESS, progress))


def recorded(cause: BaseException) -> tuple[str, str]:
    """What `describe` says of a crash, once it is in the crash report."""
    crash.record(cause, DOOR)
    return describe(cause)


def describe(cause: BaseException) -> tuple[str, str]:
    """An unexpected exception: its type and our innermost line of code, never its text or arguments."""
    return type(cause).__name__, _place(cause.__traceback__)


def _place(trace: TracebackType | None) -> str:
    """The innermost line of our own code: "importers/mail/format.py:120"."""
    for frame in reversed(extract_tb(trace)):
        place = crash.place_in_package(frame.filename)
        if place and place != _HERE:
            return f"{place}:{frame.lineno}"
    return ""


def end_with_parent() -> None:
    """End this process as soon as the window's process is gone, whatever the work is doing."""
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
