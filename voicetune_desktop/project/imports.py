"""Writing an import: messages once, in chat order; a newer export of the same chat adds only what is new."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from voicetune_desktop.model import ChatExport, Message, Participant, SetAside
from voicetune_desktop.project.clock import seconds
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.sqlite import Connection, insert

BATCH = 5_000
SAMPLES = 100
"""Set-aside rows that are kept for the person to look at, for each reason and sentence."""

INSERT = (
    "INSERT INTO message (id, participant_id, sent_at, at, text, export_id, reply_to, forwarded, flags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

GROUP_FROM = 3
"""People from whom on a chat of unknown kind is a group."""


class SourceImport:
    """One source on its way into the project, inside the caller's transaction."""

    def __init__(self, project: Project, name: str, format_id: str) -> None:
        self._db = project.connection
        self._platform = format_id.partition("-")[0]
        self._people: dict[str, int] = {}
        self._samples: Counter[tuple[str, str]] = Counter()
        self.counts: Counter[str] = Counter()
        self.already_there = 0
        sql = "INSERT INTO source (name, format, imported_at, counts) VALUES (?, ?, ?, '{}')"
        self.id = insert(self._db, sql, (name, format_id, datetime.now(UTC).isoformat(timespec="seconds")))

    def add(self, export: ChatExport) -> Iterator[int]:
        """Store one chat; yields the number of rows seen so far after each batch."""
        chat = _ChatRows(self._db, self._platform, export)
        self._meet(export, chat)
        items = iter(export.items)
        while batch := list(islice(items, BATCH)):
            self._db.executemany(INSERT, chat.rows(self._kept(batch), self._sender))
            yield self.counts.total()
        self._meet(export, chat)
        chat.close()
        self.already_there += chat.already_there

    def _meet(self, export: ChatExport, chat: "_ChatRows") -> None:
        """Know the declared people: before the rows, and after them, as some importers learn their other names on the way."""
        for participant in export.participants:
            chat.members[self._participant(participant)] += 0

    def close(self) -> None:
        """Write down what was seen: kept + set aside, by reason."""
        sql = "UPDATE source SET counts = ?, already_there = ? WHERE id = ?"
        self._db.execute(sql, (json.dumps(self.counts), self.already_there, self.id))

    def _kept(self, batch: list[Message | SetAside]) -> Iterator[Message]:
        kept = 0
        for item in batch:
            if type(item) is Message:
                kept += 1
                yield item
            elif type(item) is SetAside:
                self._set_aside(item)
        self.counts["kept"] += kept

    def _set_aside(self, item: SetAside) -> None:
        self.counts[item.reason.value] += 1
        key = (item.reason.value, item.why)
        self._samples[key] += 1
        if self._samples[key] <= SAMPLES:
            sql = "INSERT INTO set_aside (source_id, reason, why, place) VALUES (?, ?, ?, ?)"
            self._db.execute(sql, (self.id, item.reason.value, item.why, item.where))

    def _sender(self, message: Message) -> int:
        known = self._people.get(message.sender_id)
        return known or self._participant(Participant(message.sender_id, message.sender, message.is_me))

    def _participant(self, participant: Participant) -> int:
        row = self._db.execute("SELECT id FROM participant WHERE platform = ? AND key = ?", (self._platform, participant.id)).fetchone()
        found: int = row[0] if row else self._new_participant(participant)
        if row:
            self._learn(found, participant)
        self._people[participant.id] = found
        return found

    def _new_participant(self, participant: Participant) -> int:
        person = insert(self._db, "INSERT INTO person (name) VALUES (?)", (participant.name,))
        sql = "INSERT INTO participant (platform, key, name, also, is_me, person_id) VALUES (?, ?, ?, ?, ?, ?)"
        also = json.dumps(participant.also, ensure_ascii=False)
        return insert(self._db, sql, (self._platform, participant.id, participant.name, also, participant.is_me, person))

    def _learn(self, found: int, participant: Participant) -> None:
        if participant.is_me is not None:
            self._db.execute("UPDATE participant SET is_me = ? WHERE id = ?", (participant.is_me, found))
        also, name = self._db.execute("SELECT also, name FROM participant WHERE id = ?", (found,)).fetchone()
        names = dict.fromkeys([*json.loads(also), *participant.also, participant.name])
        names.pop(name, None)
        self._db.execute("UPDATE participant SET also = ? WHERE id = ?", (json.dumps(list(names), ensure_ascii=False), found))


REFERRING = (
    ("message", "id"),
    ("decision", "message_id"),
    ("turn_edit", "first"),
    ("turn_edit", "last"),
    ("rejected", "message_id"),
    ("merged_from", "message_id"),
)
"""Tables and columns that hold ids of messages and move along with them."""


class _ChatRows:
    """The rows of one chat in order: places them after what is there, and skips what is there already."""

    def __init__(self, db: Connection, platform: str, export: ChatExport) -> None:
        self._db = db
        chat = export.chat
        row = db.execute("SELECT id, messages FROM chat WHERE platform = ? AND key = ?", (platform, chat.id)).fetchone()
        if row is None:
            sql = "INSERT INTO chat (platform, key, title, kind) VALUES (?, ?, ?, ?)"
            row = insert(db, sql, (platform, chat.id, chat.title, chat.kind or "dm")), 0
        self._id, count = row
        self._start = message_id(self._id, 0)
        self._next = self._start + count
        self._kind = chat.kind
        self._last: int | None = None
        self._merge = count > 0
        self._there = self._identities() if self._merge else Counter[tuple[Any, ...]]()
        self._threads = False
        self.members: Counter[int] = Counter()
        self.already_there = 0

    def rows(self, messages: Iterable[Message], sender: Any) -> Iterator[tuple[Any, ...]]:
        """Values of INSERT. Plain int and str throughout: the driver takes six times as long with None and bool among them."""
        for m in messages:
            person = sender(m)
            at = seconds(m.sent_at)
            last = self._last
            at = last if at is None or (last is not None and at < last) else at
            self._last = at
            if self._merge and self._is_there(m.id or (person, m.sent_at, m.text)):
                continue
            self.members[person] += 1
            self._threads = self._threads or "thread" in m.flags
            place = self._next
            self._next = place + 1
            yield place, person, m.sent_at, at, m.text, m.id or "", m.reply_to or "", int(m.forwarded), ",".join(m.flags)

    def close(self) -> None:
        self._add_members()
        if self._merge:
            renumber(self._db, self._start, self._next)
        if self._threads or self._merge:
            link_threads(self._db, self._start, self._next)
        sql = (
            "UPDATE chat SET messages = ?, kind = ?, first = (SELECT sent_at FROM message WHERE id = ?),"
            " last = (SELECT sent_at FROM message WHERE id = ?) WHERE id = ?"
        )
        count, kind = self._next - self._start, self._kind or self._guess()
        self._db.execute(sql, (count, kind, self._start, self._next - 1, self._id))

    def _guess(self) -> str:
        (people,) = self._db.execute("SELECT count(*) FROM member WHERE chat_id = ?", (self._id,)).fetchone()
        return "group" if people >= GROUP_FROM else "dm"

    def _add_members(self) -> None:
        sql = (
            "INSERT INTO member (chat_id, participant_id, messages) VALUES (?, ?, ?)"
            " ON CONFLICT (chat_id, participant_id) DO UPDATE SET messages = messages + excluded.messages"
        )
        self._db.executemany(sql, [(self._id, person, count) for person, count in self.members.items()])

    def _identities(self) -> Counter[tuple[Any, ...]]:
        sql = "SELECT export_id, participant_id, sent_at, text FROM message WHERE id >= ? AND id < ?"
        return Counter((row[0],) if row[0] else row[1:] for row in self._db.execute(sql, (self._start, self._next)))

    def _is_there(self, identity: Any) -> bool:
        key = (identity,) if isinstance(identity, str) else identity
        if self._there[key] <= 0:
            return False
        self._there[key] -= 1
        self.already_there += 1
        return True


def renumber(db: Connection, start: int, end: int) -> None:
    """Bring the messages of a chat, ids `start` to `end`, into the order of time, one id behind the other; equal times keep theirs.

    Decisions about places and edited answers move along. Findings do not: the texts are scanned anew after every import.
    """
    db.execute("CREATE TEMP TABLE moved (old INTEGER PRIMARY KEY, new INTEGER NOT NULL)")
    places = "SELECT id, ?1 + row_number() OVER (ORDER BY at, id) - 1 FROM message WHERE id >= ?1 AND id < ?2"
    db.execute(f"INSERT INTO temp.moved {places}", (start, end))
    db.execute("DELETE FROM temp.moved WHERE old = new")
    for table, place in REFERRING:
        db.execute(f"UPDATE {table} SET {place} = -m.new FROM temp.moved AS m WHERE {table}.{place} = m.old")
        db.execute(f"UPDATE {table} SET {place} = -{place} WHERE {place} < 0")
    db.execute("DROP TABLE temp.moved")


def link_threads(db: Connection, start: int, end: int) -> None:
    """Let each reply inside a thread know the place of the thread's root, in the chat that has the ids `start` to `end`."""
    sql = """
        UPDATE message SET thread = root.id - ?1 FROM message AS root
        WHERE message.id >= ?1 AND message.id < ?2 AND message.flags LIKE '%thread%'
        AND root.id >= ?1 AND root.id < ?2 AND root.export_id = message.reply_to"""
    db.execute(sql, (start, end))
