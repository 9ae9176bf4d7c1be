"""Streaming JSON: every layout gives what a whole parse gives, and damage costs no more than what is damaged."""

import io
import json
import tracemalloc
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from voicetune_desktop.importers.json_files import elements as json_elements
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.scan import spans
from voicetune_desktop.importers.json_files.slices import Cursor, elements
from voicetune_desktop.importers.json_files.window import BrokenJson

LAYOUTS: dict[str, dict[str, Any]] = {
    "indented": {"indent": 1, "ensure_ascii": False},
    "wide": {"indent": 4},
    "no indent": {"indent": 0},
    "minified": {"separators": (",", ":")},
    "one line": {"ensure_ascii": False},
}

scalars = st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False, allow_infinity=False) | st.text()
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4), max_leaves=12
)
rows = st.fixed_dictionaries(
    {"id": st.integers(0, 9), "text": st.text()}, optional={"more": values, "parts": st.lists(st.just({"id": 1, "text": "},{"}))}
)
layouts = st.sampled_from(sorted(LAYOUTS))
windows = st.integers(1, 200)


class Row(Struct):
    id: int = 0
    text: str = ""


def dumped(value: Any, layout: str = "indented") -> bytes:
    return json.dumps(value, **LAYOUTS[layout]).encode()


def array(data: bytes, kind: Any = object, window: int = 64) -> list[Any]:
    return collected(data, [], kind, window)


def collected(data: bytes, found: list[Any], kind: Any = object, window: int = 64) -> list[Any]:
    for batch in Cursor(io.BytesIO(data), window=window).batches(kind):
        found += batch
    return found


def until_broken(data: bytes, window: int = 64) -> list[Any]:
    found: list[Any] = []
    with pytest.raises(BrokenJson):
        collected(data, found, window=window)
    return found


def row(number: int, text: str = "hello") -> dict[str, Any]:
    return {"id": number, "text": text, "parts": [{"id": 1}, {"id": 2}]}


@given(st.lists(rows | values, max_size=30), layouts, windows)
def test_every_layout_and_window_gives_what_a_whole_parse_gives(made: list[Any], layout: str, window: int) -> None:
    assert array(dumped(made, layout), window=window) == made


def nested(number: int, inside: int) -> dict[str, Any]:
    """An element that holds others which begin as it does."""
    return {"id": number, "name": "x", "parts": [{"id": part, "text": '"},{"id":7,"name":'} for part in range(inside)]}


@given(st.lists(st.builds(nested, st.integers(0, 99), st.integers(0, 9)) | rows, max_size=30), layouts, windows)
def test_elements_inside_that_begin_alike_are_not_taken_for_the_outer_ones(made: list[Any], layout: str, window: int) -> None:
    assert array(dumped(made, layout), window=window) == made


@pytest.mark.parametrize("layout", ["minified", "one line"])
@pytest.mark.parametrize("inside", [20, 400])
def test_elements_that_hold_others_which_begin_alike_are_seldom_scanned(monkeypatch: pytest.MonkeyPatch, layout: str, inside: int) -> None:
    scanned: list[int] = []

    def counting(text: bytes, at: int, stop: int) -> list[tuple[int, int]]:
        scanned.append(at)
        return spans(text, at, stop)

    monkeypatch.setattr(json_elements, "spans", counting)
    made = [nested(number, inside) for number in range(60)]
    assert array(dumped(made, layout), window=10_000) == made
    assert len(scanned) < 12


def test_arrays_that_end_within_reach_of_others_are_seldom_scanned(monkeypatch: pytest.MonkeyPatch) -> None:
    scanned: list[int] = []

    def counting(text: bytes, at: int, stop: int) -> list[tuple[int, int]]:
        scanned.append(at)
        return spans(text, at, stop)

    monkeypatch.setattr(json_elements, "spans", counting)
    chats = [[{"id": {"n": 1}, "text": "hello"} for _ in range(200)] for _ in range(20)]
    cursor = Cursor(io.BytesIO(dumped(chats, "minified")), window=2000)
    assert [[one for batch in cursor.batches(object) for one in batch] for _ in cursor.items()] == chats
    assert len(scanned) < 45


@given(st.dictionaries(st.sampled_from("abc"), values, max_size=3), st.lists(rows), layouts, windows)
def test_finds_an_array_at_its_path_only(sides: dict[str, Any], made: list[Any], layout: str, window: int) -> None:
    document = {**sides, "chats": {"list": made, "other": [1]}, "list": [{"id": 5}], "z": sides}
    found = [row for batch in elements(io.BytesIO(dumped(document, layout)), ("chats", "list"), object) for row in batch]
    assert found == made


@given(st.lists(rows, min_size=1, max_size=12), layouts, windows, st.data())
def test_keeps_what_is_complete_before_the_file_breaks_off(made: list[Any], layout: str, window: int, data: st.DataObject) -> None:
    whole = dumped(made, layout)
    cut = data.draw(st.integers(0, len(whole) - 1))
    found = until_broken(whole[:cut], window=window)
    assert found == made[: len(found)]
    assert len(found) >= sum(len(dumped(made[: count + 1], layout)) <= cut for count in range(len(made)))


@given(st.binary() | st.text(alphabet='{}[]",:\\ \n1an').map(str.encode), windows)
def test_arbitrary_bytes_raise_nothing_but_broken_json(junk: bytes, window: int) -> None:
    with suppress(BrokenJson):
        array(junk, window=window)
    with suppress(BrokenJson):
        cursor = Cursor(io.BytesIO(junk), window=window)
        for _ in cursor.members():
            cursor.value(object)


@given(st.binary(max_size=40).filter(lambda junk: b"]" not in junk), windows)
def test_junk_between_indented_elements_takes_no_whole_one_with_it(junk: bytes, window: int) -> None:
    good = [row(number) for number in range(3)]
    data = dumped(good)[:-2] + b",\n {" + junk + b"\n }\n]"
    found: list[Any] = []
    with suppress(BrokenJson):
        collected(data, found, window=window)
    assert found[:3] == good


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("bad", [{"id": "seven"}, {"id": 7, "text": ["x"]}, 5, None, "text", [[1]]])
def test_an_element_of_another_kind_costs_itself_alone(bad: Any, layout: str) -> None:
    found = array(dumped([row(1), row(2), bad, row(3)], layout), Row)
    assert [one.id if isinstance(one, Row) else None for one in found] == [1, 2, None, 3]


@pytest.mark.parametrize(
    "bad",
    [
        '"text": "x" "y"',
        '"text": "open',
        '"text": [',
        '"text": {"a": [1',
        "\x00\x01",
        '"text": "a\\',
        '"text": nul',
        '"text": 1]',
    ],
)
@pytest.mark.parametrize("window", [100, 300, 1 << 20])
def test_a_broken_element_between_indented_ones_costs_itself_alone(bad: str, window: int) -> None:
    marked = dumped([row(number) for number in (1, 2, 77, 3, 4)])
    at = marked.index(b'77,\n  "text"') + len('77,\n  "')
    data = marked[: at - 1] + bad.encode() + b"\n" + marked[marked.index(b" },\n {", at) :]
    found = array(data, Row, window)
    assert [one.id if isinstance(one, Row) else None for one in found] == [1, 2, None, 3, 4]


def test_a_number_of_many_thousand_digits_costs_its_element_alone() -> None:
    found = array(b'[{"id":1},{"id":' + b"7" * 9000 + b'},{"id":3}]', Row)
    assert [isinstance(one, Malformed) for one in found] == [False, True, False]


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("broken", ['hel"lo 3"', "hello 3", 'hello 3" "', 'hello 3\\"'])
@pytest.mark.parametrize("window", [300, 1 << 20])
def test_a_quote_too_many_or_missing_costs_its_element_alone(layout: str, broken: str, window: int) -> None:
    data = dumped([row(number, f"hello {number}") for number in range(9)], layout).replace(b'hello 3"', broken.encode())
    found = array(data, Row, window)
    assert [one.id if isinstance(one, Row) else None for one in found] == [0, 1, 2, None, 4, 5, 6, 7, 8]


@pytest.mark.parametrize("layout", ["minified", "one line"])
def test_elements_inside_that_begin_alike_are_not_taken_for_those_behind_a_stray_quote(layout: str) -> None:
    made = [{"id": number, "parts": [{"id": 70}, {"id": 71}], "text": f"hello {number}"} for number in range(9)]
    found = list[Any]()
    with suppress(BrokenJson):
        collected(dumped(made, layout).replace(b'"id":3', b'"id"":3').replace(b'"id": 3', b'"id"": 3'), found, Row, 4096)
    assert not {70, 71}.intersection(one.id for one in found if isinstance(one, Row))


@pytest.mark.parametrize("layout", ["minified", "one line"])
def test_elements_inside_that_begin_alike_are_not_taken_for_those_behind_one_that_breaks_off(layout: str) -> None:
    made = [{"id": number, "text": "x", "parts": [{"id": 70, "text": "y"}] * 3} for number in range(5)]
    assert until_broken(dumped(made, layout)[:-30], 4096) == made[:4]


@pytest.mark.parametrize("bracket", ["}", "}}", "]}", "{", "["])
def test_a_stray_bracket_leaves_the_neighbours_alone(bracket: str) -> None:
    data = dumped([row(number) for number in (1, 2, 77, 3, 4)]).replace(b"77,", b"77" + bracket.encode() + b",")
    found = array(data, Row, 4096)
    assert [one.id for one in found if isinstance(one, Row) and one.id < 10 and one.text] == [1, 2, 3, 4]


@pytest.mark.parametrize("document", [b"[1, 2]] ", b'{"rows": [1, 2]}, 3', b"[1, 2]\n[3]"])
def test_says_so_where_a_document_closes_too_early(document: bytes) -> None:
    path = ("rows",) if document.startswith(b"{") else ()
    batches = elements(io.BytesIO(document), path, int)
    assert next(batches) == [1, 2]
    with pytest.raises(BrokenJson):
        next(batches)


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_deep_nesting_costs_its_element_alone(opening: str) -> None:
    deep = (opening * 200_000 + "1" + ("]" if opening == "[" else "}") * 200_000).encode()
    found = array(b'[{"id":1},{"id":2,"x":' + deep + b'},{"id":3}]', Row, 4096)
    assert [isinstance(one, Malformed) for one in found] == [False, True, False]


def test_deep_nesting_in_a_part_that_is_skipped_does_no_harm() -> None:
    data = b'{"x":' + b'{"a":[' * 100_000 + b"]}" * 100_000 + b',"y":' + b"[" * 200_000 + b"]" * 200_000 + b',"rows":[{"id":4}]}'
    assert list(elements(io.BytesIO(data), ("rows",), Row)) == [[Row(4)]]


def test_reads_past_a_byte_order_mark() -> None:
    assert array(b"\xef\xbb\xbf [1, 2]") == [1, 2]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (b'"a\\x0Bb"', "a\x0bb"),
        (b'"a\\\\x0Bb"', "a\\x0Bb"),
        (b'"\\ud83d lone"', "\ufffd lone"),
        (b'"lone \\udE00"', "lone \ufffd"),
        (b'"\\ud83d\\ude00"', "\U0001f600"),
        (b'"\\ud83d\\ude00 \\ud83d"', "\U0001f600 \ufffd"),
        (b'"caf\xe9"', "caf\ufffd"),
    ],
)
def test_reads_text_that_apps_write_wrong(written: bytes, read: str) -> None:
    assert array(b'[{"id": 1}, {"id": 2, "text": ' + written + b"}]", Row) == [Row(1), Row(2, read)]


def test_walks_objects_and_arrays_and_skips_what_nobody_reads() -> None:
    document: dict[str, Any] = {"a": [1, [2]], "b": {"c": "}"}, "list": [{"n": 1, "x": [[]]}, {"n": 2}, 3], "last": "é"}
    cursor = Cursor(io.BytesIO(dumped(document)), window=8)
    numbers = []
    for key in cursor.members():
        if key == "list":
            numbers = [cursor.value(int) for _ in cursor.items() if cursor.peek() == b"{" for key in cursor.members() if key == "n"]
        elif key == "last":
            assert cursor.value(str) == "é"
    assert numbers == [1, 2]


def test_skips_an_object_deep_inside_others_and_nothing_behind_it() -> None:
    cursor = Cursor(io.BytesIO(b'{"a": [{"x": {"q": {}}, "y": 1}, {"z": 2}], "b": 3}'))
    seen: list[str] = []
    for outer in cursor.members():
        seen.append(outer)
        if outer == "a":
            seen += [inner for _ in cursor.items() for inner in cursor.members()]
    assert seen == ["a", "x", "y", "z", "b"]


def test_goes_on_behind_an_array_that_was_left_half_read() -> None:
    document = {"rows": [row(number) for number in range(50)], "name": "x"}
    cursor = Cursor(io.BytesIO(dumped(document)), window=100)
    read: dict[str, Any] = {key: next(cursor.batches(Row)) if key == "rows" else cursor.value(str) for key in cursor.members()}
    assert read["name"] == "x"
    assert len(read["rows"]) < 50


@pytest.mark.parametrize("window", [8, 100, 1 << 17])
def test_the_rest_of_a_stream_is_read_at_once_and_stays_where_nothing_is_made_of_it(window: int) -> None:
    cursor = Cursor(io.BytesIO(b' {"a": 1} \n'), window=window)
    cursor.peek()
    assert cursor.rest(lambda _: None) is None
    assert cursor.peek() == b"{"
    assert cursor.rest(bytes) == b'{"a": 1} \n'
    assert cursor.peek() == b""


def test_gives_up_on_a_value_that_is_too_long_to_hold() -> None:
    data = b'[{"id":1,"text":"' + b"x" * 5000 + b'"}]'
    with pytest.raises(BrokenJson):
        list(Cursor(io.BytesIO(data), window=100, longest=1000).batches(Row))


@pytest.mark.parametrize("escape", ["\\\\", '\\"', "\\n"])
@pytest.mark.parametrize(
    "around", ['[{"id":1,"text":"%s"},{"id":2,"text":""}]', '[{"id":1,"%s":2},{"id":2}]', '{"x":"%s","rows":[{"id":1},{"id":2}]}']
)
def test_escapes_take_little_more_room_than_what_they_stand_in(around: str, escape: str) -> None:
    data = (around % (escape * 200_000)).encode()
    tracemalloc.start()
    found = [row for batch in elements(io.BytesIO(data), ("rows",) if around.startswith("{") else (), Row) for row in batch]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [row.id for row in found if isinstance(row, Row)] == [1, 2]
    assert peak < 8 * len(data)


class Counting(io.BytesIO):
    most = 0

    def read(self, size: int | None = -1) -> bytes:
        self.most = max(self.most, size or 0)
        return super().read(size)


def test_never_reads_more_than_a_window_at_a_time() -> None:
    stream = Counting(dumped([row(number, "word " * 9) for number in range(3000)]))
    assert sum(len(batch) for batch in Cursor(stream, window=4096).batches(Row)) == 3000
    assert stream.most == 4096


@pytest.mark.parametrize("bad", [b'"open', b"[{", b"nul"])
def test_a_broken_element_among_indented_ones_is_not_looked_for_far_ahead(bad: bytes) -> None:
    data = dumped([row(number, "word " * 9) for number in range(3000)]).replace(b'"id": 700,', b'"id": ' + bad + b",")
    stream = Counting(data)
    found = [one for batch in Cursor(stream, window=4096).batches(Row) for one in batch]
    assert [at for at, one in enumerate(found) if isinstance(one, Malformed)] == [700]
    assert stream.most == 4096
