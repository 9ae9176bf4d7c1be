"""Running a verb in a process of its own where no window is: what it needs in memory is given back when it ends."""

import os
from collections.abc import Callable, Generator
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Thread
from typing import Any, TypeVar

from voicetune_desktop import crash
from voicetune_desktop.crash_watch import forbid_core_dumps
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Progress

Result = TypeVar("Result")
_DOOR = "command"


def apart(verb: Callable[..., Generator[Progress, None, Result]], *arguments: Any) -> Generator[Progress, None, Result]:
    """Run `verb(*arguments)`, a function at the top level of a module, in a child. Raises the VoiceTuneError that it raises."""
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_serve, args=(theirs, verb, arguments), name="voicetune-apart")
    child.start()
    theirs.close()
    try:
        while isinstance(said := ours.recv(), Progress):
            yield said
    except EOFError:
        said = VoiceTuneError("The work stopped unexpectedly.", "Try again; the computer may be short of memory.")
    finally:
        child.kill()
        child.join()
        ours.close()
    if isinstance(said, VoiceTuneError):
        raise said
    return said[0]


def _serve(pipe: Connection, verb: Callable[..., Generator[Progress, None, Any]], arguments: tuple[Any, ...]) -> None:
    forbid_core_dumps()
    if starter := parent_process():
        Thread(target=_end_with, args=(starter,), daemon=True).start()
    work = verb(*arguments)
    try:
        while True:
            pipe.send(next(work))
    except StopIteration as done:
        pipe.send((done.value,))
    except VoiceTuneError as error:
        pipe.send(error)
    except BaseException as error:  # noqa: BLE001 - nothing may print a traceback that quotes a text
        crash.record(error, _DOOR)


def _end_with(starter: BaseProcess) -> None:
    starter.join()
    os._exit(1)
