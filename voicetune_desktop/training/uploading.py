"""A file on its way out: read once, counted, hashed and stopped when asked; and blocking work that can be watched."""

import hashlib
import io
import threading
from collections.abc import Callable, Generator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol, TypeVar

from voicetune_desktop.errors import OutputError
from voicetune_desktop.model import Progress
from voicetune_desktop.training.records import OutgoingFile

Result = TypeVar("Result")
TURN_SECONDS = 0.1
GRACE_SECONDS = 2.0
"""How long a stopped upload may tidy up."""


class _Hash(Protocol):
    """What hashlib gives."""

    def update(self, data: bytes, /) -> None: ...
    def hexdigest(self) -> str: ...
    def copy(self) -> "_Hash": ...


class FileChanged(OutputError):
    """The file is not the one any more that was checked."""


class Stopped(Exception):
    """The person stopped the upload."""


class Meter:
    """How far an upload is, seen from another thread, and how to stop it."""

    def __init__(self) -> None:
        self.sent = 0
        self.stopped = False


class Reading(io.RawIOBase):
    """The bytes of a file, or of a stretch of it, as a stream that counts and hashes what it gives.

    Reading it again from its start, as an HTTP client does that tries again, starts both anew.
    """

    def __init__(
        self, file: OutgoingFile, meter: Meter, start: int = 0, length: int | None = None, *, after: "Reading | None" = None
    ) -> None:
        super().__init__()
        self._outgoing = file
        self._to_close = ExitStack()  # there before opening may fail: Python closes what was made in part, too
        self._file = self._to_close.enter_context(_opened(file))
        self._meter = meter
        self._start = start
        self._length = file.bytes - start if length is None else length
        self._before = meter.sent
        self._first: _Hash = after._digest if after else hashlib.sha256()
        self._digest: _Hash = self._first.copy()
        self._at = 0
        self._file.seek(start)

    @property
    def digest(self) -> str:
        """SHA-256 of what was read since the start, and of the stretches before it (`after`), in hex."""
        return self._digest.hexdigest()

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is, to its start and its end."""
        return True

    def tell(self) -> int:
        """How much was read."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to the start or the end: an HTTP client measures a stream so, or begins again."""
        place = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._length}[whence] + offset
        self._file.seek(self._start + place)
        if place == 0:
            self._digest = self._first.copy()
            self._meter.sent = self._before
        self._at = place
        return place

    def read(self, size: int | None = -1) -> bytes:
        """The next bytes. Raises Stopped, or FileChanged where the file became shorter."""
        if self._meter.stopped:
            raise Stopped
        left = self._length - self._at
        wanted = left if size is None or size < 0 else min(size, left)
        chunk = self._file.read(wanted)
        if len(chunk) < wanted:
            raise changed(self._outgoing)
        self._at += len(chunk)
        self._digest.update(chunk)
        self._meter.sent = self._before + self._at
        return chunk

    def close(self) -> None:
        """Close the file."""
        self._to_close.close()
        super().close()


def check_unchanged(file: OutgoingFile) -> None:
    """Read a file and compare it with what was checked. Raises FileChanged."""
    with Reading(file, Meter()) as stream:
        while stream.read(1 << 20):
            pass
        if stream.digest != file.sha256:
            raise changed(file)


def changed(file: OutgoingFile) -> FileChanged:
    """The error for a file that is not what was checked."""
    return FileChanged(
        f"The file {Path(file.path).name} has changed since it was checked, so it is not sent.",
        "Write the training files again, then send them.",
    )


def in_thread(work: Callable[[], Result], now: Callable[[], Progress], stop: Callable[[], None]) -> Generator[Progress, None, Result]:
    """Run blocking work in a thread and tell how far it is; whoever closes this stops it."""
    box: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            box.append(work())
        except BaseException as error:  # noqa: BLE001 - handed on to whoever waits
            errors.append(error)

    thread = threading.Thread(target=run, name="voicetune-send", daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            yield now()
            thread.join(TURN_SECONDS)
    finally:
        stop()
        thread.join(GRACE_SECONDS)
    if errors:
        raise errors[0]
    return box[0]


def _opened(file: OutgoingFile) -> io.BufferedReader:
    path = Path(file.path)
    try:
        opened = path.open("rb")
    except OSError:
        raise FileChanged(f"The file {path.name} cannot be read.", "Write the training files again, then send them.") from None
    if path.stat().st_size != file.bytes:
        opened.close()
        raise changed(file)
    return opened
