"""What is left of a table whose database is damaged: rows by their numbers, and on behind each place that cannot be read."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_files.chats import rest
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.sqlite_copy import BATCH, Database, breaks_off
from voicetune_desktop.model import ChatExport, Reason, SetAside

_LOST = Reason.UNPARSABLE, "The file is damaged here; a message or more are lost."
_FIRST, _LAST = -(2**63), 2**63 - 1
"""The numbers that a row can have (sqlite.org/autoinc.html)."""
_PLACES = 1_000
"""Damaged places that are stepped over in one table; what comes behind them is lost."""


class Table(Struct, frozen=True):
    """A question for the rows of a table: their numbers (`rowid`) first, those above a value (`> ?`), in their order."""

    name: str
    sql: str


def table(name: str, columns: str, alias: str = "t", joins: str = "", where: str = "") -> Table:
    """The question for some columns of a table, and of others that are joined to it."""
    also = f" AND {where}" if where else ""
    sql = f"SELECT {alias}.rowid, {columns} FROM main.{name} AS {alias} {joins} WHERE {alias}.rowid > ?{also} ORDER BY {alias}.rowid"  # noqa: S608
    return Table(name, sql)


def batches_left(database: Database, asked: Table) -> Iterator[list[tuple[Any, ...]]]:
    """The rows, some thousand at a time; each place without any that can be read is added to `database.lost`.

    Raises SourceError where no row can be read.
    """
    after, size, places, has_any = _FIRST, BATCH, 0, False
    while True:
        try:
            for batch in database.batches(asked.sql, (after,), size):
                yield batch
                has_any, after = True, batch[-1][0]
        except SourceError:
            is_late = database.is_late()
            if size > 1 and not is_late:
                size = 1  # what was read together with the damaged row is read again, row by row
                continue
            behind = None if is_late or places == _PLACES else _behind(database, asked, after)
            if behind is None and not has_any:
                raise
        else:
            return
        database.lost.append(f"{asked.name}[{after + 1 if has_any else ''}…]")
        if behind is None:
            return
        after, size, places = behind, BATCH, places + 1


def rows_left(database: Database, asked: Table) -> Iterator[tuple[Any, ...]]:
    """The same rows one by one, without their numbers; none of a table that this version of the app does not have."""
    if asked.name in database.columns:
        for batch in batches_left(database, asked):
            for _, *row in batch:
                yield tuple(row)


def what_is_lost(database: Database, format_id: str, source: Source, entry: Entry) -> Iterator[ChatExport]:
    """What stands for the rows that could not be read; nothing where there were none."""
    places = database.lost or (["end"] if breaks_off(source, entry) else [])
    if places:
        yield rest(format_id, entry.name, [SetAside(*_LOST, entry.name, where) for where in places])


def _behind(database: Database, asked: Table, after: int) -> int | None:
    """The number from which on rows can be read again, found by ever larger steps and then by halves; None where there is none."""
    bad, step = after, 1
    while not _is_readable(database, asked, good := min(after + step, _LAST)):
        if good == _LAST or database.is_late():
            return None
        bad, step = good, step * 2
    while good - bad > 1:
        middle = (good + bad) // 2
        if _is_readable(database, asked, middle):
            good = middle
        else:
            bad = middle
    return good


def _is_readable(database: Database, asked: Table, after: int) -> bool:
    try:
        next(database.batches(asked.sql, (after,), 1), None)
    except SourceError:
        return False
    return True
