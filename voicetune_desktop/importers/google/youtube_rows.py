"""The rows of YouTube's tables, whose texts are plain, or pieces of JSON with a comma between them."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.google.youtube import FORMAT, Table
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Item
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import Dialect, csv_blocks
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

_TITLES = {False: ("comments", "Comments on YouTube"), True: ("live", "Live chats on YouTube")}
_DIALECT = Dialect("utf-8-sig", ",")
_DAMAGED = (Reason.UNPARSABLE, "This row is damaged.")
_EMPTY = (Reason.MEDIA, "A picture, link or other thing without a text.")
_ESCAPED = str.maketrans({"\n": "\\n", "\r": "\\r", "\t": "\\t"})
"""Ends of lines stand as they are in the texts of the JSON, where they may not."""
_NAME = "Me"
_PIECES = '{"'
"""Begins a text in pieces; hardly any other does."""


class Piece(Struct):
    """A piece of a text, such as the name of somebody who is mentioned."""

    text: str = ""


class _Older(Struct):
    """A text of an older table, which has all pieces in one list."""

    takeoutSegments: list[Piece]  # noqa: N815  # as it is written


def read_chats(source: Source, tables: Sequence[Table]) -> Iterator[ChatExport]:
    """A chat for each sort of tables, oldest first."""
    for is_live, (word, title) in _TITLES.items():
        found = [table for table in tables if table.is_live is is_live]
        if found:
            me = Participant(next((table.channel for table in found if table.channel), "me"), _NAME, is_me=True)
            chat = Chat(f"{FORMAT}:{word}:{me.id}", title, "channel")
            rows = (item for table in found for item in _rows(source, table, chat, me))
            yield ChatExport(chat, oldest_first(rows, newest_first=True), (me,))


def _rows(source: Source, table: Table, chat: Chat, me: Participant) -> Iterator[Item]:
    file, line = table.entry.name, 1
    try:
        with source.open(table.entry) as stream:
            for lines, rows in csv_blocks(stream, _DIALECT):
                times = iso_times([row[2] if row and len(row) > table.text else None for row in rows])
                for line, row, sent_at in zip(lines, rows, times, strict=True):
                    if line > 1 and (row is None or any(row)):
                        yield _item(row, sent_at, line, table, chat, me)
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, file, line)


def _item(row: list[str] | None, sent_at: str | None, line: int, table: Table, chat: Chat, me: Participant) -> Item:  # noqa: PLR0917
    if row is None or len(row) <= table.text:
        return SetAside(*_DAMAGED, table.entry.name, line)
    text = words(row[table.text])
    if text is None or not text.strip():
        return SetAside(*(_DAMAGED if text is None else _EMPTY), table.entry.name, line)
    answered = row[table.answered] if table.answered >= 0 else ""
    return Message(chat.id, chat.title, row[0] or None, me.id, me.name, True, sent_at, text, answered or None)


def words(cell: str) -> str | None:
    """The text of a cell; None where it is in pieces that are damaged."""
    if not cell.startswith(_PIECES):
        return cell
    written = cell.translate(_ESCAPED).encode()
    older = decoded(written, _Older)
    pieces = decoded(b"[%b]" % written, list[Piece]) if isinstance(older, Malformed) else older.takeoutSegments
    return None if isinstance(pieces, Malformed) else "".join(piece.text for piece in pieces)
