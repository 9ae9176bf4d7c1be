"""Rows of messages come back from a Parquet file as they went in, group by group."""

import io
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.parquet import writing
from voicetune_desktop.targets.parquet.container import PARQUET_ROWS

TEXTS = st.one_of(st.sampled_from(("", "user", "Ünï\u2028", "PAR1", "x" * 200)), st.text())
ROWS = st.lists(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=20), max_size=40)


def line(*messages: tuple[str, str]) -> bytes:
    return encoded({"messages": [{"role": role, "content": content} for role, content in messages]})


def written(lines: Sequence[bytes], path: Path) -> bytes:
    file = io.BytesIO()
    writer = PARQUET_ROWS.writer(file)
    for one in lines:
        writer.write(one)
    writer.finish()
    path.write_bytes(file.getvalue())
    return file.getvalue()


@pytest.fixture
def small_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "GROUP", 300)


@pytest.mark.usefixtures("small_groups")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS)
def test_rows_come_back_as_they_went_in(tmp_path: Path, rows: list[list[tuple[str, str]]]) -> None:
    lines = [line(*row) for row in rows]
    written(lines, tmp_path / "a")
    assert list(PARQUET_ROWS.rows(tmp_path / "a")) == lines


@pytest.mark.usefixtures("small_groups")
def test_a_group_is_written_as_soon_as_it_is_full() -> None:
    file = io.BytesIO()
    writer = PARQUET_ROWS.writer(file)
    for number in range(1, 51):
        writer.write(line(("user", "hi " * 20)))
        assert file.getvalue().count(b"hi ") == number // 5 * 5 * 20
    writer.finish()
    assert file.getvalue().count(b"\x07content") - 1 == 10


def test_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    lines = [line(("user", "hi"), ("assistant", "hello"))] * 3
    assert written(lines, tmp_path / "a") == written(lines, tmp_path / "b")


@pytest.mark.parametrize("row", [{"messages": []}, {"messages": [{"role": "user"}]}, {"messages": [], "id": 1}, {"text": "x"}])
def test_takes_nothing_but_messages(row: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        PARQUET_ROWS.writer(io.BytesIO()).write(encoded(row))


@pytest.mark.parametrize(
    "data", [b"", b"PAR1", b"x" * 40, b"\0" * 8 + b"PAR2", b"\xff" * 4 + b"PAR1", b"\x15\1\0\0\0PAR1", b"\0\1\0\0\0PAR1"]
)
def test_refuses_what_is_no_parquet_file(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a").write_bytes(data)
    with pytest.raises(ValueError, match=r"end of a Parquet file|cut off|too little"):
        list(PARQUET_ROWS.rows(tmp_path / "a"))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (b"\x04\x04\x00\x00\x00user", b"\x03\x04\x00\x00\x00user", "gaps"),
        (b"\x03\x02\x02\x00\x00\x00", b"\x03\x03\x02\x00\x00\x00", "parted"),
        (b"\x03\x02\x02\x00\x00\x00", b"\x03\x00\x02\x00\x00\x00", "different rows"),
        (b"\x04\x00\x00\x00user", b"\x04\x00\x00\xffuser", "cut off"),
    ],
)
def test_refuses_pages_that_are_not_as_ours(tmp_path: Path, before: bytes, after: bytes, told: str) -> None:
    data = written([line(("user", "hi"), ("user", "ho"))], tmp_path / "a")
    assert before in data
    (tmp_path / "a").write_bytes(data.replace(before, after, 1))
    with pytest.raises(ValueError, match=told):
        list(PARQUET_ROWS.rows(tmp_path / "a"))
