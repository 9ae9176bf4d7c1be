"""Rows put apart by chat, with and without what no longer fits into memory."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from voicetune_desktop.importers.waiting import sealed_blocks
from voicetune_desktop.importers.waiting import shelves as module
from voicetune_desktop.importers.waiting.shelves import Shelves


class Row(Struct, gc=False):
    rank: int
    text: str


def put_apart(rows: list[tuple[str, int]]) -> dict[str, list[Row]]:
    with Shelves(Row) as shelves:
        for number, (chat, rank) in enumerate(rows):
            shelves.put(chat, Row(rank, f"text {number}"))
        found = {chat: [row for batch in shelves.rows(chat) for row in batch] for chat in shelves.chats}
        for chat, several in found.items():
            assert [Row(*cells) for columns in shelves.columns(chat) for cells in zip(*columns, strict=True)] == several
        return found


def expected(rows: list[tuple[str, int]]) -> dict[str, list[int]]:
    return {chat: sorted(rank for other, rank in rows if other == chat) for chat in dict.fromkeys(chat for chat, _ in rows)}


@pytest.mark.parametrize(("rows", "full", "held"), [(30_000, 1_000, 2**25), (3, 9, 2**25), (30_000, 3, 2**25), (3, 2, 0), (1, 1, 40)])
@given(data=st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 20)), max_size=40))
def test_every_row_comes_back_in_order_whatever_the_bounds(rows: int, full: int, held: int, data: list[tuple[str, int]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "ROWS", rows)
        patch.setattr(module, "FULL", full)
        patch.setattr(sealed_blocks, "HELD", held)
        found = put_apart(data)
    assert {chat: [row.rank for row in some] for chat, some in found.items()} == expected(data)
    assert len({row.text for some in found.values() for row in some}) == len(data)


@pytest.mark.parametrize("full", [1_000, 3, 1])
@given(ranks=st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 20)), max_size=40))
def test_chats_that_turn_out_to_be_one_are_read_as_one(full: int, ranks: list[tuple[str, int]]) -> None:
    with pytest.MonkeyPatch.context() as patch, Shelves(Row) as shelves:
        patch.setattr(module, "FULL", full)
        for chat, rank in ranks:
            shelves.put(chat, Row(rank, chat))
        for chat in shelves.chats:
            shelves.move(chat, f"of {'c' if chat == 'c' else 'a and b'}")
        found = {chat: [row.rank for batch in shelves.rows(chat) for row in batch] for chat in shelves.chats}
    assert found == expected([("of c" if chat == "c" else "of a and b", rank) for chat, rank in ranks])


def test_rows_of_one_rank_do_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FULL", 10)
    with Shelves(Row) as shelves:
        for number in range(95):
            shelves.put("a", Row(0, f"text {number}"))
        assert [len(batch) for batch in shelves.rows("a")] == [*[10] * 9, 5]


def test_rows_in_no_order_are_never_held_all_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FULL", 10)
    monkeypatch.setattr(module, "ROWS", 50)
    ranks = random.Random(5).sample(range(3_000), 3_000)
    with Shelves(Row) as shelves:
        for rank in ranks:
            shelves.put("a", Row(rank, f"text {rank}"))
        batches = [*shelves.rows("a")]
    assert [row.rank for batch in batches for row in batch] == sorted(ranks)
    assert max(map(len, batches)) < 200


def test_what_lies_on_the_disk_cannot_be_read_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ROWS", 2)
    monkeypatch.setattr(sealed_blocks, "HELD", 0)
    with Shelves(Row) as shelves:
        for rank in range(10):
            shelves.put("a", Row(rank, "something said in confidence"))
        assert shelves._packed._file
        shelves._packed._file.seek(0)
        assert b"confidence" not in shelves._packed._file.read()
        assert sum(map(len, shelves.rows("a"))) == 10
