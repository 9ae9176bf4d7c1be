"""Tables in JSON: objects on lines, in an array, or in arrays that lie inside an object and are found by their path of keys."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from io import BytesIO
from itertools import chain, islice
from typing import Any, BinaryIO, NamedTuple, cast

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_files.lines import json_lines
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.json_files.slices import Cursor

DEEPEST = 4
"""Objects inside objects in which arrays are looked for."""
MOST = 50
"""Arrays of one file that are looked at."""
WIDEST = 500
"""Columns of a table; keys that are no names of columns can be as many as rows."""

_NUMBERS = re.compile(r"\[(\d+)\]")

Row = dict[str, Any] | Malformed
Rows = Callable[[BinaryIO], Iterator[tuple[int | str, Row]]]
"""How the objects of a stream are read, each with its place."""


class JsonArray(NamedTuple):
    """Where objects lie: a path such as "data.messages", and that of the array in whose objects they lie, None for none."""

    path: str
    within: str | None = None


def are_lines(head: bytes) -> bool:
    """Whether a file that begins so has one object on each line."""
    first = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")[0]
    return first.startswith(b"{") and not isinstance(decoded(first, dict[str, Any]), Malformed) and not _is_whole(head)


def _is_whole(head: bytes) -> bool:
    """Whether this is a single line that has arrays of objects, which is one document."""
    return not head.strip().count(b"\n") and bool(arrays_in(BytesIO(head)))


def arrays_in(stream: BinaryIO) -> tuple[JsonArray, ...]:
    """The arrays of objects in a document, in its order, as far as it can be read."""
    found = dict[str, JsonArray]()
    with suppress(SourceError):
        for array in _arrays(Cursor(stream), JsonArray(""), 0):
            found.setdefault(array.path, array)
            if len(found) == MOST:
                break
    return tuple(found.values())


def _arrays(cursor: Cursor, here: JsonArray, depth: int) -> Iterator[JsonArray]:
    """Arrays in what stands at the cursor; of an array the first element tells what is in all."""
    first = cursor.peek()
    if first == b"{":
        yield from _inside(cursor, here, depth)
    elif first == b"[":
        for _ in cursor.items():
            if cursor.peek() == b"{":
                yield here
                yield from _inside(cursor, JsonArray(here.path, here.path), depth)
            return


def _inside(cursor: Cursor, here: JsonArray, depth: int) -> Iterator[JsonArray]:
    if depth < DEEPEST:
        for key in cursor.members():
            yield from _arrays(cursor, JsonArray(f"{here.path}.{key}" if here.path else key, here.within), depth + 1)


def line_rows(stream: BinaryIO) -> Iterator[tuple[int | str, Row]]:
    """The objects on the lines of a file, by the number of the line. Raises SourceError."""
    for first, batch in json_lines(stream, dict[str, Any]):
        yield from enumerate(batch, first)


def array_rows(path: str) -> Rows:
    """How the objects of the array at a path are read; of arrays on the way every element is walked into."""
    return partial(_rows_at, path)


def _rows_at(path: str, stream: BinaryIO) -> Iterator[tuple[int | str, Row]]:
    cursor = Cursor(stream)
    yield from _below(cursor, path, "")
    cursor.end()


def _below(cursor: Cursor, path: str, place: str) -> Iterator[tuple[int | str, Row]]:
    first = cursor.peek()
    if first == b"[" and not path:
        for number, row in enumerate(chain.from_iterable(cursor.batches(dict[str, Any]))):
            yield f"{place}[{number}]", row
    elif first == b"[":
        for number in cursor.items():
            yield from _below(cursor, path, f"{place}[{number}]")
    elif first == b"{" and path:
        for key in cursor.members():
            if path == key or path.startswith(f"{key}."):
                yield from _below(cursor, path[len(key) + 1 :], f"{place}.{key}" if place else key)
    else:
        cursor.skip()


def number_of_list(place: int | str) -> str:
    """The number, from 1, of the list in which a row lies: "3" of "conversations[2].messages[7]"."""
    return ".".join(str(int(number) + 1) for number in _NUMBERS.findall(str(place))[:-1])


def columns_in(objects: Iterable[dict[str, Any]]) -> dict[str, tuple[str, ...]]:
    """The columns of objects, and the keys that lead to each: what lies in an object inside a row is "author.name"."""
    return dict(islice(_columns(objects), WIDEST))


def _columns(objects: Iterable[dict[str, Any]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each column once."""
    seen = set[tuple[str, ...]]()
    for row in objects:
        for key, value in row.items():
            ways = [(key, inner) for inner in cast("dict[str, Any]", value)] if isinstance(value, dict) else [(key,)]
            for way in ways:
                if way not in seen:
                    seen.add(way)
                    yield ".".join(way), way


def cells_by(ways: Sequence[tuple[str, ...]]) -> Callable[[dict[str, Any]], list[object]]:
    """How the cells of a row are read, by the ways to them."""
    keys = [way[0] for way in ways]
    if all(len(way) == 1 for way in ways):
        return lambda row: list(map(row.get, keys))
    return lambda row: [row.get(way[0]) if len(way) == 1 else _deeper(row.get(way[0]), way[1]) for way in ways]


def _deeper(value: object, key: str) -> object:
    return cast("dict[str, Any]", value).get(key) if isinstance(value, dict) else None
