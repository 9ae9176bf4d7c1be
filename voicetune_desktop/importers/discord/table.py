"""Messages in DiscordChatExporter's CSV, and what becomes of each."""

from collections.abc import Iterator
from typing import BinaryIO

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.csv_rows import CsvRow, Dialect, csv_rows
from voicetune_desktop.importers.discord.dates import Moments
from voicetune_desktop.importers.discord.mentions import resolved
from voicetune_desktop.importers.discord.notices import is_notice
from voicetune_desktop.importers.discord.talk import BREAKS_OFF, DAMAGED, NOTICE, Item, Known, Talk, flags, without_text
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.source import Source
from voicetune_desktop.model import Message, Reason, SetAside

HEADER = "AuthorID,Author,Date,Content,Attachments"
_DIALECT = Dialect("utf-8", ",")
_CELLS = 5
"""Cells of a whole row; newer versions add the reactions."""


def dates_in_table(source: Source, entry: Entry) -> Iterator[str]:
    """The times of all rows, as written."""
    with source.open(entry) as stream:
        for row in _rows(stream):
            if row.cells and len(row.cells) >= _CELLS:
                yield row.cells[2]


def read_table(source: Source, entry: Entry, talk: Talk, moments: Moments) -> Iterator[Item]:
    """The rows of one file. Raises HostileArchive."""
    line = 1
    try:
        with source.open(entry) as stream:
            for row in _rows(stream):
                line = row.line
                yield _read_row(row, entry.name, talk, moments)
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, line)


def _rows(stream: BinaryIO) -> Iterator[CsvRow]:
    return (row for row in csv_rows(stream, _DIALECT) if row.line > 1)


def _read_row(row: CsvRow, file: str, talk: Talk, moments: Moments) -> Item:
    if row.cells is None or len(row.cells) < _CELLS:
        return SetAside(Reason.UNPARSABLE, DAMAGED, file, row.line)
    number, account, written, text, files = row.cells[:_CELLS]
    if is_notice(text):
        return SetAside(Reason.SYSTEM, NOTICE, file, row.line)
    if not text or text.isspace():
        return SetAside(*without_text(has_files=bool(files)), file, row.line)
    who = talk.senders.get(number or account) or known_account(talk, number or account, account)
    text = resolved(text, talk.name_of, talk.room_name)
    marks = flags(has_files=bool(files))
    return Message(talk.chat.id, talk.chat.title, None, who.id, who.name, who.is_me, moments(written), text, flags=marks)


def known_account(talk: Talk, key: str, account: str) -> Known:
    """A sender by the name of their account, "name" or "name#1234"."""
    name, _, tag = account.rpartition("#")
    shown = name if name and tag.isdecimal() else account
    return talk.meet(key, key if key.isdecimal() else f"name:{account}", shown or "Deleted User", (account,))
