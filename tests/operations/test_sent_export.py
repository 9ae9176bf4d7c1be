"""The ledger as a table."""

import csv

import pytest

from tests.gui.windows import ran
from tests.training.making import place_in
from voicetune_desktop.errors import OutputError
from voicetune_desktop.operations.sent_export import COLUMNS, cells, export_sent
from voicetune_desktop.training.records import Sent
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.requests import Ending, note_end, note_request


def test_every_request_is_a_line_with_the_newest_first(tmp_path):
    place, path = place_in(tmp_path), tmp_path / "sent.csv"
    with TrainingStore(place) as store:
        for purpose in ("Checking the key", "Sending a file"):
            note_end(store, note_request(store, "openai", "api.openai.com", "POST", purpose), Ending(12, 34, "200", 0.25))
    ran(export_sent(place, path))
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == list(COLUMNS)
    assert [row[4] for row in rows[1:]] == ["Sending a file", "Checking the key"]
    assert rows[1][5:] == ["12", "34", "200", "0.25"]


def test_times_are_in_utc():
    assert cells(Sent(1, 0.0, "openai", "h", "GET", "p", 0, 0, "", None))[0] == "1970-01-01T00:00:00+00:00"


def test_no_cell_becomes_a_formula():
    sent = Sent(1, 0.0, "=cmd()", "@host", "-GET", "+p", 1, 2, "=1+1", None)
    assert [cell for cell in cells(sent) if str(cell).startswith(("=", "@", "+", "-"))] == []


def test_file_that_cannot_be_written_is_a_sentence(tmp_path):
    with pytest.raises(OutputError, match="cannot be written"):
        ran(export_sent(place_in(tmp_path), tmp_path / "nowhere" / "sent.csv"))
