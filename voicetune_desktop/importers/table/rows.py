"""The rows of a table as messages of one chat, or of the chats that a column names; questions with answers as chats of their own."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain, repeat
from operator import gt, lt
from typing import Any, NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.batches import batches
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Item, rest
from voicetune_desktop.importers.line_apps.chats import People
from voicetune_desktop.importers.ready_made.chats import RowChats
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.table.cells import DAMAGED, EMPTY, all_written, column, each
from voicetune_desktop.importers.table.clocks import day_and_clock, together
from voicetune_desktop.importers.table.columns import Columns
from voicetune_desktop.importers.table.files import Record, Table
from voicetune_desktop.importers.table.pairs import pairs
from voicetune_desktop.importers.table.roles import Sides, sides
from voicetune_desktop.importers.table.times import dates_in, times_of
from voicetune_desktop.importers.waiting.asides import Asides
from voicetune_desktop.importers.waiting.column_shelves import ColumnShelves
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.importers.whatsapp.dates import DateEvidence, Places
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Question, Reason, SetAside

FORMAT = "table"
_YES = frozenset({"1", "true", "yes", "y", "me", "outgoing", "sent", "ja", "sí", "oui"})
_ABOVE = (Reason.SYSTEM, "A line above the names of the columns.")
_TEXT = 5
"""The place of the text among the columns of messages."""
_ME, _OTHER = "Me", "Other"


class Reader(NamedTuple):
    """One table while it is read."""

    file: str
    title: str
    table: Table
    places: dict[str, int]
    order: Places
    question: Question | None
    people: People
    asks: bool
    clock: int | None = None
    """The column of the clock, where that of the time has only the day."""
    newest_first: bool = False
    """Whether most of the first rows were written so: in a chat of a question and its answer both may have one time."""

    @classmethod
    def of(cls, entry: Entry, table: Table, columns: Columns, answers: Answers) -> "Reader":
        """The reader of a table."""
        stem = entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name
        title = f"{stem} {table.name}".strip()
        time, clock = day_and_clock(columns.places.get("time"), table.sample, columns.places.values())
        places = columns.places if time is None else {**columns.places, "time": time}
        order, question = _dates(table, time).places(answers.date_order)
        told = answers.me is not None or "me" in places
        roles = None if told else sides(all_written(column(table.sample, places.get("sender"))))
        people = roles or People(answers.me)
        asks = not told and roles is None
        found = cls(entry.name, title, table, places, order, question, people, asks, clock)
        times = [*filter(None, found.times(table.sample))]
        return found._replace(newest_first=sum(map(gt, times, times[1:])) > sum(map(lt, times, times[1:])))

    def exports(self) -> Iterator[ChatExport]:
        """The table as one chat, or the chats that lie in it; rows that are set aside come out with the first."""
        above = [SetAside(*_ABOVE, self.file, at) for at in self.table.above]
        if "question" in self.places and "answer" in self.places:
            yield from pairs(RowChats(self.file, self.title, FORMAT, {}), self.places, self._batches(), above)
        elif "chat" in self.places:
            yield from self._chats(above)
        else:
            chat = Chat(f"{FORMAT}:{self.title}", self.title)
            yield self._export(chat, chain(above, self._items(chat)))

    def _chats(self, above: Sequence[SetAside]) -> Iterator[ChatExport]:
        with ColumnShelves() as shelves, Asides() as asides:
            asides.add(above)
            for batch in self._batches():
                asides.add([batch] if isinstance(batch, SetAside) else self._put_apart(batch, shelves))
            for number, key in enumerate(shelves.chats):
                chat = Chat(key, key.removeprefix(f"{FORMAT}:{self.title}:"))
                messages = chain.from_iterable(_messages(chat, columns) for columns in shelves.rows(key))
                yield self._export(chat, messages if number else chain(messages, asides))
            if asides and not shelves.chats:
                yield rest(FORMAT, self.file, asides)

    def _export(self, chat: Chat, items: Iterator[Item]) -> ChatExport:
        sender = self.places.get("sender")
        names = [str(row[sender]).strip() for row in self.table.sample if sender is not None and sender < len(row) and row[sender]]
        asked = ask_who_i_am(names, chat.title) if self.asks else ()
        ordered = oldest_first(items, newest_first=self.newest_first) if "time" in self.places else items
        programs = self.people.participants() if isinstance(self.people, Sides) else ()
        return ChatExport(chat, ordered, programs, (*asked, *((self.question,) if self.question else ())))

    def _batches(self) -> Iterator[list[Record] | SetAside]:
        """The rows, some at a time. Where the file breaks off, what comes last says so."""
        try:
            yield from batches(self.table.rows())
        except HostileArchive:
            raise
        except SourceError:
            yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, self.file, "the rest")

    def _items(self, chat: Chat) -> Iterator[Item]:
        """What becomes of the rows of a table that is one chat."""
        for batch in self._batches():
            if isinstance(batch, SetAside):
                yield batch
                continue
            columns = self._columns(batch)
            items = list[Item](_messages(chat, columns))
            for at in _blank(columns):
                items[at] = self._without_text(batch[at])
            yield from items

    def _put_apart(self, batch: list[Record], shelves: ColumnShelves) -> list[SetAside]:
        """Put the messages on the shelves of their chats; gives the rows that are none."""
        columns = self._columns(batch)
        blank, rows = _blank(columns), defaultdict[str, list[int]](list)
        for at, chat in enumerate(each(self._chat, self._written([record.cells or () for record in batch], "chat"))):
            rows[chat].append(at)
        for chat, places in rows.items():
            kept = [at for at in places if at not in blank] if blank else places
            if kept:
                shelves.put(chat, [[one[at] for at in kept] for one in columns])
        return [self._without_text(batch[at]) for at in blank]

    def _columns(self, batch: list[Record]) -> list[list[Any]]:
        """What messages of these rows hold behind their chat, by columns."""
        rows = [record.cells or () for record in batch]
        times = self.times(rows)
        texts, senders, mine, ids, replies = (self._written(rows, role) for role in ("text", "sender", "me", "id", "reply"))
        who, names, are_me = zip(*each(self._who, zip(senders, mine, strict=True)), strict=True)
        numbers = [id_ or None for id_ in ids]
        replies = [reply or None if id_ else None for reply, id_ in zip(replies, ids, strict=True)]
        return [numbers, [*who], [*names], [*are_me], [*times], texts, replies]

    def times(self, rows: Sequence[Sequence[object]]) -> Sequence[str | None]:
        """When each of some rows was written."""
        days = column(rows, self.places.get("time"))
        return times_of(days if self.clock is None else list(map(together, days, column(rows, self.clock))), self.order)

    def _written(self, rows: Sequence[Sequence[object]], role: str) -> list[str]:
        """The cells of a column as texts, "" for all where the table has none."""
        return all_written(column(rows, self.places[role])) if role in self.places else [""] * len(rows)

    def _without_text(self, record: Record) -> SetAside:
        is_whole = record.cells is not None and len(record.cells) > self.places["text"]
        return SetAside(*(EMPTY if is_whole else DAMAGED), self.file, record.at)

    def _chat(self, title: str) -> str:
        return f"{FORMAT}:{self.title}:{title.strip() or self.title}"

    def _who(self, written: tuple[str, str]) -> tuple[str, str, bool | None]:
        """Who wrote a row, by what its columns of senders and of the person say."""
        sender, me = written
        mine = me.strip().casefold() in _YES if "me" in self.places else None
        who, name, is_me = self.people[sender.strip() or (_ME if mine else _OTHER)]
        return who, name, is_me if mine is None else mine


def _messages(chat: Chat, columns: list[list[Any]]) -> Iterator[Message]:
    return map(Message, repeat(chat.id), repeat(chat.title), *columns)


def _blank(columns: list[list[Any]]) -> dict[int, None]:
    """The places of rows without a text."""
    return {at: None for at, text in enumerate(columns[_TEXT]) if not text or text.isspace()}


def _dates(table: Table, place: int | None) -> DateEvidence:
    """What a column says about the order of its dates: its beginning, and all of it where that leaves a doubt."""
    evidence = dates_in(row[place] for row in table.sample if place is not None and place < len(row))
    return dates_in(_cells(table, place)) if place is not None and evidence.may_change else evidence


def _cells(table: Table, place: int) -> Iterator[object]:
    """The cells of a column, as far as the file can be read."""
    with suppress(SourceError):
        yield from (row.cells[place] for row in table.rows() if row.cells and place < len(row.cells))
