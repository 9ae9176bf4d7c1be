"""What a person handed over: a file, folder or archive, or several parts of one download, seen as named entries."""

import gc
import stat
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, TypeVar, cast

from msgspec.structs import replace

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.archives import list_zip
from voicetune_desktop.importers.sources.entries import Entry, Listing, natural, readable, split_name
from voicetune_desktop.importers.sources.folders import list_file, list_folder
from voicetune_desktop.importers.sources.freed_memory import keep_freed_memory
from voicetune_desktop.importers.sources.inner_archives import with_archives_of_folder, with_archives_of_zip
from voicetune_desktop.importers.sources.name_shapes import NameShapes
from voicetune_desktop.importers.sources.pace import Pace
from voicetune_desktop.importers.sources.remembered import HEAD, Remembered
from voicetune_desktop.importers.sources.streams import Followed, Guarded, Held, Tally, damaged, hostile, read_left
from voicetune_desktop.importers.sources.tars import is_tar, list_tar
from voicetune_desktop.model import Reason, SetAside

COMPARED = 2**26
"""Bytes up to which files of one name and size are compared; above lie videos, which no importer reads."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_FOREIGN = (b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x28\xb5\x2f\xfd")
"""How archives of RAR and 7-Zip begin, and what Zstandard packs."""
_OFFICE = frozenset({".xlsx", ".xlsm", ".ods", ".docx", ".odt", ".xlsb", ".pages", ".numbers", ".epub"})
"""Zip archives to a computer, one file to a person."""


T = TypeVar("T")


class Source:
    """Lists names and opens streams; enforces caps; never unpacks to disk. Close it, or use it in `with`."""

    def __init__(self, paths: Sequence[Path], parts: Sequence[Listing], known: Remembered) -> None:
        self.paths: tuple[Path, ...] = tuple(paths)
        self.name: str = _name(self.paths[0])
        """Name of the file, folder or archive without archive ending: "WhatsApp Chat - Anna"."""
        self.entries: tuple[Entry, ...] = _union(self.paths, parts)
        """All files, in no order of their own."""
        self.refused: tuple[SetAside, ...] = tuple(problem for part in parts for problem in part.refused)
        """Files that are not read, and why."""
        self.pace = Pace(self.entries)
        self._close = [part.close for part in parts]
        self._names = NameShapes(self.entries)
        self._known = known
        self._damaged = dict[str, bool]()

    def open(self, entry: Entry) -> BinaryIO:
        """A stream of the entry's bytes; close it after use.

        Opening and reading raise SourceError for damaged data and HostileArchive at the caps.
        """
        whole = self._known.whole(entry.content)
        stream = entry.content() if whole is None else Held(whole)
        self.pace.follow(entry, stream)
        if isinstance(stream, Followed):
            stream.when_damaged = partial(self._note_damage, entry)
        return stream

    def untold_damage(self) -> list[SetAside]:
        """Files that turned out to be damaged when they were read, though nobody read as far as the fault."""
        names = [name for name, is_told in self._damaged.items() if not is_told]
        return [SetAside(Reason.UNPARSABLE, damaged().message, name, "a part of it") for name in names]

    def _note_damage(self, entry: Entry, stream: Guarded) -> None:
        self._damaged[entry.name] = self._damaged.get(entry.name, False) or stream.is_told

    def head(self, entry: Entry) -> bytes:
        """The first HEAD bytes of an entry (remembered). Raises SourceError."""
        head = self._known.head(entry.content)
        if head is None:
            with self.open(entry) as stream:
                head = read_left(stream, HEAD)
                is_damaged = isinstance(stream, Followed) and stream.is_damaged
            self._damaged.pop(entry.name, None)  # who reads it will come to know
            self._known.keep(entry.content, head, is_damaged=is_damaged)
        return head

    def told(self, entry: Entry, look: "Callable[[Source, Entry], T]") -> T:
        """What a look at the beginning of an entry tells, looked for once: a search of folders comes by their files at each level."""
        key, looks = (look, entry.content), self._known.looks
        if key not in looks:
            looks[key] = look(self, entry)
        return cast("T", looks[key])

    def matching(self, pattern: str) -> Iterator[Entry]:
        """Entries whose name matches the regular expression, found anywhere in it, whatever the case, in natural order (2 before 10)."""
        return self._names.matching(pattern)

    def candidates(self, pattern: str, limit: int | None = None) -> Iterator[Entry]:
        """The only entry there is, whatever its name; of several those whose name matches, as above, and at most so many."""
        return iter(self.entries) if len(self.entries) == 1 else islice(self.matching(pattern), limit)

    def without_ending(self) -> Iterable[Entry]:
        """Entries whose name has no ending, such as "Inbox", in natural order."""
        return self._names.without()

    def close(self) -> None:
        """Close the archives; streams that are still open become useless."""
        for close in self._close:
            close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def open_source(paths: Sequence[Path], known: Remembered | None = None) -> Source:
    """One source from one path, or from several parts of one download. Raises SourceError.

    `known` is what was seen in its files before, and shared by several sources of the same ones.
    """
    if not paths:
        raise SourceError("Nothing was chosen.", "Choose the file, folder or archive of an export.")
    keep_freed_memory()
    ordered, tally, parts = sorted(paths, key=lambda path: natural(path.name)), Tally(), list[Listing]()
    with _without_collecting(), ExitStack() as undo:
        for path in ordered:
            parts.append(_list(path, tally))
            undo.callback(parts[-1].close)
        source = Source(ordered, parts, known or Remembered())
        if not source.entries:
            raise _nothing(source)
        undo.pop_all()
    return source


@contextmanager
def _without_collecting() -> Generator[None]:
    """No collecting of garbage: fifty thousand files are as many objects that all stay, looked through again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _list(path: Path, tally: Tally) -> Listing:
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            return with_archives_of_folder(path, list_folder(path), tally)
        if stat.S_ISREG(about.st_mode):
            return _list_file(path, tally, about.st_size)
    except FileNotFoundError:
        raise SourceError("There is no file or folder at this place.", "Check the spelling of its path.") from None
    except PermissionError:
        raise _may_not_be_opened() from None
    except (OSError, ValueError):
        raise SourceError("This file or folder cannot be read.", "Copy it to another disk and try again.") from None
    raise SourceError("This is neither a file nor a folder.", "Choose the file, folder or archive of an export.")


def _may_not_be_opened() -> SourceError:
    text = "This file or folder may not be opened."
    if sys.platform == "darwin":
        return SourceError(text, "Give VoiceTune “Full Disk Access” in System Settings, Privacy & Security, and start it again.")
    return SourceError(text, "Copy it to a folder of your own and try again.")


def _list_file(path: Path, tally: Tally, size: int) -> Listing:
    if not size:
        raise SourceError("This file is empty.", "Export or download it again.")
    with path.open("rb") as file:
        head = file.read(512)
    if head.startswith(_ZIP) and path.suffix.lower() not in _OFFICE:
        return with_archives_of_zip(path, list_zip(path, tally), tally)
    if is_tar(head):
        return list_tar(path, tally)
    if head.startswith(_FOREIGN):
        raise SourceError("VoiceTune opens .zip and .tar archives, but not this kind.", "Unpack it yourself, then choose the folder.")
    if split_name(path.name)[1]:
        raise SourceError("This archive is damaged or of a kind that cannot be opened here.", "Unpack it yourself, then choose the folder.")
    return list_file(path)


def _union(paths: Iterable[Path], parts: Sequence[Listing]) -> tuple[Entry, ...]:
    """The files of all parts. The same file in two parts is one; another file of the same name gets its part's name before it."""
    if len(parts) == 1 and len({entry.name for entry in parts[0].entries}) == len(parts[0].entries):
        return parts[0].entries
    known: dict[str, Entry] = {}
    for path, part in zip(paths, parts, strict=True):
        for entry in part.entries:
            other = known.get(entry.name)
            if other is None:
                known[entry.name] = entry
            elif not _same(entry, other):
                name = entry.name
                while name in known:
                    name = f"{_name(path)}/{name}"
                known[name] = replace(entry, name=name)
    return tuple(known.values())


def _same(one: Entry, other: Entry) -> bool:
    if one.size != other.size:
        return False
    if one.checksum is not None and other.checksum is not None:
        return one.checksum == other.checksum
    try:
        with one.content() as first, other.content() as second:
            return one.size > COMPARED or first.read() == second.read()
    except SourceError:
        return False


def _name(path: Path) -> str:
    name = path.resolve().name if path.name in ("", "..") else path.name
    stem, ending = split_name(name)
    return readable(stem if ending and not path.is_dir() else name)


def _nothing(source: Source) -> SourceError:
    if source.refused and not source.paths[0].is_dir():
        return hostile("Every file in it has a name that is refused.")
    return SourceError("There are no files in it.", "Choose the folder or archive of an export.")
