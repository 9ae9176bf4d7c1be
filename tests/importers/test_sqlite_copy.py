"""Databases that somebody built to do harm, or that were damaged: read as far as they go, and never run."""

import os
import random
import sqlite3
from pathlib import Path
from time import monotonic
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.imessage import attributed, make_database, message
from tests.importers.reading import read_export
from tests.killing import DEADLY, run_apart
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers import sqlite_copy
from voicetune_desktop.importers.imessage.attributed_text import attributed_text
from voicetune_desktop.importers.imessage.db import IMESSAGE_DB
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.importers.sqlite_copy import opened_copy
from voicetune_desktop.model import Reason

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS ROWID, 'hi' AS text, x AS date FROM n"


def made(folder: Path, script: str) -> Path:
    file = folder / "chat.db"
    connection = sqlite3.connect(file)
    connection.executescript(script)
    connection.close()
    return file


def tables_of(file: Path) -> dict[str, frozenset[str]]:
    with open_source([file]) as source, opened_copy(source, source.entries[0], ("message",)) as database:
        return dict(database.columns)


def ask(file: Path, sql: str) -> list[tuple[object, ...]]:
    with open_source([file]) as source, opened_copy(source, source.entries[0], ("message",)) as database:
        return list(database.rows(sql))


def test_a_view_in_the_place_of_a_table_is_not_read(tmp_path: Path) -> None:
    file = made(tmp_path, f"CREATE VIEW message AS {ENDLESS}; CREATE TABLE chat_message_join (chat_id, message_id)")
    with pytest.raises(SourceError):
        read_export(file, IMESSAGE_DB)


def test_a_column_that_is_computed_when_read_is_left_alone(tmp_path: Path) -> None:
    file = made(tmp_path, "CREATE TABLE message (text, date AS (zeroblob(900000000)), is_from_me)")
    assert tables_of(file) == {"message": {"text", "is_from_me"}}


def test_virtual_tables_are_left_alone(tmp_path: Path) -> None:
    assert tables_of(made(tmp_path, "CREATE VIRTUAL TABLE message USING fts5(text)")) == {}


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT load_extension('x') FROM main.message",
        "SELECT name FROM sqlite_schema",
        "SELECT text FROM main.secret",
        "ATTACH 'other.db' AS other",
        "PRAGMA trusted_schema = ON",
        "DELETE FROM main.message",
        "CREATE TABLE main.more (x)",
        ENDLESS,
    ],
)
def test_nothing_but_plain_reading_is_allowed(tmp_path: Path, sql: str) -> None:
    file = made(tmp_path, "CREATE TABLE message (text); INSERT INTO message VALUES ('x'); CREATE TABLE secret (text)")
    with pytest.raises(SourceError):
        ask(file, sql)


def test_a_step_that_takes_too_long_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_copy, "SECONDS", 0.2)
    rows = ", ".join("(1)" for _ in range(2000))
    file, began = made(tmp_path, f"CREATE TABLE message (text); INSERT INTO message VALUES {rows}"), monotonic()
    with pytest.raises(SourceError):
        ask(file, "SELECT min(a.text) FROM main.message a, main.message b, main.message c")
    assert monotonic() - began < 60


def test_the_original_is_not_touched(tmp_path: Path) -> None:
    file = make_database(tmp_path / "chat.db", [message(1)])
    before = file.read_bytes()
    read_export(file, IMESSAGE_DB)
    assert (file.read_bytes(), [path.name for path in tmp_path.iterdir()]) == (before, ["chat.db"])


def test_letters_that_are_no_utf8_do_not_stop_the_rest(tmp_path: Path) -> None:
    extra = "UPDATE message SET text = CAST(X'6869FF' AS TEXT) WHERE ROWID = 1"
    assert read_export(make_database(tmp_path / "chat.db", [message(1), message(2)], extra=extra), IMESSAGE_DB).texts == [
        "hi\ufffd",
        "hello",
    ]


def test_odd_values_in_every_column_are_accounted_for(tmp_path: Path) -> None:
    columns = [name for name in message(1) if name not in ("ROWID", "chat", "guid")] + [
        "item_type",
        "associated_message_type",
        "attributedBody",
    ]
    rows = [message(1)]
    for number, (column, value) in enumerate(((name, odd) for name in columns for odd in ("x", b"\xff", 2**62, -1, 0.5, "")), 2):
        rows.append({**message(number), column: value})
    found = read_export(make_database(tmp_path / "chat.db", rows), IMESSAGE_DB)
    assert len(found.items) == len(rows)


def read_or_refuse(folder: Path, data: bytes) -> None:
    try:
        found = read_export(make_folder(folder, {"chat.db": data}) / "chat.db", IMESSAGE_DB)
    except SourceError:
        return
    assert all(item.file == "chat.db" for item in found.set_aside)


def test_the_copy_of_what_is_no_database_goes_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "chat.db").write_bytes(b"SQLite format 3\x00" + b"no more than its head" * 100)
    with open_source([tmp_path / "chat.db"]) as source:
        with pytest.raises(SourceError), opened_copy(source, source.entries[0], ["message"]):
            pass
        assert list(tmp_path.iterdir()) == [tmp_path / "chat.db"]


def die_while_copying(folder: Path) -> None:
    """Begin to read a database in a child, and be killed before the copy has lost its name."""
    import tempfile

    tempfile.tempdir = str(folder / "temporary")
    with open_source([folder / "chat.db"]) as source:
        sqlite_copy._connected = lambda *_, **__: os.kill(os.getpid(), DEADLY)
        opened_copy(source, source.entries[0], ["message"]).__enter__()


def test_the_copy_that_a_killed_process_left_goes_with_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    file = make_database(tmp_path / "chat.db", [message(1)])
    run_apart(die_while_copying, tmp_path, after=60)
    (left,) = temporary.iterdir()
    assert (left / "copy.db").read_bytes() == file.read_bytes()
    os.utime(left, (0, 0))
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    assert tables_of(file)["message"]
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("seed", range(20))
def test_a_damaged_database_is_read_as_far_as_it_goes(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(make_database(tmp_path / "made.db", [message(number, f"text {number}" * 9) for number in range(1, 300)]).read_bytes())
    for _ in range(60):
        data[chance.randrange(100, len(data))] = chance.randrange(256)
    read_or_refuse(tmp_path / "x", bytes(data))


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_database_that_was_cut_off_says_that_something_is_lost(tmp_path: Path, share: float) -> None:
    data = make_database(tmp_path / "made.db", [message(number, f"text {number}" * 99) for number in range(1, 300)]).read_bytes()
    try:
        found = read_export(make_folder(tmp_path / "x", {"chat.db": data[: int(len(data) * share)]}) / "chat.db", IMESSAGE_DB)
    except SourceError:
        return
    assert Reason.UNPARSABLE in found.reasons


@settings(max_examples=200)
@given(st.binary(max_size=200), st.integers(0, 120))
def test_any_attributed_string_is_read_or_refused(data: bytes, at: int) -> None:
    whole = attributed("some text")
    assert isinstance(attributed_text(whole[:at] + data), str | None)
    assert isinstance(attributed_text(b"bplist00" + data), str | None)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400), st.booleans())
def test_the_text_of_an_attributed_string_comes_back(text: str, mutable: bool) -> None:
    assert attributed_text(attributed(text, mutable=mutable)) == text


def test_an_attributed_string_whose_length_lies_ends_at_the_next_mark() -> None:
    whole = attributed("some text")
    assert (
        attributed_text(whole.replace(b"+\x09some", b"+\x7fsome"))
        == attributed_text(whole.replace(b"+\x09some", b"+\x02some"))
        == "some text"
    )


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(stream: BinaryIO, to: object) -> None:
        stream.close()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sqlite_copy, "_copy", full)
    with pytest.raises(SourceError, match="room"):
        read_export(make_database(tmp_path / "chat.db", [message(1)]), IMESSAGE_DB)
