"""Plain files and folders as sources: walked without following links."""

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.entries import ENTRIES, Entry, Listing, is_noise, readable, refusal
from voicetune_desktop.importers.sources.streams import Followed
from voicetune_desktop.model import SetAside

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

LEVELS = 6
"""Folders below the chosen one that are looked into; a Messenger download needs five. One that holds nothing else is passed through."""

LOCKED = "This folder may not be opened."


class File(Struct, frozen=True, gc=False):
    """What is in a file on a disk."""

    path: str
    checksum: int | None = None

    @property
    def size(self) -> int:
        """Bytes now; none where it is gone, as opening it will tell."""
        try:
            return Path(self.path).stat().st_size
        except OSError:
            return 0

    def __call__(self) -> BinaryIO:
        """A stream. Raises SourceError."""
        return open_file(self.path)


class PlainFile(io.FileIO):
    """A file on a disk, which may fail; reading it raises SourceError then."""

    def readinto(self, buffer: "WriteableBuffer", /) -> int | None:
        """Fill the buffer."""
        try:
            return super().readinto(buffer)
        except OSError:
            raise _disk_failed() from None

    def readall(self) -> bytes:
        """Everything that is left."""
        try:
            return super().readall()
        except OSError:
            raise _disk_failed() from None


def _disk_failed() -> SourceError:
    return SourceError("This file or folder cannot be read.", "Copy it to another disk and try again.")


def list_file(path: Path) -> Listing:
    """One file as it lies on the disk."""
    return Listing((Entry(readable(path.name), File(str(path))),))


def list_folder(folder: Path) -> Listing:
    """The files of a folder, LEVELS deep. Raises SourceError for more files than one export can have, and OSError."""
    entries, refused = list[Entry](), list[SetAside]()
    left: list[tuple[str, str, int]] = [(str(folder), "", LEVELS)]
    while left:
        place, prefix, levels = left.pop()
        found = _scan(place, is_chosen=not prefix)
        if found is None:
            refused.append(refusal(folder, prefix, LOCKED))
            continue
        if len(entries) + len(refused) + len(found) > ENTRIES:
            raise SourceError("This folder holds too many files.", "Choose the folder of one export.")
        for item in found:
            name = prefix + readable(item.name)
            if item.is_file(follow_symlinks=False):
                if not is_noise(name):
                    entries.append(Entry(name, File(item.path)))
            elif item.is_dir(follow_symlinks=False) and not _is_link(item) and levels:
                left.append((item.path, f"{name}/", levels - (len(found) > 1)))
            else:
                refused.append(refusal(folder, name, _problem(item)))
    return Listing(tuple(entries), tuple(refused))


def _scan(folder: str, *, is_chosen: bool) -> "list[os.DirEntry[str]] | None":
    """What lies in a folder; None where it may not be opened. Raises OSError for the folder that was chosen."""
    try:
        return list(os.scandir(folder))
    except OSError:
        if is_chosen:
            raise
        return None


def open_file(path: str) -> BinaryIO:
    """A stream of a plain file. Raises SourceError."""
    try:
        file = PlainFile(path)
        if os.fstat(file.fileno()).st_size:
            return cast("BinaryIO", Followed(file))
        file.close()
        return io.BytesIO()  # reading an empty file of the system may wait for ever
    except OSError:
        raise SourceError("A file of this export cannot be opened.", "Check that it is still there and that you may read it.") from None


def _problem(item: "os.DirEntry[str]") -> str:
    if _is_link(item):
        return "It is a link to another place."
    return f"It lies more than {LEVELS} folders deep." if item.is_dir() else "It is a device."


def _is_link(item: "os.DirEntry[str]") -> bool:
    """Whether it leads elsewhere: as junctions do on Windows, of which Python tells since 3.12."""
    return item.is_symlink() or getattr(item, "is_junction", bool)()
