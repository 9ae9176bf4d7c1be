"""LinkedIn's messages.csv: all conversations in one table, which names people but not the one whose download it is."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from io import BytesIO
from itertools import chain, groupby, islice
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.csv_rows import CsvRow, csv_rows, dialect
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.iso_time import iso_time
from voicetune_desktop.importers.json_chats import BREAKS_OFF, Item, chosen, head_of, rest
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.time_order import in_order
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Question, Reason, SetAside

FORMAT = "linkedin"
MEMBER = "LinkedIn Member"
"""What LinkedIn calls somebody whose account is gone."""
_HEADER = b"CONVERSATION ID,CONVERSATION TITLE,FROM,"
_COLUMNS = ("CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "DATE", "SUBJECT", "CONTENT")
_DRAFT = "IS MESSAGE DRAFT"
_FILES = "ATTACHMENTS"
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


class _Columns(NamedTuple):
    """Where each column stands."""

    at: dict[str, int]

    def value(self, cells: Sequence[str], name: str) -> str:
        """A cell by the name of its column, "" where the table has none."""
        place = self.at.get(name, -1)
        return cells[place] if 0 <= place < len(cells) else ""


def _header(row: CsvRow) -> _Columns:
    """Where the columns stand, by the first row of the table; nowhere in any other row."""
    names = [name.strip() for name in row.cells or ()]
    return _Columns({name: at for at, name in enumerate(names)} if _COLUMNS[0] in names else {})


def _conversations(source: Source, entry: Entry, answers: Answers) -> Iterator[ChatExport]:
    """Rows are sorted by conversation and time at once, so that a long table need not be held."""
    head = head_of(source, entry)
    me = answers.me or _owner(source) or _everywhere(islice(_table(head), _LOOKED_AT))
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


def _everywhere(rows: Iterable[CsvRow]) -> str | None:
    """The one who wrote or got every message of the beginning; None where several did."""
    columns, seen, count = _Columns({}), Counter[str](), 0
    for row in rows:
        if not columns.at:
            columns = _header(row)
        elif row.cells and len(row.cells) >= len(_COLUMNS):
            count += 1
            names = {columns.value(row.cells, "FROM"), *columns.value(row.cells, "TO").split(",")}
            seen.update(name.strip() for name in names if name.strip())
    found = [name for name, times in seen.items() if times == count and count > 1]
    return found[0] if len(found) == 1 else None


class _Table(NamedTuple):
    """A table while it is read: its conversations by the beginning of their rows' keys."""

    file: str
    me: str | None
    by_key: dict[str, Chat]

    def keyed(self, source: Source, entry: Entry) -> Iterator[tuple[str, Item]]:
        """The rows, each with the number of its conversation and its time. Where the file breaks off, a last row says so."""
        columns, keys, last = _Columns({}), dict[str, str](), ""
        try:
            head = source.head(entry)
            with source.open(entry) as stream:
                how = dialect(head)
                for row in csv_rows(stream, how) if how else ():
                    if not columns.at:
                        columns = _header(row)
                        if not columns.at:
                            yield "", SetAside(Reason.SYSTEM, "A line before the table.", self.file, row.line)
                        continue
                    key = self._key(row, columns, keys) or last
                    item = self._item(row, columns, key)
                    last = key
                    yield f"{key}{item.sent_at or '' if isinstance(item, Message) else ''}", item
        except HostileArchive:
            raise
        except SourceError:
            yield "", SetAside(Reason.UNPARSABLE, BREAKS_OFF, self.file, 1)

    def _key(self, row: CsvRow, columns: _Columns, keys: dict[str, str]) -> str:
        """The number of a row's conversation, in digits that sort."""
        id_ = columns.value(row.cells or (), "CONVERSATION ID")
        if id_ and id_ not in keys:
            keys[id_] = f"{len(keys):0{_DIGITS}}"
            self.by_key[keys[id_]] = self._chat(id_, row.cells or (), columns)
        return keys.get(id_, "")

    def _chat(self, id_: str, cells: Sequence[str], columns: _Columns) -> Chat:
        to = [name.strip() for name in columns.value(cells, "TO").split(",") if name.strip()]
        people = dict.fromkeys([columns.value(cells, "FROM"), *to])
        others = ", ".join(name for name in people if name and name != self.me)
        title = columns.value(cells, "CONVERSATION TITLE").strip() or others or MEMBER
        return Chat(f"{FORMAT}:{id_}", title, "group" if len(people) > 2 else "dm")

    def _item(self, row: CsvRow, columns: _Columns, key: str) -> Item:
        cells, chat = row.cells, self.by_key.get(key)
        if cells is None or chat is None or len(cells) < len(columns.at):
            return SetAside(Reason.UNPARSABLE, "This row is damaged.", self.file, row.line)
        if columns.value(cells, _DRAFT).casefold() == "yes":
            return SetAside(Reason.UNSUPPORTED, "A draft that was never sent.", self.file, row.line)
        text = _plain(columns.value(cells, "CONTENT"))
        if not text.strip():
            files = columns.value(cells, _FILES).strip()
            why = (Reason.MEDIA, "A file without a text.") if files else (Reason.UNSUPPORTED, "There is no text in it.")
            return SetAside(*why, self.file, row.line)
        name = columns.value(cells, "FROM").strip() or MEMBER
        address = columns.value(cells, "SENDER PROFILE URL").strip()
        sender = address.rstrip("/").rpartition("/")[2] if address else f"name:{name}"
        is_me = name == self.me if self.me else None
        return Message(chat.id, chat.title, None, sender, name, is_me, iso_time(columns.value(cells, "DATE")), text)


def _plain(content: str) -> str:
    """The text; messages of recruiters and advertisers come as HTML."""
    if "<" not in content or not _IS_HTML.search(content):
        return content
    text = _TAG.sub(lambda tag: "\n" if (tag[1], tag[2].casefold()) in _LINE_ENDS else "", content)
    return unescape(text).strip("\n")


LINKEDIN = Importer(FORMAT, "LinkedIn", score, chats)
