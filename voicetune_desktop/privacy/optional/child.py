"""The other Python, as a child process: texts go in through a pipe, places come out, and nothing else gets in or out."""

import os
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from threading import Timer
from typing import IO, TypeVar, cast
from weakref import finalize

import msgspec
from msgspec import Struct

from voicetune_desktop.errors import DetectorUnavailable
from voicetune_desktop.frozen import without_our_libraries
from voicetune_desktop.paths import resource
from voicetune_desktop.privacy.optional.choice import ENGINES, Choice

SECONDS_TO_LOAD, SECONDS_TO_READ = 180.0, 180.0
"""For loading a model, and for each batch of texts; a big model on a slow computer takes a minute."""
_SECONDS_TO_END = 2
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Keeps Windows from opening a console."""
_KEPT = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "SYSTEMROOT", "PATH", "TEMP", "TMP", "TMPDIR")
"""Variables that the child sees; proxies, tokens and search paths are not among them."""
_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
}

Place = tuple[int, int, str, float]
"""Start, end, label of the engine, and how sure it is."""
_Answer = TypeVar("_Answer")


class Hello(Struct, frozen=True):
    """What was loaded, or `error`: "missing" or "unloadable"."""

    version: str = ""
    model: str = ""
    labels: tuple[str, ...] = ()
    error: str = ""


class Child:
    """A running engine. It ends with `close`, and with this object. Raises DetectorUnavailable where it cannot start."""

    def __init__(self, choice: Choice) -> None:
        self._name = choice.name
        self._process = _started(choice)
        self._close = finalize(self, _end, self._process)
        self.hello = self._heard(Hello, SECONDS_TO_LOAD)
        if self.hello.error:
            self.close()
            raise _refusal(choice, self.hello.error)

    def read(self, texts: Sequence[str]) -> list[list[Place]]:
        """The places of each text, in code points, those alone that lie in it. Raises DetectorUnavailable when the engine has died."""
        if not self._close.alive:
            raise self._stopped()
        with suppress(OSError):
            pipe = cast("IO[bytes]", self._process.stdin)
            pipe.write(msgspec.json.encode(texts) + b"\n")
            pipe.flush()
        found = self._heard(list[list[Place]], SECONDS_TO_READ)
        if len(found) != len(texts):
            raise self._stopped()
        return [[one for one in several if 0 <= one[0] < one[1] <= len(text)] for text, several in zip(texts, found, strict=True)]

    def close(self) -> None:
        """End the process."""
        self._close()

    def _heard(self, kind: type[_Answer], seconds: float) -> _Answer:
        """The next line; a child that takes too long is ended, and a line that is none says that it has died."""
        limit = Timer(seconds, self._process.kill)
        limit.daemon = True
        limit.start()
        try:
            line = cast("IO[bytes]", self._process.stdout).readline()
        finally:
            limit.cancel()
        try:
            return msgspec.json.decode(line, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise self._stopped() from None

    def _stopped(self) -> DetectorUnavailable:
        self.close()
        return DetectorUnavailable(
            f"{self._name} stopped, or took too long.", "Try again, or turn it off in Settings; VoiceTune does not need it."
        )


def _started(choice: Choice) -> "subprocess.Popen[bytes]":
    environment = {name: value for name, value in os.environ.items() if name.upper() in _KEPT}
    command = [choice.python, "-I", "-B", "-X", "utf8", str(resource("optional/adapter.py")), choice.engine, choice.model]
    try:
        with without_our_libraries():
            return subprocess.Popen(  # noqa: S603 - the program that the person chose, without a shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**environment, **_OFFLINE},
                creationflags=_NO_WINDOW,
            )
    except OSError:
        raise DetectorUnavailable(
            "The Python that was chosen for another detector cannot be started.", "Choose another one, or turn it off in Settings."
        ) from None


def _refusal(choice: Choice, error: str) -> DetectorUnavailable:
    if error == "missing":
        package = ENGINES[choice.engine].package
        return DetectorUnavailable(f"This Python does not have {choice.name}, or not all of it.", f"Install the package {package} there.")
    return DetectorUnavailable(
        f"{choice.name} cannot load this model.", "It may be made for another version, or need files that are not in its folder."
    )


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Let the child see the end of its input; one that does not listen is ended."""
    with suppress(OSError):
        cast("IO[bytes]", process.stdin).close()
    try:
        process.wait(_SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    cast("IO[bytes]", process.stdout).close()
