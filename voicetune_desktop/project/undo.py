"""Undo and redo of the person's decisions: triggers note how to reverse each change of a small table.

The record lives in memory, for as long as the window is open. Source of the method: sqlite.org/undoredo.html.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager

from voicetune_desktop.project.schema import UNDOABLE
from voicetune_desktop.project.sqlite import Connection
from voicetune_desktop.project.storage import transaction

_PLACES = """
    SELECT (SELECT max(id) FROM source), (SELECT value FROM meta WHERE key = 'rewritten'), count(*), sum(id * merged_into)
    FROM chat WHERE merged_into IS NOT NULL"""
"""What changes when messages come or move, as with an import or when chats become one."""


class UndoHistory:
    """Steps that can be taken back, each a label and the statements that reverse it."""

    def __init__(self, connection: Connection, check: Callable[[], None] = lambda: None) -> None:
        """`check` raises where nothing can be stored."""
        self._connection = connection
        self._check = check
        self._done: list[tuple[str, list[str]]] = []
        self._undone: list[tuple[str, list[str]]] = []
        self.changed: Callable[[], None] = lambda: None
        connection.execute("CREATE TEMP TABLE reverse (id INTEGER PRIMARY KEY, statement TEXT NOT NULL)")
        connection.execute("CREATE TEMP TABLE recording (id INTEGER PRIMARY KEY)")
        for table, columns in UNDOABLE.items():
            for trigger in _triggers(table, columns):
                connection.execute(trigger)
        self._version, self._places = self._looked_at()

    @contextmanager
    def step(self, label: str) -> Generator[None]:
        """Everything changed inside is one step; an exception takes all of it back at once."""
        self._forget_moved()
        with self._recorded() as statements:
            yield
        if statements:
            self._done.append((label, statements))
            self._undone.clear()
            self.changed()

    def undo(self) -> str | None:
        """Take the last step back and give its label; None when there is none."""
        return self._move(self._done, self._undone)

    def redo(self) -> str | None:
        """Do the last undone step again and give its label; None when there is none."""
        return self._move(self._undone, self._done)

    def forget(self) -> None:
        """Drop the record: after an import the old statements may no longer fit."""
        self._done.clear()
        self._undone.clear()
        self._connection.execute("DELETE FROM temp.reverse")
        self._version, self._places = self._looked_at()
        self.changed()

    def _forget_moved(self) -> None:
        """Drop the record where another process has moved messages: a command may import while a window is open."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        if version == self._version:
            return
        places = self._places
        self._version, self._places = self._looked_at()
        if places != self._places:
            self.forget()

    def _looked_at(self) -> tuple[int, tuple[object, ...]]:
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return version, self._connection.execute(_PLACES).fetchone()

    def _move(self, source: list[tuple[str, list[str]]], target: list[tuple[str, list[str]]]) -> str | None:
        self._forget_moved()
        if not source:
            return None
        label, statements = source[-1]
        with self._recorded() as reverse:
            for statement in reversed(statements):
                self._connection.execute(statement)
        source.pop()
        target.append((label, reverse))
        self.changed()
        return label

    @contextmanager
    def _recorded(self) -> Generator[list[str]]:
        self._check()
        self._connection.execute("DELETE FROM temp.reverse")
        self._connection.execute("INSERT INTO temp.recording DEFAULT VALUES")
        statements: list[str] = []
        try:
            with transaction(self._connection):
                yield statements
                found = self._connection.execute("SELECT statement FROM temp.reverse ORDER BY id")
                statements.extend(statement for (statement,) in found)
        finally:
            self._connection.execute("DELETE FROM temp.recording")


def _triggers(table: str, columns: tuple[str, ...]) -> Iterator[str]:
    names = ", ".join(f'"{c}"' for c in columns)
    old = " || ',' || ".join(map(_literal, columns))
    assignments = " || ', ".join(f'"{c}" = \' || {_literal(c)}' for c in columns)
    same = " AND ".join(f'OLD."{c}" IS NEW."{c}"' for c in columns)
    put_back = f"'INSERT INTO main.{table} (rowid, {names}) VALUES (' || OLD.rowid || ',' || {old} || ')'"
    restore = f"'UPDATE main.{table} SET {assignments} || ' WHERE rowid = ' || OLD.rowid"
    remove = f"'DELETE FROM main.{table} WHERE rowid = ' || NEW.rowid"
    note = "INSERT INTO temp.reverse (statement) VALUES"
    wanted = "EXISTS (SELECT 1 FROM temp.recording)"  # an import of many chats would note more than it stores
    for event, when, statement in (
        ("INSERT", wanted, remove),
        ("UPDATE", f"{wanted} AND NOT ({same})", restore),
        ("DELETE", wanted, put_back),
    ):
        name = f"undo_{event.lower()}_{table}"
        yield f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.{table} WHEN {when} BEGIN {note} ({statement}); END"


def _literal(column: str) -> str:
    """What a column held before, as it is written in a statement; `quote` alone would cut a text at a null character."""
    old = f'OLD."{column}"'
    return f"CASE WHEN instr({old}, char(0)) THEN 'CAST(x''' || hex({old}) || ''' AS TEXT)' ELSE quote({old}) END"
