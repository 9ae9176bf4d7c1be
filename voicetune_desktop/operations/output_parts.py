"""The files of one run under temporary names beside their final ones, and sentences for what the file system reports."""

import errno
import os
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO

from voicetune_desktop.dataset.checks.whole_file import beside
from voicetune_desktop.errors import DiskFull, OutputError, VoiceTuneError
from voicetune_desktop.replacing import delete, put_in_place, refuse_odd_name
from voicetune_desktop.targets.containers import LINES, Container, RowWriter

PART = ".part"
OLD = ".old"
_LONG = 248
"""Characters of a path to which Windows says that there is no such place: of a folder 248, of a file some more."""
_HELD = (32, 33)
"""What Windows says of a file that somebody has open, or of which they have locked a part."""


class Parts:
    """The files of one run, by side ("train", "valid") and by path: all of them are put in place, or none."""

    def __init__(self, folder: Path, names: Mapping[str, str], container: Container = LINES) -> None:
        """`names` are the final paths inside the folder by side. Raises OutputError where a folder has one of them, or OSError."""
        refuse_odd_name(folder)
        self.folder = folder
        self._names = dict(names)
        self._container = container
        self._stack = ExitStack()
        self._files: dict[str, BinaryIO] = {}
        self._writers: dict[str, RowWriter] = {}
        self._made: list[Path] = []
        self._others: list[str] = []
        self._aside: list[Path] = []
        self._placed: list[Path] = []
        self.counts = dict.fromkeys(names, 0)
        """Rows written so far."""
        for side in names:
            self._refuse_folder(self.final(side))
        self._make_folder(folder)

    def part(self, side: str) -> Path:
        """Where a file is written."""
        return _part(self.final(side))

    def final(self, side: str) -> Path:
        """Where it will be."""
        return self.folder / self._names[side]

    def used(self) -> list[str]:
        """Sides with a row at least."""
        return [side for side, count in self.counts.items() if count]

    def write(self, side: str, row: bytes) -> None:
        """Add one row."""
        if side not in self._files:
            self._make_folder(self.final(side).parent)
            self._files[side] = self._stack.enter_context(self.part(side).open("wb", buffering=1 << 20))
            self._writers[side] = self._container.writer(self._files[side])
        self._writers[side].write(row)
        self.counts[side] += 1

    def add(self, path: str, content: bytes) -> Path:
        """Write a whole further file; gives where it will be. Raises OutputError where a folder has its name."""
        final = self.folder / path
        self._refuse_folder(final)
        self._make_folder(final.parent)
        self._others.append(path)
        with _part(final).open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return final

    def close(self) -> None:
        """Bring the data files to the disk."""
        for side, file in self._files.items():
            self._writers[side].finish()
            file.flush()
            os.fsync(file.fileno())
        self._stack.close()

    def set_aside(self) -> None:
        """Take older files out of the way, the data that is trained first: a mix of old and new never looks like a whole folder."""
        for path in self._paths():
            with suppress(FileNotFoundError):
                put_in_place(path, _old(path))
                self._aside.append(path)

    def put_in_place(self) -> None:
        """Give the files their names, the data that is trained last."""
        names = [self._names[side] for side in self.used()]
        for name in reversed((*names, *self._others)):
            put_in_place(_part(self.folder / name), self.folder / name)
            self._placed.append(self.folder / name)

    def forget_older(self) -> None:
        """Remove what was set aside: the new files stay."""
        self._aside.clear()
        self._placed.clear()
        for path in self._paths():
            with suppress(OSError):
                delete(_old(path))

    def clear(self) -> None:
        """Remove what is there only in part, and put back what was set aside."""
        with suppress(OSError):
            self._stack.close()
        for path in (*map(_part, self._paths()), *self._placed):
            with suppress(OSError):
                path.unlink(missing_ok=True)
        for path in reversed(self._aside):
            with suppress(OSError):
                put_in_place(_old(path), path)
        for folder in reversed(self._made):
            with suppress(OSError):
                folder.rmdir()

    def _paths(self) -> list[Path]:
        """Where the files will be, the data that is trained first."""
        return [self.folder / path for path in (*self._names.values(), *self._others)]

    def _make_folder(self, folder: Path) -> None:
        missing = [each for each in (folder, *folder.parents) if not each.exists()]
        folder.mkdir(parents=True, exist_ok=True)
        self._made += reversed(missing)

    def _refuse_folder(self, final: Path) -> None:
        if final.is_dir():
            raise OutputError(f"There is a folder where {final.name} should be.", "Choose another folder for the files.")


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that appears whole or not at all; only its owner may read it. Raises OutputError or DiskFull."""
    refuse_odd_name(path)
    with output_errors():
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside(path) as part:
            part.write_bytes(content)
            put_in_place(part, path)


def _part(final: Path) -> Path:
    """The temporary name beside a final one."""
    return final.with_name(f".{final.name}{PART}")


def _old(final: Path) -> Path:
    """The name of an older file while new ones take their places."""
    return final.with_name(f".{final.name}{OLD}")


class output_errors:  # noqa: N801  (used as a statement)
    """Turns what the file system reports into sentences."""

    def __enter__(self) -> None: ...

    def __exit__(self, _type: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, OSError) and not isinstance(error, VoiceTuneError):
            raise _output_error(error) from None


def _output_error(error: OSError) -> VoiceTuneError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull("The disk is full.", "Free some space or choose another folder; nothing was written.")
    if getattr(error, "winerror", None) in _HELD:
        return OutputError("Another program has one of these files open.", "Close it there, then try again.")
    if error.errno == errno.ENAMETOOLONG or (error.errno == errno.ENOENT and len(str(error.filename or "")) >= _LONG):
        return OutputError("The path of a file would be too long.", "Choose a shorter name, or a folder that lies less deep.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError("The folder for the files cannot be written.", "Choose another folder.")
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return OutputError("There is a file where the folder for the files should be.", "Choose another folder.")
    return OutputError("The files could not be written.", "Choose another folder or disk.")
