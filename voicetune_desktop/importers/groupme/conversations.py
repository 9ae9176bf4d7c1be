"""The conversations of GroupMe: what they are called, who takes part, who of these exported them, and their rows."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.groupme.rows import PROGRAM, Row, answered, aside, flags
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Clock, Item, head_of, read_rows
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Chat, ChatExport, ChatKind, Message, Participant, Reason, SetAside

_SENDER = re.compile(rb'"sender_id"\s*:\s*"?(\d{1,20})"?')
_KEY = re.compile(rb'"(?:group_id|conversation_id)"\s*:\s*"?([\d+]{1,50})"?')
_LARGEST = 2**24
"""Bytes of a conversation.json; those of the largest groups have less than three megabytes."""
_LIST = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{[^\[]{0,2000}?"(messages|direct_messages)"\s*:\s*\[')
"""How an answer of GroupMe's service begins, which some tools keep as it is."""


class Member(Struct):
    """Somebody who takes part: `name` is that of the account, `nickname` the one in this group."""

    id: Any = None
    user_id: Any = None
    name: str | None = None
    nickname: str | None = None

    @property
    def key(self) -> str:
        """By what messages know them."""
        return str(self.user_id or self.id or "")


class Info(Struct):
    """What conversation.json says of a group, or of a talk of two, which has `other_user`."""

    id: Any = None
    group_id: Any = None
    name: str | None = None
    members: list[Member] | None = None
    other_user: Member | None = None

    @property
    def people(self) -> list[Member]:
        """All who are named in it."""
        return [*(self.members or ()), *((self.other_user,) if self.other_user else ())]


def _times(seconds: Sequence[float | None]) -> Sequence[str | None]:
    return utc_milliseconds([int((one or 0) * 1000) for one in seconds])


_CLOCK: Clock[Row] = Clock(attrgetter("created_at"), _times)


class Conversations:
    """The conversations of a source."""

    def __init__(self, source: Source, entries: Sequence[Entry], me: str | None) -> None:
        self._source, self._me = source, me
        found = source.matching(r"(?:^|/)conversation\.json$")
        self._infos = {entry.name.rpartition("/")[0]: _info(source, entry) for entry in found}
        self._own_id = None if me else self._exported_by(entries)

    def read(self, entry: Entry) -> ChatExport:
        """The chat of a file."""
        info, head = self._info(entry), head_of(self._source, entry)
        key = _KEY.search(head)
        other = info.other_user
        stem = entry.name.removesuffix(".json").removesuffix("/message").rpartition("/")[2]
        known = info.group_id or info.id or (other and other.key) or (key[1].decode() if key else stem)
        title = info.name or (other and other.name) or stem
        chat = Chat(f"groupme:{known}", " ".join(title.split()), _kind(info))
        talk = _Talk(chat, entry.name, self._me, self._own_id)
        for member in info.people:
            talk.meet(member.key, member.name or member.nickname, member.nickname)
        export = ChatExport(chat, (), tuple(talk.people.values()))
        export.items = self._items(entry, export, talk)
        return export

    def _items(self, entry: Entry, export: ChatExport, talk: "_Talk") -> Iterator[Item]:
        """The rows of a file, oldest first. After the last one the export knows who wrote."""
        listed = _LIST.match(head_of(self._source, entry))
        key = listed[1].decode() if listed else ""
        rows = read_rows(self._source, entry, Row, partial(talk.item, key), _CLOCK, key=key)
        yield from oldest_first(rows, newest_first=True)
        export.participants = talk.participants()
        if not self._me and not self._own_id:
            export.questions = ask_who_i_am((one.name for one in export.participants), export.chat.title)

    def _info(self, entry: Entry) -> Info:
        return self._infos.get(entry.name.rpartition("/")[0]) or Info()

    def _exported_by(self, entries: Sequence[Entry]) -> str | None:
        """Who takes part in all conversations, where that is one person; None where some do not tell who takes part."""
        groups = [self._takes_part(entry) for entry in entries]
        everywhere = groups[0].intersection(*groups[1:]) if all(groups) else ()
        return next(iter(everywhere)) if len(everywhere) == 1 else None

    def _takes_part(self, entry: Entry) -> set[str]:
        """Who may have exported a conversation."""
        info = self._info(entry)
        if not info.other_user:
            return {member.key for member in info.people}
        writers = {found.decode() for found in _SENDER.findall(head_of(self._source, entry))}
        return writers - {info.other_user.key}


def _info(source: Source, entry: Entry) -> Info:
    try:
        with source.open(entry) as stream:
            found = decoded(stream.read(_LARGEST), Info)
    except HostileArchive:
        raise
    except SourceError:
        return Info()
    return Info() if isinstance(found, Malformed) else found


def _kind(info: Info) -> ChatKind | None:
    return "dm" if info.other_user else "group" if info.members is not None else None


class _Talk(Struct):
    """One conversation while it is read."""

    chat: Chat
    file: str
    me: str | None
    own_id: str | None
    people: dict[str, Participant] = field(default_factory=dict[str, Participant])
    also: dict[str, dict[str, None]] = field(default_factory=dict[str, dict[str, None]])

    def item(self, path: str, row: Row, number: int, sent_at: str | None) -> Item:
        """What becomes of a message."""
        sender, is_program = row.sender, row.sender_type == PROGRAM
        verdict = aside(row, sender) if sender else (Reason.UNPARSABLE, DAMAGED_ROW)
        if verdict:
            return SetAside(*verdict, self.file, f"{path}[{number}]")
        chat, text, id_ = self.chat, row.text or "", str(row.id) if row.id else None
        who = self.people.get(sender) or self.meet(sender, row.name, is_program=is_program)
        if row.name != who.name and row.name:
            self.also.setdefault(who.id, {})[row.name] = None
        has_more = row.attachments or row.updated_at or is_program
        answer, marks = (answered(row), flags(row)) if has_more else (None, ())
        return Message(chat.id, chat.title, id_, who.id, who.name, who.is_me, sent_at, text, answer, False, marks)

    def meet(self, key: str, name: str | None, nickname: str | None = None, *, is_program: bool = False) -> Participant:
        """Somebody, called as the conversation says; `nickname` is another name of theirs."""
        shown = " ".join((name or "").split()) or key
        is_me = key == self.own_id if self.own_id else shown == self.me if self.me else None
        found = self.people[key] = Participant(key, shown, is_me, is_program=is_program)
        if nickname and nickname != shown:
            self.also.setdefault(key, {})[nickname] = None
        return found

    def participants(self) -> tuple[Participant, ...]:
        """Everybody, with all names that they had."""
        people = self.people.values()
        return tuple(Participant(one.id, one.name, one.is_me, tuple(self.also.get(one.id, ())), one.is_program) for one in people)
