"""Apple's Messages: the database chat.db of a Mac, or sms.db of an iPhone's backup."""

import re
from collections.abc import Iterator
from itertools import chain

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "imessage-db"
_MAGIC = b"SQLite format 3\x00"
_IN_BACKUP = "3d0d7e5fb2ce288813306e4d4636395e047a3d28"
"""The name that a backup of an iPhone gives to Library/SMS/sms.db."""
_DATABASES = r"\.(?:db|sqlite3?)$"
_NAMED = re.compile(rf"(?:^|/)(?:(?:chat|sms)[^/]*\.db|{_IN_BACKUP})$", re.IGNORECASE)
_NO = Match(0.0, "No file is a database of Apple's Messages.")
_SURE = Match(0.98, "A database with the tables of Apple's Messages.")
_LIKELY = Match(0.8, "A database that has the name of that of Apple's Messages.")


def score(source: Source) -> Match:
    """How sure we are, from the beginning and the names of files."""
    return max((_look(source, entry) for entry in _databases(source)), key=lambda match: match.confidence, default=_NO)


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of every database of the source, whichever service carried them."""
    from voicetune_desktop.importers.imessage.chats import read_chats

    found = _databases(source)
    found = [entry for entry in found if _look(source, entry).confidence] or found
    if not found:
        raise SourceError("There is no database of Apple's Messages in it.", "Choose the file chat.db from the folder Library/Messages.")
    for entry in found:
        yield from read_chats(source, entry, answers)


IMESSAGE_DB = Importer(FORMAT, "Messages on a Mac", score, chats)


def _databases(source: Source) -> list[Entry]:
    in_backup = (entry for entry in source.without_ending() if entry.name.rpartition("/")[2] == _IN_BACKUP)
    candidates = source.entries if len(source.entries) == 1 else chain(source.matching(_DATABASES), in_backup)
    return [entry for entry in candidates if _starts(source, entry)]


def _starts(source: Source, entry: Entry) -> bool:
    try:
        return source.head(entry).startswith(_MAGIC)
    except HostileArchive:
        raise
    except SourceError:
        return False


def _look(source: Source, entry: Entry) -> Match:
    head = source.head(entry)
    if b"attributedBody" in head or b"chat_message_join" in head:
        return _SURE
    return _LIKELY if _NAMED.search(entry.name) else _NO
