"""WeClone's tables of WeChat's messages: one row a message, several files for a long talk."""

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.csv_rows import Dialect, csv_rows, dialect
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.wechat_kinds import judge
from voicetune_desktop.importers.whatsapp.dates import Days, Places
from voicetune_desktop.model import Chat, ChatExport, Message, Reason, SetAside

_NEEDED = ("type_name", "is_sender", "talker", "msg", "CreateTime")
_HEADER = re.compile(rb"^(?:\xef\xbb\xbf)?[^\n]{0,400}\btype_name\b[^\n]{0,400}\bis_sender\b[^\n]{0,400}\btalker\b")
_TIME = re.compile(r"(\d{4}[/-]\d{1,2}[/-]\d{1,2})[ T](\d{1,2}):(\d\d)(?::(\d\d))?")
_PART = re.compile(r"(?:_\d+_\d+)?\.csv$", re.IGNORECASE)


_YES = frozenset({"1", "True", "true"})


class _Columns(NamedTuple):
    """Where in a row the values stand; -1 where the table has no such column."""

    id: int
    kind: int
    is_me: int
    talker: int
    room: int
    text: int
    time: int


class _Row(NamedTuple):
    """A row below the head: its line, its cells (None where some are missing), and the room of the talk."""

    line: int
    cells: list[str] | None
    room: str
    columns: _Columns


class _Talk(NamedTuple):
    """The talk that is read, and the rooms that have been."""

    chat: Chat
    me: str | None
    room: str
    read: set[str]


def is_table(head: bytes) -> bool:
    """Whether a file begins with the head of such a table."""
    return _HEADER.match(head) is not None


def read_tables(source: Source, parts: Sequence[Entry], me: str | None) -> Iterator[ChatExport]:
    """The talks in the tables of one folder: nearly always one; of tables that hold more, each is read in a pass of its own."""
    rooms = {_first_room(source, parts[0]): None}
    read = set[str]()
    while fresh := [room for room in rooms if room not in read]:
        room = fresh[0]
        title = room or _PART.sub("", parts[0].name.rpartition("/")[2])
        chat = Chat(f"wechat:{title}", title, "group" if room.endswith("@chatroom") else None)
        items = _items(source, parts, _Talk(chat, me, room, {*read}), rooms)
        read.add(room)
        yield ChatExport(chat, items)
        for _ in items:
            pass


def _first_room(source: Source, part: Entry) -> str:
    try:
        return next((row.room for row in _rows(source, part) if row.cells), "")
    except HostileArchive:
        raise
    except SourceError:
        return ""


def _rows(source: Source, part: Entry) -> Iterator[_Row]:
    """The rows of a table. Raises SourceError."""
    how = dialect(source.head(part)) or Dialect("utf-8", ",")
    with source.open(part) as stream, closing(csv_rows(stream, how)) as rows:
        columns = _columns(next(rows).cells or [])
        for line, cells in rows:
            whole = cells if cells and len(cells) > max(columns) else None
            yield _Row(line, whole, whole[columns.room] if whole and columns.room >= 0 else "", columns)


def _columns(head: Sequence[str]) -> _Columns:
    at = {name.strip().lstrip("\ufeff"): place for place, name in enumerate(head)}
    if not all(name in at for name in _NEEDED):
        raise SourceError("This table lacks columns of WeChat's messages.", "Export the chat again.")
    identity = at.get("MsgSvrID", at.get("id", -1))
    return _Columns(identity, at["type_name"], at["is_sender"], at["talker"], at.get("room_name", -1), at["msg"], at["CreateTime"])


def _items(source: Source, parts: Sequence[Entry], talk: _Talk, rooms: dict[str, None]) -> Iterator[Message | SetAside]:
    """The rows of one talk; other talks are noted in `rooms`. Rows that cannot be read come with the first one."""
    days = Days(Places("ymd", 0, 1, 2))
    for part in parts:
        try:
            for row in _rows(source, part):
                if row.room == talk.room or (row.cells is None and not talk.read):
                    yield _item(row, talk, days, part.name)
                elif row.cells:
                    rooms[row.room] = None
        except HostileArchive:
            raise
        except SourceError as error:
            if not talk.read:
                yield SetAside(Reason.UNPARSABLE, error.message, part.name, "the rest")


def _item(row: _Row, talk: _Talk, days: Days, file: str) -> Message | SetAside:
    cells, columns, chat = row.cells, row.columns, talk.chat
    if cells is None:
        return SetAside(Reason.UNPARSABLE, "This row has not all the columns.", file, row.line)
    text = cells[columns.text].replace("\r\n", "\n")
    aside = judge(cells[columns.kind], text)
    if aside:
        return SetAside(*aside, file, row.line)
    talker = cells[columns.talker] or chat.title
    is_me = cells[columns.is_me].strip() in _YES if talk.me is None else talker == talk.me
    identity = (cells[columns.id] if columns.id >= 0 else "") or None
    return Message(chat.id, chat.title, identity, talker, talker, is_me, _moment(cells[columns.time], days), text)


def _moment(raw: str, days: Days) -> str | None:
    found = _TIME.fullmatch(raw.strip())
    day = days[found[1]] if found else None
    if not (found and day) or int(found[2]) > 23 or found[3] > "59":
        return None
    return f"{day}{int(found[2]):02d}:{found[3]}:{found[4] or '00'}"
