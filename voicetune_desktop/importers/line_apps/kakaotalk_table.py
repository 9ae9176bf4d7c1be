"""The table that KakaoTalk for macOS saves: Date, User, Message."""

import re
from collections.abc import Iterator
from contextlib import closing

from voicetune_desktop.importers.line_apps.chats import Item, People, TextChat
from voicetune_desktop.importers.line_apps.kakaotalk_phrases import NOTICE, NOTICE_LINE, judge, spoken
from voicetune_desktop.importers.text_files.csv_rows import Dialect, csv_rows
from voicetune_desktop.model import Chat, Message, Reason, SetAside

_HEADER = re.compile(r'\n\ufeff?"?Date"?,"?User"?,"?Message"?(?=\n|\Z)')
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)")
_NOTICE = re.compile(NOTICE_LINE)
"""Lines that end with a full stop, all of them."""


def is_table(sample: str) -> bool:
    """Whether a file begins with the head of such a table."""
    return _HEADER.match(sample) is not None


def read_table(text: TextChat, chat: Chat, me: str | None) -> Iterator[Item]:
    """Every row of the table below its head."""
    people, file = People(me), text.file.name
    with text.file.open() as stream, closing(csv_rows(stream, Dialect(text.file.encoding, ","))) as rows:
        next(rows, None)
        for line, cells in rows:
            found = _MOMENT.fullmatch(cells[0]) if cells and len(cells) == 3 else None
            if not (cells and found):
                yield SetAside(Reason.UNPARSABLE, "This row is not a date, a person and a text.", file, line)
                continue
            body = spoken(cells[2].replace("\r\n", "\n").replace("\r", "\n"))
            aside = judge(body) or (NOTICE if not cells[1] or (body[-1] == "." and _NOTICE.fullmatch(body)) else None)
            if aside:
                yield SetAside(*aside, file, line)
            else:
                who, name, is_me = people[cells[1]]
                yield Message(chat.id, chat.title, None, who, name, is_me, f"{found[1]}T{found[2]}", body)
