"""Viber: the database viber.db of its programs for computers, as older ones keep it and tools copy it, without encryption."""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "viber"
_MAGIC = b"SQLite format 3\x00"
_MARKS = (b"ChatRelation", b"ChatInfo", b"Events")
_NAMED = re.compile(r"(?:^|/)viber[^/]*\.db$", re.IGNORECASE)
_SURE = Match(0.97, "A database with the tables of Viber.")
_LIKELY = Match(0.8, "A database that has the name of that of Viber.")
_NO = Match(0.0, "No file is a database of Viber.")


def score(source: Source) -> Match:
    """How sure we are, from the beginning and the names of files."""
    return max((match for _, match in _databases(source)), key=lambda match: match.confidence, default=_NO)


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of every database of the source. Raises SourceError when there are none."""
    from voicetune_desktop.importers.viber_chats import read_chats

    found = [entry for entry, _ in _databases(source)]
    if not found:
        raise SourceError("There is no database of Viber in it.", "Choose a file viber.db that is not encrypted.")
    for entry in found:
        yield from chosen(read_chats(source, entry), answers)


def _databases(source: Source) -> Iterator[tuple[Entry, Match]]:
    for entry in source.entries if len(source.entries) == 1 else source.matching(r"\.(?:db|sqlite3?)$"):
        head = head_of(source, entry)
        if head.startswith(_MAGIC) and all(mark in head for mark in _MARKS):
            yield entry, _SURE
        elif head.startswith(_MAGIC) and _NAMED.search(entry.name):
            yield entry, _LIKELY


VIBER = Importer(FORMAT, "Viber", score, chats)
