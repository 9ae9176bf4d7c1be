"""Tables and the choices in their cells."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from tests.gui.screenshots import dress
from voicetune_desktop.gui.widgets.choice_list import ChoiceDelegate, ChoiceList
from voicetune_desktop.gui.widgets.tables import Table

CHOICES = [("assistant", "Assistant"), ("others", "Others"), ("out", "Leave out")]


@pytest.fixture
def table(qtbot):
    dress("light")
    model = QStandardItemModel(2, 2)
    model.setHorizontalHeaderLabels(["Name in chat", "Role"])
    for row, name in enumerate(("Anna", "Maria")):
        fixed = QStandardItem(name)
        fixed.setEditable(False)
        model.setItem(row, 0, fixed)
        model.setItem(row, 1, QStandardItem("others"))
    made = Table("People", model, widths=(0, 130))
    made.setItemDelegateForColumn(1, ChoiceDelegate("Role", CHOICES, made))
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    made.setFocus()
    made.setCurrentIndex(model.index(1, 1))
    return made


def test_a_row_is_chosen_from_right_to_left_too(table):
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.resize(498, 200)
    table.selectRow(0)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    assert table.currentIndex().row() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_open_the_choice_and_pick(qtbot, table, key):
    qtbot.keyClick(table, key)
    editor = table.findChild(ChoiceList)
    assert (editor.value, editor.accessibleName()) == ("others", "Role")
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.model().index(1, 1).data(Qt.ItemDataRole.EditRole) == "assistant")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_a_choice_that_is_left_changes_nothing(qtbot, table, key):
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(ChoiceList)
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    if key is None:
        QApplication.sendEvent(editor, QFocusEvent(QFocusEvent.Type.FocusOut))
    else:
        qtbot.keyClick(editor, key)
    qtbot.waitUntil(lambda: table.state() != Table.State.EditingState)
    assert table.model().index(1, 1).data(Qt.ItemDataRole.EditRole) == "others"


def test_a_choice_closes_with_the_page_of_its_table(qtbot, table):
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.addWidget(table)
    pages.addWidget(QWidget())
    pages.show()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert pages.findChild(ChoiceList)
    pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: pages.findChild(ChoiceList) is None)
    table.setParent(None)
    assert table.model().index(1, 1).data(Qt.ItemDataRole.EditRole) == "others"


def test_an_open_choice_is_seen_by_screen_readers_and_shows_every_word(qtbot, table):
    table.resize(500, 400)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(ChoiceList)
    assert not editor.isWindow()
    assert editor.viewport().width() >= editor.sizeHintForColumn(0)
    assert all(editor.viewport().rect().contains(editor.visualItemRect(editor.item(row))) for row in range(editor.count()))


def test_a_click_picks(qtbot, table):
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(ChoiceList)
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=editor.visualItemRect(editor.item(2)).center())
    assert table.model().index(1, 1).data(Qt.ItemDataRole.EditRole) == "out"


def test_enter_on_a_fixed_cell_activates_its_row(qtbot, table):
    table.setCurrentIndex(table.model().index(1, 0))
    with qtbot.waitSignal(table.activated) as activated:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert activated.args[0].row() == 1


def test_tab_leaves_the_table(table):
    assert not table.tabKeyNavigation()


def test_screen_reader_finds_name_and_headers(table):
    interface = QAccessible.queryAccessibleInterface(table)
    assert (interface.role(), interface.text(QAccessible.Text.Name)) == (QAccessible.Role.Table, "People")
    names = [interface.child(number).text(QAccessible.Text.Name) for number in range(interface.childCount())]
    assert "Role" in names
    assert "Maria" in names


def test_rows_are_36_high(table):
    assert table.rowHeight(0) == 36


def test_whole_row_under_the_mouse_stands_out(qtbot, table):
    ground = _ground(table, 0, 0)
    qtbot.mouseMove(table.viewport(), table.visualRect(table.model().index(0, 1)).center())
    qtbot.waitUntil(lambda: _ground(table, 0, 0) == _ground(table, 0, 1) != ground)
    qtbot.mouseMove(table.viewport(), QPoint(20, table.viewport().height() - 5))
    qtbot.waitUntil(lambda: _ground(table, 0, 0) == ground)


def _ground(table, row, column):
    place = table.visualRect(table.model().index(row, column))
    return table.viewport().grab().toImage().pixelColor(place.right() - 3, place.top() + 5).name()
