"""The rows of LinkedIn's messages.csv: read by columns, and what becomes of each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, repeat
from types import TracebackType
from typing import Any, NamedTuple, Self

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Item
from voicetune_desktop.importers.line_apps.chats import Person
from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import CsvBlock, csv_blocks, dialect
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.column_shelves import ColumnShelves
from voicetune_desktop.importers.waiting.time_order import items_in_order
from voicetune_desktop.model import Chat, Message, Reason, SetAside

FORMAT = "linkedin"
MEMBER = "LinkedIn Member"
"""What LinkedIn calls somebody whose account is gone."""
_COLUMNS = (
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "DATE",
    "CONTENT",
    "IS MESSAGE DRAFT",
    "ATTACHMENTS",
)
_NOWHERE = ""
"""Stands for the chat of rows that belong to none."""
_NOBODY = ("", "", None)
"""Who wrote a row that is damaged."""
_Why = tuple[Reason, str]
_Aside = tuple[Reason, str, int]
_DAMAGED = (Reason.UNPARSABLE, "This row is damaged.")
_SENT = frozenset({"No", ""})
"""What stands where a row is no draft."""
_DRAFT = (Reason.UNSUPPORTED, "A draft that was never sent.")
_FILE = (Reason.MEDIA, "A file without a text.")
_EMPTY = (Reason.UNSUPPORTED, "There is no text in it.")
_TAG = re.compile(r"<(/?)([a-z]+)\b[^<>]*>", re.IGNORECASE)
_IS_HTML = re.compile(r"</?(?:p|br|div|span|a|strong|em|ul|li)\b[^<>]*>", re.IGNORECASE)
_LINE_ENDS = frozenset({("", "br"), ("/", "p"), ("/", "div"), ("/", "li")})


class Block(NamedTuple):
    """Rows that follow one another: the lines of those before the head, then of those below it, and these; None for damaged ones."""

    before: list[int]
    lines: list[int]
    rows: list[list[str] | None]
    head: list[str]

    @property
    def columns(self) -> list[Sequence[str]]:
        """The cells of the whole rows for each of `_COLUMNS`, "" for those that the table lacks."""
        found = list(zip(*filter(None, self.rows), strict=False))
        nothing = [""] * len(found[0] if found else ())
        return [found[self.head.index(name)] if found and name in self.head else nothing for name in _COLUMNS]


def blocks(table: Iterable[CsvBlock]) -> Iterator[Block]:
    """The rows of a table with LinkedIn's columns."""
    head = list[str]()
    for lines, cells in table:
        at = 0
        while not head and at < len(lines):
            names = [name.strip() for name in cells[at] or ()]
            head = names if _COLUMNS[0] in names else head
            at += 1
        whole = [row if row and len(row) >= len(head) else None for row in cells[at:]] if head else []
        yield Block(lines[: at - bool(at and head)], lines[at:], whole, head)


def recipients(to: str) -> list[str]:
    """Whom a message went to."""
    return [name.strip() for name in to.split(",") if name.strip()]


class ReadTable:
    """A table while it is read: its rows wait on the shelves of their conversations. Close it, or use it in `with`."""

    def __init__(self, file: str, me: str | None) -> None:
        self._file, self._me = file, me
        self._ids = dict[str, str]()
        """From what the table calls the conversations to the ids of their chats."""
        self._chats = dict[str, Chat]()
        self._people = _People(me)
        self._shelves = ColumnShelves()
        self._last, self._falls = _NOWHERE, 0
        """The chat of the last row; how many more stretches of one chat end earlier than they begin, than end later."""

    def read(self, source: Source, entry: Entry) -> None:
        """Take all rows, as far as the table can be read. Raises HostileArchive."""
        try:
            how = dialect(source.head(entry))
            with source.open(entry) as stream:
                for block in blocks(csv_blocks(stream, how) if how else ()):
                    self._put(block)
        except HostileArchive:
            raise
        except SourceError:
            self._put_asides((Reason.UNPARSABLE, BREAKS_OFF), [1])

    def chats(self) -> Iterator[tuple[Chat | None, Iterator[Item]]]:
        """The conversations with their rows, the oldest first; before them, without a chat, the rows that belong to none."""
        for key in sorted(self._shelves.chats, key=bool):
            chat = self._chats.get(key)
            yield chat, items_in_order(self._keyed(chat or Chat(key, "")), newest_first=self._falls > 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._shelves.close()

    def _put(self, block: Block) -> None:
        self._put_asides((Reason.SYSTEM, "A line before the table."), block.before)
        ids, titles, names, addresses, to, dates, contents, drafts, files = block.columns
        for conversation in [one for one in dict.fromkeys(ids) if one not in self._ids]:
            at = ids.index(conversation)
            self._meet(conversation, titles[at], [names[at], *recipients(to[at])])
        lines = [line for line, row in zip(block.lines, block.rows, strict=True) if row]
        texts = [_plain(content) if "<" in content else content for content in contents]
        asides = _asides(texts, drafts, files, lines)
        who = zip(*map(self._people.__getitem__, zip(names, addresses, strict=True)), strict=True)
        times = iso_times([date or None for date in dates])
        columns = [*map(list[Any], ([self._ids[one] for one in ids], times, texts, asides, *(who if ids else ((), (), ()))))]
        if None in block.rows:
            self._add_damaged(block, columns)
        self._put_apart(columns)

    def _meet(self, conversation: str, title: str, people: Iterable[str]) -> None:
        """A conversation that is new."""
        self._ids[conversation] = key = f"{FORMAT}:{conversation}"
        different = dict.fromkeys(people)
        others = ", ".join(name for name in different if name and name != self._me)
        self._chats[key] = Chat(key, title.strip() or others or MEMBER, "group" if len(different) > 2 else "dm")

    def _add_damaged(self, block: Block, columns: Sequence[list[Any]]) -> None:
        """Put the damaged rows in their places; each stays in the conversation of the row before it."""
        keys = columns[0]
        for at, row in enumerate(block.rows):
            if row is None:
                damaged = keys[at - 1] if at else self._last, None, "", (*_DAMAGED, block.lines[at]), *_NOBODY
                for column, value in zip(columns, damaged, strict=True):
                    column.insert(at, value)

    def _put_apart(self, columns: Sequence[list[Any]]) -> None:
        """Put rows that follow one another on the shelves of their conversations."""
        keys, times, end = columns[0], columns[1], 0
        for self._last, several in groupby(keys):
            begin, end = end, end + len([*several])
            first, last = times[begin] or "", times[end - 1] or ""
            self._falls += (first > last) - (first < last)
            self._shelves.put(self._last, [column[begin:end] for column in columns[1:]])

    def _put_asides(self, why: _Why, lines: Sequence[int]) -> None:
        """Put rows that belong to no conversation apart."""
        if lines:
            rows = [(None, "", (*why, line), *_NOBODY) for line in lines]
            self._shelves.put(_NOWHERE, [*zip(*rows, strict=True)])

    def _keyed(self, chat: Chat) -> Iterator[tuple[str, Item]]:
        """The rows of a conversation with their times."""
        for times, texts, asides, *who in self._shelves.rows(chat.id):
            items = list[Item](map(Message, repeat(chat.id), repeat(chat.title), repeat(None), *who, times, texts))
            for at, aside in enumerate(asides) if any(asides) else ():
                if aside:
                    items[at] = SetAside(Reason(aside[0]), aside[1], self._file, aside[2])
            yield from zip([time or "" for time in times], items, strict=True)


def _asides(texts: Sequence[str], drafts: Sequence[str], files: Sequence[str], lines: Sequence[int]) -> Sequence[_Aside | None]:
    """Of many rows at once; nothing is asked of each where all are messages."""
    if {*drafts} <= _SENT and all(texts) and not any(map(str.isspace, texts)):
        return [None] * len(texts)
    return [*map(_aside, texts, drafts, files, lines)]


def _aside(text: str, draft: str, file: str, line: int) -> _Aside | None:
    """Why a row is no message, and its line; None where it is one."""
    if draft not in _SENT and draft.casefold() == "yes":
        return (*_DRAFT, line)
    if text and not text.isspace():
        return None
    return (*_FILE, line) if file.strip() else (*_EMPTY, line)


class _People(dict[tuple[str, str], Person]):
    """From a name and the address of a profile, as written, to the person."""

    def __init__(self, me: str | None) -> None:
        super().__init__()
        self._me = me

    def __missing__(self, written: tuple[str, str]) -> Person:
        name, address = written[0].strip() or MEMBER, written[1].strip()
        sender = address.rstrip("/").rpartition("/")[2] if address else f"name:{name}"
        found = self[written] = (sender, name, name == self._me if self._me else None)
        return found


def _plain(content: str) -> str:
    """The text; messages of recruiters and advertisers come as HTML."""
    if not _IS_HTML.search(content):
        return content
    text = _TAG.sub(lambda tag: "\n" if (tag[1], tag[2].casefold()) in _LINE_ENDS else "", content)
    return unescaped(text).strip("\n")
