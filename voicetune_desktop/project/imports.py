"""Writing an import: messages once, in chat order; a newer export of the same chat adds only what is new."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import msgspec

from voicetune_desktop.model import Answers, ChatExport, Message, Question, SetAside
from voicetune_desktop.project.clock import seconds
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.participants import Participants
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.sqlite import Connection, insert
from voicetune_desktop.project.stored_chat import StoredChat, identity

BATCH = 5_000
SAMPLES = 100
"""Set-aside rows that are kept for the person to look at, for each reason and sentence."""

INSERT = (
    "INSERT INTO message (id, participant_id, sent_at, at, text, export_id, reply_to, forwarded, flags, source)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

GROUP_FROM = 3
"""People from whom on a chat of unknown kind is a group."""


class SourceImport:
    """One source on its way into the project, inside the caller's transaction."""

    def __init__(self, project: Project, name: str, format_id: str, answers: Answers = Answers()) -> None:
        self._db = project.connection
        self._platform = format_id.partition("-")[0]
        self._people = Participants(self._db, self._platform)
        self._samples: Counter[tuple[str, str]] = Counter()
        self.counts: Counter[str] = Counter()
        self.already_there = 0
        self.questions: dict[Question, None] = {}
        """What the file could not tell, answered or not."""
        sql = "INSERT INTO source (name, format, imported_at, counts, answers) VALUES (?, ?, ?, '{}', ?)"
        values = name, format_id, datetime.now(UTC).isoformat(timespec="seconds"), msgspec.json.encode(answers).decode()
        self.id = insert(self._db, sql, values)

    def add(self, export: ChatExport) -> Iterator[int]:
        """Store one chat; yields the number of rows seen so far after each batch."""
        chat = _ChatRows(self._db, self._platform, export)
        self.questions.update(dict.fromkeys(export.questions))
        self._meet(export, chat)
        items = iter(export.items)
        while batch := list(islice(items, BATCH)):
            self._db.executemany(INSERT, chat.rows(self._kept(batch, chat), self._people.sender, self.id))
            yield self.counts.total()
        self._meet(export, chat)
        chat.close()
        self.already_there += chat.already_there

    def _meet(self, export: ChatExport, chat: "_ChatRows") -> None:
        """Know the declared people: before the rows, and after them, as some importers learn their other names on the way."""
        for participant in export.participants:
            chat.members[self._people.meet(participant)] += 0

    def close(self) -> None:
        """Write down what was seen: kept + set aside, by reason."""
        questions = msgspec.json.encode(list(self.questions)).decode()
        sql = "UPDATE source SET counts = ?, already_there = ?, questions = ? WHERE id = ?"
        self._db.execute(sql, (json.dumps(self.counts), self.already_there, questions, self.id))

    def _kept(self, batch: list[Message | SetAside], chat: "_ChatRows") -> Iterator[Message]:
        """The messages among the rows; what hangs on a message is stored when the rows have got to it."""
        kept = 0
        for item in batch:
            if type(item) is Message:
                kept += 1
                yield item
            elif type(item) is SetAside:
                self._set_aside(item)
                if item.rejected:
                    chat.reject(item.rejected)
        self.counts["kept"] += kept

    def _set_aside(self, item: SetAside) -> None:
        self.counts[item.reason.value] += 1
        key = (item.reason.value, item.why)
        self._samples[key] += 1
        if self._samples[key] <= SAMPLES:
            sql = "INSERT INTO set_aside (source_id, reason, why, place) VALUES (?, ?, ?, ?)"
            self._db.execute(sql, (self.id, item.reason.value, item.why, item.where))


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
        self._there = StoredChat(db, self._start, self._next) if count else None
        self._at = 0
        """The message that was read last; 0 before the first."""
        self._threads = False
        self.members: Counter[int] = Counter()
        self.already_there = 0

    def rows(self, messages: Iterable[Message], sender: Callable[[Message], int], source: int) -> Iterator[tuple[Any, ...]]:
        """Values of INSERT. Plain int and str throughout: the driver takes six times as long with None and bool among them."""
        for m in messages:
            person = sender(m)
            at = seconds(m.sent_at)
            last = self._last
            at = last if at is None or (last is not None and at < last) else at
            self._last = at
            if self._there and (place := self._there.find(identity(m.id, person, m.sent_at, m.text))) is not None:
                self._at = place
                self.already_there += 1
                continue
            self.members[person] += 1
            self._threads = self._threads or "thread" in m.flags
            self._at = place = self._next
            self._next = place + 1
            yield place, person, m.sent_at, at, m.text, m.id or "", m.reply_to or "", int(m.forwarded), ",".join(m.flags), source

    def reject(self, text: str) -> None:
        """Store an answer that was not chosen in the place of the message that was read last, once."""
        known = "SELECT 1 FROM rejected WHERE message_id = ?1 AND text = ?2"
        if self._at:
            self._db.execute(f"INSERT INTO rejected (message_id, text) SELECT ?1, ?2 WHERE NOT EXISTS ({known})", (self._at, text))

    def close(self) -> None:
        self._add_members()
        if self._there:
            renumber(self._db, self._start, self._next)
        if self._threads or self._there:
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
