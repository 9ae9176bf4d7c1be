"""A room that Element exported: a first look learns names and changed texts, the second reads the messages."""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.element.rows import Content, Event, answered, spoken
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Clock, Item, JsonFile, read_rows
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

_EMPTY = Content()
_DAMAGED = (Reason.UNPARSABLE, DAMAGED_ROW)


def _times(stamps: Sequence[object]) -> Sequence[str | None]:
    return utc_milliseconds([int(time) if isinstance(time, (int, float)) and abs(time) < 10**15 else 0 for time in stamps])


_CLOCK: Clock[Event] = Clock(attrgetter("origin_server_ts"), _times)


class _Known(Struct):
    """What a first look at a file tells."""

    name: str = ""
    exporter: str = ""
    room_id: str = ""
    names: dict[str, str] = field(default_factory=dict[str, str])
    writers: dict[str, None] = field(default_factory=dict[str, None])
    changes: dict[str, str] = field(default_factory=dict[str, str])

    def learn(self, event: Event) -> None:
        self.room_id = self.room_id or event.room_id or ""
        if event.type == "m.room.member" and event.state_key and event.content and event.content.displayname:
            self.names[event.state_key] = event.content.displayname
        elif event.type == "m.room.message" and event.sender:
            self.writers.setdefault(event.sender)
            self.changes.update([event.changed] if event.changed else ())

    def shown(self, sender: str) -> str:
        """The name of somebody, or "ana" of "@ana:example.org"."""
        return self.names.get(sender) or sender.removeprefix("@").partition(":")[0] or sender

    def owner(self, me: str | None) -> str | None:
        """The number of the one who exported, where one person alone has that name."""
        wanted = me or self.exporter
        found = [one for one in self.writers if wanted in (one, self.shown(one))]
        return found[0] if len(found) == 1 else None


def room(source: Source, entry: Entry, me: str | None) -> ChatExport:
    """The chat of a file, its messages oldest first."""
    known = _looked_at(source, entry)
    title = known.name or entry.name.rpartition("/")[2].rpartition(".")[0]
    talk = _Talk(Chat(f"element:{known.room_id or title}", title), entry.name, known, known.owner(me))
    people = tuple(Participant(one, known.shown(one), talk.is_me(one), (one,)) for one in known.writers)
    questions = () if talk.mine else ask_who_i_am((one.name for one in people), title)
    return ChatExport(talk.chat, oldest_first(read_rows(source, entry, Event, talk.item, _CLOCK, key="messages")), people, questions)


def _looked_at(source: Source, entry: Entry) -> _Known:
    known = _Known()
    try:
        with source.open(entry) as stream:
            _look(JsonFile(stream, entry.name), known)
    except HostileArchive:
        raise
    except SourceError:
        pass  # reading says where it breaks off
    return known


def _look(file: JsonFile, known: _Known) -> None:
    for key in file.cursor.members():
        if key == "room_name":
            known.name = file.value(str) or ""
        elif key == "exported_by":
            known.exporter = file.value(str) or ""
        elif key == "messages" and file.cursor.peek() == b"[":
            for event in _events(file):
                known.learn(event)


def _events(file: JsonFile) -> Iterator[Event]:
    for batch in file.cursor.batches(Event):
        yield from (event for event in batch if not isinstance(event, Malformed))


class _Talk(Struct):
    """A room while it is read."""

    chat: Chat
    file: str
    known: _Known
    mine: str | None

    def is_me(self, sender: str) -> bool | None:
        """Whether somebody is the one who exported."""
        return sender == self.mine if self.mine else None

    def item(self, event: Event, number: int, sent_at: str | None) -> Item:
        """What becomes of an event."""
        content, sender, chat = event.content or _EMPTY, event.sender or "", self.chat
        text, aside = spoken(event, content)
        if aside or not sender:
            return SetAside(*(aside or _DAMAGED), self.file, f"messages[{number}]")
        changed = self.known.changes.get(event.event_id or "")
        flags = (
            *(["edited"] if changed else ()),
            *(["bot"] if content.msgtype == "m.notice" else ()),
            *(["thread"] if content.related.rel_type == "m.thread" else ()),
            *(["caption"] if content.filename else ()),
        )
        return Message(
            chat.id,
            chat.title,
            event.event_id,
            sender,
            self.known.shown(sender),
            self.is_me(sender),
            sent_at,
            changed or text,
            answered(content.related),
            flags=flags,
        )
