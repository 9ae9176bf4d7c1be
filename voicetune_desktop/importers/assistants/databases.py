"""Apps for talks with assistants that keep them in a database: how it is known, and what is left of a damaged one."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, chosen, head_of, rest
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time, unix_milliseconds
from voicetune_desktop.model import Answers, ChatExport, Match, Reason, SetAside

if TYPE_CHECKING:
    from voicetune_desktop.importers.sqlite_copy import Database

_MAGIC = b"SQLite format 3\x00"
ReadDatabase = Callable[["Database", str], Iterator[ChatExport]]
"""The chats of an open database, by the name of its file."""


class Store(NamedTuple):
    """The database of an app: how its file is called, a word of its first page, and its tables."""

    format: str
    label: str
    names: str
    mark: bytes
    tables: tuple[str, ...]
    way_on: str = ""
    """What to choose instead of files without talks."""

    def importer(self, read: ReadDatabase) -> Importer:
        """The importer of its talks."""
        return Importer(self.format, self.label, self.score, partial(self.chats, read))

    def score(self, source: Source) -> Match:
        """Sure where a file has the name, and the word."""
        if any(True for _ in self._entries(source)):
            return Match(0.97, f"The database of {self.label}.")
        return Match(0.0, f"No file holds talks of {self.label}.")

    def chats(self, read: ReadDatabase, source: Source, answers: Answers) -> Iterator[ChatExport]:
        """The chats of every database. Raises SourceError where there is none, as in that of another app with the same name."""
        has_any = False
        for entry in self._entries(source):
            for export in self._read(read, source, entry):
                has_any = True
                yield from chosen((export,), answers)
        if not has_any:
            raise SourceError(
                f"There are no talks of {self.label} in it.", self.way_on or f"Choose the files that {self.label} keeps or exports."
            )

    def _entries(self, source: Source) -> Iterator[Entry]:
        found = source.matching(self.names)
        return (entry for entry in found if (head := head_of(source, entry)).startswith(_MAGIC) and self.mark in head)

    def _read(self, read: ReadDatabase, source: Source, entry: Entry) -> Iterator[ChatExport]:
        from voicetune_desktop.importers.sqlite_copy import breaks_off, opened_copy

        is_broken = breaks_off(source, entry)
        try:
            with opened_copy(source, entry, self.tables) as database:
                yield from read(database, entry.name)
        except HostileArchive:
            raise
        except SourceError:
            is_broken = True
        if is_broken:
            yield rest(self.format, entry.name, [SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, "chats")])


def either_form(database: Importer, exported: Importer) -> Importer:
    """The importer of an app whose talks lie in its database, in files that it exports, or in both."""

    def score(source: Source) -> Match:
        return max(exported.score(source), database.score(source), key=lambda match: match.confidence)

    def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
        errors = list[SourceError]()
        for form in (database, exported):
            try:
                yield from form.chats(source, answers)
            except SourceError as error:
                errors.append(error)
        if len(errors) > 1:
            raise errors[-1]

    return Importer(database.format, database.label, score, chats)


def as_bytes(value: object) -> bytes:
    """A text or bytes of a database as bytes; none for what is neither."""
    return value.encode("utf-8", "replace") if isinstance(value, str) else value if isinstance(value, bytes) else b""


def any_time(written: object) -> str | None:
    """Milliseconds, or a text; one without an offset is in UTC, as databases write the current time."""
    time = iso_time(written) if isinstance(written, str) else unix_milliseconds(written)
    return iso_time(f"{time}+00:00") if time and "+" not in time else time
