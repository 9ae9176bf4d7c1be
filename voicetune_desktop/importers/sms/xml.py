"""Text messages of an Android phone: the XML of SMS Backup & Restore, which other apps write, too."""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen
from voicetune_desktop.importers.markup.xml_stream import Broken, records, xml_encoding
from voicetune_desktop.importers.sms.chats import broken, exports
from voicetune_desktop.importers.sms.rows import UNKNOWN, Names, Row, read_record
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "sms-xml"
_ROOT = re.compile(r"\s*(?:<\?[^>]{0,300}\?>\s*|<!--(?:(?!-->).){0,2000}-->\s*)*<smses[\s>]", re.DOTALL)
_LOOKED_AT = 200
"""Files whose beginning detection looks at."""
_HEAD = 8_192
_NO = Match(0.0, "No file begins like a backup of text messages.")
_YES = Match(0.98, "The XML that SMS Backup & Restore writes.")


def score(source: Source) -> Match:
    """Sure when a file begins with the root of these backups."""
    return _YES if any(True for _ in _backups(source, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of all backups of the source, with each message once."""
    entries = [*_backups(source)]
    if not entries:
        raise SourceError("There is no backup of text messages in it.", "Choose the file sms-….xml that SMS Backup & Restore made.")
    names = Names()
    with Shelves(Row) as shelves:
        for number, entry in enumerate(entries):
            _read(source, entry, number, names, shelves)
        yield from chosen(exports(shelves, names, [entry.name for entry in entries], answers.me), answers)


SMS_XML = Importer(FORMAT, "Text messages (SMS Backup & Restore)", score, chats)


def _backups(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(r"\.xml$", limit) if _begins(source, entry))


def _begins(source: Source, entry: Entry) -> bool:
    try:
        head = source.head(entry)[:_HEAD]
    except HostileArchive:
        raise
    except SourceError:
        return False
    return bool(_ROOT.match(head.decode(xml_encoding(head), "replace").removeprefix("\ufeff")))


def _read(source: Source, entry: Entry, number: int, names: Names, shelves: Shelves[Row]) -> None:
    """Put the messages of one backup with their chats. What is damaged costs the messages that stand there."""
    line = 1
    try:
        encoding = xml_encoding(source.head(entry))
        with source.open(entry) as stream:
            for record in records(stream, encoding, ("sms", "mms")):
                line = record.line
                if isinstance(record, Broken):
                    shelves.put(names.key(UNKNOWN), broken(number, line))
                else:
                    shelves.put(*read_record(record, number, names))
    except HostileArchive:
        raise
    except SourceError:
        shelves.put(names.key(UNKNOWN), broken(number, line))
