"""Columns of rows that wait: one that holds the same thing in every row is one long."""

from typing import Any


def short(column: list[Any]) -> list[Any]:
    """A column to be packed, which is not empty."""
    return column[:1] if column[-1] == column[0] and column.count(column[0]) == len(column) else column


def whole(column: list[Any], count: int) -> list[Any]:
    """The column of so many rows again."""
    return column if len(column) == count else column * count
