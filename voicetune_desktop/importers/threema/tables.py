"""The chats of a backup of Threema: a table for each person and group, and tables that say who they are."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from operator import itemgetter

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, DAMAGED_ROW, Item
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import csv_blocks, dialect
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

Cells = Mapping[str, str]
Row = tuple[str, ...]
"""What matters of a row of messages, as _COLUMNS say; "" where the table lacks one."""
Why = tuple[Reason, str]

_COLUMNS = (
    "posted_at",
    "created_at",
    "type",
    "body",
    "caption",
    "isstatusmessage",
    "deleted_at",
    "apiid",
    "identity",
    "isoutbox",
    "quoted_message_apiid",
    "edited_at",
)
_NEEDED = {"isoutbox", "body", "type"}
_NAME = re.compile(r"(?:^|/)(group_)?message_([^/]+)\.csv$")
_FILES = frozenset({"IMAGE", "VIDEO", "FILE", "VOICEMESSAGE", "VOICE"})
_SPOKEN = frozenset({"TEXT", ""})
_NOTICES = frozenset({"STATUS", "VOIP_STATUS", "GROUP_CALL_STATUS", "GROUP_STATUS", "FORWARD_SECURITY_STATUS", "DATE_SEPARATOR"})
_FILE = (Reason.MEDIA, "A picture, recording or file without a text.")
_NOTICE = (Reason.SYSTEM, "A call, or a notice of the app.")
_OTHER = (Reason.UNSUPPORTED, "A place, a poll, a contact or the like.")
_GONE = (Reason.DELETED, "The message was deleted.")
_EMPTY = (Reason.DELETED, "Nothing is left of this message.")
_DAMAGED = (Reason.UNPARSABLE, DAMAGED_ROW)
_ME = Participant("me", "Me", is_me=True)
_YES = "1"
_LONGEST = 16
"""Digits of a time, and more than any has."""


class Tables:
    """The tables of a backup."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._people = dict[str, Participant]()
        for row in self._all(r"(?:^|/)contacts\.csv$"):
            person = _person(row)
            self._people |= {key: person for key in (row.get("identity_id"), row.get("identity")) if key}
        self._groups = dict[str, Cells]()
        for row in self._all(r"(?:^|/)groups\.csv$"):
            older = f"{row.get('id', '')}-{row.get('creator', '')}"
            self._groups |= {key: row for key in (row.get("group_uid"), older) if key}

    def read(self, entry: Entry) -> ChatExport:
        """The chat of a table, its messages oldest first."""
        found = _NAME.search(entry.name)
        is_group, key = (found[1] is not None, found[2]) if found else (False, entry.name)
        group, other = self._groups.get(key, {}), self._people.get(key, Participant(f"threema:{key}", key, is_me=False))
        members = [self._person(one) for one in group.get("members", "").split(";") if one]
        if is_group:
            title = group.get("groupname") or ", ".join(one.name for one in members) or key
            export = ChatExport(Chat(f"threema:group:{key}", title, "group"), (), (*members, _ME))
        else:
            export = ChatExport(Chat(other.id, other.name, "dm"), (), (other, _ME))
        talk = _Talk(export.chat, entry.name, None if is_group else other, self._people)
        export.items = oldest_first(_rows(self._source, entry, talk))
        return export

    def _person(self, identity: str) -> Participant:
        return self._people.get(identity) or Participant(f"threema:{identity}", identity, is_me=False)

    def _all(self, names: str) -> Iterator[Cells]:
        """The rows of small tables, as far as they can be read."""
        for entry in self._source.matching(names):
            try:
                yield from _cells(self._source, entry)
            except HostileArchive:
                raise
            except SourceError:
                continue


def _person(row: Cells) -> Participant:
    identity, nick = row.get("identity", ""), row.get("nick_name", "")
    full = f"{row.get('firstname', '')} {row.get('lastname', '')}".strip()
    name = full or nick or identity
    return Participant(f"threema:{identity}", name, is_me=False, also=tuple(one for one in (nick, identity) if one and one != name))


def _cells(source: Source, entry: Entry) -> Iterator[Cells]:
    """The whole rows of a small table by their columns. Raises SourceError."""
    how, head = dialect(source.head(entry)), list[str]()
    with source.open(entry) as stream:
        for row in chain.from_iterable(block.cells for block in csv_blocks(stream, how)) if how else ():
            if not head:
                head = row or []
            elif row and len(row) == len(head):
                yield dict(zip(head, row, strict=True))


def _rows(source: Source, entry: Entry, talk: "_Talk") -> Iterator[Item]:
    """The rows of a table of messages, in its order."""
    line, head = 1, list[str]()
    try:
        how = dialect(source.head(entry))
        if how is None:
            yield SetAside(*_DAMAGED, entry.name, 1)
        with source.open(entry) as stream:
            for lines, rows in csv_blocks(stream, how) if how else ():
                line = lines[-1]
                if not head:
                    head = rows.pop(0) or [""]
                    lines.pop(0)
                    if not {*head} >= _NEEDED:
                        yield SetAside(*_DAMAGED, entry.name, 1)
                places = [head.index(name) if name in head else len(head) for name in _COLUMNS]
                pick, missing = itemgetter(*places), [""] * (len(head) in places)
                found = [pick(row + missing) if row and len(row) == len(head) else None for row in rows]
                times = utc_milliseconds([_time(row[0] or row[1]) if row else 0 for row in found])
                yield from map(talk.item, found, lines, times)
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, line)


class _Talk(Struct):
    """A chat while it is read; without another one, each row of others says who wrote it."""

    chat: Chat
    file: str
    other: Participant | None
    people: Mapping[str, Participant]
    strangers: dict[str, Participant] = field(default_factory=dict[str, Participant])

    def item(self, row: Row | None, line: int, sent_at: str | None) -> Item:
        """What becomes of a row."""
        if row is None:
            return SetAside(*_DAMAGED, self.file, line)
        _, _, kind, body, caption, status, deleted, number, identity, outbox, quoted, edited = row
        text = _said(kind, body, caption, status, deleted)
        if not isinstance(text, str):
            return SetAside(*text, self.file, line)
        who = _ME if outbox == _YES else self.other or self._writer(identity)
        flags = ()
        if edited or caption:
            flags = (*(["edited"] if edited else ()), *(["caption"] if kind in _FILES else ()))
        chat = self.chat
        return Message(chat.id, chat.title, number or None, who.id, who.name, who.is_me, sent_at, text, quoted or None, flags=flags)

    def _writer(self, identity: str) -> Participant:
        stranger = Participant(f"threema:{identity}", identity or "?", is_me=False)
        return self.people.get(identity) or self.strangers.setdefault(identity, stranger)


def _said(kind: str, body: str, caption: str, status: str, deleted: str) -> str | Why:
    """What somebody wrote, or why it is nothing that somebody wrote."""
    if status == _YES or kind in _NOTICES:
        return _NOTICE
    if deleted:
        return _GONE
    if kind in _FILES:
        return caption.strip() or _FILE
    return (body.strip() or _EMPTY) if kind in _SPOKEN else _OTHER


def _time(written: str) -> int:
    """When a message was sent, in milliseconds; 0 where nothing tells."""
    return int(written) if len(written) < _LONGEST and written.isdecimal() else 0
