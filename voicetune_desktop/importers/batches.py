"""Rows some at a time, for what is quicker for many than for one."""

from collections.abc import Iterator
from itertools import islice
from typing import TypeVar

from voicetune_desktop.errors import SourceError

Row = TypeVar("Row")

BATCH = 1_000


def batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    """The same rows by the thousand. Raises the SourceError of `rows` after all that came before it."""
    while True:
        batch = list[Row]()
        try:
            batch.extend(islice(rows, BATCH))  # what came before an error stays in it
        except SourceError:
            if batch:
                yield batch
            raise
        if not batch:
            return
        yield batch
