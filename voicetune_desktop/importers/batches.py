"""Rows some at a time, for what is quicker for many than for one."""

from collections.abc import Iterator
from typing import TypeVar

from voicetune_desktop.errors import SourceError

Row = TypeVar("Row")

BATCH = 1_000


def batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    """The same rows by the thousand. Raises the SourceError of `rows` after all that came before it."""
    batch = list[Row]()
    try:
        for row in rows:
            batch.append(row)
            if len(batch) == BATCH:
                yield batch
                batch = []
    except SourceError:
        if batch:
            yield batch
        raise
    if batch:
        yield batch
