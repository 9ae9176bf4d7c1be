"""Tab goes where the eye goes, also through controls that were made later."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tests.gui.screenshots import settle
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.focus_order import follow_layout, keep_together


@pytest.fixture
def page(qtbot):
    """A button, a place for more, and another button below it."""
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.content = QWidget()
    QVBoxLayout(shown.content)
    shown.first, shown.last = QPushButton("first"), QPushButton("last")
    column = QVBoxLayout(shown)
    for each in (shown.first, scrolling(shown.content), shown.last):
        column.addWidget(each)
    shown.show()
    return shown


def way(qtbot, page):
    """The words on the buttons that Tab meets."""
    settle()
    page.activateWindow()
    page.first.setFocus()
    met = []
    while QApplication.focusWidget().text() not in met:
        met.append(QApplication.focusWidget().text())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return met


def add(page, *words):
    buttons = [QPushButton(word) for word in words]
    for each in buttons:
        page.content.layout().addWidget(each)
    return buttons


def test_new_controls_come_last_without_help(qtbot, page):
    add(page, "new")
    assert way(qtbot, page) == ["first", "last", "new"]


@pytest.mark.parametrize("put", [keep_together, follow_layout])
def test_new_controls_come_where_they_stand(qtbot, page, put):
    add(page, "one", "two")
    put(page.first, page.content)
    assert way(qtbot, page) == ["first", "one", "two", "last"]


def test_a_control_between_others_is_met_between_them(qtbot, page):
    add(page, "one", "three")
    row = QHBoxLayout()
    row.addWidget(QPushButton("two"))
    page.content.layout().insertLayout(1, row)
    follow_layout(page.first, page)
    assert way(qtbot, page) == ["first", "one", "two", "three", "last"]


def test_choices_that_lay_themselves_out_are_met_where_they_stand(qtbot, page):
    page.content.layout().addWidget(SegmentedChoice("What", [("a", "this"), ("b", "that")], "a"))
    add(page, "below")
    follow_layout(page.first, page.content)
    assert way(qtbot, page) == ["first", "this", "below", "last"]


def test_nothing_to_order_is_no_harm(qtbot, page):
    keep_together(page.first, page.content)
    follow_layout(page.first, page.content)
    assert way(qtbot, page) == ["first", "last"]
