"""Zip and tar archives, listed and read in place: nothing is unpacked to disk, nothing inside can point outside."""

import io
import re
import stat
import zipfile
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.entries import ENTRIES, Entry, Listing, is_noise, is_ordinary, name_problem, refusal, tidy
from voicetune_desktop.importers.streams import DAMAGED, Tally, check_ratio, damaged, guarded, hostile
from voicetune_desktop.model import SetAside

DIRECTORY = 64 * 2**20
"""Bytes of a zip's table of contents, which the standard library reads whole."""

_END = re.compile(rb"PK\x05\x06.{8}(.{4})", re.DOTALL)
_END_64 = re.compile(rb"PK\x06\x06.{36}(.{8}).{8}PK\x06\x07.{16}PK\x05\x06", re.DOTALL)
_TAIL = 66_000
"""The end record, its longest comment and the 64-bit record before it."""


def list_zip(path: Path, tally: Tally) -> Listing:
    """The files of a zip archive. Raises SourceError, HostileArchive."""
    _check_directory(path)
    try:
        archive = zipfile.ZipFile(path)
    except DAMAGED:
        raise broken() from None
    try:
        entries, refused = sort_out(path, _zip_members(archive, tally))
        check_ratio(sum(entry.size for entry in entries), path.stat().st_size)
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


def _check_directory(path: Path) -> None:
    """Refuse a table of contents that would fill the memory before it can be counted."""
    with path.open("rb") as file:
        file.seek(max(0, file.seek(0, io.SEEK_END) - _TAIL))
        tail = file.read()
    ends = (*list(_END.finditer(tail))[-1:], *_END_64.finditer(tail))
    sizes = (int.from_bytes(found[1], "little") for found in ends)
    if any(DIRECTORY < size != 0xFFFF_FFFF for size in sizes):
        raise hostile("It holds too many files.")


def _zip_members(archive: zipfile.ZipFile, tally: Tally) -> Iterator[tuple[str, Entry, str | None]]:
    """Name as written, entry, and what is wrong with it."""
    for info in archive.infolist():
        if not info.filename or info.is_dir():
            continue
        if info.flag_bits & 1:
            raise SourceError("This archive is locked with a password.", "Unpack it with its password, then choose the unpacked folder.")
        name = _zip_name(info)
        ordinary, linked = is_ordinary(name), stat.S_ISLNK(info.external_attr >> 16)
        entry = Entry(name if ordinary else tidy(name), info.file_size, partial(_open_zipped, archive, info, tally), info.CRC)
        yield name, entry, "It is a link to another file." if linked else None if ordinary else name_problem(name)


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The name as its author saw it: UTF-8 even where an archiver forgot to say so."""
    if info.orig_filename.isascii() or info.flag_bits & 0x800:
        return info.orig_filename
    try:
        return info.orig_filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.orig_filename


def _open_zipped(archive: zipfile.ZipFile, info: zipfile.ZipInfo, tally: Tally) -> BinaryIO:
    check_ratio(info.file_size, info.compress_size)
    try:
        inner = archive.open(info)
    except DAMAGED:
        raise damaged() from None
    return guarded(cast("BinaryIO", inner), lambda: info.compress_size, tally)


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
