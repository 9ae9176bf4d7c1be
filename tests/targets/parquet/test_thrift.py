"""Numbers, texts, lists and records of Thrift's compact protocol."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.targets.parquet.thrift import i32, i64, read_record, record, several, text, varint


@pytest.mark.parametrize(("number", "data"), [(0, "00"), (1, "01"), (127, "7f"), (128, "8001"), (300, "ac02"), (2**31, "8080808008")])
def test_writes_numbers_seven_bits_a_byte(number: int, data: str) -> None:
    assert varint(number).hex() == data


@pytest.mark.parametrize(("number", "data"), [(0, "00"), (-1, "01"), (1, "02"), (-2, "03"), (150, "ac02")])
def test_writes_small_negative_numbers_as_small_ones(number: int, data: str) -> None:
    assert i32(number)[1].hex() == data


def test_writes_fields_by_their_distance() -> None:
    assert record({1: i32(1), 3: text("hi"), 4: record({})})[1].hex() == "1502" + "28026869" + "1c00" + "00"


@given(st.integers(-(2**31), 2**31 - 1), st.integers(-(2**63), 2**63 - 1), st.text(), st.lists(st.text(), min_size=1, max_size=40))
def test_reads_what_it_writes(small: int, large: int, content: str, texts: list[str]) -> None:
    inner = record({2: several([text(one) for one in texts])})
    _, data = record({1: i32(small), 2: i64(large), 10: text(content), 15: inner, 16: several([inner])})
    expected = {"2": [one.encode() for one in texts]}
    assert read_record(data + b"more") == (
        {"1": small, "2": large, "10": content.encode(), "15": expected, "16": [expected]},
        len(data),
    )


@given(st.binary(max_size=20))
def test_reads_anything_or_says_that_it_cannot(data: bytes) -> None:
    try:
        _, end = read_record(data)
    except ValueError:
        return
    assert data[end - 1] == 0


def test_a_list_may_be_empty() -> None:
    assert read_record(record({1: several([])})[1])[0] == {"1": []}
