"""Parts with a handle between them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.widgets.split import Split


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_no_part_reaches_over_the_edge(qtbot, qapp, direction):
    qapp.setLayoutDirection(direction)
    try:
        split = Split()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    split.setLayoutDirection(direction)
    qtbot.addWidget(split)
    for _ in range(2):
        split.addWidget(QWidget())
    split.resize(741, 100)
    split.show()
    assert all(split.rect().contains(split.widget(number).geometry()) for number in range(2))
