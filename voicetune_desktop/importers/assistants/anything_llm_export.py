"""What an administrator of AnythingLLM exports as JSON or as a table: questions with their answers, of all workspaces and users.

The layout follows AnythingLLM's own server/utils/helpers/chat/convertTo.js, which does not tell threads.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from msgspec import Struct, convert

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import (
    DAMAGED,
    LOOKED_AT,
    NOTHING,
    ONLY_FILES,
    Place,
    Sides,
    talk,
    without_thoughts,
)
from voicetune_desktop.importers.assistants.databases import either_form
from voicetune_desktop.importers.assistants.files import App, has_all
from voicetune_desktop.importers.assistants.trees import Said, Turn, in_line, tree_items
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, chosen, head_of, rest
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import Dialect, csv_blocks
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.model import Answers, ChatExport, Match, Participant, Reason, SetAside

_MARKS = has_all(b'"prompt"', b'"response"', b'"sent_at"', b'"workspace"')
_COLUMNS = b"id,workspace,prompt,response,sent_at"
_ASSISTANT = Participant("assistant", "Assistant", is_me=False, is_program=True)
_NOBODY = "unknown user"
"""Who asks on a computer that only one person uses."""
_PROGRAMS = "API"
"""Whoever asks through other programs."""


def _is_one(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"[") and _MARKS(head)


_APP = App("anything-llm", "AnythingLLM", r"\.json$", _is_one)


class _Row(Struct, gc=False):
    """A question and its answer."""

    workspace: str = ""
    username: str = _NOBODY
    prompt: str | None = None
    response: str | None = None
    sent_at: Any = None
    attachments: Sequence[Any] = ()
    id: int | str | None = None


class _Room(NamedTuple):
    workspace: str
    user: str


Rows = Iterator[tuple[str, _Row | Malformed]]
"""Rows, and where each stands."""


def _chats(source: Source, entries: Sequence[Entry], rows: Callable[[Source, Entry], Rows]) -> Iterator[ChatExport]:
    """A chat for each user in each workspace; what is damaged comes last."""
    for entry in entries:
        place, rooms, lost = Place(entry.name, ""), dict[_Room, dict[str, Turn]](), list[SetAside]()
        try:
            for at, row in rows(source, entry):
                if isinstance(row, Malformed):
                    lost.append(place.aside(DAMAGED, at))
                else:
                    rooms.setdefault(_Room(row.workspace, row.username), {}).update(_turns(row, at))
        except HostileArchive:
            raise
        except SourceError:
            lost.append(place.aside((Reason.UNPARSABLE, BREAKS_OFF), "[…]"))
        users = {room.user for room in rooms if room.user != _PROGRAMS}
        for room, turns in rooms.items():
            yield _export(room, in_line(turns), place, is_alone=len(users) < 2)
        if lost:
            yield rest(_APP.format, entry.name, lost)


def _rows(source: Source, entry: Entry) -> Rows:
    number = 0
    with source.open(entry) as stream:
        cursor = Cursor(stream)
        for batch in cursor.batches(_Row):
            yield from ((f"[{at}]", row) for at, row in enumerate(batch, number))
            number += len(batch)
        cursor.end()


def _rows_of_table(source: Source, entry: Entry) -> Rows:
    names: Sequence[str] = ()
    with source.open(entry) as stream:
        for lines, rows in csv_blocks(stream, Dialect("utf-8-sig", ",")):
            for line, cells in zip(lines, rows, strict=True):
                if not names:
                    names = cells or ("",)
                elif cells is None or len(cells) != len(names):
                    yield f"line {line}", Malformed()
                else:
                    yield f"line {line}", convert(dict(zip(names, cells, strict=True)), _Row)


def _turns(row: _Row, at: str) -> Iterator[tuple[str, Turn]]:
    time, asked, answered = iso_time(row.sent_at) or _written(row.sent_at), row.prompt or "", without_thoughts(row.response or "")
    nothing = ONLY_FILES if row.attachments else NOTHING
    yield f"{at}.prompt", Turn(None, Said(True, asked, bool(row.attachments)) if asked.strip() else nothing, time, f"{row.id}q")
    yield f"{at}.response", Turn(None, Said(False, answered) if answered.strip() else NOTHING, time, f"{row.id}a")


def _written(time: object) -> str | None:
    from voicetune_desktop.importers.times.written import written_time

    return written_time(time)


def _export(room: _Room, turns: dict[str, Turn], place: Place, *, is_alone: bool) -> ChatExport:
    name = "User" if room.user == _NOBODY else room.user
    sides = Sides(Participant(f"user:{name}", name, True if is_alone and name != _PROGRAMS else None), _ASSISTANT)
    chat = talk(_APP.format, _APP.label, f"{room.workspace}/{room.user}", room.workspace)
    return sides.export(chat, list(tree_items(turns, next(reversed(turns), None), chat, place, sides, str)))


def _tables(source: Source, limit: int | None = LOOKED_AT) -> Iterator[Entry]:
    found = source.candidates(r"\.csv$", limit)
    return (entry for entry in found if head_of(source, entry).removeprefix(b"\xef\xbb\xbf").startswith(_COLUMNS))


def _score_tables(source: Source) -> Match:
    return Match(0.97 if any(True for _ in _tables(source)) else 0.0, "A table of chats as AnythingLLM exports it.")


def _chats_of_tables(source: Source, answers: Answers) -> Iterator[ChatExport]:
    entries = [*_tables(source, None)]
    if not entries:
        raise SourceError("There are no talks of AnythingLLM in it.", "Choose the files that AnythingLLM keeps or exports.")
    return chosen(_chats(source, entries, _rows_of_table), answers)


_TABLE = Importer(_APP.format, _APP.label, _score_tables, _chats_of_tables)
EXPORTED = either_form(_TABLE, _APP.importer(partial(_chats, rows=_rows)))
"""The importer of such files."""
