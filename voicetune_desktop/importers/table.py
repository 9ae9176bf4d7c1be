"""Tables with any columns: which of them holds what is guessed, or told with --map."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import chain, islice
from typing import NamedTuple

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_chats import BREAKS_OFF, Item, chosen, rest
from voicetune_desktop.importers.line_chats import People
from voicetune_desktop.importers.shelves import Shelves
from voicetune_desktop.importers.source import HEAD, Source
from voicetune_desktop.importers.table_columns import PATH, Columns, columns_of
from voicetune_desktop.importers.table_files import Record, Table, tables
from voicetune_desktop.importers.table_times import looks_like_time, order_of, times_of
from voicetune_desktop.importers.time_order import oldest_first
from voicetune_desktop.importers.whatsapp.dates import Places
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Question, Reason, SetAside

FORMAT = "table"
_LOOKED_AT = 20
"""Files of a source whose beginning detection reads."""
_FILES = r"\.(?:csv|tsv|tab|jsonl|ndjson|json|xlsx|xlsm|xls|ods)$"
_SURE = {
    2: Match(0.48, "A table whose columns are called like sender and text."),
    1: Match(0.42, "A table with a column of senders or texts."),
}
_UNSURE = Match(0.4, "A table; you say which of its columns hold what.")
_NO = Match(0.0, "It is no table with columns for sender and text.")
_YES = frozenset({"1", "true", "yes", "y", "me", "outgoing", "sent", "ja", "sí", "oui"})
_DAMAGED = (Reason.UNPARSABLE, "This row is damaged.")
_WITHOUT = (Reason.UNSUPPORTED, "This table has no columns for text and sender, or other columns than you named.")
_EMPTY = (Reason.UNSUPPORTED, "There is no text in it.")
_ROWS_OF_DATES = 5_000
"""Rows that are looked at where those of the beginning do not tell the order of dates."""
_BATCH = 1_000
"""Rows whose times are read at once."""
_ME, _OTHER = "Me", "Other"


class _Placed(Struct):
    """A message and its number in the file."""

    number: int
    message: Message


def score(source: Source) -> Match:
    """Less sure than any app's own format."""
    found = [table for entry in islice(source.matching(_FILES), _LOOKED_AT) for table in _in_head(source, entry)]
    known = (columns_of(table.columns, table.sample, Answers()) for table in found)
    by_name = max((columns.by_name for columns in known if columns.are_enough), default=0)
    return _SURE.get(by_name) or (_UNSURE if len(source.entries) == 1 and any(map(_has_words, found)) else _NO)


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of all tables. Raises SourceError where there are none, or columns are missing."""
    entries = list(source.entries if len(source.entries) == 1 else source.matching(_FILES))
    readers, broken, fault = list[Reader](), list[ChatExport](), _no_columns()
    for entry in entries:
        try:
            found, left_out = readers_of(source, entry, answers)
        except HostileArchive:
            raise
        except SourceError as error:
            fault, found, left_out = error, [], [SetAside(Reason.UNPARSABLE, error.message, entry.name, 1)]
        readers += found
        broken += [rest(FORMAT, entry.name, left_out)] if left_out else []
    if not readers:
        raise fault
    return chosen(chain((export for reader in readers for export in reader.exports()), broken), answers)


def readers_of(source: Source, entry: Entry, answers: Answers) -> "tuple[list[Reader], list[SetAside]]":
    """The tables of a file that messages can be read from, and those that are left out. Raises SourceError where there is none."""
    found = _sort_out(entry, tables(source, entry, answers), answers)
    if not found.readers and entry.size > HEAD:
        found = _sort_out(entry, tables(source, entry, answers, whole=True), answers)
    if not found.readers:
        raise found.fault
    return found.readers, found.left_out


class _Sorted(NamedTuple):
    """Tables of a file: those that are read, those that are not, and why there are none that are."""

    readers: "list[Reader]"
    left_out: list[SetAside]
    fault: SourceError


def _sort_out(entry: Entry, found: list[Table], answers: Answers) -> _Sorted:
    """What lies in the rows of a table that is read is part of them."""
    readers, left_out, fault, taken = list[Reader](), list[SetAside](), _no_columns(), set[str | None]()
    path = dict(answers.mapping).get(PATH)
    for table in found:
        if table.within in taken:
            taken.add(table.path)
            continue
        try:
            columns = columns_of(table.columns, table.sample, answers)
        except SourceError as error:
            fault, columns = error, None
        if columns and columns.are_enough and table.sample and path in (None, "", table.path):
            readers.append(Reader.of(entry, table, columns, answers))
            taken.add(table.path)
        else:
            left_out.append(SetAside(*_WITHOUT, entry.name, table.path or table.name or 1))
    return _Sorted(readers, left_out, fault if not path or path in {table.path for table in found} else _no_list(found))


def _no_columns() -> SourceError:
    return SourceError(
        "There is no table with a column for the text and one for the sender.", "Name them: --map sender=COLUMN --map text=COLUMN."
    )


def _no_list(found: list[Table]) -> SourceError:
    return SourceError("There is no list at the path given with --map.", f"The lists are: {', '.join(table.path for table in found)}.")


def _in_head(source: Source, entry: Entry) -> list[Table]:
    try:
        return tables(source, entry, Answers())
    except HostileArchive:
        raise
    except SourceError:
        return []


def _has_words(table: Table) -> bool:
    """Whether a person could say which columns hold text and sender: there are two, and words in one."""
    cells = [cell for row in table.sample for cell in row if isinstance(cell, str) and any(map(str.isalpha, cell))]
    return len(table.columns) > 1 and not all(map(looks_like_time, cells))


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

    @classmethod
    def of(cls, entry: Entry, table: Table, columns: Columns, answers: Answers) -> "Reader":
        """The reader of a table."""
        stem = entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name
        title = f"{stem} {table.name}".strip()
        time = columns.places.get("time")
        order, question = order_of([row[time] for row in table.sample if time is not None and time < len(row)], answers)
        if question and time is not None:
            order, question = order_of(_further(table, time), answers)
        people = People(answers.me)
        return cls(entry.name, title, table, columns.places, order, question, people, answers.me is None and "me" not in columns.places)

    def exports(self) -> Iterator[ChatExport]:
        """The table as one chat, or the chats that lie in it."""
        if "chat" not in self.places:
            chat = Chat(f"{FORMAT}:{self.title}", self.title)
            yield self._export(chat, (item for _, item in self._items(chat)))
            return
        aside = list[Item]()
        with Shelves(_Placed, lambda placed: placed.number) as shelves:
            for number, item in self._items(None):
                if isinstance(item, Message):
                    shelves.put(item.chat, _Placed(number, item))
                else:
                    aside.append(item)
            for key in shelves.chats:
                messages = (placed.message for batch in shelves.rows(key) for placed in batch)
                yield self._export(Chat(key, key.removeprefix(f"{FORMAT}:{self.title}:")), messages)
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
            for batch in _batches(self.table.rows()):
                times = times_of([self._cell(record.cells, "time") for record in batch], self.order)
                for record, sent_at in zip(batch, times, strict=True):
                    number += 1
                    yield number, self._item(record, sent_at, chat)
        except HostileArchive:
            raise
        except SourceError:
            yield number + 1, SetAside(Reason.UNPARSABLE, BREAKS_OFF, self.file, "the rest")

    def _item(self, record: Record, sent_at: str | None, chat: Chat | None) -> Item:
        cells = record.cells
        if cells is None or len(cells) <= self.places["text"]:
            return SetAside(*_DAMAGED, self.file, record.at)
        text = _written(cells[self.places["text"]])
        if not text or text.isspace():
            return SetAside(*_EMPTY, self.file, record.at)
        chat_id, title = (chat.id, chat.title) if chat else self._chat(cells)
        who, name, is_me = self._who(cells)
        id_ = _written(self._cell(cells, "id")) or None if "id" in self.places else None
        reply_to = _written(self._cell(cells, "reply")) or None if id_ and "reply" in self.places else None
        return Message(chat_id, title, id_, who, name, is_me, sent_at, text, reply_to)

    def _chat(self, cells: list[object]) -> tuple[str, str]:
        title = _written(self._cell(cells, "chat")).strip() or self.title
        return f"{FORMAT}:{self.title}:{title}", title

    def _cell(self, cells: list[object] | None, role: str) -> object:
        place = self.places.get(role)
        return cells[place] if cells is not None and place is not None and place < len(cells) else None

    def _who(self, cells: list[object]) -> tuple[str, str, bool | None]:
        mine = _written(self._cell(cells, "me")).strip().casefold() in _YES if "me" in self.places else None
        name = _written(self._cell(cells, "sender")).strip() or (_ME if mine else _OTHER)
        who, name, is_me = self.people[name]
        return who, name, is_me if mine is None else mine


def _further(table: Table, place: int) -> list[object]:
    """The cells of a column in more of the rows."""
    found = list[object]()
    with suppress(SourceError):
        found += (row.cells[place] for row in islice(table.rows(), _ROWS_OF_DATES) if row.cells and place < len(row.cells))
    return found


def _batches(rows: Iterator[Record]) -> Iterator[list[Record]]:
    """Some rows at a time, those before a fault, too. Raises SourceError."""
    batch = list[Record]()
    try:
        for row in rows:
            batch.append(row)
            if len(batch) == _BATCH:
                yield batch
                batch = []
    except SourceError:
        yield batch
        raise
    yield batch


def _written(cell: object) -> str:
    """A cell as text; a whole number without a point."""
    if isinstance(cell, str):
        return cell.replace("\r\n", "\n") if "\r" in cell else cell
    if cell is None or isinstance(cell, (list, dict)):
        return ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


TABLE = Importer(FORMAT, "Table", score, chats)
