"""Plain files and folders as sources: walked without following links."""

import io
import os
import stat
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.entries import ENTRIES, Entry, Listing, is_noise, readable, refusal
from voicetune_desktop.importers.streams import Followed
from voicetune_desktop.model import SetAside

LEVELS = 6
"""Folders below the chosen one that are looked into; a Messenger download needs five."""


def list_file(path: Path) -> Listing:
    """One file as it lies on the disk."""
    return Listing((_entry(readable(path.name), str(path), path.stat().st_size),))


def list_folder(folder: Path) -> Listing:
    """The files of a folder, LEVELS deep. Raises SourceError for more files than one export can have, and OSError."""
    entries: list[Entry] = []
    refused: list[SetAside] = []
    for found in _walk(folder, folder, "", LEVELS):
        if isinstance(found, Entry):
            entries.append(found)
        else:
            refused.append(found)
        if len(entries) + len(refused) > ENTRIES:
            raise SourceError("This folder holds too many files.", "Choose the folder of one export.")
    return Listing(tuple(entries), tuple(refused))


def open_file(path: str) -> BinaryIO:
    """A stream of a plain file. Raises SourceError."""
    try:
        return cast("BinaryIO", Followed(io.FileIO(path)))
    except OSError:
        raise SourceError("A file of this export cannot be opened.", "Check that it is still there and that you may read it.") from None


def _entry(name: str, path: str, size: int) -> Entry:
    return Entry(name, size, partial(open_file, path))


def _walk(root: Path, folder: str | Path, prefix: str, levels: int) -> Iterator[Entry | SetAside]:
    try:
        found = list(os.scandir(folder))
    except OSError:
        if not prefix:  # the chosen folder itself
            raise
        yield refusal(root, prefix, "This folder may not be opened.")
        return
    for item in found:
        name = prefix + readable(item.name)
        if item.is_dir(follow_symlinks=False) and levels:
            yield from _walk(root, item.path, f"{name}/", levels - 1)
        elif problem := _problem(item):
            yield refusal(root, name, problem)
        elif not is_noise(name):
            yield _entry(name, item.path, item.stat(follow_symlinks=False).st_size)


def _problem(item: "os.DirEntry[str]") -> str | None:
    if item.is_symlink():
        return "It is a link to another place."
    if item.is_dir():
        return f"It lies more than {LEVELS} folders deep."
    return None if stat.S_ISREG(item.stat(follow_symlinks=False).st_mode) else "It is a device."
