"""Tables as text, well written or not."""

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.text_files import csv_rows as module
from voicetune_desktop.importers.text_files.csv_rows import CsvRow, Dialect, csv_rows, dialect

COMMAS = Dialect("utf-8", ",")


def rows(text: str | bytes, how: Dialect = COMMAS) -> list[CsvRow]:
    return list(csv_rows(io.BytesIO(text.encode() if isinstance(text, str) else text), how))


def cells(text: str | bytes, how: Dialect = COMMAS) -> list[list[str] | None]:
    return [row.cells for row in rows(text, how)]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_rows_agree_about(separator: str) -> None:
    text = "\n".join(separator.join(row) for row in (["who", "when", "what"], ["Ola", "1,5", "so; it goes"], ["Per", "2", '"a, b"']))
    assert dialect(text.encode()) == Dialect("utf-8", separator)


def test_a_line_for_excel_tells_the_separator_and_is_no_row() -> None:
    text = "sep=;\r\nwho;what\r\nOla;a,b,c,d\r\n"
    found = dialect(text.encode())
    assert found == Dialect("utf-8", ";")
    assert cells(text, found) == [["who", "what"], ["Ola", "a,b,c,d"]]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_letters_are_read_as_they_were_stored(encoding: str) -> None:
    data = ("name,text\n" + "Zoé Lefèvre,à bientôt\n" * 30).encode(encoding)
    found = dialect(data)
    assert found
    assert cells(data, found)[:2] == [["name", "text"], ["Zoé Lefèvre", "à bientôt"]]


def test_bytes_that_are_no_text_have_no_dialect() -> None:
    assert dialect(bytes(range(256)) * 8) is None


def test_a_row_knows_its_first_line_and_keeps_line_ends() -> None:
    assert rows('a,"one\ntwo"\n\nb,c\n') == [CsvRow(1, ["a", "one\ntwo"]), CsvRow(4, ["b", "c"])]


def test_a_field_longer_than_usual_is_read() -> None:
    assert cells("a," + "x" * 500_000 + "\n") == [["a", "x" * 500_000]]


def test_a_formula_that_only_keeps_excel_away_is_its_text() -> None:
    assert cells('="0049",=1+1\n') == [["0049", "=1+1"]]


@pytest.mark.parametrize("tail", ["", "x" * 300])
def test_an_open_quote_costs_one_line(monkeypatch: pytest.MonkeyPatch, tail: str) -> None:
    monkeypatch.setattr(module, "FIELD", 200)
    assert cells(f'a,b\nc,"d\ne,f\ng,h\n{tail}')[:4] == [["a", "b"], None, ["e", "f"], ["g", "h"]]


def test_quotes_that_stay_open_again_and_again_are_read_again_only_so_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIELD", 500)
    assert len(rows('z","\n' * 5000)) < 200


def test_a_line_that_never_ends_costs_its_row_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIELD", 100)
    monkeypatch.setattr(module, "BLOCK", 50)
    assert cells("a,b\n" + "y" * 1000 + "\nc,d\n") == [["a", "b"], None, ["c", "d"]]


def test_a_row_of_many_short_fields_that_never_ends_is_not_read_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIELD", 200)
    monkeypatch.setattr(module, "BLOCK", 50)
    lines = '"1","a","hi,"",""\n' * 2000
    found = rows(f"a,b\n{lines}c,d\n")
    assert len(found) > 30
    assert all(len("".join(row.cells)) < 500 for row in found if row.cells)
    assert found[0].cells == ["a", "b"]


def test_the_limit_of_the_process_stays_as_it_was() -> None:
    before = csv.field_size_limit()
    reader = csv_rows(io.BytesIO(b"a,b\nc,d\n"), COMMAS)
    next(reader)
    assert csv.field_size_limit() == before


@given(table=st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=4), max_size=6))
def test_what_a_writer_of_csv_wrote_comes_back(table: list[list[str]]) -> None:
    file = io.StringIO(newline="")
    csv.writer(file).writerows(table)
    expected = [row for row in table if not any(cell.startswith(('="', "\ufeff")) or cell.casefold() == "sep=" for cell in row)]
    if expected == table:
        assert cells(file.getvalue()) == table


@given(
    table=st.lists(st.lists(st.text('aé,"\n\r 🙂', max_size=9), min_size=2, max_size=3), max_size=9),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_rows_are_the_same_wherever_a_block_ends(table: list[list[str]], quoting: Any) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, quoting=quoting).writerows(table)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "BLOCK", 7)
        found = rows(file.getvalue())
    reader = csv.reader(io.StringIO(file.getvalue(), newline=""))
    ends = [0, *(reader.line_num for _ in reader)]
    assert found == [CsvRow(end + 1, cells) for end, cells in zip(ends, table, strict=False)]


def test_all_rows_before_a_fault_come_out() -> None:
    class Torn(io.BytesIO):
        def read1(self, size: int | None = -1, /) -> bytes:
            if data := super().read1(size):
                return data
            raise SourceError("It is damaged.")

    found = csv_rows(Torn(b'a,b\n"c\nd",e\nf'), COMMAS)
    assert [next(found).cells, next(found).cells] == [["a", "b"], ["c\nd", "e"]]
    with pytest.raises(SourceError):
        next(found)


@given(data=st.binary(max_size=400))
def test_any_bytes_give_rows(data: bytes) -> None:
    how = dialect(data)
    if how:
        assert all(row.line > 0 for row in rows(data, how))


@given(
    text=st.lists(st.sampled_from(["a", "é", ",", ",,", "\n", "\r", "\r\n", " ", "=", "\0"]), max_size=30).map("".join),
    block=st.integers(3, 40),
)
def test_lines_without_quotes_are_read_as_the_reader_of_python_does(text: str, block: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "BLOCK", block)
        assert cells(text) == [row for row in csv.reader(io.StringIO(text, newline="")) if row]


@given(lines=st.lists(st.sampled_from(["a,b", '"c",d', '"e\nf",g', "", "h"]), max_size=10))
def test_rows_with_and_without_quotes_may_take_turns(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert cells(text) == [row for row in csv.reader(io.StringIO(text, newline="")) if row]
