"""ChatLab's format, in which WeFlow, imessage-exporter and other tools give the chats of many apps: one chat a file.

It is a JSON object, or lines that say in "_type" what they are. The layout follows ChatLab's description of its format 0.0.2.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from operator import attrgetter
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Clock, Item, JsonFile, chosen, head_of, read_chats
from voicetune_desktop.importers.json_files.lines import numbered_lines
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, ChatKind, Match, Message, Participant, Reason, SetAside

FORMAT = "chatlab"
_LOOKED_AT = 50
_FIRST = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*(?:"_type"\s*:\s*"header"\s*,\s*)?"chatlab"\s*:\s*\{')
_NAMES = r"\.jsonl?$"
_YES, _NO = Match(0.97, "A chat in ChatLab's format."), Match(0.0, "No file begins as ChatLab's format does.")
_KINDS: dict[str | None, ChatKind] = {"group": "group", "private": "dm"}
_SAID = (0, 25)
"""A text, and a text that answers another."""
_MILLISECONDS = 10**11
"""Times above are milliseconds; seconds get there in the year 5138."""

_FILE = (Reason.MEDIA, "A picture, sticker, recording or file.")
_NOTICE = (Reason.SYSTEM, "A notice of the app, or a call.")
_GONE = (Reason.DELETED, "A message that was taken back.")
_OTHER = (Reason.UNSUPPORTED, "A card, a place, a transfer, a forwarded talk or the like.")
_NOTHING = (Reason.MEDIA, "A message without text.")
_ASIDE = {**dict.fromkeys(range(1, 6), _FILE), 22: _NOTICE, 23: _NOTICE, 80: _NOTICE, 81: _GONE}


class _Meta(Struct, rename="camel", gc=False):
    """What the file says of its chat; the owner is the person who exported."""

    name: str | None = None
    platform: str | None = None
    type: str | None = None
    group_id: str | None = None
    owner_id: str | None = None


class _Member(Struct, rename="camel", gc=False):
    """Somebody in the chat."""

    platform_id: str | None = None
    account_name: str | None = None
    group_nickname: str | None = None
    aliases: list[str] | None = None


class _Row(Struct, rename="camel", gc=False):
    """A message."""

    sender: str | None = None
    account_name: str | None = None
    group_nickname: str | None = None
    timestamp: int | float | None = None
    type: int | None = None
    content: str | None = None
    platform_message_id: str | None = None
    reply_to_message_id: str | None = None


class _Line(_Row, rename="camel", gc=False):
    """A line that is a message, a member, or the head."""

    kind: str | None = field(default=None, name="_type")
    meta: Any = None
    platform_id: str | None = None
    aliases: list[str] | None = None


def _times(stamps: Sequence[int | float | None]) -> Sequence[str | None]:
    return utc_milliseconds([int(time if time > _MILLISECONDS else time * 1000) if time and time < 10**15 else 0 for time in stamps])


_CLOCK: Clock[_Row] = Clock(attrgetter("timestamp"), _times)


def _score(source: Source) -> Match:
    return _YES if any(True for _ in _files(source, _LOOKED_AT)) else _NO


def _files(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(_NAMES, limit) if _FIRST.match(head_of(source, entry)))


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each file. Raises SourceError when there are none."""
    found = list(_files(source))
    if not found:
        raise SourceError("There is no file in ChatLab's format in it.", "Choose the .json or .jsonl file that the tool wrote.")
    return chosen(chain.from_iterable(_of_file(source, entry, answers) for entry in found), answers)


def _of_file(source: Source, entry: Entry, answers: Answers) -> Iterator[ChatExport]:
    if b'"_type"' in head_of(source, entry)[:100]:
        yield _of_lines(source, entry, answers)
    else:
        yield from read_chats(source, entry, FORMAT, partial(_of_object, answers=answers))


def _of_object(file: JsonFile, answers: Answers) -> Iterator[ChatExport]:
    """The chat of an object, whose messages come last."""
    meta, members = _Meta(), list[_Member]()
    for key in file.cursor.members():
        if key == "meta":
            meta = file.value(_Meta) or meta
        elif key == "members":
            members = file.value(list[_Member]) or members
        elif key == "messages":
            talk = _Talk(meta, members, file.name, answers.me)
            yield talk.export(file.rows(_Row, key, talk.become, _CLOCK))


def _of_lines(source: Source, entry: Entry, answers: Answers) -> ChatExport:
    """The chat of a file of lines, whose head and members come first."""
    from msgspec import ValidationError, convert

    meta, members, lines = _Meta(), list[_Member](), numbered_lines(source, entry, _Line)
    first: list[tuple[int, _Line | Malformed]] = []
    for number, line in lines:
        if isinstance(line, Malformed) or line.kind not in ("header", "member"):
            first = [(number, line)]
            break
        if line.kind == "member":
            members.append(_Member(line.platform_id, line.account_name, line.group_nickname, line.aliases))
            continue
        try:
            meta = convert(line.meta or {}, _Meta)
        except ValidationError:
            continue
    talk = _Talk(meta, members, entry.name, answers.me)
    return talk.export(filter(None, (talk.of_line(line, number) for number, line in chain(first, lines))))


class _Talk:
    """A chat while its messages are read."""

    def __init__(self, meta: _Meta, members: Sequence[_Member], file: str, me: str | None) -> None:
        stem = file.rpartition("/")[2].rpartition(".")[0]
        title = meta.name or stem
        self.chat = Chat(f"chatlab:{meta.platform}:{meta.group_id or title}", title, _KINDS.get(meta.type))
        self._file, self._me, self._owner = file, me, meta.owner_id
        self._people = [self._participant(one) for one in members if one.platform_id]

    def export(self, items: Iterator[Item]) -> ChatExport:
        """The chat with its people, and the question who the person is, where nothing tells."""
        is_known = bool(self._me or self._owner)
        questions = () if is_known else ask_who_i_am((one.name for one in self._people), self.chat.title)
        return ChatExport(self.chat, items, tuple(self._people), questions=questions)

    def of_line(self, line: _Line | Malformed, number: int) -> Item | None:
        """What becomes of a line."""
        if isinstance(line, Malformed):
            return SetAside(Reason.UNPARSABLE, DAMAGED_ROW, self._file, number)
        return self.become(line, number, _times([line.timestamp])[0]) if line.kind == "message" else None

    def become(self, row: _Row, number: int, sent_at: str | None) -> Item:
        """What becomes of a message."""
        text = row.content or ""
        aside = None if row.type in _SAID else _ASIDE.get(row.type or -1, _OTHER)
        if aside := aside or (None if text.strip() else _NOTHING):
            return SetAside(*aside, self._file, f"messages[{number}]")
        name = row.group_nickname or row.account_name or row.sender or self.chat.title
        who, reply_to = row.sender or name, row.reply_to_message_id
        is_me = self._is_me(who, name)
        return Message(self.chat.id, self.chat.title, row.platform_message_id, who, name, is_me, sent_at, text, reply_to)

    def _participant(self, one: _Member) -> Participant:
        id_, names = one.platform_id or "", [*filter(None, (one.group_nickname, one.account_name, *(one.aliases or ())))]
        name = names[0] if names else id_
        return Participant(id_, name, self._is_me(id_, name), tuple(dict.fromkeys(other for other in names if other != name)))

    def _is_me(self, id_: str, name: str) -> bool | None:
        if self._me:
            return self._me in (id_, name)
        return id_ == self._owner if self._owner else None


CHATLAB = Importer(FORMAT, "ChatLab", _score, _chats)
