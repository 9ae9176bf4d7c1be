"""Snapchat's chats as pages of HTML, the newest message first."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Item, head_of
from voicetune_desktop.importers.markup.html_pages import Page, text_of
from voicetune_desktop.importers.snapchat.page_marks import title_in
from voicetune_desktop.importers.snapchat.rows import FORMAT, is_group, verdict
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.importers.who_am_i import ask_who_i_am, writes_in_most
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

_MARK = re.compile(rb"<div\b[^<>]{0,150}\bbackground: ?#f2f2f2")
_INSIDE = b"#f2f2f2"
_SENDER = re.compile(rb"<h4\b[^<>]{0,200}>([^<>]{1,300})</h4>")
_KIND = re.compile(rb"<span\b[^<>]{0,200}>\s*([A-Z_]{3,40})\s*</span>")
_SAID = re.compile(rb"<p\b[^<>]{0,200}>(.*?)</p>", re.DOTALL)
_TIME = re.compile(rb"<h6\b[^<>]{0,200}>\s*([^<>]{1,60}?)\s*</h6>")
_STEM = re.compile(r"(?:^|/)subpage_([^/]+)\.html?$", re.IGNORECASE)
_ACCOUNT, _FRIENDS = r"(?:^|/)account\.html$", r"(?:^|/)friends\.html$"
_USER = re.compile(rb">\s*Username:?\s*(?:<[^<>]{0,200}>\s*){1,8}([\w.-]{2,60})\s*<")
_FRIEND = re.compile(rb"<tr\b[^<>]{0,200}>\s*<td\b[^<>]{0,200}>([^<>]{1,100})</td>\s*<td\b[^<>]{0,200}>([^<>]{1,300})</td>")
_CUT = "The page breaks off here; what came after is lost."


def read_pages(source: Source, entries: Sequence[Entry], me: str | None) -> Iterator[ChatExport]:
    """A chat for each page, its messages oldest first."""
    heads = [head_of(source, entry) for entry in entries]
    wrote = {_peer(entry, head): _senders(head) for entry, head in zip(entries, heads, strict=True)}
    owner = me or _owner(source) or writes_in_most(wrote)
    names = _names(source)
    for entry, head in zip(entries, heads, strict=True):
        peer = _peer(entry, head)
        chat = Chat(f"{FORMAT}:{peer}", names.get(peer) or _read(title_in(head)), "group" if is_group(peer) else None)
        friend = (Participant(peer, names[peer], is_me=False, also=(peer,)),) if peer in names else ()
        questions = () if owner else ask_who_i_am(wrote[peer], chat.title)
        rows = _rows(source, entry, _Talk(chat, entry.name, names, owner))
        yield ChatExport(chat, oldest_first(rows, newest_first=True), friend, questions)


def _peer(entry: Entry, head: bytes) -> str:
    """By whose user name, or by which number, a page is called."""
    found = _STEM.search(entry.name)
    return found[1] if found else _read(title_in(head))


def _read(markup: bytes) -> str:
    return text_of(markup, keeps_lines=True).strip()


def _senders(head: bytes) -> dict[str, None]:
    """Who writes at the beginning of a page."""
    return dict.fromkeys(_read(found[1]) for found in _SENDER.finditer(head, head.find(_INSIDE) + 1))


def _owner(source: Source) -> str | None:
    heads = (_USER.search(head_of(source, entry)) for entry in source.matching(_ACCOUNT))
    return next((_read(found[1]) for found in heads if found), None)


def _names(source: Source) -> dict[str, str]:
    """What friends are called, by their user names."""
    lists = (_whole(source, entry) for entry in source.matching(_FRIENDS))
    return {_read(found[1]): _read(found[2]) for page in lists for found in _FRIEND.finditer(page)}


def _whole(source: Source, entry: Entry) -> bytes:
    """A page that is no larger than lists of friends are; nothing where it is damaged."""
    try:
        with source.open(entry) as stream:
            return stream.read(1 << 24)
    except HostileArchive:
        raise
    except SourceError:
        return b""


def _rows(source: Source, entry: Entry, talk: "_Talk") -> Iterator[Item]:
    number = 0
    try:
        with source.open(entry) as stream:
            page = Page(stream, _MARK, _INSIDE)
            for records in page.whole_records():
                yield from talk.items(records, number)
                number += len(records)
            is_cut = page.is_cut
    except HostileArchive:
        raise
    except SourceError:
        is_cut = True
    if is_cut:
        yield SetAside(Reason.UNPARSABLE, _CUT, entry.name, f"message[{number}]")


class _Talk(NamedTuple):
    """One chat while it is read."""

    chat: Chat
    file: str
    names: Mapping[str, str]
    me: str | None

    def items(self, records: Iterable[bytes], first: int) -> Iterator[Item]:
        """What becomes of the messages; `first` is the number of the first one."""
        for number, record in enumerate(records, first):
            yield self._item(record, number)

    def _item(self, record: bytes, number: int) -> Item:
        who, kind, said, time = (part.search(record) for part in (_SENDER, _KIND, _SAID, _TIME))
        text, is_text = _read(said[1]) if said else "", not kind or kind[1] == b"TEXT"
        if not who or not time:
            return SetAside(Reason.UNPARSABLE, DAMAGED_ROW, self.file, f"message[{number}]")
        if not is_text or not text:
            return SetAside(*verdict(kind[1].decode() if kind else "", text), self.file, f"message[{number}]")
        sender = _read(who[1])
        is_me = None if self.me is None else sender == self.me
        sent_at = iso_time(time[1].decode("utf-8", "replace"))
        return Message(self.chat.id, self.chat.title, None, sender, self.names.get(sender, sender), is_me, sent_at, text)
