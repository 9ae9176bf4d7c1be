"""Databases are read in steps that grow as they do: three times as many chats are no nine times the work."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.assistant_databases import ANYTHING, asked, bubble, composer, cursor_database, database, ropes, webui_database
from tests.exports.imessage import direct, make_database, message
from tests.importers.reading import read_export
from voicetune_desktop.importers.registry import importer

_COPY = "voicetune_desktop.importers.sqlite_copy"
_STEPS = 200
CHATS = 200


def imessage(folder: Path, chats: int) -> bytes:
    rooms = [direct(number, guid=f"G{number}", chat_identifier=f"+353{number}") for number in range(1, chats + 1)]
    rows = [message(number, chat=number % chats + 1) for number in range(1, 4 * chats)]
    return make_database(folder / f"{chats}.db", rows, rooms).read_bytes()


def anything_llm(_: Path, chats: int) -> bytes:
    rows = [asked(number, "bread?", {"text": "Rye."}, thread=number % chats) for number in range(1, 4 * chats)]
    return database(ANYTHING, {"workspace_chats": rows})


def cursor(_: Path, chats: int) -> bytes:
    made = ((composer(f"c{number}", f"b{number}"), {f"b{number}": bubble(1, "hi")}) for number in range(chats))
    return cursor_database(*made)


MADE: dict[str, tuple[str, Callable[[Path, int], bytes]]] = {
    "imessage-db": ("chat.db", imessage),
    "anything-llm": ("anythingllm.db", anything_llm),
    "open-webui": ("webui.db", lambda _, chats: webui_database(*(("u1", ropes()) for _ in range(chats)))),
    "cursor": ("User/globalStorage/state.vscdb", cursor),
}


@pytest.mark.parametrize("format_id", MADE)
def test_three_times_as_many_chats_are_not_nine_times_the_work(tmp_path: Path, format_id: str) -> None:
    name, make = MADE[format_id]
    few, many = (steps_of(make_folder(tmp_path / str(chats), {name: make(tmp_path, chats)}), format_id) for chats in (CHATS, 3 * CHATS))
    assert many < 5 * few


def steps_of(folder: Path, format_id: str) -> int:
    """Steps that SQLite takes in reading a database, in units of 200: no other program makes them more, as it does seconds."""
    looks = list[int]()

    def look(_: object) -> bool:
        looks.append(1)
        return False

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(f"{_COPY}._INSTRUCTIONS", _STEPS)
        patch.setattr(f"{_COPY}._Clock.is_over", look)
        assert read_export(folder, importer(format_id)).messages
    return len(looks)
