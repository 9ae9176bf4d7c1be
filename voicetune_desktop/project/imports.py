"""Writing an import: messages once, in chat order; a newer export of the same chat adds only what is new."""

import json
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import chain, islice

import msgspec

from voicetune_desktop.model import GROUP_FROM, Answers, ChatExport, Message, Participant, Question, Reason, SetAside
from voicetune_desktop.project.clock import seconds
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.following import Followed, Read, follow, remember_reworded
from voicetune_desktop.project.namesakes import find_own_chat
from voicetune_desktop.project.newer_export import MISSING
from voicetune_desktop.project.participants import Participants
from voicetune_desktop.project.places import link_threads, note_ends, renumber
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.sqlite import Connection, insert
from voicetune_desktop.project.stored_chat import Said, StoredChat, comparable_sources, gives_minutes
from voicetune_desktop.project.waiting_rows import BATCH, Values, WaitingRows

SAMPLES = 100
"""Set-aside rows that are kept for the person to look at, for each reason and sentence."""

GONE = "A newer export of this chat, which was read before, does not have this message any more."


class SourceImport:
    """One source on its way into the project, inside the caller's transaction."""

    def __init__(self, project: Project, name: str, format_id: str, answers: Answers = Answers(), *, whole: bool = True) -> None:
        """`whole` says that no file of it was refused: only then anything is concluded from what it lacks."""
        self._project = project
        self._db = project.connection
        self._waiting = WaitingRows(self._db)
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

    def find(self, export: ChatExport) -> int | None:
        """The chat of the project that an export goes on with, and that gives it its id; None for a new one."""
        if export.chat.is_known_by_title:
            self._waiting.store()
        find_own_chat(self._project, self.platform, export)
        there = self._waiting.chat(self.platform, export.chat.id)
        return there and there[0]

    def add(self, export: ChatExport) -> Iterator[int]:
        """Store one chat; yields the number of rows seen so far after each batch."""
        chat = _ChatRows(self._db, self._waiting, self.platform, self.id, export)
        unread = self.counts[Reason.UNPARSABLE]
        self.questions.update(dict.fromkeys(export.questions))
        declared = export.participants
        self._meet(declared, chat)
        items = iter(export.items)
        while batch := list(islice(items, BATCH)):
            chat.meet(batch)
            self._waiting.add_messages(chat.rows(self._kept(batch, chat), self._people.sender))
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

    def note(self, files: Iterable[SetAside]) -> None:
        """Write down files that were not read; they are no rows, so they are not counted."""
        for item in files:
            self._sample(item)

    def close(self) -> None:
        """Store what waits, and write down what was seen: kept + set aside, by reason."""
        self._waiting.store()
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
        self._sample(item)

    def _sample(self, item: SetAside) -> None:
        key = (item.reason.value, item.why)
        self._samples[key] += 1
        if self._samples[key] <= SAMPLES:
            sql = "INSERT INTO set_aside (source_id, reason, why, place) VALUES (?, ?, ?, ?)"
            self._db.execute(sql, (self.id, item.reason.value, item.why, item.where))


class _ChatRows:
    """The rows of one chat in order: places them after what is there, and skips what is there already."""

    def __init__(self, db: Connection, waiting: WaitingRows, platform: str, source: int, export: ChatExport) -> None:
        self._db = db
        self._waiting = waiting
        self._source = source
        chat = export.chat
        there = waiting.chat(platform, chat.id)
        self._called = None if there else (platform, chat.id, chat.title)
        """Platform, key and title of a new chat."""
        self._id, count = there or (waiting.new_chat(), 0)
        self._start = message_id(self._id, 0)
        self._new = self._next = self._start + count
        self._kind = chat.kind
        self._ends = "", ""
        """When the first and the last of the new messages were sent."""
        self._last: int | None = None
        self._sources = comparable_sources(db, source) if count else frozenset[int]()
        self._there: StoredChat | None = None
        self._first = self._at = 0
        """The messages that were read first, of those with a time, and last; 0 before the first."""
        self._after = array("q")
        """For each new message the stored one that was found last before it."""
        self._threads = False
        self._found_senders: set[int] = set()
        self.members: Counter[int] = Counter()
        self.already_there = 0

    def meet(self, items: Iterable[Message | SetAside]) -> None:
        """Get to know what is there of the chat; the first rows say how exact the times are."""
        if self._there is None and self._new > self._start:
            in_minutes = gives_minutes(item.sent_at for item in items if isinstance(item, Message))
            self._there = StoredChat(self._db, self._start, self._new, self._sources, in_minutes=in_minutes)

    def rows(self, messages: Iterable[Message], sender: Callable[[Message], int]) -> Iterator[Values]:
        """The messages that are not there yet, as they are stored."""
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
            sent_at = m.sent_at or ""
            self._ends = self._ends[0] if place > self._new else sent_at, sent_at
            yield place, person, sent_at, "" if at is None else at, *said[2:], source

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
        senders = frozenset(self._found_senders | {person for person, count in self.members.items() if count})
        missing = 1.0 if self._kind == "assistant" else MISSING
        read = Read(self._source, self._start, self._new, self._next, self._first, self._at, senders, whole, self._after, missing)
        self._waiting.add_part(read, self.members)
        if self._called:
            self._add(*self._called)
            return Followed()
        self._waiting.store()
        followed = follow(self._db, self._there, read, self._sources) if self._there else Followed()
        moved = self._there is not None and (self._next > self._new or followed.reworded or followed.removed)
        if moved:  # each renumbering costs a millisecond, and a mailbox has a hundred thousand chats
            renumber(self._db, self._start, self._next, chain(followed.behind, self._between()))
        count = self._next - self._start - followed.removed
        if self._threads or moved:
            link_threads(self._db, self._start, self._start + count)
        self._db.execute("UPDATE chat SET kind = ? WHERE id = ?", (self._kind or self._guess(), self._id))
        note_ends(self._db, self._id, count)
        return followed

    def _add(self, platform: str, key: str, title: str) -> None:
        kind = self._kind or _guess(len(self.members))
        self._waiting.add_chat(self._id, platform, key, title, kind, self._next - self._start, *self._ends)
        if self._threads:
            self._waiting.store()
            link_threads(self._db, self._start, self._next)

    def _between(self) -> Iterator[tuple[int, int, int]]:
        """The new messages that stand behind a stored one, and before others."""
        last = self._new - 1
        return ((place, after, place) for place, after in enumerate(self._after, self._new) if self._start <= after < last)

    def _guess(self) -> str:
        (people,) = self._db.execute("SELECT count(*) FROM member WHERE chat_id = ?", (self._id,)).fetchone()
        return _guess(people)


def _guess(people: int) -> str:
    """The kind of a chat that so many people are in."""
    return "group" if people >= GROUP_FROM else "dm"


def last_zone(project: Project, format_id: str) -> str | None:
    """The zone that the times of the last source of a format are in, where the person named one."""
    sql = "SELECT answers FROM source WHERE format = ? ORDER BY id DESC LIMIT 1"
    row = project.connection.execute(sql, (format_id,)).fetchone()
    return msgspec.json.decode(row[0], type=Answers).zone if row else None
