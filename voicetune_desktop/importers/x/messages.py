"""Direct messages in an archive of X, which knows people by number."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from msgspec import Struct

from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Clock, Item, JsonFile
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.importers.x.tweets import LINKS
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Question, Reason, SetAside

_NOTICE = "A notice of X: somebody joined or left, or the group was named."
_ONLY_A_FILE = "A picture, video or recording without a text."
_SHORT_LINK = "https://t.co/"


class Link(Struct, gc=False):
    """A short link, and where it leads."""

    url: str | None = None
    expanded: str | None = None


class Create(Struct, rename="camel"):
    """A message."""

    id: str | None = None
    sender_id: str | None = None
    text: str | None = None
    created_at: Any = None
    urls: tuple[Link, ...] = ()
    media_urls: Any = None
    edit_history: Any = None


class NameUpdate(Struct):
    """A group was given a name."""

    name: str | None = None


class Row(Struct, rename="camel"):
    """A row of a conversation; all that is no message is a notice."""

    message_create: Create | None = None


def _written(row: Row) -> object:
    """When it was sent, as the row says."""
    return row.message_create and row.message_create.created_at


_CLOCK: Clock[Row] = Clock(_written, iso_times)


class NameRow(Struct, rename="camel"):
    """A row, read for the group's name only."""

    conversation_name_update: NameUpdate | None = None


class People(NamedTuple):
    """Who is who: the account's number where it is known, people by number, and groups' names by theirs."""

    me: str | None
    known: Mapping[str, Participant]
    groups: Mapping[str, str]
    questions: tuple[Question, ...] = ()

    def participant(self, number: str) -> Participant:
        """Somebody, under the name that posts gave them."""
        is_me = number == self.me if self.me else None
        known = self.known.get(number)
        return Participant(number, known.name, is_me, known.also) if known else Participant(number, f"X user {number}", is_me)


def walk(file: JsonFile, people: People) -> Iterator[ChatExport]:
    """The conversations of a file, each with its rows oldest first."""
    for number, id_ in _conversations(file):
        yield _export(file, number, id_, people)


def names(file: JsonFile) -> Iterator[tuple[str, str]]:
    """Groups' numbers and the names that they were given last, as rows stand newest first."""
    for _, id_ in _conversations(file):
        found = (row.conversation_name_update for batch in file.cursor.batches(NameRow) for row in batch if isinstance(row, NameRow))
        name = next((update.name for update in found if update and update.name), None)
        if name:
            yield id_, " ".join(name.split())


def _conversations(file: JsonFile) -> Iterator[tuple[int, str]]:
    """Number and id of each conversation, with the cursor at its rows. Raises BrokenJson."""
    for number in file.cursor.items():
        for outer in file.cursor.members():
            if outer != "dmConversation":
                continue
            id_ = ""
            for key in file.cursor.members():
                if key == "conversationId":
                    id_ = file.value(str) or ""
                elif key == "messages":
                    yield number, id_ or str(number)


def _export(file: JsonFile, number: int, id_: str, people: People) -> ChatExport:
    members = tuple(dict.fromkeys(id_.split("-"))) if "-" in id_ else ()
    others = [people.participant(member) for member in members if member != people.me]
    title = people.groups.get(id_) or ", ".join(other.name for other in others) or ("Notes to self" if members else f"Group {id_}")
    kind = ("dm" if len(members) > 1 else "self") if members else "group"
    chat = Chat(f"x-archive:{id_}", title, kind)
    talk = _Talk(file.name, f"[{number}].dmConversation.messages", chat, {}, people)
    rows = file.rows(Row, talk.path, talk.item, _CLOCK)
    return ChatExport(chat, oldest_first(rows), tuple(map(people.participant, members)), people.questions)


class _Talk(NamedTuple):
    """One conversation while it is read."""

    file: str
    path: str
    chat: Chat
    senders: dict[str, Participant]
    people: People

    def item(self, row: Row, number: int, sent_at: str | None) -> Item:
        """What becomes of a row."""
        one, chat = row.message_create, self.chat
        if one is None:
            return self._aside(Reason.SYSTEM, _NOTICE, number)
        if one.sender_id is None or one.text is None:
            return self._aside(Reason.UNPARSABLE, DAMAGED_ROW, number)
        text = _readable(one)
        if not text.strip():
            return self._aside(Reason.MEDIA, _ONLY_A_FILE, number)
        who = self.senders.get(one.sender_id) or self.senders.setdefault(one.sender_id, self.people.participant(one.sender_id))
        flags = (("edited",) if one.edit_history else ()) + (("caption",) if one.media_urls else ())
        return Message(chat.id, chat.title, one.id, who.id, who.name, who.is_me, sent_at, text, flags=flags)

    def _aside(self, reason: Reason, why: str, number: int) -> SetAside:
        return SetAside(reason, why, self.file, f"{self.path}[{number}]")


def _readable(one: Create) -> str:
    """The text with its links written out, without those to its own pictures."""
    text = one.text or ""
    if _SHORT_LINK in text:
        for link in one.urls[:LINKS]:
            if link.url and link.expanded:
                is_own = one.media_urls and ("/messages/media/" in link.expanded or "pic.twitter.com" in link.expanded)
                text = text.replace(f" {link.url}", "").replace(link.url, "") if is_own else text.replace(link.url, link.expanded)
    return text
