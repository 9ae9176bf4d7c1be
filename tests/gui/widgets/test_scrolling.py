"""An area that scrolls: its bar is there only where it is needed."""

import gc

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from tests.gui.windows import go
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.flow import FlowLayout

PATIENCE = 60_000


def shown(qtbot, width, height):
    """An area with two boxes of 100x100 that stand side by side in a width of 200."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    row = FlowLayout(across=0, down=0)
    column.addLayout(row)
    for _ in range(2):
        box = QWidget()
        box.setFixedSize(100, 100)
        row.addWidget(box)
    area = scrolling(content)
    qtbot.addWidget(area)
    area.resize(width, height)
    area.show()
    return area


def test_bar_goes_where_content_fits_without_it_only(qtbot):
    area = shown(qtbot, 205, 80)
    qtbot.waitUntil(area.verticalScrollBar().isVisible, timeout=PATIENCE)
    area.resize(205, 110)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible(), timeout=PATIENCE)


def test_bar_comes_where_content_is_higher(qtbot):
    area = shown(qtbot, 205, 110)
    assert not area.verticalScrollBar().isVisible()
    area.resize(150, 110)
    qtbot.waitUntil(area.verticalScrollBar().isVisible, timeout=PATIENCE)


def test_content_outlives_who_looked_at_what_is_around_it(qtbot, opened):
    columns = go(qtbot, opened, "try").tab("talk").columns
    around = columns[0].parentWidget()
    while around is not None:
        around = around.parentWidget()
    gc.collect()
    assert all(isValid(column) for column in columns)
