"""Google Hangouts in a download of Google Takeout: one file for all conversations, their events in no order."""

from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Clock, Item, JsonFile, chosen, head_of, read_chats
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.model import Answers, Chat, ChatExport, ChatKind, Match, Message, Participant, Reason, SetAside

FORMAT = "hangouts"
_LISTS = frozenset({"conversations", "conversation_state"})
"""The array of conversations, as it is called now and as it was before 2017."""
_EVENTS = frozenset({"events", "event"})
_UNKNOWN = "Hangouts user"
_CAPTION = ("caption",)
_KINDS: dict[str, ChatKind] = {"GROUP": "group", "STICKY_ONE_TO_ONE": "dm"}


class Id(Struct, gc=False):
    """The numbers of somebody, or of a conversation."""

    gaia_id: str | None = None
    chat_id: str | None = None
    id: str | None = None


class Person(Struct):
    """A member of a conversation."""

    id: Id | None = None
    fallback_name: str | None = None


class ReadState(Struct):
    """Up to where the person has read; names them."""

    participant_id: Id | None = None


class SelfState(Struct):
    """What the person sees of a conversation."""

    self_read_state: ReadState | None = None


class Head(Struct):
    """What stands beside the events of a conversation; newer files have it in one more shell."""

    conversation: "Head | None" = None
    id: Id | None = None
    type: str | None = None
    name: str | None = None
    participant_data: list[Person] = []
    self_conversation_state: SelfState | None = None


class Segment(Struct, gc=False):
    """A stretch of text, or the end of a line."""

    type: str = ""
    text: str | None = None


class Content(Struct, gc=False):
    """What a message holds."""

    segment: tuple[Segment, ...] = ()
    attachment: Any = None


_EMPTY = Content()


class ChatMessage(Struct, gc=False):
    """A message."""

    content: Content | None = field(default=None, name="message_content")


class Event(Struct, gc=False):
    """A message, a call, a new name or member."""

    sender_id: Id | None = None
    timestamp: str | int | None = None
    chat_message: ChatMessage | None = None
    event_id: str | None = None


def _times(microseconds: Sequence[str | int | None]) -> Sequence[str | None]:
    """Hangouts counts microseconds."""
    try:
        return utc_milliseconds([int(time or 0) // 1000 for time in microseconds])
    except ValueError:
        return [_times([time])[0] for time in microseconds] if len(microseconds) > 1 else [None]


_CLOCK: Clock[Event] = Clock(attrgetter("timestamp"), _times)


def score(source: Source) -> Match:
    """Sure where a file begins as Hangouts.json does."""
    if any(_is_one(head_of(source, entry)) for entry in _candidates(source)):
        return Match(0.97, "Conversations as Google Takeout has those of Hangouts.")
    return Match(0.0, "There are no conversations of Hangouts.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, their messages oldest first. Raises SourceError when there are none."""
    entries = [entry for entry in _candidates(source) if _is_one(head_of(source, entry))]
    if not entries:
        raise SourceError("There are no conversations of Hangouts in it.", "Ask Google Takeout for “Hangouts” and choose its archive.")
    for entry in entries:
        yield from chosen(read_chats(source, entry, FORMAT, partial(_walk, answers=answers)), answers)


def _candidates(source: Source) -> Iterator[Entry]:
    return source.candidates(r"(?:^|/)Hangouts\d*\.json$")


def _is_one(head: bytes) -> bool:
    has_list = b'"conversations"' in head or b'"conversation_state"' in head
    return has_list and b'"self_conversation_state"' in head and b'"participant_' in head


def _walk(file: JsonFile, answers: Answers) -> Iterator[ChatExport]:
    for key in file.cursor.members():
        if key in _LISTS:
            for number in file.cursor.items():
                yield from _conversation(file, f"{key}[{number}]", Head(), answers)


def _conversation(file: JsonFile, path: str, head: Head, answers: Answers) -> Iterator[ChatExport]:
    """One conversation; before 2017 it lay in one more object."""
    if file.cursor.peek() != b"{":
        return
    for key in file.cursor.members():
        if key == "conversation":
            head = file.value(Head) or head
        elif key == "conversation_state":
            yield from _conversation(file, f"{path}.{key}", head, answers)
        elif key in _EVENTS:
            yield _export(file, f"{path}.{key}", head.conversation or head, answers)


def _export(file: JsonFile, path: str, head: Head, answers: Answers) -> ChatExport:
    state = head.self_conversation_state
    mine = _number(state.self_read_state.participant_id if state and state.self_read_state else None)
    people = {_number(person.id): person.fallback_name or _UNKNOWN for person in head.participant_data}
    senders = {number: Participant(number, name, _is_me(number, name, mine, answers)) for number, name in people.items()}
    others = ", ".join(person.name for person in senders.values() if not person.is_me)
    key = (head.id.id if head.id else None) or path
    chat = Chat(f"{FORMAT}:{key}", head.name or others or "Hangouts", _KINDS.get(head.type or ""))
    talk = _Talk(chat, file.name, path, senders, mine, answers)
    return ChatExport(chat, oldest_first(file.rows(Event, path, talk.item, _CLOCK)), tuple(senders.values()))


def _number(id_: Id | None) -> str:
    return (id_.gaia_id or id_.chat_id or "") if id_ else ""


def _is_me(number: str, name: str, mine: str, answers: Answers) -> bool | None:
    if answers.me:
        return answers.me in (number, name)
    return number == mine if mine else None


class _Talk(Struct):
    """One conversation while it is read."""

    chat: Chat
    file: str
    path: str
    senders: dict[str, Participant]
    mine: str
    answers: Answers

    def item(self, event: Event, number: int, sent_at: str | None) -> Item:
        """What becomes of an event."""
        message, chat = event.chat_message, self.chat
        if message is None:
            return self._aside(Reason.SYSTEM, "A call, or a notice that somebody joined, left or gave a name.", number)
        content = message.content or _EMPTY
        segments = content.segment
        if len(segments) == 1 and segments[0].type == "TEXT":
            text = segments[0].text or ""
        else:
            text = "".join([segment.text or "" if segment.type != "LINE_BREAK" else "\n" for segment in segments])
        if not text.strip():
            found = (Reason.MEDIA, "A picture or place without a text.") if content.attachment else (Reason.UNPARSABLE, DAMAGED_ROW)
            return self._aside(*found, number)
        id_ = event.sender_id
        sender = (id_ and (id_.gaia_id or id_.chat_id)) or ""
        who = self.senders.get(sender) or self._unknown(sender)
        flags = _CAPTION if content.attachment else ()
        return Message(chat.id, chat.title, event.event_id, who.id, who.name, who.is_me, sent_at, text, None, False, flags)

    def _unknown(self, number: str) -> Participant:
        """Somebody who left before the list of members was written."""
        return self.senders.setdefault(number, Participant(number, _UNKNOWN, _is_me(number, _UNKNOWN, self.mine, self.answers)))

    def _aside(self, reason: Reason, why: str, number: int) -> SetAside:
        return SetAside(reason, why, self.file, f"{self.path}[{number}]")


HANGOUTS = Importer(FORMAT, "Google Hangouts", score, chats)
