"""What a service's answer holds, field by field: whatever is not what it should be counts as not told."""

import math
from typing import Any, cast

LONGEST = 2000
"""Characters of a text."""
LONGEST_ID = 200
MOST = 2**53
"""The largest whole number that survives every way of writing numbers."""
MILLISECONDS = 100_000_000_000
LAST_MOMENT = 4_102_444_800
"""The year 2100: what lies beyond is no time."""


def fields(value: Any) -> dict[str, Any]:
    """An object, or an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def items(value: Any) -> list[dict[str, Any]]:
    """The objects in a list, without anything else."""
    return [fields(item) for item in cast("list[Any]", value) if isinstance(item, dict)] if isinstance(value, list) else []


def text(value: Any, longest: int = LONGEST) -> str:
    """A text on one line, in characters that can be shown and stored."""
    if not isinstance(value, str):
        return ""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in value[:longest]).split())


def identifier(value: Any) -> str:
    """A name by which the service can be asked for something again; "" where nobody could ask by it."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value) if abs(value) <= MOST else ""
    if not isinstance(value, str) or len(value) > LONGEST_ID or not value.isprintable() or " " in value or not value.strip("."):
        return ""
    return value


def number(value: Any) -> float | None:
    """A number, also one that is written as a text; nothing that is not finite."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)) or (isinstance(value, str) and len(value) > 40):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def count(value: Any) -> int | None:
    """A whole number from 0 on."""
    found = number(value)
    return int(found) if found is not None and 0 <= found <= MOST and found.is_integer() else None


def moment(value: Any) -> float | None:
    """A time in seconds since 1970, also where it is told in thousandths."""
    found = number(value)
    if found is not None and found >= MILLISECONDS:
        found /= 1000
    return found if found is not None and 0 < found < LAST_MOMENT else None
