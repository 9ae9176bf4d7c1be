"""The members of a large JSON object of objects: many at once or one by one, they are the same."""

import io
import json

from hypothesis import example, given
from hypothesis import strategies as st
from msgspec import Struct

from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.json_files.window import BrokenJson


class Row(Struct):
    n: int


Members = list[tuple[str, Row | Malformed]]
ROWS = st.sampled_from(
    ['{"n": 1}', '{"n": 2, "x": {"a": {"n": 3}, "b": {}}, "y": 1}', '{"n": "no"}', "null", '{"t": "}, \\"k\\": {", "n": 4}', "[1]"]
)
ROW = '{"n": 1}'
OBJECTS = st.lists(st.tuples(st.sampled_from(["a", "b", 'c"d', ""]), ROWS), max_size=12)
LAYOUTS = st.sampled_from([", ", ",", ",\n  "])


def written(members: list[tuple[str, str]], between: str) -> str:
    return "{" + between.join(f"{json.dumps(key)}: {value}" for key, value in members) + "}"


def at_once(text: str, window: int) -> tuple[Members, bool]:
    found: Members = []
    cursor = Cursor(io.BytesIO(text.encode()), window=window)
    try:
        for batch in cursor.member_batches(Row):
            found += batch
        cursor.end()
    except BrokenJson:
        return found, False
    return found, True


def one_by_one(text: str, window: int) -> tuple[Members, bool]:
    found: Members = []
    cursor = Cursor(io.BytesIO(text.encode()), window=window)
    try:
        for key in cursor.members():
            found.append((key, cursor.value(Row)))
        cursor.end()
    except BrokenJson:
        return found, False
    return found, True


@example(members=[("a", ROW), ("a", ROW), ('c"d', ROW), ("a", ROW)], between=", ", window=54)
@given(members=OBJECTS, between=LAYOUTS, window=st.integers(1, 300))
def test_members_are_the_same_at_once_and_one_by_one(members: list[tuple[str, str]], between: str, window: int) -> None:
    text = written(members, between)
    assert at_once(text, window) == one_by_one(text, window)
    assert [key for key, _ in at_once(text, window)[0]] == [key for key, _ in members]


@given(members=OBJECTS, between=LAYOUTS, window=st.integers(1, 300), cut=st.integers(0, 300))
def test_what_is_complete_comes_before_the_file_breaks_off(members: list[tuple[str, str]], between: str, window: int, cut: int) -> None:
    text = written(members, between)[:cut]
    assert at_once(text, window) == one_by_one(text, window)
