"""Messages on DiscordChatExporter's pages of HTML, as they are written there."""

import re
from functools import lru_cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.markup.html_pages import parsed, shown_text, text_of

NUMBER = b"data-message-id="
MARK = re.compile(rb'<div [^<>]{0,200}%b"?\d' % NUMBER)
"""How a message begins. The `d` right behind the repetition lets `re` skip all other tags."""

_ANSWERED = re.compile(r"'(\d{1,20})'")
_EMOJI = re.compile(r"[A-Za-z0-9_]+")
_FILES = frozenset({"chatlog__attachment", "chatlog__sticker"})
_SHOWN = _FILES | {"chatlog__embed", "chatlog__forwarded"}
_TEXTS = ("chatlog__markdown-preserve", "preserve-whitespace")
_NAMES = ("author", "author-name", "author-tag", "bot-tag", "system-notification-content", "reply-link", "content", "edited-timestamp")
_PARTS = ", ".join(
    (
        "[data-message-id]",
        *(f".{name}" for name in sorted(_SHOWN)),
        *(f".chatlog__{name}" for name in _NAMES),
        *(f".chatlog__{place} .{name}" for place in ("content", "forwarded") for name in _TEXTS),
    )
)
_BLOCKS = ".chatlog__markdown-quote, .chatlog__markdown-pre--multiline"

_MORE = re.compile(rb"chatlog__(?:reply|author-tag|bot-tag|system|forwarded)")
_NUMBER = re.compile(rb'%b"?(\d{1,20})' % NUMBER)
_AUTHOR = re.compile(rb'<span class="?chatlog__author"?(?= )([^<>]{1,400})>([^<>]{1,300})</span>')
_ACCOUNT = re.compile(rb'\btitle=(?:"([^"]{0,200})"|([^\s"]{1,200}))')
_USER = re.compile(rb'\bdata-user-id="?(\d{1,20})')
_WORDS = re.compile(
    rb'<div class="chatlog__content chatlog__markdown">\s*<span class="?chatlog__markdown-preserve"?>(?:<!--wmm:ignore-->)?([^<]*)'
    rb'(?:<!--/wmm:ignore-->)?</span>\s*(?:</div>\s*)+(?:<div class="?chatlog__message-group"?>\s*)?\Z'
)
"""The end of a message of words alone, which most are: read in a tenth of the time that a tree takes."""

_Parts = dict[str, LexborNode]
"""The parts of a message by their class; of a class that stands there twice the first."""


class PageAuthor(NamedTuple):
    """Who a page says wrote a message: number, account, name that is shown."""

    number: str | None
    account: str | None
    shown: str
    is_bot: bool = False


class PageRow(NamedTuple):
    """One message as written; without `author` it is by who wrote the one before."""

    number: str
    author: PageAuthor | None = None
    text: str = ""
    is_notice: bool = False
    is_forwarded: bool = False
    is_edited: bool = False
    has_files: bool = False
    shows_something: bool = False
    answered: str | None = None


def read_records(records: list[bytes]) -> list[PageRow | None]:
    """What stands in each record; None for one that is damaged."""
    rows: list[PageRow | None] = [_plain(record) for record in records]
    others = [at for at, row in enumerate(rows) if row is None]
    for at, row in zip(others, _from_trees([records[at] for at in others]), strict=True):
        rows[at] = row
    return rows


def _plain(record: bytes) -> PageRow | None:
    """A message of words alone; None for any other."""
    start = record.rfind(b'<div class="chatlog__content')
    words = _WORDS.match(record, start) if start >= 0 else None
    number = _NUMBER.match(record, record.find(NUMBER)) if words else None
    if not words or not number or _MORE.search(record, 0, start):
        return None
    is_named = b"chatlog__author" in record
    author = _AUTHOR.search(record, 0, start) if is_named else None
    if is_named and not author:
        return None
    return PageRow(number[1].decode(), _plain_author(*author.groups()) if author else None, text_of(words[1], keeps_lines=True).strip())


@lru_cache(1_000)
def _plain_author(attributes: bytes, shown: bytes) -> PageAuthor:
    account, user = _ACCOUNT.search(attributes), _USER.search(attributes)
    name = unescaped((account[1] or account[2] or b"").decode("utf-8", "replace")) if account else None
    return PageAuthor(user[1].decode() if user else None, name, text_of(shown).strip())


def _from_trees(records: list[bytes]) -> list[PageRow | None]:
    """Records are parsed together, as that costs a fraction; one by one where one of them spoils the others."""
    tree = parsed(b"".join(records)) if records and all(records) else None
    found = _messages(tree) if tree else []
    if len(found) == len(records):
        return [_row(number, parts) for number, parts in found]
    if len(records) == 1:
        return [None]
    return [row for record in records for row in _from_trees([record])]


def _messages(tree: LexborNode) -> list[tuple[str, _Parts]]:
    """The number of every message and its parts."""
    found = list[tuple[str, _Parts]]()
    for node in tree.css(_PARTS):
        attributes = node.attrs
        number = attributes.get("data-message-id")
        if number:
            found.append((number, {}))
        elif found:
            for name in (attributes.get("class") or "").split():
                found[-1][1].setdefault(name, node)
    return found


def _row(number: str, parts: _Parts) -> PageRow:
    if "chatlog__system-notification-content" in parts:
        return PageRow(number, is_notice=True)
    written = parts.get(_TEXTS[0]) or parts.get(_TEXTS[1])
    reply = parts.get("chatlog__reply-link")
    answered = _ANSWERED.search(reply.attrs.get("onclick") or "") if reply else None
    return PageRow(
        number,
        _author(parts),
        _text(written) if written else "",
        is_forwarded="chatlog__content" not in parts,
        is_edited="chatlog__edited-timestamp" in parts,
        has_files=not parts.keys().isdisjoint(_FILES),
        shows_something=not parts.keys().isdisjoint(_SHOWN),
        answered=answered[1] if answered else None,
    )


def _author(parts: _Parts) -> PageAuthor | None:
    name = parts.get("chatlog__author") or parts.get("chatlog__author-name")
    if name is None:
        return None
    is_bot = "chatlog__author-tag" in parts or "chatlog__bot-tag" in parts
    return PageAuthor(name.attrs.get("data-user-id"), name.attrs.get("title"), name.text().strip(), is_bot)


def _text(written: LexborNode) -> str:
    if next(written.iter(), None) is not None:
        for emoji in written.css("img[alt]"):
            name = emoji.attrs.get("alt") or ""
            emoji.replace_with(f":{name}:" if _EMOJI.fullmatch(name) else name)
        for quote in written.css(_BLOCKS):
            quote.insert_after("\n")
    return shown_text(written).strip()
