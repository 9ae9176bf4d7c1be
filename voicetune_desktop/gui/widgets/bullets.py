"""Lists: a mark such as "•" or "1.", and its text beside it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.widgets.text import PlainLabel


def bullets(rows: Iterable[tuple[str, str]]) -> QGridLayout:
    """Rows of mark and text; texts begin below one another and wrap."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(MEDIUM)
    grid.setVerticalSpacing(SMALL)
    grid.setColumnStretch(1, 1)
    for row, (mark, text) in enumerate(rows):
        grid.addWidget(PlainLabel(mark, ink="accent", strong=True), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(text, wrap=True), row, 1)
    return grid
