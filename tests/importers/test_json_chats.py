"""Rows of JSON files with their times: a clock that loses some is an error of ours, and must not cost a message in silence."""

import io
from collections.abc import Sequence

import pytest
from msgspec import Struct

from voicetune_desktop.importers.json_files.chats import Clock, Item, JsonFile
from voicetune_desktop.model import Message


class Row(Struct):
    time: int


def become(row: Row, number: int, sent_at: str | None) -> Item:
    return Message("c", "C", None, "p", "P", None, sent_at, f"{number} {row.time}")


def read(data: bytes, times: int) -> list[Item]:
    def clock(written: Sequence[int]) -> Sequence[str | None]:
        return [str(one) for one in written][:times] + ["more"] * (times - len(written))

    return [*JsonFile(io.BytesIO(data), "a.json").rows(Row, "rows", become, Clock(lambda row: row.time, clock))]


@pytest.mark.parametrize("data", [b'[{"time": 1}, {"time": 2}]', b'[{"time": 1}, 5, {"time": 2}]'])
@pytest.mark.parametrize("times", [1, 3])
def test_a_clock_must_read_every_time(data: bytes, times: int) -> None:
    assert [item.sent_at for item in read(data, 2) if isinstance(item, Message)] == ["1", "2"]
    with pytest.raises(ValueError, match="time"):
        read(data, times)
