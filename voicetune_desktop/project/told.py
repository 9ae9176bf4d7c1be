"""What was told of a project before, and whether it still holds."""

from collections.abc import Callable

from voicetune_desktop.project.sqlite import Connection
from voicetune_desktop.project.storage import state


class Told:
    """Remembers answers until somebody writes; those that read some tables only, until somebody writes to these."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._answers: dict[str, tuple[tuple[int, ...], str]] = {}
        self._watched: set[str] = set()

    def ask(self, name: str, tell: Callable[[], str], tables: tuple[str, ...] = ()) -> str:
        """What `tell` says; where tables are named, it reads no others. In a transaction, which may be taken back, it is asked anew."""
        if self._connection.in_transaction:
            return tell()
        now = self._state(tables) if tables else state(self._connection)
        if name not in self._answers or self._answers[name][0] != now:
            self._answers[name] = now, tell()
        return self._answers[name][1]

    def _state(self, tables: tuple[str, ...]) -> tuple[int, ...]:
        """Equal as long as neither others write at all nor this connection to these tables."""
        for table in tables:
            if table not in self._watched:
                self._watch(table)
        others, _ = state(self._connection)
        return others, *(self._connection.execute(f"SELECT writes FROM temp.watched_{table}").fetchone()[0] for table in tables)

    def _watch(self, table: str) -> None:
        """Count what this connection writes to a table from now on."""
        self._connection.execute(f"CREATE TEMP TABLE watched_{table} (writes INTEGER NOT NULL)")
        self._connection.execute(f"INSERT INTO temp.watched_{table} VALUES (0)")
        for event in ("INSERT", "UPDATE", "DELETE"):
            self._connection.execute(
                f"CREATE TEMP TRIGGER watch_{event.lower()}_{table} AFTER {event} ON main.{table}"
                f" BEGIN UPDATE watched_{table} SET writes = writes + 1; END"
            )
        self._watched.add(table)
