"""Tables with a column for the day and one for the clock."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.importers.reading import read_export
from voicetune_desktop.importers.table.format import TABLE


def times(folder: Path, *rows: str) -> list[str | None]:
    found = read_export(make_folder(folder / "x", {"rows.csv": "\n".join(rows)}), TABLE)
    return [message.sent_at for message in found.messages]


@pytest.mark.parametrize(
    ("day", "clock", "read"),
    [
        ("2024-05-13", "9:05", "2024-05-13T09:05:00"),
        ("13.05.2024", "21:05:07", "2024-05-13T21:05:07"),
        ("5/13/24", "9:05 PM", "2024-05-13T21:05:00"),
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_day_and_clock_are_one_time(tmp_path: Path, day: str, clock: str, read: str, is_first: bool) -> None:
    head, cells = ("Date,Time", f"{day},{clock}") if is_first else ("Time,Date", f"{clock},{day}")
    assert times(tmp_path, f"{head},Name,Text", f"{cells},Ada,hello there", f"{cells},Bo,hi Ada") == [read, read]


def test_a_row_without_a_clock_keeps_its_day(tmp_path: Path) -> None:
    rows = ("Date,Time,Name,Text", "2024-05-13,9:05,Ada,hello", "2024-05-13,,Bo,hi")
    assert sorted(map(str, times(tmp_path, *rows))) == ["2024-05-13T00:00:00", "2024-05-13T09:05:00"]


def test_a_column_of_whole_times_needs_no_other(tmp_path: Path) -> None:
    rows = ("Date,Seen,Name,Text", "2024-05-13 09:05,10:11,Ada,hello", "2024-05-13 09:06,10:12,Bo,hi")
    assert times(tmp_path, *rows) == ["2024-05-13T09:05:00", "2024-05-13T09:06:00"]
