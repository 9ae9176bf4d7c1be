"""Rows that are given on some at a time."""

from collections.abc import Iterator
from itertools import chain

import pytest

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.batches import BATCH, batches


def breaking(rows: int) -> Iterator[int]:
    yield from range(rows)
    raise SourceError("Damaged.", "Copy it again.")


@pytest.mark.parametrize("rows", [0, 1, BATCH, BATCH + 1])
def test_rows_that_came_before_an_error_are_given_before_it(rows: int) -> None:
    found = list[int]()
    with pytest.raises(SourceError, match="Damaged"):
        found.extend(chain.from_iterable(batches(breaking(rows))))
    assert found == [*range(rows)]


@pytest.mark.parametrize(("rows", "sizes"), [(0, []), (3, [3]), (BATCH, [BATCH]), (BATCH + 1, [BATCH, 1])])
def test_all_rows_come_in_full_batches_but_the_last(rows: int, sizes: list[int]) -> None:
    assert [*map(len, batches(iter(range(rows))))] == sizes
