"""What somebody posts and comments on Facebook, Instagram and Threads, from Meta's downloads: a chat for each sort."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from io import BytesIO
from typing import BinaryIO

from voicetune_desktop.importers.json_files.chats import Item, head_of, read_rows
from voicetune_desktop.importers.json_files.repair import decoded
from voicetune_desktop.importers.meta.files import repaired_name
from voicetune_desktop.importers.meta.post_files import Found
from voicetune_desktop.importers.meta.post_pages import page_posts
from voicetune_desktop.importers.meta.post_rows import CLOCK, Row, commented_on_instagram, said_on_facebook, said_on_instagram
from voicetune_desktop.importers.meta.talk import Verdict
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, SetAside

_SINGLE = 2**20
"""Bytes up to which a file may hold one post that stands in no list."""
_LIST = re.compile(rb'\s*\{\s*"(?!attachments|data|tags|media")(\w+)"\s*:\s*\[')
"""How a file begins that has its rows under a key."""
_AUTHOR = re.compile(rb'"author"\s*:\s*("(?:[^"\\]|\\u[0-9a-fA-F]{4}){1,200}")')
_ACCOUNT = re.compile(r"^(?:facebook|instagram)-([\w.]{1,50})-\d{4}-\d\d-\d\d", re.ASCII)

_CAPTION = ("caption",)


Said = Callable[[Row], tuple[str, bool, Verdict]]
"""The words of a row, whether pictures came with it, and why it is set aside."""

_SAID: dict[str, Said] = {
    "messenger:posts": said_on_facebook,
    "messenger:comments": said_on_facebook,
    "instagram:posts": said_on_instagram,
    "instagram:comments": commented_on_instagram,
    "instagram:threads": said_on_instagram,
}
"""How the rows of each sort are read, by format and word."""


def post_chats(source: Source, found: Sequence[Found], format_id: str, name: str) -> Iterator[ChatExport]:
    """A chat for each sort, its rows oldest first. `name` is that of the person, "" where it is not known."""
    me = _person(source, found, name)
    for sort, entries in found:
        key = f"{format_id}:{sort.word}"
        chat = Chat(f"{key}:{me.name}", sort.title.format(me.name), "channel")
        yield ChatExport(chat, oldest_first(_rows(source, entries, key, chat, me), newest_first=True), (me,))


def _person(source: Source, found: Sequence[Found], name: str) -> Participant:
    """The person: called as the author of comments, or as the download is, where nothing better is known."""
    account = _ACCOUNT.match(source.name)
    handle = account[1] if account else ""
    authors = (_author(head_of(source, entry)) for _, entries in found for entry in entries)
    name = name or next((one for one in authors if one), handle) or "Me"
    return Participant(name, name, is_me=True, also=(handle,) if handle and handle != name else ())


def _author(head: bytes) -> str:
    """Who wrote the first comment of a file of Facebook."""
    found = _AUTHOR.search(head)
    return repaired_name(decoded(found[1], str)) if found else ""


def _rows(source: Source, entries: Sequence[Entry], sort: str, chat: Chat, me: Participant) -> Iterator[Item]:
    for entry in entries:
        if entry.name.lower().endswith(".html"):
            yield from page_posts(source, entry, sort, chat, me)
            continue
        listed = _LIST.match(head_of(source, entry))
        key = listed[1].decode() if listed else ""
        become = partial(_item, said=_SAID[sort], file=entry.name, key=key, chat=chat, me=me)
        yield from read_rows(source, entry, Row, become, CLOCK, opened=Source.open if listed else _as_list, key=key)


def _as_list(source: Source, entry: Entry) -> BinaryIO:
    """A file; one that holds a single post, as Facebook writes it, as a list of one. Raises SourceError."""
    if entry.size > _SINGLE or not head_of(source, entry).lstrip().startswith(b"{"):
        return source.open(entry)
    with source.open(entry) as stream:
        return BytesIO(b"[" + stream.read() + b"]")


def _item(row: Row, number: int, sent_at: str | None, *, said: Said, file: str, key: str, chat: Chat, me: Participant) -> Item:
    text, has_files, (reason, why) = said(row)
    if reason:
        return SetAside(reason, why, file, f"{key}[{number}]")
    return Message(chat.id, chat.title, None, me.id, me.name, True, sent_at, text, flags=_CAPTION if has_files else ())
