"""The table of contents of a zip archive says what the standard library says."""

import io
import random
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.sources.streams import CHUNK, DAMAGED, Tally
from voicetune_desktop.importers.sources.zip_table import ZipTable

FILES = {"a/one.txt": b"one " * 50, "zwölf.txt": b"12", "folder/": b"", "\u30c1.jpg": b"x"}
ROW = (
    "orig_filename", "flag_bits", "compress_type", "CRC", "compress_size", "file_size", "header_offset",
)  # fmt: skip


def made(comment: bytes = b"", before: bytes = b"") -> bytes:
    out = io.BytesIO()
    out.write(before)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, data in FILES.items():
            archive.writestr(name, data)
        archive.comment = comment
    return out.getvalue()


def rows(data: bytes) -> list[list[object]]:
    with ZipTable(io.BytesIO(data), Tally()) as archive:
        return [[getattr(member.info(), name) for name in ROW] for member in archive.members()]


def rows_of_library(data: bytes) -> list[list[object]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [[getattr(info, name) for name in ROW] for info in archive.infolist()]


@pytest.mark.parametrize("comment", [b"", b"holiday", b"x" * 65_535])
@pytest.mark.parametrize("before", [b"", b"#!/bin/sh\n" * 9])
def test_files_are_listed_as_the_library_lists_them(comment: bytes, before: bytes) -> None:
    data = made(comment, before)
    assert rows(data) == rows_of_library(data)
    moved = before + made(comment)
    assert rows(moved) == rows_of_library(moved)


def test_numbers_of_64_bits_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 10)
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 1)
    data = made()
    assert b"PK\x06\x06" in data
    assert rows(data) == rows_of_library(data)


def test_files_are_unpacked(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(made(before=b"junk"))
    with ZipTable(tmp_path / "a.zip", Tally()) as archive:
        assert {member.written: archive.open(member.info()).read() for member in archive.members()} == FILES


def read(path: Path, tally: Tally) -> dict[str, bytes | None]:
    """What each file holds, None where it is damaged."""
    found: dict[str, bytes | None] = {}
    with ZipTable(path, tally) as archive:
        for member in archive.members():
            try:
                with member() as stream:
                    found[member.written] = stream.read()
            except SourceError:
                found[member.written] = None
    return found


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1])
def test_short_files_are_read_and_counted_as_long_ones_are(tmp_path: Path, method: int, size: int) -> None:
    holds = {"a.bin": random.Random(size).randbytes(size), "b.txt": b"b" * size}
    with zipfile.ZipFile(tmp_path / "a.zip", "w", method) as archive:
        for name, data in holds.items():
            archive.writestr(name, data)
    tally = Tally()
    assert read(tmp_path / "a.zip", tally) == holds
    assert tally.unpacked == 2 * size


@pytest.mark.parametrize(("size", "holds"), [(0, None), (49, None), (51, b"a" * 50), (2**20, b"a" * 50)])
def test_a_short_file_that_holds_more_than_told_is_damaged(tmp_path: Path, size: int, holds: bytes | None) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"a" * 50)
        archive.getinfo("a.txt").file_size = size
    assert read(path, Tally()) == {"a.txt": holds}


def test_a_short_bomb_is_not_unpacked_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", bytes(2**27))
        archive.getinfo("a.txt").file_size = 50
    tracemalloc.start()
    try:
        assert read(path, Tally()) == {"a.txt": None}
        assert tracemalloc.get_traced_memory()[1] < 2**23
    finally:
        tracemalloc.stop()


@given(st.integers(0, len(made()) - 1), st.binary(min_size=1, max_size=8), st.integers(0, 60))
def test_a_damaged_table_raises_what_damaged_archives_raise(at: int, junk: bytes, lost: int) -> None:
    whole = made()
    data = whole[: len(whole) - lost]
    with suppress(*DAMAGED, HostileArchive):
        rows(data[:at] + junk + data[at + len(junk) :])


def test_what_stands_behind_missing_bytes_is_unpacked() -> None:
    data = made()
    with ZipTable(io.BytesIO(data[:5] + data[9:]), Tally()) as archive:
        first, *others = archive.members()
        with pytest.raises(DAMAGED):
            archive.open(first.info())
        assert {member.written: archive.open(member.info()).read() for member in others} == dict([*FILES.items()][1:])


def test_a_library_that_reads_the_table_itself_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = rows(made(before=b"junk"))
    monkeypatch.delattr(ZipTable, "_RealGetContents")
    assert rows(made(before=b"junk")) == expected


def test_what_is_no_archive_is_refused() -> None:
    for data in (b"", b"PK", b"PK\x05\x06", b"x" * 100):
        with pytest.raises(zipfile.BadZipFile):
            rows(data)
