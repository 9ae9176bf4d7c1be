"""The rows of YouTube's tables, whose texts are plain, or pieces of JSON with a comma between them."""

from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec import Struct, field

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
_ESCAPED = (("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"))
"""Ends of lines stand as they are in the texts of the JSON, where they may not."""
_NAME = "Me"
_PIECES = '{"'
"""Begins a text in pieces; hardly any other does."""


class Piece(Struct, gc=False):
    """A piece of a text, such as the name of somebody who is mentioned; older tables have all pieces in one list."""

    text: str = ""
    inside: list["Piece"] | None = field(default=None, name="takeoutSegments")


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
                whole = [row if row and len(row) > table.text else None for row in rows]
                times = iso_times([row and row[2] for row in whole])
                texts = words([row[table.text] if row else "" for row in whole])
                for line, row, sent_at, text in zip(lines, rows, times, texts, strict=True):
                    if line > 1 and (row is None or any(row)):
                        yield _item(row, sent_at, text, line, table, chat, me)
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, file, line)


def _item(row: list[str] | None, sent_at: str | None, text: str | None, line: int, table: Table, chat: Chat, me: Participant) -> Item:  # noqa: PLR0917
    if row is None or len(row) <= table.text:
        return SetAside(*_DAMAGED, table.entry.name, line)
    if text is None or not text.strip():
        return SetAside(*(_DAMAGED if text is None else _EMPTY), table.entry.name, line)
    answered = row[table.answered] if table.answered >= 0 else ""
    return Message(chat.id, chat.title, row[0] or None, me.id, me.name, True, sent_at, text, answered or None)


def words(cells: Sequence[str]) -> Sequence[str | None]:
    """The texts of cells; None for one that is in pieces that are damaged."""
    written = [cell for cell in cells if cell.startswith(_PIECES)]
    found = iter(_joined(written) or chain.from_iterable(_joined([cell]) or [None] for cell in written))
    return [next(found) if cell.startswith(_PIECES) else cell for cell in cells]


def _joined(cells: Sequence[str]) -> list[str] | None:
    """Texts that are in pieces; None where one of them is damaged."""
    written = ",".join([f"[{cell}]" for cell in cells])
    for sign, escaped in _ESCAPED:
        written = written.replace(sign, escaped)
    found = decoded(f"[{written}]".encode(), list[list[Piece]])
    if isinstance(found, Malformed) or len(found) != len(cells):
        return None
    return ["".join([one.text for piece in pieces for one in piece.inside or (piece,)]) for pieces in found]
