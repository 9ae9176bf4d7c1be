"""The chats of VK's archive, put together from their pages."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import count, repeat

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Item, head_of
from voicetune_desktop.importers.markup.html_pages import Page, text_in
from voicetune_desktop.importers.sources.entries import Entry, natural
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.written import written_time
from voicetune_desktop.model import Chat, ChatExport, ChatKind, Message, Participant, Reason, SetAside

_MARK = re.compile(rb'<div class="message" data-id="')
_RECORD = re.compile(r'<div class="message" data-id="(\d{1,20})">\s*<div class="message__header">(.{1,2000}?)</div>\s*<div>(.*)', re.DOTALL)
_SENDER = re.compile(r'<a href="(?:https?://)?(?:m\.)?vk\.(?:com|ru)/([\w.]{1,64})"[^<>]{0,200}>([^<>]{0,300})</a>')
_EDITED = re.compile(r'<span class="message-edited"[^<>]{0,200}>[^<>]{0,100}</span>')
_IS_EDITED = "message-edited"
_ENDS = re.compile(r'<div class="kludges|</div>')
_WHEN = re.compile(r"([0-9]{1,2} [^\s\d,]{1,12} [0-9]{4} [a-zа-я]{1,4} )([01]?[0-9]|2[0-3])(:[0-5][0-9]:[0-5][0-9])")
"""A day, and a clock of 24 hours."""
_MIDNIGHT = "T00:00:00"
_PEER = re.compile(r'<div class="message-peer--id">\s*<a href="(-?\d+)/messages\d+\.html">([^<>]{0,300})</a>')
_CHARSET = re.compile(rb"charset=[\"']?([\w-]{1,20})")
_INDEX = r"(?:^|/)index-messages\.html$"
_GROUPS_FROM = 2_000_000_000
"""Numbers from which on a chat has several people; below zero are those of communities."""
_FILE = (Reason.MEDIA, "A picture, recording, sticker or other attachment without a text.")
_DAMAGED = (Reason.UNPARSABLE, DAMAGED_ROW)
_CUT = "The page breaks off here; what came after is lost."
_ME = Participant("me", "Me", is_me=True)


def read_chats(source: Source, pages: Iterable[Entry]) -> Iterator[ChatExport]:
    """A chat for each folder, its messages oldest first."""
    names = dict(_listed(source))
    folders = defaultdict[str, list[Entry]](list)
    for entry in pages:
        folders[entry.name.rpartition("/")[0]].append(entry)
    for folder, entries in folders.items():
        number = folder.rpartition("/")[2]
        export = ChatExport(_chat(number, names, _head(source, entries[0])), ())
        ordered = sorted(entries, key=lambda entry: natural(entry.name), reverse=True)
        export.items = _items(source, ordered, export, _Talk(export.chat))
        yield export


def _listed(source: Source) -> Iterator[tuple[str, str]]:
    """The numbers of chats and what they are called, from the page that lists them."""
    for entry in source.matching(_INDEX):
        try:
            with source.open(entry) as stream:
                head = stream.read(1 << 24)
        except HostileArchive:
            raise
        except SourceError:
            continue
        for found in _PEER.finditer(head.decode(_encoding(head), "replace")):
            yield found[1], text_in(found[2]).strip()


def _head(source: Source, entry: Entry) -> str:
    head = head_of(source, entry)
    return head.decode(_encoding(head), "replace")


def _encoding(head: bytes) -> str:
    """The letters that the page names; VK's are those of Windows for Russian."""
    found = _CHARSET.search(head)
    return "utf-8" if found and found[1].lower() == b"utf-8" else "cp1251"


def _chat(number: str, names: dict[str, str], head: str) -> Chat:
    """A chat by the number of its folder; one that is listed nowhere is called after who writes in it."""
    kind: ChatKind = "group" if number.isdigit() and int(number) > _GROUPS_FROM else "dm"
    met = dict.fromkeys(text_in(found[2]).strip() for found in _SENDER.finditer(head))
    return Chat(f"vk:{number}", names.get(number) or ", ".join([*met][:3]) or number or "VK", kind)


def _items(source: Source, pages: Iterable[Entry], export: ChatExport, talk: "_Talk") -> Iterator[Item]:
    """The rows of a chat, page by page. After the last one the export knows who wrote."""
    for entry in pages:
        yield from reversed([*_page(source, entry, talk)])
    export.participants = tuple(talk.people.values())


def _page(source: Source, entry: Entry, talk: "_Talk") -> Iterator[Item]:
    number = 0
    try:
        with source.open(entry) as stream:
            page = Page(stream, _MARK)
            encoding = _encoding(page.head)
            for records in page.whole_records():
                yield from map(talk.item, [record.decode(encoding, "replace") for record in records], repeat(entry.name), count(number))
                number += len(records)
            if page.is_cut:
                yield SetAside(Reason.UNPARSABLE, _CUT, entry.name, f"message[{number}]")
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, _CUT, entry.name, f"message[{number}]")


class _Talk(Struct):
    """One chat while it is read."""

    chat: Chat
    people: dict[str, Participant] = field(default_factory=lambda: {"me": _ME})
    links: dict[str, Participant] = field(default_factory=lambda: {"": _ME})
    """Who wrote, by the link to them as the page has it."""

    def item(self, record: str, file: str, number: int) -> Item:
        """What becomes of a message. Only one's own have no link to who wrote them."""
        found = _RECORD.match(record)
        if not found:
            return SetAside(*_DAMAGED, file, f"message[{number}]")
        id_, header, rest = found.groups()
        end = _ENDS.search(rest)
        text = text_in(rest[: end.start()] if end else rest).strip()
        if not text:
            return SetAside(*_FILE, file, f"message[{number}]")
        link = header[: header.rfind("</a>") + 1]
        who = self.links.get(link) or self._sender(link, header)
        edited = _EDITED.subn("", header) if _IS_EDITED in header else (header, 0)
        sent_at = _time(edited[0].rpartition(", ")[2].strip())
        flags = (*(["edited"] if edited[1] else ()), *(["caption"] if end and end[0] != "</div>" else ()))
        return Message(self.chat.id, self.chat.title, id_, who.id, who.name, who.is_me, sent_at, text, flags=flags)

    def _sender(self, link: str, header: str) -> Participant:
        found = _SENDER.search(header)
        who = _ME
        if found:
            name = text_in(found[2]).strip() or found[1]
            who = self.people.setdefault(found[1], Participant(found[1], name, is_me=False))
        return self.links.setdefault(link, who)


def _time(when: str) -> str | None:
    """When a message was sent; None for what is no time. Most days come again and again."""
    found = _WHEN.fullmatch(when)
    day = _day(found[1]) if found else None
    return f"{day}T{found[2]:>02}{found[3]}" if found and day else written_time(when)


@lru_cache(1024)
def _day(text: str) -> str | None:
    """The day of a text in front of a clock; None where more is told than the day."""
    midnight = written_time(f"{text}0:00:00") or ""
    return midnight.removesuffix(_MIDNIGHT) if midnight.endswith(_MIDNIGHT) else None
