"""Parquet: what we write is read again, and what is not read is told."""

import json
import tracemalloc
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exports.parquet import parquet_file
from tests.importers.reading import detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.parquet.pages import hybrid
from voicetune_desktop.importers.parquet.rows import parquet_rows, parquet_shape
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason
from voicetune_desktop.targets.parquet.writing import Writer

TALKS = [
    [{"role": "user", "content": "¿vienes?"}, {"role": "assistant", "content": "voy\nya"}],
    [{"role": "assistant", "content": ""}],
    [{"role": "user", "content": "🙂"}, {"role": "assistant", "content": "x" * 500}, {"role": "user", "content": "ok"}],
]


def written(talks: list[list[dict[str, str]]]) -> bytes:
    file = BytesIO()
    writer = Writer(file)
    for talk in talks:
        writer.write(json.dumps({"messages": talk}).encode())
    writer.finish()
    return file.getvalue()


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
messages = st.fixed_dictionaries({"role": st.sampled_from(["user", "assistant"]), "content": texts})


@given(talks=st.lists(st.lists(messages, min_size=1, max_size=5), max_size=12))
def test_what_we_write_is_read_again(talks: list[list[dict[str, str]]]) -> None:
    assert [row["messages"] for row in parquet_rows(written(talks))] == talks


def test_a_parquet_file_is_a_set_of_chats(tmp_path: Path) -> None:
    path = tmp_path / "train.parquet"
    path.write_bytes(written(TALKS))
    found = read_export(path, importer("openai-chat"))
    assert detected(path) == "openai-chat"
    assert found.texts == ["¿vienes?", "voy\nya", "🙂", "x" * 500, "ok"]
    assert [(item.reason, item.at) for item in found.set_aside] == [(Reason.SYSTEM, "[1].messages[0]")]


def test_the_end_of_a_file_tells_its_shape() -> None:
    assert parquet_shape(written(TALKS)) == {"messages": [{"role": "", "content": ""}]}
    assert parquet_shape(b"PAR1nothing") == {}


def test_a_compression_that_is_not_read_is_told() -> None:
    data = written(TALKS)
    at = data.rindex(b"content") + len(b"content")
    assert data[at : at + 3] == b"\x15\x00\x16"
    with pytest.raises(SourceError, match="compressed"):
        list(parquet_rows(data[: at + 1] + b"\x02" + data[at + 2 :]))


@settings(max_examples=200)
@given(data=st.data())
def test_a_damaged_file_is_read_or_refused_with_a_sentence(data: st.DataObject) -> None:
    file = bytearray(written(TALKS))
    for _ in range(data.draw(st.integers(1, 4))):
        file[data.draw(st.integers(0, len(file) - 1))] = data.draw(st.integers(0, 255))
    with suppress(SourceError):
        assert all(isinstance(row, dict) for row in parquet_rows(bytes(file)))


@pytest.mark.parametrize("second", [False, True])
def test_dictionaries_and_gzip_of_other_writers_are_read(tmp_path: Path, *, second: bool) -> None:
    columns = {"prompt": ["knock", "wer da?", "knock"], "completion": ["in", "ich", "niemand"]}
    path = tmp_path / "rows.parquet"
    path.write_bytes(parquet_file(columns, second=second))
    assert detected(path) == "prompt-completion"
    assert read_export(path, importer("prompt-completion")).texts == ["knock", "in", "wer da?", "ich", "knock", "niemand"]


@pytest.mark.parametrize("second", [False, True])
def test_rows_before_a_damaged_page_are_read(tmp_path: Path, *, second: bool) -> None:
    data = parquet_file({"prompt": ["knock"] * 9, "completion": ["in"] * 9}, second=second, page=3)
    at = data.rindex(b"\x1f\x8b")
    path = tmp_path / "rows.parquet"
    path.write_bytes(data[:at] + b"\0\0" + data[at + 2 :])
    found = read_export(path, importer("prompt-completion"))
    assert found.texts == ["knock", "in"] * 6
    assert [(item.reason, item.at) for item in found.set_aside] == [(Reason.UNPARSABLE, "[6]")]


def test_a_group_is_read_a_page_at_a_time() -> None:
    data = parquet_file({"prompt": ["why " * 50] * 20_000, "completion": ["so " * 50] * 20_000})
    tracemalloc.start()
    assert sum(len(str(row)) for row in parquet_rows(data)) > 7_000_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2**20


def test_numbers_in_runs_and_by_eight() -> None:
    assert hybrid(bytes((8 << 1, 3)), 2, 5) == [3] * 5
    assert hybrid(bytes((3, 0b10001000, 0b11000110, 0b11111010)), 3, 8) == [0, 1, 2, 3, 4, 5, 6, 7]
    assert hybrid(b"", 0, 3) == [0, 0, 0]


@pytest.mark.parametrize("lie", [-1, 10**6, 2**31, 2**62])
@pytest.mark.parametrize("second", [False, True])
def test_a_count_that_no_file_of_this_size_has_takes_no_memory(lie: int, second: bool) -> None:
    data = parquet_file({"prompt": ["why"] * 3, "completion": ["so"] * 3}, second=second, lie=lie)
    tracemalloc.start()
    with pytest.raises(SourceError, match="damaged"):
        list(parquet_rows(data))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2**24


def test_a_run_that_goes_on_behind_its_page_gives_what_is_asked_for() -> None:
    assert hybrid(b"\xff\xff\xff\x0f" + b"\x03" * 100_000, 2, 5) == [3, 0, 0, 0, 3]
