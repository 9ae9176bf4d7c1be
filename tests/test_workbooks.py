"""Workbooks that ask for far more room than they have cells."""

import zipfile
from pathlib import Path

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.tables import make_workbook
from tests.importers.reading import read_export
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.workbooks import read_workbook
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.table.format import TABLE
from voicetune_desktop.workbooks import MOST_CELLS, most_cells

FAR = '<row r="1048576"><c r = "XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'


def changed(folder: Path, end: str = "", name: str = "far.xlsx") -> Path:
    """A workbook with more at the end of its sheet."""
    with zipfile.ZipFile(make_workbook(folder / "good.xlsx")) as packed:
        files = {each: packed.read(each) for each in packed.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    files[sheet] = files[sheet].replace(b"</sheetData>", f"{end}</sheetData>".encode())
    return make_zip(folder / name, files)


def ods(folder: Path, rows: str) -> Path:
    return make_zip(
        folder / "a.ods", {"content.xml": f"<office:document-content><table:table>{rows}</table:table></office:document-content>"}
    )


@pytest.mark.parametrize("end", [FAR, FAR.replace('"', "'"), FAR.lower(), '<row r="9999999999"/>', '<row r="3"><c r="ZZZZZZZ3"/></row>'])
def test_a_cell_in_the_last_place_asks_for_too_much(tmp_path: Path, end: str) -> None:
    assert most_cells(str(changed(tmp_path, end))) > MOST_CELLS


def test_a_mark_between_two_pieces_is_seen(tmp_path: Path) -> None:
    for spare in range(-20, 20):
        end = f"<!--{'x' * ((1 << 20) - 300 + spare)}-->{FAR}"
        assert most_cells(str(changed(tmp_path, end))) > MOST_CELLS


def test_a_damaged_workbook_is_refused_however_it_is_packed(tmp_path: Path) -> None:
    for packing in (zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        with zipfile.ZipFile(tmp_path / "a.xlsx", "w", packing) as packed:
            packed.writestr("xl/worksheets/sheet1.xml", "<row/>" * 1000)
        raw = bytearray((tmp_path / "a.xlsx").read_bytes())
        raw[70:80] = b"\xff" * 10
        (tmp_path / "a.xlsx").write_bytes(raw)
        with pytest.raises(SourceError):
            most_cells(str(tmp_path / "a.xlsx"))


def test_an_ordinary_workbook_asks_for_what_it_has(tmp_path: Path) -> None:
    assert most_cells(str(changed(tmp_path, '<row r="4"><c r="A4"/><c r="C4"/></row>'))) == 12
    assert most_cells(str(make_folder(tmp_path / "x", {"a.xlsx": "no workbook"}) / "a.xlsx")) == 0


def test_repeated_cells_count_and_empty_ones_at_the_end_do_not(tmp_path: Path) -> None:
    full, empty = "<table:table-cell><text:p>x</text:p></table:table-cell>", '<table:table-cell table:number-columns-repeated="16384"/>'
    row = f"<table:table-row>{full}{full}{empty}</table:table-row>"
    rest = f'<table:table-row table:number-rows-repeated="1048576">{empty}</table:table-row>'
    assert most_cells(str(ods(tmp_path, row * 3 + rest))) == 6
    assert most_cells(str(ods(tmp_path, row + rest + row))) == 2 * 1048578
    many = f'<table:table-row table:number-rows-repeated="1048576">{full}{empty}{full}</table:table-row>'
    assert most_cells(str(ods(tmp_path, many))) > MOST_CELLS


def test_such_a_workbook_is_refused_as_table_and_as_training_file(tmp_path: Path) -> None:
    path = changed(tmp_path, FAR)
    (problem,) = read_workbook(path)
    assert isinstance(problem[1], Found)
    with pytest.raises(SourceError, match="too large"):
        read_export(path, TABLE)


def test_a_workbook_whose_archive_is_of_an_unknown_version_is_refused(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "book.xlsx")
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 6 : at + 8] = b"\xd0\x00"
    path.write_bytes(data)
    with pytest.raises(SourceError, match="cannot be read"):
        read_export(path, TABLE)
