"""Apps in which people write texts: how their files are known. What reads these is imported when something is read."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

ReadFiles = Callable[[Source, Sequence[Entry], Answers], Iterator[ChatExport]]
"""The chats of the files of one app."""
_LOOKED_AT = 50
"""Files of a name whose beginning detection looks at."""


class App(NamedTuple):
    """An app, and its files: how they are called, and whether one is by its head."""

    format: str
    label: str
    names: tuple[str, ...]
    """Patterns of names; where files of the first are found, nobody looks for those of the next."""
    is_one: Callable[[bytes], bool]
    way_on: str
    """What to choose instead of files without texts."""
    has_own_names: bool = False
    """Whether no other app calls files as the first pattern says: beside one that is well, all are read, damaged ones, too."""
    goes_by_names: bool = False
    """Whether files are known by their names alone; else a file by itself may have any."""

    def importer(self, reader: Callable[[], ReadFiles]) -> Importer:
        """The importer of its texts; `reader` gives what reads them."""
        return Importer(self.format, self.label, partial(_score, self), partial(_chats, self, reader))


def has_all(*marks: bytes) -> Callable[[bytes], bool]:
    """Whether a head has all of these marks."""
    return lambda head: all(mark in head for mark in marks)


def begins(pattern: bytes) -> Callable[[bytes], bool]:
    """Whether a head begins as the regular expression says."""
    begun = re.compile(pattern).match
    return lambda head: begun(head) is not None


def _score(app: App, source: Source) -> Match:
    if _files(app, source, _LOOKED_AT):
        return Match(0.97, f"Texts as {app.label} exports them.")
    return Match(0.0, f"No file is an export of {app.label}.")


def _chats(app: App, reader: Callable[[], ReadFiles], source: Source, answers: Answers) -> Iterator[ChatExport]:
    entries = _files(app, source, None)
    if not entries:
        raise SourceError(f"There are no texts of {app.label} in it.", app.way_on)
    return chosen(reader()(source, entries, answers), answers)


def _files(app: App, source: Source, limit: int | None) -> Sequence[Entry]:
    """The files of an app; with a limit, one is enough."""
    for names in app.names:
        look = partial(source.matching, names) if app.goes_by_names else partial(source.candidates, names)
        found = (entry for entry in islice(look(), limit) if app.is_one(head_of(source, entry)))
        is_own = app.has_own_names and names == app.names[0]
        if entries := [*islice(found, None if limit is None and not is_own else 1)]:
            return list(look()) if is_own and limit is None else entries
    return ()
