"""Tables of WeChat's messages as WeClone and MemoTrace write them: one row a message, several files for a long talk."""

import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import Dialect, csv_blocks, dialect
from voicetune_desktop.importers.times.halved import HalvedTimes
from voicetune_desktop.importers.wechat.kinds import judge
from voicetune_desktop.importers.whatsapp.dates import Days, Places
from voicetune_desktop.model import Chat, ChatExport, Message, Reason, SetAside

_NAMINGS = (
    ("MsgSvrID id", "type_name", "is_sender", "talker", "", "room_name", "msg", "CreateTime"),
    ("localId", "Type", "IsSender", "Remark", "NickName", "", "StrContent", "StrTime"),
    ("消息ID", "类型", "", "发送人", "", "", "内容", "时间"),
)
"""What the tools call the values of `_Columns`, the second best behind the best."""
_NEEDED = "kind", "talker", "text", "time"
_OWN = "Me"
"""Who one's own rows are by where the table tells for them what the other is called."""
_HEADER = re.compile(
    rb"^(?:\xef\xbb\xbf)?(?:[^\n]{0,400}\btype_name\b[^\n]{0,400}\bis_sender\b[^\n]{0,400}\btalker\b"
    rb"|localId,TalkerId,Type,SubType,IsSender,[^\n]{0,100}\bStrContent,StrTime,Remark,NickName\b"
    + "|消息ID,类型,发送人,时间,内容)".encode()
)
_TALKER = re.compile(rb"\n\d+,([^,\n]*),\d+,\d+,[01],\d{9,},")
"""The second column of MemoTrace's older tables, which tells talks apart in one table of all of them."""
_DAY = re.compile(r"\d{4}[/-]\d{1,2}[/-]\d{1,2}")
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?")
_PART = re.compile(r"(?:_\d+_\d+)?\.csv$", re.IGNORECASE)


_YES = frozenset({"1", "True", "true"})


class _Columns(NamedTuple):
    """Where in a row the values stand; -1, behind its end, where the table has no such column."""

    id: int
    kind: int
    is_me: int
    talker: int
    nickname: int
    room: int
    text: int
    time: int


_ROOM = _Columns._fields.index("room")
_Row = tuple[str, str, str, str, str, str, str, str]
"""The values of a row in the order of `_Columns`, "" for columns that the table lacks."""


class _Talk(NamedTuple):
    """The talk that is read, and the rooms that have been."""

    chat: Chat
    me: str | None
    room: str
    read: set[str]
    times: HalvedTimes


def is_table(head: bytes) -> bool:
    """Whether a file begins with the head of such a table, which is not one of all talks of MemoTrace."""
    return _HEADER.match(head) is not None and len({*_TALKER.findall(head)}) < 2


def read_tables(source: Source, parts: Sequence[Entry], me: str | None) -> Iterator[ChatExport]:
    """The talks in the tables of one folder: nearly always one; of tables that hold more, each is read in a pass of its own."""
    rooms = {_first_room(source, parts[0]): None}
    read = set[str]()
    while fresh := [room for room in rooms if room not in read]:
        room = fresh[0]
        title = room or _PART.sub("", parts[0].name.rpartition("/")[2])
        chat = Chat(f"wechat:{title}", title, "group" if room.endswith("@chatroom") else None)
        items = _items(source, parts, _Talk(chat, me, room, {*read}, _times()), rooms)
        read.add(room)
        yield ChatExport(chat, items)
        for _ in items:
            pass


def _first_room(source: Source, part: Entry) -> str:
    try:
        with closing(_rows(source, part)) as rows:
            return next((row[_ROOM] for _, row in rows if row), "")
    except HostileArchive:
        raise
    except SourceError:
        return ""


def _rows(source: Source, part: Entry) -> Generator[tuple[int, _Row | None]]:
    """The lines and values of a table below its head, None for the values where some are missing. Raises SourceError."""
    how = dialect(source.head(part)) or Dialect("utf-8", ",")
    with source.open(part) as stream:
        rows = chain.from_iterable(zip(*block, strict=True) for block in csv_blocks(stream, how))
        columns = _columns(next(rows)[1] or [])
        values, least = itemgetter(*columns), max(columns)
        for line, cells in rows:
            if cells and len(cells) > least:
                cells.append("")
                yield line, values(cells)
            else:
                yield line, None


def _columns(head: Sequence[str]) -> _Columns:
    at = {name.strip().lstrip("\ufeff"): place for place, name in enumerate(head)}
    for naming in _NAMINGS:
        columns = _Columns(*(next((at[name] for name in names.split() if name in at), -1) for names in naming))
        if all(getattr(columns, needed) >= 0 for needed in _NEEDED):
            return columns
    raise SourceError("This table lacks columns of WeChat's messages.", "Export the chat again.")


def _items(source: Source, parts: Sequence[Entry], talk: _Talk, rooms: dict[str, None]) -> Iterator[Message | SetAside]:
    """The rows of one talk; other talks are noted in `rooms`. Rows that cannot be read come with the first one."""
    for part in parts:
        try:
            for line, row in _rows(source, part):
                if row is None:
                    if not talk.read:
                        yield SetAside(Reason.UNPARSABLE, "This row has not all the columns.", part.name, line)
                elif row[_ROOM] == talk.room:
                    yield _item(row, talk, part.name, line)
                else:
                    rooms[row[_ROOM]] = None
        except HostileArchive:
            raise
        except SourceError as error:
            if not talk.read:
                yield SetAside(Reason.UNPARSABLE, error.message, part.name, "the rest")


def _item(row: _Row, talk: _Talk, file: str, line: int) -> Message | SetAside:
    identity, kind, mine, talker, nickname, _, text, time = row
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if aside := judge(kind, text):
        return SetAside(*aside, file, line)
    chat = talk.chat
    is_mine = mine.strip() in _YES
    who = _OWN if is_mine and nickname else talker or nickname or chat.title
    is_me = (is_mine if mine else None) if talk.me is None else who == talk.me
    sent_at = talk.times(time.strip().replace("T", " "))
    return Message(chat.id, chat.title, identity or None, who, who, is_me, sent_at, text)


def _day(written: str, days: Days) -> str | None:
    found = days[written] if _DAY.fullmatch(written) else None
    return found and found[:-1]


def _clock(written: str) -> str | None:
    found = _CLOCK.fullmatch(written)
    return f"{int(found[1]):02d}:{found[2]}:{found[3] or '00'}" if found and int(found[1]) < 24 and found[2] < "6" else None


def _times() -> HalvedTimes:
    return HalvedTimes(partial(_day, days=Days(Places("ymd", 0, 1, 2))), _clock)
