"""The side of a child process that answers one question after the other, the newest first. Imports no Qt."""

import os
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from voicetune_desktop.crash_watch import watch, watch_faults
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.worker import CRASH, DOOR, ERROR, RESULT, end_with_parent, recorded

Answer = Callable[[Any], Any]
Make = Callable[..., Answer]
"""A function at the top level of a module: gives, after whatever it takes to get ready, the function that answers."""
READY = "ready"


def serve_answers(pipe: Connection, _: object = None) -> None:
    """Get ready with the first message, (make, arguments); then answer (number, question) with (number, kind, content) for ever."""
    end_with_parent()
    watch(DOOR)
    watch_faults(DOOR)
    try:
        make, arguments = pipe.recv()
        answer: Answer | None = None
        kind, content = _tried(lambda: make(*arguments))
        if kind == RESULT:
            answer, content = content, None
        pipe.send((0, READY if answer else kind, content))
        while answer:
            number, question = _newest(pipe)
            pipe.send((number, *_tried(lambda: answer(question))))  # noqa: B023 - called at once
    except (EOFError, BrokenPipeError, ConnectionResetError, KeyboardInterrupt):
        os._exit(0)


def _newest(pipe: Connection) -> tuple[int, Any]:
    """The last of the questions that wait; older ones nobody wants any more."""
    question = pipe.recv()
    while pipe.poll():
        question = pipe.recv()
    return question


def _tried(act: Callable[[], Any]) -> tuple[str, Any]:
    try:
        return RESULT, act()
    except VoiceTuneError as error:
        return ERROR, error
    except KeyboardInterrupt:
        raise
    except BaseException as cause:  # noqa: BLE001 - nothing may print a traceback that quotes a message
        return CRASH, recorded(cause)
