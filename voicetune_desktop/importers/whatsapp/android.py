"""WhatsApp's database on Android, msgstore.db, once a free program has decrypted its backup: all chats at once."""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "whatsapp-msgstore"
_MAGIC = b"SQLite format 3\x00"
_MARKS = ((b"CREATE TABLE message ", b"sender_jid_row_id"), (b"key_remote_jid", b"media_wa_type"))
"""Marks of the tables as they are since 2021, and as they were."""
_DATABASES = r"\.(?:sqlite3?|db)$"
_NAMED = re.compile(r"(?:^|/)msgstore[^/]*$", re.IGNORECASE)
_CONTACTS = r"(?:^|/)wa[^/]*\.db$"
_SURE = Match(0.98, "A database with the tables of WhatsApp on Android.")
_LIKELY = Match(0.8, "A database that has the name of that of WhatsApp.")
_NO = Match(0.0, "No file is a database of WhatsApp on Android.")


def score(source: Source) -> Match:
    """How sure we are, from the beginning and the names of files."""
    return max((match for _, match in _databases(source)), key=lambda match: match.confidence, default=_NO)


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of every database of the source. Raises SourceError when there are none."""
    from voicetune_desktop.importers.whatsapp.android_chats import read_chats

    entries = [entry for entry, _ in _databases(source)]
    if not entries:
        raise SourceError("There is no database of WhatsApp in it.", "Choose the file msgstore.db.")
    contacts = next((entry for entry in source.matching(_CONTACTS) if head_of(source, entry).startswith(_MAGIC)), None)
    for entry in entries:
        yield from chosen(read_chats(source, entry, contacts, answers.me), answers)


def _databases(source: Source) -> Iterator[tuple[Entry, Match]]:
    for entry in source.candidates(_DATABASES):
        head = head_of(source, entry)
        if head.startswith(_MAGIC) and any(all(mark in head for mark in marks) for marks in _MARKS):
            yield entry, _SURE
        elif head.startswith(_MAGIC) and _NAMED.search(entry.name):
            yield entry, _LIKELY


WHATSAPP_ANDROID = Importer(FORMAT, "WhatsApp (database of Android)", score, chats)
