"""A list whose newest rows come on top."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from voicetune_desktop.gui.widgets.growing_model import GrowingModel
from voicetune_desktop.gui.widgets.paged_model import Column


@pytest.fixture
def model(qapp):
    made = GrowingModel([Column("Row", str)])
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_rows(300, rows(300))
    return made


def rows(number):
    """The rows from number - 1 down to 0."""
    return lambda start, count: [number - 1 - row for row in range(start, start + count)]


def shown(model):
    return [model.index(row, 0).data() for row in (0, 1, model.rowCount() - 1)]


def test_new_rows_are_inserted_on_top(model):
    inserted = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    assert model.grow_to(303, rows(303)) == 3
    assert inserted == [(0, 2)]
    assert shown(model) == ["302", "301", "0"]


def test_same_rows_are_fetched_again(model):
    assert shown(model)[0] == "299"
    assert model.grow_to(300, lambda start, count: ["new"] * count) == 0
    assert shown(model) == ["new", "new", "new"]


def test_fewer_rows_begin_anew(model):
    resets = []
    model.modelReset.connect(lambda: resets.append(True))
    assert model.grow_to(10, rows(10)) == 0
    assert resets == [True]
    assert shown(model) == ["9", "8", "0"]


def test_first_rows_of_all_are_not_counted_as_new(qapp):
    made = GrowingModel([Column("Row", str)])
    assert made.grow_to(5, rows(5)) == 0
    assert made.rowCount() == 5
