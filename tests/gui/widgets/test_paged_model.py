"""A million rows in a table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from voicetune_desktop.gui.widgets.marked import Marked, Span
from voicetune_desktop.gui.widgets.paged_model import MARKED_ROLE, ROW_ROLE, Column, PagedModel
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate

MILLION = 1_000_000


class Source:
    """Rows that count how often they are asked for."""

    def __init__(self):
        self.asked = []

    def __call__(self, start, count):
        self.asked.append((start, count))
        return [(f"message {number}", number) for number in range(start, start + count)]


@pytest.fixture
def source():
    return Source()


@pytest.fixture
def model(qapp, source):
    made = PagedModel([Column("Message", lambda row: Marked(row[0], [Span(0, 7)])), Column("Number", lambda row: str(row[1]), number=True)])
    made.show_rows(MILLION, source)
    return made


def test_model_behaves(qtbot, source):
    model = PagedModel([Column("Number", lambda row: str(row[1]))])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(300, source)
    model.refresh()
    model.show_rows(0, source)


def test_rows_are_fetched_by_the_page_and_once(model, source):
    assert [model.index(row, 0).data() for row in (500_000, 500_001, 500_002)] == [f"message {row}" for row in (500_000, 500_001, 500_002)]
    assert len(source.asked) == 1
    assert source.asked[0][1] < 1000


def test_few_pages_are_kept(model):
    for row in range(0, MILLION, 10_000):
        model.index(row, 0).data()
    assert len(model._pages) < 30


def test_last_page_asks_for_no_more_than_there_is(model, source):
    assert model.index(MILLION - 1, 1).data() == str(MILLION - 1)
    assert sum(source.asked[-1]) == MILLION


def test_cells_give_marks_rows_and_plain_tooltips(model):
    cell = model.index(3, 0)
    assert cell.data(MARKED_ROLE) == Marked("message 3", [Span(0, 7)])
    assert cell.data(ROW_ROLE) == ("message 3", 3)
    assert "message 3" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "message 3"
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None


def test_rows_that_are_gone_show_nothing(qapp):
    model = PagedModel([Column("Message", lambda row: row)])
    model.show_rows(10, lambda start, count: ["only one"])
    assert model.row(5) is None
    assert model.index(5, 0).data() is None


def test_refresh_fetches_again(model, source):
    model.index(0, 0).data()
    model.refresh()
    model.index(0, 0).data()
    assert source.asked == [(0, 128), (0, 128)]


def test_scrolling_a_million_rows_fetches_only_what_is_seen(qtbot, model, source):
    table = Table("Messages", model)
    table.setItemDelegate(TextDelegate(table))
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    table.scrollToBottom()
    table.grab()
    table.scrollToTop()
    table.grab()
    assert len(source.asked) <= 4
