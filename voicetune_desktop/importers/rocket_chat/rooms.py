"""The rooms of Rocket.Chat: what they are called, who takes part, and their rows."""

import re
from collections.abc import Iterator

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Item, head_of
from voicetune_desktop.importers.json_files.lines import json_lines, numbered_lines
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.rocket_chat.rows import HEAD, Row, page_time, said, said_in_page
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import Stray, TextRow, text_file, text_rows, up_to_damage
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.times.remembered import Remembered
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, ChatKind, Message, Participant, Reason, SetAside

_DAMAGED = (Reason.UNPARSABLE, DAMAGED_ROW)
_BREAKS_OFF = (Reason.UNPARSABLE, "The file breaks off here; what came after is lost.")
_BEFORE = (Reason.UNPARSABLE, "A line before the first message.")
_NAME_IN_PAGE = re.compile(rb"<p><strong>username</strong>:([^<]{1,200})")
_NAMES = re.compile(rb'","username":"([^"\\]{1,200})","ts":"|<p><strong>([^<\n]{1,200})</strong> \(')
_DIRECT = "d"


class _User(Struct):
    """Whose download it is."""

    username: str | None = None
    name: str | None = None


class _Room(Struct):
    """A room as the list of them has it: d is a talk of two or a few, c and p are channels."""

    roomId: str = ""  # noqa: N815  # as it is written
    roomName: str = ""  # noqa: N815
    type: str = ""


class Rooms:
    """The rooms of a source."""

    def __init__(self, source: Source, me: str | None) -> None:
        self._source = source
        self._me = me or next(filter(None, map(self._own_name, source.matching(r"(?:^|/)user\.(?:json|html)$"))), None)
        listed = [room for entry in source.matching(r"(?:^|/)channels\.json$") for _, room in numbered_lines(source, entry, _Room)]
        self._kinds = {name: room.type for room in listed if not isinstance(room, Malformed) for name in (room.roomName, room.roomId)}

    def read(self, entry: Entry) -> ChatExport:
        """The chat of a file."""
        stem = entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name
        direct = self._kinds.get(stem) == _DIRECT
        others = [name for name in self._names(entry) if name != self._me]
        kind: ChatKind | None = ("dm" if len(others) < 2 else "group") if direct else "group" if stem in self._kinds else None
        title = ", ".join(others[:3]) if direct and others else stem
        export = ChatExport(Chat(f"rocket-chat:{stem}", title, kind), ())
        talk = _Talk(export.chat, entry.name, self._me)
        export.items = self._items(entry, export, talk)
        return export

    def _items(self, entry: Entry, export: ChatExport, talk: "_Talk") -> Iterator[Item]:
        """The rows of a file. After the last one the export knows who wrote."""
        is_page = head_of(self._source, entry).startswith(b"<")
        yield from up_to_damage(talk.paragraphs(self._source, entry), entry.name) if is_page else talk.lines(self._source, entry)
        export.participants = tuple(talk.people.values())
        if not self._me:
            export.questions = ask_who_i_am(talk.people, export.chat.title)

    def _names(self, entry: Entry) -> list[str]:
        """Those who write at the beginning of a file."""
        found = _NAMES.finditer(head_of(self._source, entry))
        return [*dict.fromkeys((name[1] or name[2]).decode("utf-8", "replace") for name in found)]

    def _own_name(self, entry: Entry) -> str | None:
        head = head_of(self._source, entry)
        if named := _NAME_IN_PAGE.search(head):
            return named[1].decode("utf-8", "replace").strip()
        user = decoded(head, _User)
        return None if isinstance(user, Malformed) else user.username


class _Talk(Struct):
    """A room while it is read."""

    chat: Chat
    file: str
    me: str | None
    people: dict[str, Participant] = field(default_factory=dict[str, Participant])

    def lines(self, source: Source, entry: Entry) -> Iterator[Item]:
        """The rows of a file of JSON."""
        line = 1
        try:
            with source.open(entry) as stream:
                for first, rows in json_lines(stream, Row):
                    times = iso_times([None if isinstance(row, Malformed) else row.ts for row in rows])
                    yield from map(self._line, range(first, first + len(rows)), rows, times)
                    line = first + len(rows)
        except HostileArchive:
            raise
        except SourceError:
            yield SetAside(*_BREAKS_OFF, self.file, line)

    def paragraphs(self, source: Source, entry: Entry) -> Iterator[Item]:
        """The rows of a page. Raises SourceError."""
        times = Remembered(page_time)
        for row in text_rows(text_file(source, entry, Answers()), HEAD):
            yield self._paragraph(row, times)

    def _line(self, line: int, row: Row | Malformed, sent_at: str | None) -> Item:
        if isinstance(row, Malformed) or not row.username:
            return SetAside(*_DAMAGED, self.file, line)
        text, aside = said(row)
        if aside:
            return SetAside(*aside, self.file, line)
        return self._message(row.username, sent_at, text, has_file=bool(row.attachments) and text is row.msg)

    def _paragraph(self, row: TextRow | Stray, times: Remembered) -> Item:
        if isinstance(row, Stray):
            return SetAside(*_BEFORE, self.file, row.line)
        if not row.body.rstrip().endswith("</p>"):
            return SetAside(*_DAMAGED, self.file, row.line)
        text, aside, has_file = said_in_page(row.body)
        if aside:
            return SetAside(*aside, self.file, row.line)
        return self._message(row.head[1] or "?", times[row.head[2]], text, has_file=has_file)

    def _message(self, name: str, sent_at: str | None, text: str, *, has_file: bool) -> Message:
        who = self.people.get(name) or self._meet(name)
        flags = ("caption",) if has_file else ()
        return Message(self.chat.id, self.chat.title, None, who.id, who.name, who.is_me, sent_at, text, flags=flags)

    def _meet(self, name: str) -> Participant:
        found = self.people[name] = Participant(name, name, name == self.me if self.me else None)
        return found
