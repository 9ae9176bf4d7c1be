"""The rows of LinkedIn's messages.csv: read by columns, and what becomes of each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.csv_rows import CsvBlock, csv_blocks, dialect
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.iso_time import iso_times
from voicetune_desktop.importers.json_chats import BREAKS_OFF, Item
from voicetune_desktop.importers.line_chats import Person
from voicetune_desktop.importers.source import Source
from voicetune_desktop.model import Chat, Message, Reason, SetAside

FORMAT = "linkedin"
MEMBER = "LinkedIn Member"
"""What LinkedIn calls somebody whose account is gone."""
DIGITS = 7
"""Digits of the number of a conversation, with which the keys of its rows begin."""
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
    """A table while it is read: its conversations by the beginning of their rows' keys."""

    def __init__(self, file: str, me: str | None) -> None:
        self.by_key = dict[str, Chat]()
        self._file, self._me = file, me
        self._keys = dict[str, str]()
        """By what the table calls the conversations."""
        self._people = _People(me)

    def keyed(self, source: Source, entry: Entry) -> Iterator[tuple[str, Item]]:
        """The rows, each with the number of its conversation and its time. Where the file breaks off, a last row says so."""
        try:
            how = dialect(source.head(entry))
            with source.open(entry) as stream:
                yield from self._items(blocks(csv_blocks(stream, how) if how else ()))
        except HostileArchive:
            raise
        except SourceError:
            yield "", SetAside(Reason.UNPARSABLE, BREAKS_OFF, self._file, 1)

    def _items(self, blocks: Iterator[Block]) -> Iterator[tuple[str, Item]]:
        key = ""
        for block in blocks:
            for line in block.before:
                yield "", SetAside(Reason.SYSTEM, "A line before the table.", self._file, line)
            whole = self._whole(block)
            yield from self._with_damaged(block, whole, key) if None in block.rows else whole
            key = whole[-1][0][:DIGITS] if whole else key

    def _with_damaged(self, block: Block, whole: Iterable[tuple[str, Item]], key: str) -> Iterator[tuple[str, Item]]:
        """All rows; a damaged one stays in the conversation of the row before it, `key` at the beginning."""
        whole = iter(whole)
        for line, row in zip(block.lines, block.rows, strict=True):
            made = next(whole) if row else (key, SetAside(Reason.UNPARSABLE, "This row is damaged.", self._file, line))
            key = made[0][:DIGITS]
            yield made

    def _whole(self, block: Block) -> list[tuple[str, Item]]:
        """What becomes of the rows that are not damaged."""
        ids, titles, names, addresses, to, dates, contents, drafts, files = block.columns
        for at, conversation in enumerate(ids):
            if conversation not in self._keys:
                self._meet(conversation, titles[at], [names[at], *recipients(to[at])])
        keys = list(map(self._keys.__getitem__, ids))
        times = iso_times([date or None for date in dates])
        columns = (
            [line for line, row in zip(block.lines, block.rows, strict=True) if row],
            map(self.by_key.__getitem__, keys),
            map(self._people.__getitem__, zip(names, addresses, strict=True)),
            times,
            [_plain(content) if "<" in content else content for content in contents],
            [draft.casefold() == "yes" for draft in drafts],
            files,
        )
        items = [
            self._aside(line, file, is_draft=is_draft)
            if is_draft or not text or text.isspace()
            else Message(chat.id, chat.title, None, sender, name, is_me, sent_at, text)
            for line, chat, (sender, name, is_me), sent_at, text, is_draft, file in zip(*columns, strict=True)
        ]
        return [(f"{key}{sent_at or ''}", item) for key, sent_at, item in zip(keys, times, items, strict=True)]

    def _meet(self, conversation: str, title: str, people: Iterable[str]) -> None:
        """A conversation that is new gets a number, in digits that sort."""
        self._keys[conversation] = key = f"{len(self._keys):0{DIGITS}}"
        different = dict.fromkeys(people)
        others = ", ".join(name for name in different if name and name != self._me)
        self.by_key[key] = Chat(f"{FORMAT}:{conversation}", title.strip() or others or MEMBER, "group" if len(different) > 2 else "dm")

    def _aside(self, line: int, file: str, *, is_draft: bool) -> SetAside:
        """A row that is no message."""
        if is_draft:
            return SetAside(Reason.UNSUPPORTED, "A draft that was never sent.", self._file, line)
        why = (Reason.MEDIA, "A file without a text.") if file.strip() else (Reason.UNSUPPORTED, "There is no text in it.")
        return SetAside(*why, self._file, line)


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
    return unescape(text).strip("\n")
