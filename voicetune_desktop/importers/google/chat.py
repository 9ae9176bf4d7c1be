"""Google Chat in a download of Google Takeout: a folder for each conversation, and one for the person."""

import re
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Clock, Item, chosen, head_of, named, read_rows
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, Chat, ChatExport, ChatKind, Match, Message, Participant, Question, Reason, SetAside

FORMAT = "google-chat"
DELETED_USER = "Deleted User"
_MESSAGES = r"(?:^|/)messages\.json$"
_INFO = r"(?:^|/)group_info\.json$"
_OWNER = r"(?:^|/)Users/[^/]+/user_info\.json$"
_MARKS = (b'"messages"', b'"creator"', b'"created_date"')
_FOLDER = re.compile(r"(?:^|/)(?:([^/]+)/)?messages\.json$", re.IGNORECASE)


class User(Struct, gc=False):
    """Somebody, as Google names them."""

    name: str | None = None
    email: str | None = None
    user_type: str | None = None


class Row(Struct, gc=False):
    """A message."""

    creator: User | None = None
    created_date: Any = None
    updated_date: Any = None
    deleted_date: Any = None
    deletion_metadata: Any = None
    message_state: Any = None
    text: str | None = None
    message_id: str | None = None
    attached_files: Any = None


class Info(Struct):
    """What group_info.json says."""

    name: str | None = None
    members: list[User] = []


class Owner(Struct):
    """What user_info.json says."""

    user: User | None = None


def score(source: Source) -> Match:
    """Sure where a folder has messages as Google Chat writes them."""
    if not any(True for _ in _entries(source)):
        return Match(0.0, "There are no messages of Google Chat.")
    return Match(0.98 if any(named(source, _INFO)) else 0.9, "Messages as Google Takeout has those of Google Chat.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, one after the other. Raises SourceError when there are none."""
    entries = list(_entries(source))
    if not entries:
        raise SourceError("There are no messages of Google Chat in it.", "Ask Google Takeout for “Google Chat” and choose its archive.")
    me = _me(source, answers)
    infos = {entry.name: entry for entry in named(source, _INFO)}
    questions = () if me else (Question("who_am_i", ()),)
    return chosen((_export(source, entry, infos, me, questions) for entry in entries), answers)


def _entries(source: Source) -> Iterator[Entry]:
    return (entry for entry in named(source, _MESSAGES) if all(mark in head_of(source, entry) for mark in _MARKS))


def _me(source: Source, answers: Answers) -> frozenset[str]:
    """Names and addresses of the person."""
    if answers.me:
        return frozenset({answers.me, answers.me.casefold()})
    found = [decoded(head_of(source, entry), Owner) for entry in named(source, _OWNER)]
    users = [one.user for one in found if not isinstance(one, Malformed) and one.user]
    return frozenset(_id(user) for user in users if user.email or user.name)


def _id(user: User) -> str:
    return (user.email or user.name or DELETED_USER).casefold()


def _participant(user: User, me: frozenset[str]) -> Participant:
    name = user.name or user.email or DELETED_USER
    is_me = (_id(user) in me or name in me) if me else None
    return Participant(_id(user), name, is_me, (user.email,) if user.email and user.email != name else ())


def _export(source: Source, entry: Entry, infos: Mapping[str, Entry], me: frozenset[str], questions: Sequence[Question]) -> ChatExport:
    from voicetune_desktop.importers.times.written import written_times

    folder = entry.name.rpartition("/")[0]
    found = _FOLDER.search(entry.name)
    name = (found[1] if found else None) or source.name
    info = _info(source, infos.get(f"{folder}/group_info.json".removeprefix("/")))
    people = tuple(_participant(user, me) for user in info.members)
    others = ", ".join(person.name for person in people if not person.is_me)
    chat = Chat(f"{FORMAT}:{name}", info.name or others or name, _kind(name, people))
    talk = _Talk(chat, entry.name, me, {})
    clock: Clock[Row] = Clock(attrgetter("created_date"), written_times)
    return ChatExport(chat, read_rows(source, entry, Row, talk.item, clock, key="messages"), people, tuple(questions))


def _info(source: Source, entry: Entry | None) -> Info:
    found = decoded(head_of(source, entry), Info) if entry else Malformed()
    return Info() if isinstance(found, Malformed) else found


def _kind(folder: str, people: Sequence[Participant]) -> ChatKind | None:
    if folder.startswith("Space") or len(people) > 2:
        return "group"
    if len(people) == 1 and people[0].is_me:
        return "self"
    return "dm" if folder.startswith("DM") or len(people) == 2 else None


class _Talk(NamedTuple):
    """One conversation while it is read."""

    chat: Chat
    file: str
    me: frozenset[str]
    senders: dict[tuple[str | None, str | None], Participant]

    def item(self, row: Row, number: int, sent_at: str | None) -> Item:
        """What becomes of a message."""
        user, text, chat = row.creator, row.text, self.chat
        if row.message_state == "DELETED" or row.deleted_date or row.deletion_metadata:
            return self._aside(Reason.DELETED, "The message was deleted.", number)
        if user is None:
            return self._aside(Reason.UNPARSABLE, DAMAGED_ROW, number)
        if not text or not text.strip():
            reason = (Reason.MEDIA, "A file without a text.") if row.attached_files else (Reason.UNSUPPORTED, "There is no text in it.")
            return self._aside(*reason, number)
        key = (user.email, user.name)
        who = self.senders.get(key) or self.senders.setdefault(key, _participant(user, self.me))
        root = _root(row.message_id)
        flags = (
            (("edited",) if row.updated_date else ())
            + (("bot",) if user.user_type == "Bot" else ())
            + (("caption",) if row.attached_files else ())
            + (("thread",) if root else ())
        )
        return Message(chat.id, chat.title, row.message_id, who.id, who.name, who.is_me, sent_at, text, root, flags=flags)

    def _aside(self, reason: Reason, why: str, number: int) -> SetAside:
        return SetAside(reason, why, self.file, f"messages[{number}]")


def _root(id_: str | None) -> str | None:
    """The first message of the thread that an id "group/topic/message" is an answer in: it is called like its topic."""
    pieces = (id_ or "").split("/", 2)
    is_answer = len(pieces) == 3 and pieces[2] and pieces[2] != pieces[1]
    return f"{pieces[0]}/{pieces[1]}/{pieces[1]}" if is_answer else None


GOOGLE_CHAT = Importer(FORMAT, "Google Chat", score, chats)
