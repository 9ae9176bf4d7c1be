"""Writing an import: messages once, in chat order; a newer export of the same chat adds only what is new."""

import json
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import chain, islice
from typing import Any

import msgspec

from voicetune_desktop.model import GROUP_FROM, Answers, ChatExport, Message, Participant, Question, Reason, SetAside
from voicetune_desktop.project.clock import seconds
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.following import Followed, Read, follow, remember_cover, remember_reworded
from voicetune_desktop.project.participants import Participants
from voicetune_desktop.project.places import link_threads, note_ends, renumber
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.sqlite import Connection, insert
from voicetune_desktop.project.stored_chat import Said, StoredChat, comparable_sources

BATCH = 5_000
SAMPLES = 100
"""Set-aside rows that are kept for the person to look at, for each reason and sentence."""

INSERT = (
    "INSERT INTO message (id, participant_id, sent_at, at, text, export_id, reply_to, forwarded, flags, source)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

GONE = "A newer export of this chat, which was read before, does not have this message any more."


class SourceImport:
    """One source on its way into the project, inside the caller's transaction."""

    def __init__(self, project: Project, name: str, format_id: str, answers: Answers = Answers(), *, whole: bool = True) -> None:
        """`whole` says that no file of it was refused: only then anything is concluded from what it lacks."""
        self._db = project.connection
        self._name = name
        self._whole = whole
        self.platform = format_id.partition("-")[0]
        self._people = Participants(self._db, self.platform)
        self._samples: Counter[tuple[str, str]] = Counter()
        self.counts: Counter[str] = Counter()
        self.already_there = 0
        self.edited = 0
        """Stored messages that have the newer text of this source now."""
        self.deleted = 0
        """Stored messages that were taken out, as this source has them no more."""
        self.changed = False
        """Whether stored messages read in another way now or are gone."""
        self.questions: dict[Question, None] = {}
        """What the file could not tell, answered or not."""
        sql = "INSERT INTO source (name, format, imported_at, counts, answers) VALUES (?, ?, ?, '{}', ?)"
        values = name, format_id, datetime.now(UTC).isoformat(timespec="seconds"), msgspec.json.encode(answers).decode()
        self.id = insert(self._db, sql, values)

    def add(self, export: ChatExport) -> Iterator[int]:
        """Store one chat; yields the number of rows seen so far after each batch."""
        chat = _ChatRows(self._db, self.platform, self.id, export)
        unread = self.counts[Reason.UNPARSABLE]
        self.questions.update(dict.fromkeys(export.questions))
        declared = export.participants
        self._meet(declared, chat)
        items = iter(export.items)
        while batch := list(islice(items, BATCH)):
            self._db.executemany(INSERT, chat.rows(self._kept(batch, chat), self._people.sender))
            chat.remember_reworded()
            yield self.counts.total()
        if export.participants != declared:
            self._meet(export.participants, chat)
        followed = chat.close(whole=self._whole and unread == self.counts[Reason.UNPARSABLE])
        self.already_there += chat.already_there + followed.worded_before
        self._count(followed)

    def _count(self, followed: Followed) -> None:
        self.edited += followed.edited
        self.deleted += followed.deleted
        self.changed = self.changed or bool(followed.reworded or followed.removed)
        self.counts["kept"] -= len(followed.left_out)
        for sent_at in followed.left_out:
            self._set_aside(SetAside(Reason.DELETED, GONE, self._name, sent_at or ""))

    def _meet(self, declared: tuple[Participant, ...], chat: "_ChatRows") -> None:
        """Know the declared people: before the rows, and again after them where an importer learned other names on the way."""
        for participant in declared:
            chat.members[self._people.meet(participant)] += 0

    def close(self) -> None:
        """Write down what was seen: kept + set aside, by reason."""
        questions = msgspec.json.encode(list(self.questions)).decode()
        sql = "UPDATE source SET counts = ?, already_there = ?, questions = ?, edited = ?, deleted = ? WHERE id = ?"
        values = json.dumps(self.counts), self.already_there, questions, self.edited, self.deleted, self.id
        self._db.execute(sql, values)

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


class _ChatRows:
    """The rows of one chat in order: places them after what is there, and skips what is there already."""

    def __init__(self, db: Connection, platform: str, source: int, export: ChatExport) -> None:
        self._db = db
        self._source = source
        chat = export.chat
        row = db.execute("SELECT id, messages FROM chat WHERE platform = ? AND key = ?", (platform, chat.id)).fetchone()
        if row is None:
            sql = "INSERT INTO chat (platform, key, title, kind) VALUES (?, ?, ?, ?)"
            row = insert(db, sql, (platform, chat.id, chat.title, chat.kind or "dm")), 0
        self._id, count = row
        self._start = message_id(self._id, 0)
        self._new = self._next = self._start + count
        self._kind = chat.kind
        self._last: int | None = None
        self._sources = comparable_sources(db, source) if count else frozenset[int]()
        self._there = StoredChat(db, self._start, self._next, self._sources) if count else None
        self._first = self._at = 0
        """The messages that were read first, of those with a time, and last; 0 before the first."""
        self._after = array("q")
        """For each new message the stored one that was found last before it."""
        self._threads = False
        self._found_senders: set[int] = set()
        self.members: Counter[int] = Counter()
        self.already_there = 0

    def rows(self, messages: Iterable[Message], sender: Callable[[Message], int]) -> Iterator[tuple[Any, ...]]:
        """Values of INSERT. Plain int and str throughout: the driver takes six times as long with None and bool among them."""
        source = self._source
        for m in messages:
            person = sender(m)
            at = seconds(m.sent_at)
            last = self._last
            at = last if at is None or (last is not None and at < last) else at
            self._last = at
            said = m.sent_at, at, m.text, m.id or "", m.reply_to or "", int(m.forwarded), ",".join(m.flags)
            if self._there and self._is_there(self._there, person, said):
                continue
            self.members[person] += 1
            self._threads = self._threads or "thread" in m.flags
            self._at = place = self._next
            self._first = self._first or (0 if at is None else place)
            self._next = place + 1
            yield place, person, *said, source

    def _is_there(self, there: StoredChat, person: int, said: Said) -> bool:
        found = there.find(person, said)
        if found is None:
            self._after.append(there.last)
            return False
        self._at = found
        self._first = self._first or (0 if said[1] is None else found)
        self._found_senders.add(person)
        self.already_there += 1
        return True

    def remember_reworded(self) -> None:
        """Put aside what reads in another way than what is stored, a batch at a time."""
        if self._there:
            remember_reworded(self._db, self._there)

    def reject(self, text: str) -> None:
        """Store an answer that was not chosen in the place of the message that was read last, once."""
        known = "SELECT 1 FROM rejected WHERE message_id = ?1 AND text = ?2"
        if self._at:
            self._db.execute(f"INSERT INTO rejected (message_id, text) SELECT ?1, ?2 WHERE NOT EXISTS ({known})", (self._at, text))

    def close(self, *, whole: bool) -> Followed:
        """Bring the chat into order, and follow what a newer export changed; `whole` says that all rows could be read."""
        self._add_members()
        senders = frozenset(self._found_senders | {person for person, count in self.members.items() if count})
        read = Read(self._source, self._start, self._new, self._next, self._first, self._at, senders, whole, self._after)
        remember_cover(self._db, read)
        followed = Followed()
        if self._there:
            followed = follow(self._db, self._there, read, self._sources)
        moved = self._there is not None and (self._next > self._new or followed.reworded or followed.removed)
        if moved:  # each renumbering costs a millisecond, and a mailbox has a hundred thousand chats
            renumber(self._db, self._start, self._next, chain(followed.behind, self._between()))
        count = self._next - self._start - followed.removed
        if self._threads or moved:
            link_threads(self._db, self._start, self._start + count)
        self._db.execute("UPDATE chat SET kind = ? WHERE id = ?", (self._kind or self._guess(), self._id))
        note_ends(self._db, self._id, count)
        return followed

    def _between(self) -> Iterator[tuple[int, int, int]]:
        """The new messages that stand behind a stored one, and before others."""
        last = self._new - 1
        return ((place, after, place) for place, after in enumerate(self._after, self._new) if self._start <= after < last)

    def _guess(self) -> str:
        (people,) = self._db.execute("SELECT count(*) FROM member WHERE chat_id = ?", (self._id,)).fetchone()
        return "group" if people >= GROUP_FROM else "dm"

    def _add_members(self) -> None:
        sql = (
            "INSERT INTO member (chat_id, participant_id, messages) VALUES (?, ?, ?)"
            " ON CONFLICT (chat_id, participant_id) DO UPDATE SET messages = messages + excluded.messages"
        )
        self._db.executemany(sql, [(self._id, person, count) for person, count in self.members.items()])


def chat_of_key(project: Project, platform: str, key: str) -> int | None:
    """The id of a chat that is there."""
    row = project.connection.execute("SELECT id FROM chat WHERE platform = ? AND key = ?", (platform, key)).fetchone()
    return row[0] if row else None


def last_zone(project: Project, format_id: str) -> str | None:
    """The zone that the times of the last source of a format are in, where the person named one."""
    sql = "SELECT answers FROM source WHERE format = ? ORDER BY id DESC LIMIT 1"
    row = project.connection.execute(sql, (format_id,)).fetchone()
    return msgspec.json.decode(row[0], type=Answers).zone if row else None
