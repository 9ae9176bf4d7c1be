"""Viber: the database viber.db of its programs for computers, without encryption, or texts of chats that a phone sent by mail."""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import sample
from voicetune_desktop.importers.viber.text_heads import HEAD
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "viber"
_MAGIC = b"SQLite format 3\x00"
_MARKS = (b"ChatRelation", b"ChatInfo", b"Events")
_NAMED = re.compile(r"(?:^|/)viber[^/]*\.db$", re.IGNORECASE)
_TEXTS = r"\.(?:txt|csv)$"
_LOOKED_AT = 50
_NEAR = 4_000
_SURE = Match(0.97, "A database with the tables of Viber.")
_LIKELY = Match(0.8, "A database that has the name of that of Viber.")
_TEXT = Match(0.92, "Lines of a chat as Viber sends it by mail.")
_NO = Match(0.0, "No file is a database or a chat of Viber.")


def score(source: Source) -> Match:
    """How sure we are, from the beginning and the names of files."""
    found = max((match for _, match in _databases(source)), key=lambda match: match.confidence, default=_NO)
    return found if found is not _NO else _TEXT if any(True for _ in _texts(source, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of every database and text of the source. Raises SourceError when there are none."""
    from voicetune_desktop.importers.viber.database import read_chats
    from voicetune_desktop.importers.viber.texts import read_text

    databases, texts = [entry for entry, _ in _databases(source)], [*_texts(source)]
    if not databases and not texts:
        raise SourceError("There is no chat of Viber in it.", "Choose what Viber sent by mail, or a file viber.db that is not encrypted.")
    for entry in databases:
        yield from chosen(read_chats(source, entry), answers)
    yield from chosen((read_text(source, entry, answers) for entry in texts), answers)


def _databases(source: Source) -> Iterator[tuple[Entry, Match]]:
    for entry in source.candidates(r"\.(?:db|sqlite3?)$"):
        head = head_of(source, entry)
        if head.startswith(_MAGIC) and all(mark in head for mark in _MARKS):
            yield entry, _SURE
        elif head.startswith(_MAGIC) and _NAMED.search(entry.name):
            yield entry, _LIKELY


def _texts(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(_TEXTS, limit) if _is_text(sample(source, entry)))


def _is_text(beginning: str) -> bool:
    """Whether a text begins with a row, or has several of them soon."""
    return HEAD.match(beginning) is not None or len(HEAD.findall(beginning[:_NEAR])) > 1


VIBER = Importer(FORMAT, "Viber", score, chats)
