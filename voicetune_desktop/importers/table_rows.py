"""The rows of a table as messages of one chat, or of the chats that a column names; questions with answers as chats of their own."""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from itertools import chain, repeat
from typing import NamedTuple

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.batches import batches
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.json_chats import BREAKS_OFF, Item, rest
from voicetune_desktop.importers.line_chats import People
from voicetune_desktop.importers.ready_made_chats import RowChats
from voicetune_desktop.importers.ready_made_rows import Row, Said, of_instructions
from voicetune_desktop.importers.shelves import Shelves
from voicetune_desktop.importers.table_cells import all_written, column, each, written
from voicetune_desktop.importers.table_clocks import day_and_clock, together
from voicetune_desktop.importers.table_columns import COLUMN_ROLES, Columns
from voicetune_desktop.importers.table_files import Record, Table
from voicetune_desktop.importers.table_times import dates_in, times_of
from voicetune_desktop.importers.time_order import oldest_first
from voicetune_desktop.importers.whatsapp.dates import DateEvidence, Places
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Question, Reason, SetAside

FORMAT = "table"
_YES = frozenset({"1", "true", "yes", "y", "me", "outgoing", "sent", "ja", "sí", "oui"})
_DAMAGED = (Reason.UNPARSABLE, "This row is damaged.")
_ABOVE = (Reason.SYSTEM, "A line above the names of the columns.")
_EMPTY = (Reason.UNSUPPORTED, "There is no text in it.")
_ME, _OTHER = "Me", "Other"


class _Placed(Struct):
    """A message and its number in the file."""

    number: int
    message: Message


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

    @classmethod
    def of(cls, entry: Entry, table: Table, columns: Columns, answers: Answers) -> "Reader":
        """The reader of a table."""
        stem = entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name
        title = f"{stem} {table.name}".strip()
        time, clock = day_and_clock(columns.places.get("time"), table.sample, columns.places.values())
        places = columns.places if time is None else {**columns.places, "time": time}
        order, question = _dates(table, time).places(answers.date_order)
        people = People(answers.me)
        asks = answers.me is None and "me" not in places
        return cls(entry.name, title, table, places, order, question, people, asks, clock)

    def exports(self) -> Iterator[ChatExport]:
        """The table as one chat, or the chats that lie in it; rows that are set aside come out with the first."""
        aside: list[Item] = [SetAside(*_ABOVE, self.file, at) for at in self.table.above]
        if "question" in self.places and "answer" in self.places:
            yield from self._pairs(aside)
            return
        if "chat" not in self.places:
            chat = Chat(f"{FORMAT}:{self.title}", self.title)
            yield self._export(chat, chain(aside, (item for _, item in self._items(chat))))
            return
        with Shelves(_Placed) as shelves:
            for number, item in self._items(None):
                if isinstance(item, Message):
                    shelves.put(item.chat, _Placed(number, item))
                else:
                    aside.append(item)
            first = next(iter(shelves.chats), None)
            for key in shelves.chats:
                messages = (placed.message for batch in shelves.rows(key) for placed in batch)
                items = chain(messages, aside) if key == first else messages
                yield self._export(Chat(key, key.removeprefix(f"{FORMAT}:{self.title}:")), items)
        if aside and first is None:
            yield rest(FORMAT, self.file, aside)

    def _pairs(self, aside: list[Item]) -> Iterator[ChatExport]:
        """A chat for each row with a question and its answer, and one of what is set aside."""
        chats = RowChats(self.file, self.title, FORMAT, {})
        try:
            for number, record in enumerate(self.table.rows(), 1):
                cells = record.cells or ()
                said = {role: written(cells[place]) for role, place in self.places.items() if place < len(cells)}
                row = Row(instruction=said.get("question"), input=said.get("input"), output=said.get("answer"), system=said.get("system"))
                parts = list(of_instructions(row))
                if any(isinstance(part, Said) for part in parts):
                    yield chats.export(number, parts, partial(_in_column, record.at))
                else:
                    aside.append(SetAside(*(_EMPTY if record.cells else _DAMAGED), self.file, record.at))
        except HostileArchive:
            raise
        except SourceError:
            aside.append(SetAside(Reason.UNPARSABLE, BREAKS_OFF, self.file, "the rest"))
        if aside:
            yield rest(FORMAT, self.file, aside)

    def _export(self, chat: Chat, items: Iterator[Item]) -> ChatExport:
        sender = self.places.get("sender")
        names = [str(row[sender]).strip() for row in self.table.sample if sender is not None and sender < len(row) and row[sender]]
        asked = ask_who_i_am(names, chat.title) if self.asks else ()
        ordered = oldest_first(items) if "time" in self.places else items
        return ChatExport(chat, ordered, questions=(*asked, *((self.question,) if self.question else ())))

    def _items(self, chat: Chat | None) -> Iterator[tuple[int, Item]]:
        """What becomes of the rows. Where the file breaks off, a last one says so."""
        number = 0
        try:
            for batch in batches(self.table.rows()):
                yield from enumerate(self._batch(batch, chat), number + 1)
                number += len(batch)
        except HostileArchive:
            raise
        except SourceError:
            yield number + 1, SetAside(Reason.UNPARSABLE, BREAKS_OFF, self.file, "the rest")

    def _batch(self, records: list[Record], chat: Chat | None) -> Iterator[Item]:
        rows = [record.cells or () for record in records]
        of = {role: column(rows, self.places.get(role)) for role in COLUMN_ROLES}
        clocks = column(rows, self.clock)
        times = times_of(of["time"] if self.clock is None else list(map(together, of["time"], clocks)), self.order)
        texts, ids, replies = (all_written(of[role]) if role in self.places else repeat("") for role in ("text", "id", "reply"))
        chats = repeat((chat.id, chat.title)) if chat else each(self._chat, all_written(of["chat"]))
        whose = each(self._who, zip(all_written(of["sender"]), all_written(of["me"]), strict=True))
        columns = (records, texts, times, whose, chats, ids, replies)
        for record, text, sent_at, (sender, name, is_me), (chat_id, title), id_, reply in zip(*columns, strict=False):
            if not text or text.isspace():
                yield self._without_text(record)
                continue
            yield Message(chat_id, title, id_ or None, sender, name, is_me, sent_at, text, reply or None if id_ else None)

    def _without_text(self, record: Record) -> SetAside:
        is_whole = record.cells is not None and len(record.cells) > self.places["text"]
        return SetAside(*(_EMPTY if is_whole else _DAMAGED), self.file, record.at)

    def _chat(self, title: str) -> tuple[str, str]:
        title = title.strip() or self.title
        return f"{FORMAT}:{self.title}:{title}", title

    def _who(self, written: tuple[str, str]) -> tuple[str, str, bool | None]:
        """Who wrote a row, by what its columns of senders and of the person say."""
        sender, me = written
        mine = me.strip().casefold() in _YES if "me" in self.places else None
        who, name, is_me = self.people[sender.strip() or (_ME if mine else _OTHER)]
        return who, name, is_me if mine is None else mine


def _in_column(at: int | str, _path: str) -> int | str:
    """Where a part of a row stands: no column is named, as its name may be private."""
    return at


def _dates(table: Table, place: int | None) -> DateEvidence:
    """What a column says about the order of its dates: its beginning, and all of it where that leaves a doubt."""
    evidence = dates_in(row[place] for row in table.sample if place is not None and place < len(row))
    return dates_in(_cells(table, place)) if place is not None and evidence.may_change else evidence


def _cells(table: Table, place: int) -> Iterator[object]:
    """The cells of a column, as far as the file can be read."""
    with suppress(SourceError):
        yield from (row.cells[place] for row in table.rows() if row.cells and place < len(row.cells))
