"""Zip and tar archives, listed and read in place: nothing is unpacked to disk, nothing inside can point outside."""

import stat
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.entries import ENTRIES, Content, Entry, Listing, is_noise, is_ordinary, name_problem, refusal, tidy
from voicetune_desktop.importers.streams import DAMAGED, Tally, check_ratio, hostile
from voicetune_desktop.importers.zip_table import LOCKED, UTF_8, Member, ZipTable
from voicetune_desktop.model import SetAside


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


def _zip_members(archive: ZipTable) -> Iterator[tuple[str, Member, str | None]]:
    """Name as written, content, and what is wrong with it whatever its name."""
    for member in archive.members():
        name = member.written
        if name.endswith("/") or not name:
            continue
        if member.flags & LOCKED:
            raise SourceError("This archive is locked with a password.", "Unpack it with its password, then choose the unpacked folder.")
        is_link = stat.S_IFMT(member.mode) == stat.S_IFLNK
        yield name if name.isascii() else _zip_name(member), member, "It is a link to another file." if is_link else None


def _zip_name(member: Member) -> str:
    """The name as its author saw it: UTF-8 even where an archiver forgot to say so."""
    if member.flags & UTF_8:
        return member.written
    try:
        return member.written.encode("cp437").decode("utf-8")
    except UnicodeError:
        return member.written


def sort_out(path: Path, members: Iterable[tuple[str, Content, str | None]]) -> tuple[tuple[Entry, ...], tuple[SetAside, ...]]:
    """Entries by name, the last of one name as unpackers do it, and refused names."""
    entries: dict[str, Entry] = {}
    refused: list[SetAside] = []
    for name, content, odd in members:
        if is_ordinary(name) and not odd:
            entries[name] = Entry(name, content)
        elif problem := odd or name_problem(name):
            refused.append(refusal(path, name, problem))
        elif not is_noise(shown := tidy(name)):
            entries[shown] = Entry(shown, content)
        if len(entries) + len(refused) > ENTRIES:
            raise hostile("It holds too many files.")
    return tuple(entries.values()), tuple(refused)
