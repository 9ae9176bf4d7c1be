"""LinkedIn's messages.csv: all conversations in one table, which names people but not the one whose download it is."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from io import BytesIO
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.csv_rows import CsvBlock, csv_blocks, dialect
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.iso_time import iso_times
from voicetune_desktop.importers.json_chats import BREAKS_OFF, Item, chosen, head_of, rest
from voicetune_desktop.importers.line_chats import Person
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
_LOOKED_AT = 200
"""Rows of the beginning that tell who takes part in everything."""
_DATE = _COLUMNS.index("DATE")
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


_Row = tuple[str, str, str, str, str, str, str, str, str]
"""The values of `_COLUMNS`, "" for those that the table lacks."""


class _Block(NamedTuple):
    """Rows that follow one another: the lines of those before the head, then of those below it, and these; None for damaged ones."""

    before: list[int]
    lines: list[int]
    rows: list[_Row | None]


def _blocks(table: Iterable[CsvBlock]) -> Iterator[_Block]:
    head = list[str]()
    for lines, cells in table:
        at = 0
        while not head and at < len(lines):
            names = [name.strip() for name in cells[at] or ()]
            head = names if _COLUMNS[0] in names else head
            at += 1
        yield _Block(lines[: at - bool(at and head)], lines[at:], _rows(cells[at:], head) if head else [])


def _rows(several: Iterable[list[str] | None], head: Sequence[str]) -> list[_Row | None]:
    values = itemgetter(*(head.index(name) if name in head else -1 for name in _COLUMNS))
    return [values([*cells, ""]) if cells and len(cells) >= len(head) else None for cells in several]


def _recipients(to: str) -> list[str]:
    """Whom a message went to."""
    return [name.strip() for name in to.split(",") if name.strip()]


def _conversations(source: Source, entry: Entry, answers: Answers) -> Iterator[ChatExport]:
    """Rows are sorted by conversation and time at once, so that a long table need not be held."""
    head = head_of(source, entry)
    me = answers.me or _owner(source) or _everywhere(islice(chain.from_iterable(block.rows for block in _blocks(_table(head))), _LOOKED_AT))
    table = _Table(entry.name, me, {})
    for group, rows in groupby(in_order(table.keyed(source, entry)), key=lambda row: row[0][:_DIGITS]):
        items = (item for _, item in rows)
        found = table.by_key.get(group)
        questions = () if me else (Question("who_am_i", ()),)
        yield ChatExport(found, items, (), questions) if found else rest(FORMAT, entry.name, items)


def _table(head: bytes) -> Iterator[CsvBlock]:
    """The rows that the first bytes of a file hold."""
    how = dialect(head)
    return csv_blocks(BytesIO(head), how) if how else iter(())


def _owner(source: Source) -> str | None:
    """The name in Profile.csv, which a complete download has."""
    for entry in source.matching(_PROFILE):
        rows = chain.from_iterable(block.cells for block in _table(head_of(source, entry)))
        names, values = ([*(cells or ()), ""] for cells in islice(chain(rows, (None, None)), 2))
        found = dict(zip(names, values, strict=False))
        return f"{found.get('First Name', '')} {found.get('Last Name', '')}".strip() or None
    return None


def _everywhere(rows: Iterable[_Row | None]) -> str | None:
    """The one who wrote or got every message of the beginning; None where several did."""
    whole = [(sender, to) for _, _, sender, _, to, *_ in filter(None, rows)]
    seen = Counter(name for sender, to in whole for name in {sender.strip(), *_recipients(to)} if name)
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
                yield from self._items(_blocks(csv_blocks(stream, how) if how else ()))
        except HostileArchive:
            raise
        except SourceError:
            yield "", SetAside(Reason.UNPARSABLE, BREAKS_OFF, self.file, 1)

    def _items(self, blocks: Iterator[_Block]) -> Iterator[tuple[str, Item]]:
        keys, key, people = dict[str, str](), "", _People(self.me)
        for before, lines, rows in blocks:
            for line in before:
                yield "", SetAside(Reason.SYSTEM, "A line before the table.", self.file, line)
            times = iso_times([row[_DATE] or None if row else None for row in rows])
            for line, row, sent_at in zip(lines, rows, times, strict=True):
                if row is None:
                    yield key, SetAside(Reason.UNPARSABLE, "This row is damaged.", self.file, line)
                    continue
                key = keys.get(row[0]) or self._meet(row, keys)
                item = _message(row, self.by_key[key], people, sent_at)
                yield f"{key}{sent_at or ''}", item if isinstance(item, Message) else SetAside(*item, self.file, line)

    def _meet(self, row: _Row, keys: dict[str, str]) -> str:
        """The number of a conversation that is new, in digits that sort."""
        conversation, title, sender, _, to, *_ = row
        keys[conversation] = key = f"{len(keys):0{_DIGITS}}"
        people = dict.fromkeys([sender, *_recipients(to)])
        others = ", ".join(name for name in people if name and name != self.me)
        self.by_key[key] = Chat(f"{FORMAT}:{conversation}", title.strip() or others or MEMBER, "group" if len(people) > 2 else "dm")
        return key


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


def _message(row: _Row, chat: Chat, people: _People, sent_at: str | None) -> Message | tuple[Reason, str]:
    """What a row says, or why that is no message."""
    _, _, name, address, _, _, content, draft, files = row
    if draft.casefold() == "yes":
        return Reason.UNSUPPORTED, "A draft that was never sent."
    text = _plain(content)
    if not text or text.isspace():
        return (Reason.MEDIA, "A file without a text.") if files.strip() else (Reason.UNSUPPORTED, "There is no text in it.")
    return Message(chat.id, chat.title, None, *people[name, address], sent_at, text)


def _plain(content: str) -> str:
    """The text; messages of recruiters and advertisers come as HTML."""
    if "<" not in content or not _IS_HTML.search(content):
        return content
    text = _TAG.sub(lambda tag: "\n" if (tag[1], tag[2].casefold()) in _LINE_ENDS else "", content)
    return unescape(text).strip("\n")


LINKEDIN = Importer(FORMAT, "LinkedIn", score, chats)
