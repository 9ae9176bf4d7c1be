"""Zip and tar archives, listed and read in place: nothing is unpacked to disk, nothing inside can point outside."""

import stat
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.entries import ENTRIES, Entry, Listing, is_noise, is_ordinary, name_problem, refusal, tidy
from voicetune_desktop.importers.streams import DAMAGED, Tally, check_ratio, damaged, guarded, hostile
from voicetune_desktop.importers.zip_table import UTF_8, Member, ZipTable
from voicetune_desktop.model import SetAside


def list_zip(path: Path, tally: Tally) -> Listing:
    """The files of a zip archive. Raises SourceError, HostileArchive."""
    try:
        archive = ZipTable(path)
    except DAMAGED:
        raise broken() from None
    try:
        entries, refused = sort_out(path, _zip_members(archive, tally))
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


def _zip_members(archive: ZipTable, tally: Tally) -> Iterator[tuple[str, Entry, str | None]]:
    """Name as written, entry, and what is wrong with it."""
    for member in archive.members():
        written = member.written
        if not written or written.endswith("/"):
            continue
        if member.flags & 1:
            raise SourceError("This archive is locked with a password.", "Unpack it with its password, then choose the unpacked folder.")
        name = written if written.isascii() else _zip_name(member)
        ordinary, linked = is_ordinary(name), stat.S_ISLNK(member.mode)
        entry = Entry(name if ordinary else tidy(name), member.size, _Zipped(archive, member, tally), member.checksum)
        yield name, entry, "It is a link to another file." if linked else None if ordinary else name_problem(name)


def _zip_name(member: Member) -> str:
    """The name as its author saw it: UTF-8 even where an archiver forgot to say so."""
    if member.flags & UTF_8:
        return member.written
    try:
        return member.written.encode("cp437").decode("utf-8")
    except UnicodeError:
        return member.written


class _Zipped(Struct, frozen=True, gc=False):
    """Opens a file in an archive. One of these for each of fifty thousand files are no work for the collector of garbage."""

    archive: zipfile.ZipFile
    member: Member
    tally: Tally

    def __call__(self) -> BinaryIO:
        member = self.member
        check_ratio(member.size, member.packed)
        try:
            inner = self.archive.open(member.info())
        except DAMAGED:
            raise damaged() from None
        return guarded(cast("BinaryIO", inner), lambda: member.packed, self.tally)


def sort_out(path: Path, members: Iterable[tuple[str, Entry, str | None]]) -> tuple[tuple[Entry, ...], tuple[SetAside, ...]]:
    """Entries by name, the last of one name as unpackers do it, and refused names."""
    entries: dict[str, Entry] = {}
    refused: list[SetAside] = []
    for name, entry, problem in members:
        if problem:
            refused.append(refusal(path, name, problem))
        elif not is_noise(entry.name):
            entries[entry.name] = entry
        if len(entries) + len(refused) > ENTRIES:
            raise hostile("It holds too many files.")
    return tuple(entries.values()), tuple(refused)
