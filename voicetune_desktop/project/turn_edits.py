"""The person's changes to single answers, by the messages that an answer is made of."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id

_COLUMNS = "first, last, text, weight, excluded"


class EditRow(Struct, frozen=True):
    """One changed answer, the messages `first` to `last` (ids); `text` is as the person typed it."""

    first: int
    last: int
    text: str | None = None
    weight: Literal[0, 1] | None = None
    excluded: bool = False


def edits(project: Project, chat: int) -> list[EditRow]:
    """The changed answers of a chat."""
    sql = f"SELECT {_COLUMNS} FROM turn_edit WHERE first >= ? AND first < ? ORDER BY first"
    return [_row(*r) for r in project.connection.execute(sql, (message_id(chat, 0), message_id(chat + 1, 0)))]


def every(project: Project) -> list[EditRow]:
    """All changed answers."""
    return [_row(*r) for r in project.connection.execute(f"SELECT {_COLUMNS} FROM turn_edit ORDER BY first")]


def edit(project: Project, first: int, last: int) -> EditRow:
    """What is changed about an answer; nothing where it is as it was, or where its messages are others now."""
    row = project.connection.execute(f"SELECT {_COLUMNS} FROM turn_edit WHERE first = ? AND last = ?", (first, last)).fetchone()
    return _row(*row) if row else EditRow(first, last)


def set_text(project: Project, first: int, last: int, text: str | None) -> None:
    """Replace the text of an answer, or give it back its own."""
    _store(project, replace(edit(project, first, last), text=text))


def set_weight(project: Project, first: int, last: int, weight: Literal[0, 1] | None) -> None:
    """Have an answer trained (1) or be context (0), or leave it to the settings."""
    _store(project, replace(edit(project, first, last), weight=weight))


def exclude(project: Project, first: int, last: int, *, excluded: bool) -> None:
    """Leave an answer out, or use it again."""
    _store(project, replace(edit(project, first, last), excluded=excluded))


def restore(project: Project, first: int, last: int) -> None:
    """Give an answer back all that was changed about it."""
    _store(project, EditRow(first, last))


def count(project: Project) -> int:
    """How many answers are changed."""
    return project.connection.execute("SELECT count(*) FROM turn_edit").fetchone()[0]


def _row(first: int, last: int, text: str | None, weight: Literal[0, 1] | None, excluded: int) -> EditRow:
    return EditRow(first, last, text, weight, bool(excluded))


def _store(project: Project, row: EditRow) -> None:
    if row.text is None and row.weight is None and not row.excluded:
        project.connection.execute("DELETE FROM turn_edit WHERE first = ?", (row.first,))
        return
    sql = (
        f"INSERT INTO turn_edit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?) ON CONFLICT (first) DO UPDATE SET"
        " last = excluded.last, text = excluded.text, weight = excluded.weight, excluded = excluded.excluded"
    )
    project.connection.execute(sql, (row.first, row.last, row.text, row.weight, int(row.excluded)))
