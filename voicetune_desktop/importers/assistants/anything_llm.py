"""AnythingLLM's talks: a row of its database for each question with its answer, in workspaces and their threads."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

from voicetune_desktop.importers.assistants.anything_llm_export import EXPORTED
from voicetune_desktop.importers.assistants.conversations import (
    DAMAGED,
    LEFT,
    NOTHING,
    ONLY_FILES,
    Place,
    Sides,
    Verdict,
    talk,
    without_thoughts,
)
from voicetune_desktop.importers.assistants.databases import Store, any_time, as_bytes, either_form
from voicetune_desktop.importers.assistants.files import first_words
from voicetune_desktop.importers.assistants.trees import Said, Turn, in_line, tree_items
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.model import ChatExport, Participant

if TYPE_CHECKING:
    from voicetune_desktop.importers.sqlite_copy import Database

_TABLES = ("workspace_chats", "workspaces", "workspace_threads", "users")
_STORE = Store("anything-llm", "AnythingLLM", r"anythingllm[^/]*\.db$", b"workspace_chats", _TABLES)
_NAMED = "SELECT id, {} FROM main.{}"
_ROOMS = "SELECT c.id, {} FROM main.workspace_chats AS c ORDER BY c.id"
_PLACES = "CREATE TEMP TABLE place (room INTEGER, row INTEGER)"
_PLACE = "INSERT INTO temp.place VALUES (?, ?)"
_ROWS = "SELECT p.room, c.id, {} FROM temp.place AS p CROSS JOIN main.workspace_chats AS c ON c.id = p.row ORDER BY p.rowid"


class Answer(Struct, gc=False):
    """What was answered, and the files that came with the question."""

    text: str | None = None
    attachments: Any = None


class Room(NamedTuple):
    """Where a talk is, and who has it."""

    workspace: int
    thread: int | None
    user: int | None


Row = tuple[Any, ...]


class _Names(NamedTuple):
    """What is called how."""

    workspaces: Mapping[int, str]
    threads: Mapping[int, str]
    users: Mapping[int, str]


def _chats(database: "Database", file: str) -> Iterator[ChatExport]:
    from voicetune_desktop.importers.sqlite_copy import selected

    columns = database.columns.get("workspace_chats", frozenset())
    if not {"id", "workspaceId", "prompt", "response"} <= columns:
        return
    names = _Names(
        _named(database, "workspaces", "name"), _named(database, "workspace_threads", "name"), _named(database, "users", "username")
    )
    where = selected(database.columns, "workspace_chats", "c", ("workspaceId", "thread_id", "user_id"))
    rooms = dict[Room, list[int]]()
    for number, *room in database.rows(_ROOMS.format(where)):
        rooms.setdefault(Room(*room), []).append(number)
    is_alone = len({room.user for room in rooms}) < 2
    numbered = [*rooms]
    for at, rows in groupby(_rows(database, rooms.values()), _room):
        yield _export(rows, numbered[at], names, file, is_alone=is_alone)


def _named(database: "Database", table: str, column: str) -> dict[int, str]:
    if not {"id", column} <= database.columns.get(table, frozenset()):
        return {}
    return {key: name for key, name in database.rows(_NAMED.format(column, table)) if isinstance(name, str)}


def _rows(database: "Database", rooms: Iterable[Sequence[int]]) -> Iterator[Row]:
    """All rows, those of a talk together, each with the number of its talk: to ask for each talk reads the whole table each time."""
    from voicetune_desktop.importers.sqlite_copy import selected

    database.run(_PLACES)
    database.fill(_PLACE, ((room, number) for room, numbers in enumerate(rooms) for number in numbers))
    wanted = selected(database.columns, "workspace_chats", "c", ("prompt", "response", "include", "createdAt"))
    return database.rows(_ROWS.format(wanted))


def _room(row: Row) -> int:
    return row[0]


def _export(rows: Iterable[Row], room: Room, names: _Names, file: str, *, is_alone: bool) -> ChatExport:
    turns = in_line(dict(_turns(rows)))
    user = names.users.get(room.user, "User") if room.user is not None else "User"
    person = Participant(f"user:{room.user or 0}", user, True if is_alone else None)
    sides = Sides(person, Participant("assistant", "Assistant", is_me=False, is_program=True))
    place = names.threads.get(room.thread) if room.thread is not None else names.workspaces.get(room.workspace)
    key = f"{room.workspace}/{room.thread or 0}" + ("" if is_alone else f"/{room.user or 0}")
    chat = talk(_STORE.format, _STORE.label, key, place, first_words(turns.values()))
    return sides.export(chat, list(tree_items(turns, next(reversed(turns), None), chat, Place(file, ""), sides, str)))


def _turns(rows: Iterable[Row]) -> Iterator[tuple[str, Turn]]:
    """The question and the answer of every row."""
    for _, number, prompt, response, is_kept, created in rows:
        answer, time = decoded(as_bytes(response), Answer), any_time(created)
        has_files = isinstance(answer, Answer) and bool(answer.attachments)
        at = f"workspace_chats[{number}]"
        question = _said(prompt, is_person=True, has_files=has_files)
        answered = DAMAGED if isinstance(answer, Malformed) else _said(without_thoughts(answer.text or ""), is_person=False)
        yield f"{at}.prompt", Turn(None, LEFT if is_kept == 0 else question, time, f"{number}q")
        yield f"{at}.response", Turn(None, LEFT if is_kept == 0 else answered, time, f"{number}a")


def _said(text: object, *, is_person: bool, has_files: bool = False) -> Said | Verdict:
    if isinstance(text, str) and text.strip():
        return Said(is_person, text, has_files)
    return ONLY_FILES if has_files else NOTHING


ANYTHING_LLM = either_form(_STORE.importer(_chats), EXPORTED)
