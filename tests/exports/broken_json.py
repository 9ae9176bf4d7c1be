"""Ways to break the values of JSON while it stays JSON: other types, missing and double keys, giant and deep values."""

import json
import random
from collections.abc import Callable
from typing import Any

_AGAIN = "\x00again "
_VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1.5,
    10**30,
    -(10**18),
    "",
    "0",
    "x" * 100_000,
    "\x00",
    "\ud800",
    "2024-13-45T99:99:99Z",
    [],
    {},
    [[]],
    [None],
    {"": None},
    ["a", 1, None],
)
_Place = tuple[Any, Any]
"""A list or object, and the index or key of a value in it."""


def retype(data: bytes, chance: random.Random) -> bytes:
    """A value is of another type."""

    def change(place: _Place) -> None:
        holder, key = place
        value = holder[key]
        holder[key] = chance.choice((*_VALUES, [value], {"value": value}, str(value), json.dumps(value)))

    return _changed(data, chance, change)


def drop(data: bytes, chance: random.Random) -> bytes:
    """A key or an element is missing."""

    def change(place: _Place) -> None:
        holder, key = place
        del holder[key]

    return _changed(data, chance, change)


def twice(data: bytes, chance: random.Random) -> bytes:
    """A key stands in an object twice, or an element in a list."""

    def change(place: _Place) -> None:
        holder, key = place
        if isinstance(holder, dict):
            holder[_AGAIN + key] = chance.choice((holder[key], *_VALUES))
        else:
            holder.insert(key, holder[key])

    return _changed(data, chance, change)


def deepen(data: bytes, chance: random.Random) -> bytes:
    """A value lies deep inside lists."""

    def change(place: _Place) -> None:
        holder, key = place
        for _ in range(chance.choice((5, 100))):
            holder[key] = chance.choice(([holder[key]], {"text": holder[key]}))

    return _changed(data, chance, change)


def trade(data: bytes, chance: random.Random) -> bytes:
    """A value stands in the place of another one."""

    def change(place: _Place, other: _Place) -> None:
        (holder, key), (other_holder, other_key) = place, other
        if other_holder is not holder:
            holder[key] = json.loads(json.dumps(other_holder[other_key]))

    lines, at = _parsed(data, chance)
    places = _places(lines[at][1])
    if places:
        change(chance.choice(places), chance.choice(places))
    return _written(lines)


def _changed(data: bytes, chance: random.Random, change: Callable[[_Place], None]) -> bytes:
    lines, at = _parsed(data, chance)
    if places := _places(lines[at][1]):
        change(chance.choice(places))
    return _written(lines)


def _parsed(data: bytes, chance: random.Random) -> tuple[list[tuple[str, Any]], int]:
    """The documents of a file, each with what stands before it, and which one to change; text that is none is kept."""
    text = data.decode("utf-8", "surrogatepass") if _is_text(data) else data.decode("utf-8", "replace")
    try:
        head, _, rest = text.partition("= ") if text.startswith("window") else ("", "", text)
        return [(f"{head}= " if head else "", json.loads(rest))], 0
    except (ValueError, RecursionError):
        lines = [_document(line) for line in text.split("\n")]
        return lines, chance.randrange(len(lines))


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except ValueError:
        return False
    return True


def _document(line: str) -> tuple[str, Any]:
    try:
        return "", json.loads(line)
    except (ValueError, RecursionError):
        return line, None


def _written(lines: list[tuple[str, Any]]) -> bytes:
    texts = (head + (json.dumps(value, ensure_ascii=False) if value is not None else "") for head, value in lines)
    return "\n".join(texts).replace(json.dumps(_AGAIN)[1:-1], "").encode("utf-8", "surrogatepass")


def _places(root: Any) -> list[_Place]:
    """Where values stand, everywhere below the root."""
    found, open_ = list[_Place](), [root]
    while open_:
        holder = open_.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
        found += ((holder, key) for key in keys)
        open_ += (holder[key] for key in keys)
    return found


JSON: dict[str, Callable[[bytes, random.Random], bytes]] = {one.__name__: one for one in (retype, drop, twice, deepen, trade)}
"""All of them, by name."""
