"""LinkedIn's messages.csv: all conversations in one table, which names people but not the one whose download it is."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html import unescape
from io import BytesIO
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.batches import batches
from voicetune_desktop.importers.csv_rows import CsvRow, csv_rows, dialect
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.iso_time import iso_times
from voicetune_desktop.importers.json_chats import BREAKS_OFF, Item, chosen, head_of, rest
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.time_order import in_order
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Question, Reason, SetAside

FORMAT = "linkedin"
MEMBER = "LinkedIn Member"
"""What LinkedIn calls somebody whose account is gone."""
_HEADER = b"CONVERSATION ID,CONVERSATION TITLE,FROM,"
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
_PROFILE = r"(?:^|/)Profile\.csv$"
_NO_ROW = CsvRow(0, None)
_LOOKED_AT = 200
"""Rows of the beginning that tell who takes part in everything."""
_DIGITS = 7
_TAG = re.compile(r"<(/?)([a-z]+)\b[^<>]*>", re.IGNORECASE)
_IS_HTML = re.compile(r"</?(?:p|br|div|span|a|strong|em|ul|li)\b[^<>]*>", re.IGNORECASE)
_LINE_ENDS = frozenset({("", "br"), ("/", "p"), ("/", "div"), ("/", "li")})


def score(source: Source) -> Match:
    """Sure where a table has LinkedIn's columns."""
    if _files(source):
        return Match(0.97, "A table of messages with LinkedIn's columns.")
    return Match(0.0, "No table has LinkedIn's columns.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, their messages oldest first. Raises SourceError when there are none."""
    entries = _files(source)
    if not entries:
        raise SourceError("There are no messages of LinkedIn in it.", "Choose messages.csv, or the archive that it came in.")
    for entry in entries:
        yield from chosen(_conversations(source, entry, answers), answers)


def _files(source: Source) -> list[Entry]:
    return [entry for entry in source.matching(r"\.csv$") if _HEADER in head_of(source, entry)[:2000]]


class _Row(NamedTuple):
    """A row by its columns, "" for those that the table lacks; None of them is there where the row is damaged."""

    line: int
    is_whole: bool = False
    conversation: str = ""
    title: str = ""
    sender: str = ""
    address: str = ""
    to: str = ""
    date: str = ""
    content: str = ""
    draft: str = ""
    files: str = ""

    @property
    def recipients(self) -> list[str]:
        """Whom it went to."""
        return [name.strip() for name in self.to.split(",") if name.strip()]


def _rows(table: Iterable[CsvRow]) -> Iterator[_Row | CsvRow]:
    """The rows of the table; what stands before its head as it is."""
    width, pick = 0, itemgetter(*range(len(_COLUMNS)))
    for row in table:
        cells = row.cells
        if not width:
            names = [name.strip() for name in cells or ()]
            if _COLUMNS[0] not in names:
                yield row
                continue
            width, pick = len(names), itemgetter(*(names.index(name) if name in names else -1 for name in _COLUMNS))
        elif cells is None or len(cells) < width:
            yield _Row(row.line)
        else:
            cells.append("")
            yield _Row(row.line, True, *pick(cells))


def _conversations(source: Source, entry: Entry, answers: Answers) -> Iterator[ChatExport]:
    """Rows are sorted by conversation and time at once, so that a long table need not be held."""
    head = head_of(source, entry)
    me = answers.me or _owner(source) or _everywhere(islice(_rows(_table(head)), _LOOKED_AT))
    table = _Table(entry.name, me, {})
    for group, rows in groupby(in_order(table.keyed(source, entry)), key=lambda row: row[0][:_DIGITS]):
        items = (item for _, item in rows)
        found = table.by_key.get(group)
        questions = () if me else (Question("who_am_i", ()),)
        yield ChatExport(found, items, (), questions) if found else rest(FORMAT, entry.name, items)


def _table(head: bytes) -> Iterator[CsvRow]:
    """The rows that the first bytes of a file hold."""
    how = dialect(head)
    return csv_rows(BytesIO(head), how) if how else iter(())


def _owner(source: Source) -> str | None:
    """The name in Profile.csv, which a complete download has."""
    for entry in source.matching(_PROFILE):
        names, values = ([*(row.cells or ()), ""] for row in islice(chain(_table(head_of(source, entry)), [_NO_ROW] * 2), 2))
        found = dict(zip(names, values, strict=False))
        return f"{found.get('First Name', '')} {found.get('Last Name', '')}".strip() or None
    return None


def _everywhere(rows: Iterable[_Row | CsvRow]) -> str | None:
    """The one who wrote or got every message of the beginning; None where several did."""
    whole = [row for row in rows if isinstance(row, _Row) and row.is_whole]
    seen = Counter(name for row in whole for name in {row.sender.strip(), *row.recipients} if name)
    found = [name for name, times in seen.items() if times == len(whole) > 1]
    return found[0] if len(found) == 1 else None


class _Table(NamedTuple):
    """A table while it is read: its conversations by the beginning of their rows' keys."""

    file: str
    me: str | None
    by_key: dict[str, Chat]

    def keyed(self, source: Source, entry: Entry) -> Iterator[tuple[str, Item]]:
        """The rows, each with the number of its conversation and its time. Where the file breaks off, a last row says so."""
        try:
            how = dialect(source.head(entry))
            with source.open(entry) as stream:
                yield from self._items(_rows(csv_rows(stream, how) if how else ()))
        except HostileArchive:
            raise
        except SourceError:
            yield "", SetAside(Reason.UNPARSABLE, BREAKS_OFF, self.file, 1)

    def _items(self, rows: Iterator[_Row | CsvRow]) -> Iterator[tuple[str, Item]]:
        keys, key = dict[str, str](), ""
        for batch in batches(rows):
            times = iso_times([row.date or None if isinstance(row, _Row) else None for row in batch])
            for row, sent_at in zip(batch, times, strict=True):
                if not isinstance(row, _Row):
                    yield "", SetAside(Reason.SYSTEM, "A line before the table.", self.file, row.line)
                    continue
                key = keys.get(row.conversation) or self._meet(row, keys) if row.is_whole else key
                item = self._item(row, sent_at, self.by_key.get(key))
                yield f"{key}{sent_at or ''}", item

    def _meet(self, row: _Row, keys: dict[str, str]) -> str:
        """The number of a conversation that is new, in digits that sort."""
        keys[row.conversation] = key = f"{len(keys):0{_DIGITS}}"
        people = dict.fromkeys([row.sender, *row.recipients])
        others = ", ".join(name for name in people if name and name != self.me)
        chat = Chat(f"{FORMAT}:{row.conversation}", row.title.strip() or others or MEMBER, "group" if len(people) > 2 else "dm")
        self.by_key[key] = chat
        return key

    def _item(self, row: _Row, sent_at: str | None, chat: Chat | None) -> Item:
        if not row.is_whole or chat is None:
            return SetAside(Reason.UNPARSABLE, "This row is damaged.", self.file, row.line)
        if row.draft.casefold() == "yes":
            return SetAside(Reason.UNSUPPORTED, "A draft that was never sent.", self.file, row.line)
        text = _plain(row.content)
        if not text.strip():
            why = (Reason.MEDIA, "A file without a text.") if row.files.strip() else (Reason.UNSUPPORTED, "There is no text in it.")
            return SetAside(*why, self.file, row.line)
        name = row.sender.strip() or MEMBER
        address = row.address.strip()
        sender = address.rstrip("/").rpartition("/")[2] if address else f"name:{name}"
        return Message(chat.id, chat.title, None, sender, name, name == self.me if self.me else None, sent_at, text)


def _plain(content: str) -> str:
    """The text; messages of recruiters and advertisers come as HTML."""
    if "<" not in content or not _IS_HTML.search(content):
        return content
    text = _TAG.sub(lambda tag: "\n" if (tag[1], tag[2].casefold()) in _LINE_ENDS else "", content)
    return unescape(text).strip("\n")


LINKEDIN = Importer(FORMAT, "LinkedIn", score, chats)
