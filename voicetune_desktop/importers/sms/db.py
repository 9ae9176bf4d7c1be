"""Text messages of an Android phone: the databases in a backup of it, mmssms.db of Android and bugle_db of Google Messages."""

import re
from collections.abc import Iterator
from itertools import chain

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "sms-db"
_MAGIC = b"SQLite format 3\x00"
_MARKS = ((b"canonical_addresses", b"CREATE TABLE pdu "), (b"conversation_participants", b"message_protocol"))
_DATABASES = r"\.(?:db|sqlite3?)$"
_NAMED = re.compile(r"(?:^|/)(?:mmssms[^/]*\.db|bugle_db)$", re.IGNORECASE)
_SURE = Match(0.97, "A database with Android's tables of text messages.")
_LIKELY = Match(0.8, "A database that has the name of that of Android's text messages.")
_NO = Match(0.0, "No file is a database of text messages of Android.")


def score(source: Source) -> Match:
    """How sure we are, from the beginning and the names of files."""
    return max((match for _, match in _databases(source)), key=lambda match: match.confidence, default=_NO)


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of all databases of the source, with each message once. Raises SourceError where there are none."""
    from voicetune_desktop.importers.sms.db_rows import read_chats

    entries = [entry for entry, _ in _databases(source)]
    if not entries:
        raise SourceError("There is no database of text messages in it.", "Choose the file mmssms.db or bugle_db.")
    return chosen(read_chats(source, entries, answers.me), answers)


def _databases(source: Source) -> Iterator[tuple[Entry, Match]]:
    without_ending = (entry for entry in source.without_ending() if _NAMED.search(entry.name))
    for entry in source.entries if len(source.entries) == 1 else chain(source.matching(_DATABASES), without_ending):
        head = head_of(source, entry)
        if head.startswith(_MAGIC) and any(all(mark in head for mark in marks) for marks in _MARKS):
            yield entry, _SURE
        elif head.startswith(_MAGIC) and _NAMED.search(entry.name):
            yield entry, _LIKELY


SMS_DB = Importer(FORMAT, "Text messages (database of Android)", score, chats)
