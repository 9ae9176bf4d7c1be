"""Text messages of an Android phone: the XML of SMS Backup & Restore, which other apps write, too."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.shelves import Shelves
from voicetune_desktop.importers.sms_rows import ASIDE, UNKNOWN, Names, Row, read_record, without_repeats
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.unix_time import utc_milliseconds
from voicetune_desktop.importers.xml_stream import Broken, records, xml_encoding
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, SetAside

FORMAT = "sms-xml"
_ROOT = re.compile(r"\s*(?:<\?[^>]{0,300}\?>\s*|<!--(?:(?!-->).){0,2000}-->\s*)*<smses[\s>]", re.DOTALL)
_LOOKED_AT = 8_192
_NO = Match(0.0, "No file begins like a backup of text messages.")
_YES = Match(0.98, "The XML that SMS Backup & Restore writes.")


def score(source: Source) -> Match:
    """Sure when a file begins with the root of these backups."""
    return _YES if any(True for _ in _backups(source)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of all backups of the source, with each message once."""
    entries = [*_backups(source)]
    if not entries:
        raise SourceError("There is no backup of text messages in it.", "Choose the file sms-….xml that SMS Backup & Restore made.")
    names = Names()
    with Shelves(Row) as shelves:
        for number, entry in enumerate(entries):
            _read(source, entry, number, names, shelves)
        files = [entry.name for entry in entries]
        for key in shelves.chats:
            chat = _chat(key, names)
            if answers.chats is None or chat.id in answers.chats:
                people = tuple(_participant(person, names) for person in key.split("~"))
                items = _items(without_repeats(shelves.rows(key)), chat, names, files)
                yield ChatExport(chat, items, (*people, Participant("me", "Me", is_me=True)))


SMS_XML = Importer(FORMAT, "Text messages (SMS Backup & Restore)", score, chats)


def _backups(source: Source) -> Iterator[Entry]:
    candidates = source.entries if len(source.entries) == 1 else source.matching(r"\.xml$")
    return (entry for entry in candidates if _begins(source, entry))


def _begins(source: Source, entry: Entry) -> bool:
    try:
        head = source.head(entry)[:_LOOKED_AT]
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
                    shelves.put(names.key(UNKNOWN), _broken(number, line))
                else:
                    shelves.put(*read_record(record, number, names))
    except HostileArchive:
        raise
    except SourceError:
        shelves.put(names.key(UNKNOWN), _broken(number, line))


def _broken(file: int, line: int) -> Row:
    return Row(0, file, line, "", "", "", "broken", has_files=False)


def _chat(key: str, names: Names) -> Chat:
    people = key.split("~")
    return Chat(f"sms:{key}", ", ".join(map(names.name, people)), "group" if len(people) > 1 else "dm")


def _participant(key: str, names: Names) -> Participant:
    name, number = names.name(key), names.written(key)
    return Participant(f"sms:{key}", name, is_me=False, also=(number,) if number not in ("", name) else ())


def _items(batches: Iterator[list[Row]], chat: Chat, names: Names, files: Sequence[str]) -> Iterator[Message | SetAside]:
    for rows in batches:
        for row, sent_at in zip(rows, utc_milliseconds([row.time for row in rows]), strict=True):
            if row.aside:
                yield SetAside(*ASIDE[row.aside], files[row.file], row.line)
                continue
            is_me = not row.sender
            yield Message(
                chat.id,
                chat.title,
                row.id or None,
                "me" if is_me else f"sms:{row.sender}",
                "Me" if is_me else names.name(row.sender),
                is_me,
                sent_at,
                row.text,
                flags=("caption",) if row.has_files else (),
            )
