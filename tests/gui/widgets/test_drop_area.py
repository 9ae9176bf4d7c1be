"""Dropping exports."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton

from tests.gui.screenshots import settle
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.drop_area import DropArea, dropped_paths


@pytest.fixture
def area(qtbot):
    made = DropArea("Drop an export here", "A zip, a file or a folder.", button("Choose a file"))
    qtbot.addWidget(made)
    return made


def files(*urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def enter(area, data):
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    area.dragEnterEvent(event)
    return event


def test_only_files_of_this_computer_count():
    assert dropped_paths(files("file:///exports/chat.zip", "https://example.org/x.zip")) == [Path("/exports/chat.zip")]


def test_files_are_welcome_and_text_is_not(area):
    text = QMimeData()
    text.setText("hello")
    assert enter(area, files("file:///exports/chat.zip")).isAccepted()
    assert not enter(area, text).isAccepted()


def test_hover_is_shown(area):
    area.resize(400, 300)
    before = area.grab().toImage()
    enter(area, files("file:///exports/chat.zip"))
    assert area.grab().toImage() != before


def test_dropping_tells_the_paths(qtbot, area):
    data = files("file:///exports/a.zip", "file:///exports/b.zip")
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(area.dropped) as dropped:
        area.dropEvent(event)
    assert dropped.args == [[Path("/exports/a.zip"), Path("/exports/b.zip")]]


def test_buttons_stand_below_each_other_where_they_are_too_wide_for_a_row(qtbot):
    buttons = [QPushButton("A button with a good many words") for _ in range(3)]
    area = DropArea("Drop an export here", "A file.", *buttons)
    qtbot.addWidget(area)
    area.show()
    wide = buttons[0].sizeHint().width()
    for width, rows in ((4 * wide, 1), (2 * wide, 3)):
        area.resize(width, 600)
        settle()
        assert len({each.y() for each in buttons}) == rows
        assert all(each.width() >= each.sizeHint().width() for each in buttons)
