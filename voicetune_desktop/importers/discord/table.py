"""Messages in DiscordChatExporter's CSV, and what becomes of each."""

from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.discord.dates import Moments
from voicetune_desktop.importers.discord.mentions import resolved
from voicetune_desktop.importers.discord.notices import is_notice
from voicetune_desktop.importers.discord.talk import BREAKS_OFF, DAMAGED, NOTICE, Item, Known, Talk, flags, without_text
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import Dialect, csv_blocks
from voicetune_desktop.model import Message, Reason, SetAside

_DIALECT = Dialect("utf-8", ",")
_CELLS = 5
"""Cells of a whole row; newer versions add the reactions."""
_Row = tuple[int, list[str] | None]
"""The line on which a row begins, and its cells."""


def dates_in_table(source: Source, entry: Entry) -> Iterator[str]:
    """The times of all rows, as written."""
    with source.open(entry) as stream:
        for _, cells in _rows(stream):
            if cells and len(cells) >= _CELLS:
                yield cells[2]


def read_table(source: Source, entry: Entry, talk: Talk, moments: Moments) -> Iterator[Item]:
    """The rows of one file. Raises HostileArchive."""
    line = 1
    try:
        with source.open(entry) as stream:
            for line, cells in _rows(stream):
                yield _read_row(line, cells, entry.name, talk, moments)
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, line)


def _rows(stream: BinaryIO) -> Iterator[_Row]:
    """The rows below the head."""
    rows = chain.from_iterable(zip(*block, strict=True) for block in csv_blocks(stream, _DIALECT))
    return (row for row in rows if row[0] > 1)


def _read_row(line: int, cells: list[str] | None, file: str, talk: Talk, moments: Moments) -> Item:
    if cells is None or len(cells) < _CELLS:
        return SetAside(Reason.UNPARSABLE, DAMAGED, file, line)
    number, account, written, text, files = cells[:_CELLS]
    if is_notice(text):
        return SetAside(Reason.SYSTEM, NOTICE, file, line)
    if not text or text.isspace():
        return SetAside(*without_text(has_files=bool(files)), file, line)
    who = talk.senders.get(number or account) or known_account(talk, number or account, account)
    text = resolved(text, talk.name_of, talk.room_name)
    marks = flags(has_files=True) if files else ()
    chat = talk.chat
    return Message(chat.id, chat.title, None, who.id, who.name, who.is_me, moments(written), text, flags=marks)


def known_account(talk: Talk, key: str, account: str) -> Known:
    """A sender by the name of their account, "name" or "name#1234"."""
    name, _, tag = account.rpartition("#")
    shown = name if name and tag.isdecimal() else account
    return talk.meet(key, key if key.isdecimal() else f"name:{account}", shown or "Deleted User", (account,))
