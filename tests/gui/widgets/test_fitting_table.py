"""A table in windows of any width."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel

from tests.gui.screenshots import dress, settle
from voicetune_desktop.gui.widgets.fitting_table import FittingTable


@pytest.fixture
def table(qtbot):
    dress("light")
    made = FittingTable("Things", QStandardItemModel(4, 4), widths=(100, 0, 100, 100), least=120, giving_way=(3, 2))
    qtbot.addWidget(made)
    made.show()
    return made


def hidden(table, width):
    table.resize(width, 200)
    settle()
    return [column for column in range(4) if table.isColumnHidden(column)]


def test_columns_give_way_in_their_order(table):
    assert [hidden(table, width) for width in (600, 400, 300, 150)] == [[], [3], [2, 3], [2, 3]]


def test_main_column_takes_the_room_that_is_left_and_never_too_little(table):
    hidden(table, 600)
    assert sum(table.columnWidth(column) for column in range(4)) == table.viewport().width()
    hidden(table, 150)
    assert table.columnWidth(1) == 120


def test_hidden_columns_come_back(table):
    hidden(table, 300)
    assert hidden(table, 600) == []


def test_a_column_with_a_long_head_stays_hidden_while_the_window_moves(table):
    table.model().setHorizontalHeaderItem(3, QStandardItem("A head that is far wider than its column"))
    widths = range(440, 480, 10)
    assert [hidden(table, width) for width in widths] == [[3] for _ in widths]


def test_height_is_that_of_its_rows_and_of_the_bar_below_them(table):
    hidden(table, 600)
    table.fit_rows(2)
    low = table.height()
    table.fit_rows(9)
    settle()
    assert table.height() > low
    assert not table.verticalScrollBar().isVisible()
    hidden(table, 150)
    assert table.horizontalScrollBar().isVisible()
    assert not table.verticalScrollBar().isVisible()
