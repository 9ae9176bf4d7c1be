"""Rows in order of time, few or many, whichever way they were written."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.waiting import sealed_blocks, time_order
from voicetune_desktop.importers.waiting.time_order import in_order, items_in_order, oldest_first
from voicetune_desktop.model import Message, Reason, SetAside


def message(time: str | None, text: str = "") -> Message:
    return Message("c", "C", None, "s", "S", None, time, text or f"at {time}")


def few_at_a_time(patch: pytest.MonkeyPatch) -> None:
    for name, rows in (("RUN", 3), ("SHORT", 2), ("BLOCK", 2)):
        patch.setattr(time_order, name, rows)


def texts(items: list[Message | SetAside]) -> list[str]:
    return [item.text if isinstance(item, Message) else item.why for item in oldest_first(items)]


def test_equal_times_of_rows_written_newest_first_are_turned_round() -> None:
    rows = [message("2020-01-02", "d"), message("2020-01-01", "c"), message("2020-01-01", "b"), message("2020-01-01", "a")]
    assert texts([*rows]) == ["a", "b", "c", "d"]


def test_equal_times_of_rows_written_oldest_first_stay() -> None:
    assert texts([message("2020-01-01", "a"), message("2020-01-01", "b"), message("2020-01-02", "c")]) == ["a", "b", "c"]


def test_rows_without_a_time_stay_beside_the_one_before() -> None:
    aside = SetAside(Reason.MEDIA, "picture", "f", 1)
    assert texts([message("2020-01-03", "c"), message("2020-01-01", "a"), aside, message(None, "x"), message("2020-01-02", "b")]) == [
        "a",
        "picture",
        "x",
        "b",
        "c",
    ]


@pytest.mark.parametrize("order", ["up", "down", "mixed", "two halves", "down in halves"])
def test_many_rows_are_packed_and_come_out_in_order(monkeypatch: pytest.MonkeyPatch, order: str) -> None:
    monkeypatch.setattr(time_order, "RUN", 50)
    monkeypatch.setattr(time_order, "SHORT", 14)
    monkeypatch.setattr(time_order, "BLOCK", 7)
    rows: list[Message | SetAside] = [message(f"2020-{number:04}") for number in range(330)]
    expected = [row.text for row in rows if isinstance(row, Message)]
    if "down" in order:
        rows.reverse()
    if "halves" in order:
        rows = rows[165:] + rows[:165]
    if order == "mixed":
        random.Random(1).shuffle(rows)
    assert texts(rows) == expected


FLAGS = st.sampled_from([(), ("edited",), ("edited", "bot")])
ASIDES = st.builds(SetAside, st.sampled_from(Reason), st.text(max_size=3), st.just("f"), st.integers(0, 9) | st.text(max_size=3))
MESSAGES = st.builds(
    Message,
    st.just("c"),
    st.just("C"),
    st.none() | st.text(max_size=3),
    st.sampled_from("ab"),
    st.sampled_from("AB"),
    st.none() | st.booleans(),
    st.just("2020-01-01"),
    st.text(max_size=5),
    st.none() | st.just("1"),
    st.booleans(),
    FLAGS,
)


@pytest.mark.parametrize("held", [0, 2**25])
@given(rows=st.lists(MESSAGES | ASIDES, max_size=30))
def test_packed_rows_come_out_as_they_were(held: int, rows: list[Message | SetAside]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        few_at_a_time(patch)
        patch.setattr(sealed_blocks, "HELD", held)
        assert [*oldest_first(rows)] == rows


@given(days=st.lists(st.integers(1, 9) | st.none(), max_size=30))
def test_nothing_is_lost_and_times_never_fall(days: list[int | None]) -> None:
    rows: list[Message | SetAside] = [message(None if day is None else f"2020-01-0{day}") for day in days]
    with pytest.MonkeyPatch.context() as patch:
        few_at_a_time(patch)
        found = [item for item in oldest_first(rows) if isinstance(item, Message)]
    times = [item.sent_at for item in found if item.sent_at]
    assert sorted(map(repr, found)) == sorted(map(repr, rows))
    assert times == sorted(times)


def test_of_equal_times_what_was_written_first_comes_first_in_all_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    few_at_a_time(monkeypatch)
    rows = [message(f"2020-01-0{day}", f"{day}{place}") for place, days in enumerate([(1, 3, 5), (2, 3, 3), (3, 3, 4)]) for day in days]
    assert texts([*rows]) == ["10", "21", "30", "31", "31", "32", "32", "42", "50"]


def test_equal_times_of_many_rows_written_newest_first_are_turned_round(monkeypatch: pytest.MonkeyPatch) -> None:
    few_at_a_time(monkeypatch)
    rows = [message(f"2020-01-0{day}", f"{place:02}") for place, day in enumerate([4, 4, 3, 3, 3, 3, 3, 3, 3, 1])]
    assert texts([*rows]) == sorted((row.text for row in rows), reverse=True)


@given(keys=st.lists(st.text("ab", max_size=2), max_size=30))
def test_rows_in_order_of_their_keys_come_without_them_too(keys: list[str]) -> None:
    rows: list[tuple[str, Message | SetAside]] = [(key, message(None, f"{at}")) for at, key in enumerate(keys)]
    with pytest.MonkeyPatch.context() as patch:
        few_at_a_time(patch)
        assert [*items_in_order(rows)] == [item for _, item in in_order(rows)]


@pytest.mark.parametrize("count", [0, 1, 2, 9])
def test_who_knows_that_rows_are_newest_first_can_tell_where_their_keys_do_not(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    few_at_a_time(monkeypatch)
    rows: list[tuple[str, Message | SetAside]] = [("a", message(None, f"{at}")) for at in range(count)]
    assert [*items_in_order(rows, newest_first=True)] == [item for _, item in reversed(rows)]
