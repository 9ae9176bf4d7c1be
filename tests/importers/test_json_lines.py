"""Lines of JSON: numbered rightly, whatever is between them and however they are cut into pieces."""

import io

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.json_files.lines import json_lines
from voicetune_desktop.importers.json_files.repair import Malformed

LINES = st.lists(st.sampled_from(["1", "22", "", "  ", '"x"', "{", "3\r", "4 5", "\ufeff", "[" * 2000]), max_size=12)


def read(text: str, size: int = 1 << 20, longest: int = 1 << 26) -> list[tuple[int, int | None]]:
    found = json_lines(io.BytesIO(text.encode()), int, size, longest)
    return [(line, None if isinstance(one, Malformed) else one) for first, some in found for line, one in enumerate(some, first)]


def value(line: str) -> int | None:
    return int(line) if line.strip().isdecimal() else None


@given(LINES, st.integers(1, 30))
def test_every_line_with_something_on_it_is_given_with_its_number(lines: list[str], size: int) -> None:
    text = "\n".join(lines)
    expected = [(number, value(line)) for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1) if line.strip()]
    assert read(text, size) == expected


def test_a_byte_order_mark_costs_no_line() -> None:
    assert read("\ufeff1\n2\n") == [(1, 1), (2, 2)]


def test_a_line_that_is_too_long_costs_itself_alone() -> None:
    assert read(f"1\n{'2' * 500}\n3\n", size=20, longest=100) == [(1, 1), (2, None), (3, 3)]
