"""WhatsApp's database on iPhones and Macs, ChatStorage.sqlite: all chats at once."""

import re
from collections.abc import Iterator
from itertools import chain

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "whatsapp-apple"
_MAGIC = b"SQLite format 3\x00"
_MARKS = (b"ZWACHATSESSION", b"ZWAMESSAGE")
_IN_BACKUP = frozenset({"7c7fba66680ef796b916b067077cc246adacf01d", "724bd3b98b18518b455a87c1f3ac3a0d189c4466"})
"""The names that a backup of an iPhone gives to ChatStorage.sqlite of WhatsApp and of WhatsApp Business."""
_DATABASES = r"\.(?:sqlite3?|db)$"
_NAMED = re.compile(r"(?:^|/)chatstorage[^/]*\.sqlite$", re.IGNORECASE)
_SURE = Match(0.98, "A database with the tables of WhatsApp on iPhones and Macs.")
_LIKELY = Match(0.8, "A database that has the name of that of WhatsApp.")
_NO = Match(0.0, "No file is a database of WhatsApp on iPhones and Macs.")


def score(source: Source) -> Match:
    """How sure we are, from the beginning and the names of files."""
    return max((match for _, match in _databases(source)), key=lambda match: match.confidence, default=_NO)


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of every database of the source. Raises SourceError when there are none."""
    from voicetune_desktop.importers.whatsapp.apple_chats import read_chats

    entries = [entry for entry, _ in _databases(source)]
    if not entries:
        raise SourceError("There is no database of WhatsApp in it.", "Choose the file ChatStorage.sqlite.")
    for entry in entries:
        yield from chosen(read_chats(source, entry, answers.me), answers)


def _databases(source: Source) -> Iterator[tuple[Entry, Match]]:
    in_backup = (entry for entry in source.without_ending() if entry.name.rpartition("/")[2] in _IN_BACKUP)
    for entry in source.entries if len(source.entries) == 1 else chain(source.matching(_DATABASES), in_backup):
        head = head_of(source, entry)
        if head.startswith(_MAGIC) and any(mark in head for mark in _MARKS):
            yield entry, _SURE
        elif head.startswith(_MAGIC) and (_NAMED.search(entry.name) or entry.name.rpartition("/")[2] in _IN_BACKUP):
            yield entry, _LIKELY


WHATSAPP_APPLE = Importer(FORMAT, "WhatsApp (database of an iPhone or Mac)", score, chats)
