"""Zip and tar archives, listed and read in place: nothing is unpacked to disk, nothing inside can point outside."""

import stat
import sys
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.entries import (
    ENTRIES,
    Content,
    Entry,
    Listing,
    are_ordinary,
    is_noise,
    name_problem,
    refusal,
    tidy,
)
from voicetune_desktop.importers.sources.streams import DAMAGED, Tally, check_ratio, hostile
from voicetune_desktop.importers.sources.zip_table import LOCKED, UTF_8, Member, ZipTable
from voicetune_desktop.model import SetAside

_KIND = 0o170000
"""The bits of a mode on Unix that say what a file is."""
_OF_A_FOLDER = ("/", "\\", "")
"""How names end of what is no file."""
ENCODINGS = ("utf-8", "oem") if sys.platform == "win32" else ("utf-8",)
"""How names are written of which an archive does not tell."""
_TOGETHER = 500
"""Files whose names are looked at together, as most are ordinary."""

_Named = tuple[str, Content, str | None]
"""The name of a file as written, its content, and what is wrong with it whatever its name."""


def list_zip(path: Path, tally: Tally) -> Listing:
    """The files of a zip archive. Raises SourceError, HostileArchive."""
    try:
        archive = ZipTable(path, tally)
    except DAMAGED:
        raise broken() from None
    try:
        entries, refused = sort_out(path, _zip_members(archive))
        check_ratio(sum(entry.size for entry in entries), path.stat().st_size)
    except (zipfile.BadZipFile, OSError, UnicodeDecodeError):
        archive.close()
        raise broken() from None
    except BaseException:
        archive.close()
        raise
    return Listing(entries, refused, archive.close)


def broken() -> SourceError:
    """The error for an archive that cannot be listed."""
    return SourceError(
        "This archive is incomplete, damaged or of an unknown kind.",
        "Download it again, as a download may have broken off, or unpack it yourself and choose the folder.",
    )


def _zip_members(archive: ZipTable) -> Iterator[_Named]:
    for member in archive.members():
        name = member.written
        if name[-1:] in _OF_A_FOLDER:
            continue
        if member.flags & LOCKED:
            raise SourceError("This archive is locked with a password.", "Unpack it with its password, then choose the unpacked folder.")
        odd = "It is a link to another file." if member.mode & _KIND == stat.S_IFLNK else None
        shown = name if name.isascii() else _zip_name(member)
        yield shown.replace("\\", "/"), member, odd  # as some programs of Windows write it between folders


def _zip_name(member: Member) -> str:
    """The name as its author saw it: UTF-8 even where an archiver forgot to say so, or what the Windows of this computer writes."""
    if not member.flags & UTF_8:
        for encoding in ENCODINGS:
            with suppress(UnicodeError):
                return member.written.encode("cp437").decode(encoding)
    return member.written


def sort_out(path: Path, members: Iterable[_Named]) -> tuple[tuple[Entry, ...], tuple[SetAside, ...]]:
    """Entries by name, the last of one name as unpackers do it, and refused names."""
    entries, refused, left = dict[str, Entry](), list[SetAside](), iter(members)
    while some := list(islice(left, _TOGETHER)):
        names, contents, odds = zip(*some, strict=True)
        if not any(odds) and are_ordinary(names):
            entries.update(zip(names, map(Entry, names, contents), strict=True))
        else:
            _sort_out_singly(path, some, entries, refused)
        if len(entries) + len(refused) > ENTRIES:
            raise hostile("It holds too many files.")
    return tuple(entries.values()), tuple(refused)


def _sort_out_singly(path: Path, members: Iterable[_Named], entries: dict[str, Entry], refused: list[SetAside]) -> None:
    for name, content, odd in members:
        if problem := odd or name_problem(name):
            refused.append(refusal(path, name, problem))
        elif not is_noise(shown := tidy(name)):
            entries[shown] = Entry(shown, content)
