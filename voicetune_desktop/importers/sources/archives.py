"""Zip and tar archives, listed and read in place: nothing is unpacked to disk, nothing inside can point outside."""

import io
import stat
import sys
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import NamedTuple

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


class Files(NamedTuple):
    """Some files: their names, and their contents."""

    names: Sequence[str]
    contents: Sequence[Content]
    odds: Sequence[str | None] | None
    """What is wrong with each whatever its name; None where nothing is and all names are ordinary."""


def list_zip(path: Path, tally: Tally, held: bytes | None = None) -> Listing:
    """The files of a zip archive, of one in another of its bytes. Raises SourceError, HostileArchive."""
    try:
        archive = ZipTable(path if held is None else io.BytesIO(held), tally)
    except DAMAGED:
        raise broken() from None
    try:
        entries, refused = sort_out(path, _zip_files(archive))
        check_ratio(sum(entry.content.size for entry in entries), path.stat().st_size if held is None else len(held))
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


def _zip_files(archive: ZipTable) -> Iterator[Files]:
    members = archive.members()
    while some := list(islice(members, _TOGETHER)):
        files = [member for member in some if member.written[-1:] not in _OF_A_FOLDER]
        if any(flags & LOCKED for flags in {member.flags for member in files}):
            raise SourceError("This archive is locked with a password.", "Unpack it with its password, then choose the unpacked folder.")
        names = [member.written for member in files]
        has_links = any(mode & _KIND == stat.S_IFLNK for mode in {member.mode for member in files})
        if has_links or not are_ordinary(names):
            yield Files([*map(_zip_name, files)], files, [*map(_link, files)])
        else:
            yield Files(names, files, None)


def _link(member: Member) -> str | None:
    return "It is a link to another file." if member.mode & _KIND == stat.S_IFLNK else None


def _zip_name(member: Member) -> str:
    """The name as its author saw it: UTF-8 even where an archiver forgot to say so, or what the Windows of this computer writes.

    Some programs of Windows write backslashes between folders.
    """
    shown = member.written
    if not (shown.isascii() or member.flags & UTF_8):
        for encoding in ENCODINGS:
            with suppress(UnicodeError):
                shown = member.written.encode("cp437").decode(encoding)
                break
    return shown.replace("\\", "/")


def sort_out(path: Path, found: Iterable[Files]) -> tuple[tuple[Entry, ...], tuple[SetAside, ...]]:
    """Entries by name, the last of one name as unpackers do it, and refused names."""
    entries, refused = dict[str, Entry](), list[SetAside]()
    for names, contents, odds in found:
        if odds is None:
            entries.update(zip(names, map(Entry, names, contents), strict=True))
        else:
            _sort_out_singly(path, zip(names, contents, odds, strict=True), entries, refused)
        if len(entries) + len(refused) > ENTRIES:
            raise hostile("It holds too many files.")
    return tuple(entries.values()), tuple(refused)


def _sort_out_singly(
    path: Path, members: Iterable[tuple[str, Content, str | None]], entries: dict[str, Entry], refused: list[SetAside]
) -> None:
    for name, content, odd in members:
        if problem := odd or name_problem(name):
            refused.append(refusal(path, name, problem))
        elif not is_noise(shown := tidy(name)):
            entries[shown] = Entry(shown, content)
