"""Values of decoded JSON, whose shape nobody has promised."""

from collections.abc import Iterable
from typing import cast

Fields = dict[str, object]


def fields(value: object) -> Fields | None:
    """The value as a JSON object; None when it is something else."""
    return cast("Fields", value) if isinstance(value, dict) else None


def items(value: object) -> list[object]:
    """The value as a JSON list; empty when it is something else."""
    return cast("list[object]", value) if isinstance(value, list) else []


def without(value: Fields, keys: Iterable[str]) -> None:
    """Remove these keys from a JSON object."""
    for key in keys:
        value.pop(key, None)
