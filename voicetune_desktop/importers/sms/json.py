"""Text messages of an Android phone: the messages.ndjson of SMS Import / Export, a line for each as the phone keeps it.

The fields are those of Android's provider of text messages; what the app adds begins with two underscores.
"""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "sms-json"
_LOOKED_AT = 50
"""Files whose beginning detection looks at."""

_OF_APP = re.compile(rb'"__(?:display_name|parts|sender_address)"\s*:')
_OF_PHONE = (b'"thread_id"', b'"date_sent"')
_YES, _NO = Match(0.97, "Lines as SMS Import / Export writes them."), Match(0.0, "No file has lines of SMS Import / Export.")


def score(source: Source) -> Match:
    """Sure where a line has the fields of Android and of the app."""
    return _YES if any(True for _ in _backups(source, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of all backups of the source, with each message once. Raises SourceError where there are none."""
    from voicetune_desktop.importers.sms.chats import exports
    from voicetune_desktop.importers.sms.json_rows import put_rows
    from voicetune_desktop.importers.sms.rows import Names, Row
    from voicetune_desktop.importers.waiting.shelves import Shelves

    entries: Sequence[Entry] = [*_backups(source)]
    if not entries:
        raise SourceError("There is no backup of text messages in it.", "Choose the archive messages-….zip that SMS Import / Export made.")
    names = Names()
    with Shelves(Row) as shelves:
        for number, entry in enumerate(entries):
            put_rows(source, entry, number, names, shelves)
        yield from chosen(exports(shelves, names, [entry.name for entry in entries], answers.me), answers)


def _backups(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(r"\.(?:nd)?jsonl?$", limit) if _is_one(head_of(source, entry)))


def _is_one(head: bytes) -> bool:
    first = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return first.startswith(b"{") and all(mark in first for mark in _OF_PHONE) and _OF_APP.search(first) is not None


SMS_JSON = Importer(FORMAT, "Text messages (SMS Import / Export)", score, chats)
