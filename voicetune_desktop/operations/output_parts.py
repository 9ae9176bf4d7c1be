"""The files of one run under temporary names beside their final ones, and sentences for what the file system reports."""

import errno
import os
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO

from voicetune_desktop.errors import DiskFull, OutputError, VoiceTuneError

PART = ".part"


class Parts:
    """The files of one run, by side ("train", "valid"): all of them are put in place, or none."""

    def __init__(self, folder: Path, names: Mapping[str, str]) -> None:
        """`names` are the final names by side. Raises OutputError where a folder has one of them."""
        self._folder = folder
        self._names = names
        self._stack = ExitStack()
        self._files: dict[str, BinaryIO] = {}
        self.counts = dict.fromkeys(names, 0)
        """Rows written so far."""
        for side in names:
            if self.final(side).is_dir():
                raise OutputError(f"There is a folder where {self.final(side).name} should be.", "Choose another folder for the files.")

    def part(self, side: str) -> Path:
        """Where a file is written."""
        return self._folder / f".{self._names[side]}{PART}"

    def final(self, side: str) -> Path:
        """Where it will be."""
        return self._folder / self._names[side]

    def used(self) -> list[str]:
        """Sides with a row at least."""
        return [side for side, count in self.counts.items() if count]

    def write(self, side: str, row: bytes) -> None:
        """Add one row."""
        if side not in self._files:
            self._files[side] = self._stack.enter_context(self.part(side).open("wb", buffering=1 << 20))
        self._files[side].write(row)
        self.counts[side] += 1

    def close(self) -> None:
        """Bring everything to the disk."""
        for file in self._files.values():
            file.flush()
            os.fsync(file.fileno())
        self._stack.close()

    def put_in_place(self) -> None:
        """Give the files their names; an older one of a side without rows goes."""
        for side in self.counts:
            if self.counts[side]:
                self.part(side).replace(self.final(side))
            else:
                self.final(side).unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove what was not put in place."""
        with suppress(OSError):
            self._stack.close()
        for side in self.counts:
            with suppress(OSError):
                self.part(side).unlink(missing_ok=True)


class output_errors:  # noqa: N801  (used as a statement)
    """Turns what the file system reports into sentences."""

    def __enter__(self) -> None: ...

    def __exit__(self, _type: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, OSError) and not isinstance(error, VoiceTuneError):
            raise _output_error(error) from None


def _output_error(error: OSError) -> VoiceTuneError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull("The disk is full.", "Free some space or choose another folder; nothing was written.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError("The folder for the files cannot be written.", "Choose another folder.")
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return OutputError("There is a file where the folder for the files should be.", "Choose another folder.")
    return OutputError("The files could not be written.", "Choose another folder or disk.")
