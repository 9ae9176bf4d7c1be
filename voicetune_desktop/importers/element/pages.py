"""Rooms of Matrix as pages of HTML, written by Element: pages of one folder are one room."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.element.page_rows import MARK, PageRow, day_behind, read_record
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Item, head_of
from voicetune_desktop.importers.markup.html_pages import Page, text_of
from voicetune_desktop.importers.sources.entries import Entry, natural
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.remembered import Remembered
from voicetune_desktop.importers.times.written import written_time
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

_TITLE = re.compile(rb'class="mx_RoomHeader_(?:info|nametext)"\s+title="([^"]{1,500})"')
_ROOM = re.compile(rb"matrix\.to/#/(![^/\"?<>\s]{1,255})/")
_EXPORTER = re.compile(rb'<p>(?:<span>)?[^<]{0,200}<(?:strong|b)>.{0,600}?<a href="https://matrix\.to/#/(?:@|%40)([^"/]{1,255})"')
_CUT = "The page breaks off here; what came after is lost."
_DAMAGED = (Reason.UNPARSABLE, DAMAGED_ROW)
_NOBODY = (Reason.UNPARSABLE, "Nothing tells who wrote this message.")


def rooms(source: Source, pages: Iterable[Entry], me: str | None) -> Iterator[ChatExport]:
    """A chat for the pages of each folder."""
    folders = defaultdict[str, list[Entry]](list)
    for entry in pages:
        folders[entry.name.rpartition("/")[0]].append(entry)
    for entries in folders.values():
        ordered = sorted(entries, key=lambda entry: natural(entry.name.removesuffix(".html")))
        yield _room(source, ordered, me)


def _room(source: Source, pages: Sequence[Entry], me: str | None) -> ChatExport:
    head = head_of(source, pages[0])
    title, room = _TITLE.search(head), _ROOM.search(head)
    shown = text_of(title[1]).strip() if title else source.name
    exporter = _EXPORTER.search(head)
    own = f"@{exporter[1].decode('utf-8', 'replace').replace('%3A', ':')}" if exporter else ""
    talk = _Talk(Chat(f"element:{room[1].decode('utf-8', 'replace') if room else shown}", shown), me or own, is_told=bool(me))
    export = ChatExport(talk.chat, ())
    export.items = _items(source, pages, export, talk)
    return export


def _items(source: Source, pages: Sequence[Entry], export: ChatExport, talk: "_Talk") -> Iterator[Item]:
    """The rows of a room, page by page. After the last one the export knows who wrote."""
    for entry in pages:
        try:
            with source.open(entry) as stream:
                yield from _page(Page(stream, MARK), entry.name, talk)
        except HostileArchive:
            raise
        except SourceError:
            yield SetAside(Reason.UNPARSABLE, _CUT, entry.name, "end")
    people = tuple(talk.people.values())
    export.participants = people
    if not any(one.is_me for one in people):
        export.questions = ask_who_i_am((one.name for one in people), talk.chat.title)


def _page(page: Page, file: str, talk: "_Talk") -> Iterator[Item]:
    talk.day = day_behind(page.head) or talk.day
    number = 0
    for records in page.whole_records():
        for record in records:
            yield talk.item(read_record(record), file, number)
            talk.day = day_behind(record) or talk.day
            number += 1
    if page.is_cut:
        yield SetAside(Reason.UNPARSABLE, _CUT, file, f"message[{number}]")


class _Talk(Struct):
    """A room while it is read; `me` is the number or name of the one who exports, which the person told or the page tells."""

    chat: Chat
    me: str
    is_told: bool
    day: str = ""
    last: Participant | None = None
    people: dict[str, Participant] = field(default_factory=dict[str, Participant])
    times: Remembered = field(default_factory=lambda: Remembered(written_time))

    def item(self, row: PageRow | None, file: str, number: int) -> Item:
        """What becomes of a message; of several by one person that follow one another only the first has a name."""
        at = (row.id if row else "") or f"message[{number}]"
        if row is None:
            return SetAside(*_DAMAGED, file, at)
        self.last = self._person(row) if row.name else self.last if row.goes_on else None
        if row.aside:
            return SetAside(*row.aside, file, at)
        if self.last is None:
            return SetAside(*_NOBODY, file, at)
        who, chat = self.last, self.chat
        sent_at = self.times[row.time if len(row.time) > len("00:00 PM") else f"{self.day} {row.time}"] if row.time else None
        return Message(chat.id, chat.title, row.id or None, who.id, who.name, who.is_me, sent_at, row.text, row.answered, flags=row.flags)

    def _person(self, row: PageRow) -> Participant:
        key = row.account or row.name
        found = self.people.get(key)
        if found is None:
            is_me = None if not self.me and row.is_own is None else self.me in (key, row.name)
            is_me = row.is_own if row.is_own is not None and not self.is_told else is_me
            found = self.people[key] = Participant(key, row.name, is_me, (row.account,) if row.account else ())
        return found
