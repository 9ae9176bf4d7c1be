"""Which column of a table is which: what a person sees before they say it, and what comes of its first rows."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache, partial
from itertools import islice
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.importers.table.columns import PATH, Columns, How, columns_of
from voicetune_desktop.importers.table.files import SAMPLE, Record, Table
from voicetune_desktop.importers.table.format import all_tables, files_of
from voicetune_desktop.importers.table.rows import Reader
from voicetune_desktop.importers.table.workbooks import let_go
from voicetune_desktop.model import Answers, Message, Question
from voicetune_desktop.operations.known_tables import digest
from voicetune_desktop.operations.table_mapping import FILES

COLUMNS = 100
"""Columns that are shown."""
_ROWS = 5_000
"""Rows of a table that are held, most of them for their dates only."""
_SPEAKERS = {"user", "assistant"}
_CELL, _TIME = 200, 40
"""Characters of a cell that is shown, and of one that may be a time."""


class Outcome(Struct, frozen=True):
    """What comes of the first rows of a table: messages, those with a time, people, chats; and why rows are set aside.

    `pairs` are questions with their answers, None where the table holds chats.
    """

    rows: int
    kept: int
    timed: int
    people: int
    chats: int
    aside: tuple[tuple[str, int], ...]
    pairs: int | None = None


class Look(Struct, frozen=True):
    """One of the tables of an export as it is read with some answers.

    `key` stands for the names of all columns, `mapping` has the column of each role and `how` why. `lists` are paths in a JSON
    file, one for each of `tables`, else "". `dates` is the question how dates are read, `others` how many more tables
    have the chosen columns and how many do not (none where a path is told), `outcome` None where text or sender is missing. `head` is
    the number of the line with the names of columns, 0 where none has them.
    """

    tables: tuple[str, ...]
    lists: tuple[str, ...]
    shown: int
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    key: str
    mapping: dict[str, str]
    how: dict[str, How]
    dates: Question | None
    order: str
    others: tuple[int, int]
    outcome: Outcome | None
    head: int = 0


class Asked(Struct, frozen=True):
    """What is asked: how one of the tables (the first that can be read where None) is read with these answers."""

    answers: Answers = Answers()
    table: int | None = None


class _Sampled(Struct, frozen=True):
    """A table, and its first rows instead of all; `shown` as they are, `further` for their dates only."""

    entry: Entry
    name: str
    table: Table
    shown: list[Record]


def look_at_tables(paths: tuple[Path, ...]) -> Callable[[Asked], Look]:
    """Get ready for questions about the tables of an export. Raises SourceError where there are none."""
    sampled = cache(partial(_sampled, paths))
    sampled(None)
    return lambda asked: _look(sampled(asked.answers.encoding), asked)


def _sampled(paths: tuple[Path, ...], encoding: str | None) -> list[_Sampled]:
    with open_source(paths) as source:
        entries = list(islice(files_of(source), FILES))
        found = list[_Sampled]()
        for entry in entries:
            with _unless_alone(entries):
                found += [_sample(entry, table, alone=len(entries) == 1) for table in all_tables(source, entry, Answers(encoding=encoding))]
    let_go()
    if not found:
        raise SourceError("There is no table in this file.", "Give it a first row with names of columns, and a row for each message.")
    return found


def _unless_alone(entries: Sequence[Entry]) -> suppress:
    return suppress(*([] if len(entries) == 1 else [SourceError]))


def _sample(entry: Entry, table: Table, *, alone: bool) -> _Sampled:
    records = list[Record]()
    with suppress(SourceError):
        for record in islice(table.rows(), _ROWS):
            records.append(record if len(records) < SAMPLE else _shortened(record))
    within = table.path or table.name
    name = " · ".join(filter(None, ("" if alone and within else entry.name, within)))
    return _Sampled(entry, name, table._replace(rows=lambda: iter(records)), records[:SAMPLE])


def _shortened(record: Record) -> Record:
    cells = [cell[:_TIME] if isinstance(cell, str) else cell for cell in record.cells or ()]
    return record._replace(cells=None if record.cells is None else cells)


def _look(sampled: list[_Sampled], asked: Asked) -> Look:
    shown = _first(sampled) if asked.table is None else min(asked.table, len(sampled) - 1)
    one, answers = sampled[shown], asked.answers
    table = one.table
    columns = columns_of(table.columns, table.sample, answers)
    reader = Reader.of(one.entry, table, columns, answers) if columns.are_enough else None
    return Look(
        tables=tuple(each.name for each in sampled),
        lists=tuple(each.table.path for each in sampled),
        shown=shown,
        columns=tuple(table.columns[:COLUMNS]),
        rows=tuple(tuple(_shown(cell) for cell in (record.cells or ())[:COLUMNS]) for record in one.shown),
        key=digest(*table.columns),
        mapping={role: table.columns[place] for role, place in columns.places.items()},
        how=columns.how,
        dates=reader and Reader.of(one.entry, table, columns, replace(answers, date_order=None)).question,
        order=reader.order.order if reader else "",
        others=(0, 0) if dict(answers.mapping).get(PATH) else _others(sampled, shown, columns),
        outcome=reader and _outcome(reader, one, are_pairs=columns.are_pairs),
        head=table.head,
    )


def _first(sampled: Sequence[_Sampled]) -> int:
    """The table that is shown first: one that can be read, those whose columns have telling names before others."""
    known = [columns_of(one.table.columns, one.table.sample, Answers()) for one in sampled]
    return max(range(len(sampled)), key=lambda at: (known[at].are_enough and 1 + known[at].by_name, -at))


def _shown(cell: object) -> str:
    return "" if cell is None else str(cell)[:_CELL]


def _others(sampled: Sequence[_Sampled], shown: int, columns: Columns) -> tuple[int, int]:
    """How many more tables have all of the chosen columns, and how many do not; what lies in the rows of the shown one is neither."""
    table = sampled[shown].table
    names = {table.columns[place] for place in columns.places.values()}
    others = [one.table for at, one in enumerate(sampled) if at != shown and one.table.within != table.path]
    same = sum(names <= set(other.columns) for other in others)
    return same, len(others) - same


def _outcome(reader: Reader, one: _Sampled, *, are_pairs: bool) -> Outcome:
    """What the importer itself makes of the first rows."""
    first = reader._replace(table=one.table._replace(rows=lambda: iter(one.shown), above=()))
    exports = [(export.chat.id, list(export.items)) for export in first.exports()]
    messages = [item for _, items in exports for item in items if isinstance(item, Message)]
    speakers = ({item.sender_id for item in items if isinstance(item, Message)} for _, items in exports)
    aside = Counter(item.why for _, items in exports for item in items if not isinstance(item, Message))
    return Outcome(
        rows=len(one.shown),
        kept=len(messages),
        timed=sum(message.sent_at is not None for message in messages),
        people=len({message.sender_id for message in messages}),
        chats=len({message.chat for message in messages}),
        aside=tuple(aside.most_common()),
        pairs=sum(map(_SPEAKERS.issubset, speakers)) if are_pairs else None,
    )
