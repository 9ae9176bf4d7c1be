"""Rows of a Parquet file as far as they are texts, lists of texts, and lists of records of texts: all that training files have."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, cast

from msgspec import Struct, ValidationError, convert

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.parquet.pages import Cells, Chunk, Levels, Unreadable, bounded, pages
from voicetune_desktop.importers.parquet.thrift import read_record

MAGIC = b"PAR1"
LARGEST = 2**28
"""Bytes of the largest file that is read: it is held in memory."""
_TEXT = 6
_OPTIONAL, _REPEATED = 1, 2
_DEEPEST = 50
_RECORD = 2
"""Names below a list from which on it holds records."""
_BROKEN = (ValidationError, StopIteration, ValueError, IndexError, KeyError, TypeError, OverflowError, RecursionError, zlib.error)


class _Node(Struct, rename={"kind": "1", "repetition": "3", "name": "4", "children": "5"}):
    """An element of the schema."""

    name: bytes
    kind: int | None = None
    repetition: int = 0
    children: int = 0


class _Column(Struct, rename={"chunk": "3"}):
    chunk: dict[str, object]


class _Group(Struct, rename={"columns": "1", "rows": "3"}):
    columns: list[_Column]
    rows: int


class _Footer(Struct, rename={"nodes": "2", "groups": "4"}):
    nodes: list[_Node]
    groups: list[_Group]


class _Leaf(NamedTuple):
    """A column of texts: its path, its highest levels, and the definition of a place in a list, 0 without one."""

    path: tuple[str, ...]
    levels: Levels
    place: int
    inner: int
    """Names below the list."""


def parquet_rows(data: bytes) -> Iterator[dict[str, object]]:
    """The rows. Raises SourceError for a file that is damaged or uses what is not read here."""
    try:
        footer = _footer(data)
        leaves = {leaf.path: leaf for leaf in _leaves(footer.nodes)}
        for group in footer.groups:
            yield from _rows(data, group, leaves)
    except Unreadable as error:
        raise SourceError(str(error), "Save it as JSONL and open that.") from None
    except _BROKEN:
        raise SourceError("This Parquet file is damaged.", "Download it again, or save it as JSONL.") from None


def _footer(data: bytes) -> _Footer:
    size = int.from_bytes(data[-8:-4], "little")
    if data[-4:] != MAGIC or size > len(data) - 12:
        raise ValueError("no footer")
    return convert(read_record(data, len(data) - 8 - size).record, _Footer)


def _leaves(nodes: list[_Node]) -> list[_Leaf]:
    """The columns of texts that are not nested more deeply than a list of records."""
    found, rest = list[_Leaf](), iter(nodes[1:])

    def walk(path: tuple[str, ...], levels: Levels, place: tuple[int, int]) -> None:
        node = next(rest)
        is_list = node.repetition == _REPEATED
        levels = Levels(levels.repetition + is_list, levels.definition + (node.repetition in (_OPTIONAL, _REPEATED)))
        path = (*path, node.name.decode("utf-8", "replace"))
        if is_list and not place[1]:
            place = (levels.definition, len(path))
        if len(path) > _DEEPEST:
            raise RecursionError
        if node.children:
            for _ in range(node.children):
                walk(path, levels, place)
        elif node.kind == _TEXT and levels.repetition <= 1:
            found.append(_Leaf(path, levels, place[0], len(path) - place[1]))

    for _ in range(nodes[0].children):
        walk((), Levels(0, 0), (0, 0))
    return [leaf for leaf in found if leaf.inner == 1 or leaf.place]


def _rows(data: bytes, group: _Group, leaves: dict[tuple[str, ...], _Leaf]) -> Iterator[dict[str, object]]:
    read = list[_Leaf]()
    columns: list[Iterator[Any]] = [iter(range(bounded(group.rows, data)))]
    for column in group.columns:
        chunk = convert(column.chunk, Chunk)
        leaf = leaves.get(tuple(name.decode("utf-8", "replace") for name in chunk.path))
        if leaf:
            read.append(leaf)
            columns.append((_lists if leaf.place else _texts)(pages(data, chunk, leaf.levels), leaf))
    for _, *values in zip(*columns, strict=True):
        row = dict[str, object]()
        for leaf, value in zip(read, values, strict=True):
            _add(row, leaf, value)
        yield row


def _texts(column: Iterable[Cells], leaf: _Leaf) -> Iterator[str | None]:
    """The text of each row."""
    for cells in column:
        texts = iter(cells.texts)
        for definition in cells.definition:
            yield next(texts) if definition == leaf.levels.definition else None


def _lists(column: Iterable[Cells], leaf: _Leaf) -> Iterator[list[str | None]]:
    """The texts of each row, which may go on in the next page."""
    row: list[str | None] | None = None
    for cells in column:
        texts = iter(cells.texts)
        for repetition, definition in zip(cells.repetition, cells.definition, strict=True):
            if not repetition:
                if row is not None:
                    yield row
                row = []
            if row is None:
                raise ValueError("A row goes on that never began.")
            if definition >= leaf.place:
                row.append(next(texts) if definition == leaf.levels.definition else None)
    if row is not None:
        yield row


def _add(row: dict[str, object], leaf: _Leaf, value: str | list[str | None] | None) -> None:
    """Put a value into a row; those of records are joined record by record."""
    name = leaf.path[0]
    if not isinstance(value, list) or leaf.inner < _RECORD:
        row[name] = value
        return
    records = cast("list[dict[str, object]]", row.setdefault(name, [dict[str, object]() for _ in value]))
    for record, one in zip(records, value, strict=True):
        record[leaf.path[-1]] = one


def parquet_shape(data: bytes) -> dict[str, object]:
    """A row with empty texts, as the end of the file describes it; nothing where there is none."""
    row = dict[str, object]()
    try:
        for leaf in _leaves(_footer(data).nodes):
            _add(row, leaf, [""] if leaf.place else "")
    except _BROKEN:
        return {}
    return row
