"""Facts one below the other: what it is, and its value beside it, or below it in large text; some with a button that copies it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QWidget

from voicetune_desktop.gui.clipboard import copy_for_good
from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, SMALL, scale
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import icon_button
from voicetune_desktop.gui.widgets.text import Hint, PlainLabel, plain_tooltip, visible

_TOP, _MIDDLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
_ONE_LINE = 60
"""Letters of an id that stand on one line in the narrowest window."""


class Fact(NamedTuple):
    """One line; an id that people paste elsewhere has a button to copy it."""

    name: str
    value: str
    copy: bool = False


class Facts(QWidget):
    """Lines of facts, those without a value hidden. While as many come as before, only words change, so nothing loses the focus."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        if name:
            self.setAccessibleName(name)
        self._shape: list[bool] = []
        self._names: list[Hint] = []
        self._values: list[PlainLabel] = []
        self._cells: list[QWidget] = []
        """What holds each value."""
        self._copies: dict[int, QToolButton] = {}
        self._below = scale() >= LARGE_TEXT
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(0 if self._below else 1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        shape = [fact.copy for fact in facts]
        if shape != self._shape:
            self._shape = shape
            self._make()
        for row, (fact, name, value, cell) in enumerate(zip(facts, self._names, self._values, self._cells, strict=True)):
            name.setText(fact.name)
            value.setText(fact.value)
            value.setAccessibleName(f"{name.text()}: {value.text()}")
            value.setWordWrap(self._below or not fact.copy or len(fact.value) > _ONE_LINE)
            for each in (name, cell):
                each.setVisible(bool(fact.value))
            if row in self._copies:
                words = self.tr("Copy: %1").replace("%1", visible(fact.name, one_line=True))
                self._copies[row].setAccessibleName(words)
                self._copies[row].setToolTip(plain_tooltip(words))

    def _make(self) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        self._names, self._values, self._cells, self._copies = [], [], [], {}
        for row, copy in enumerate(self._shape):
            name, value = Hint(size=""), PlainLabel(wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._names.append(name)
            self._values.append(value)
            self._cells.append(self._with_copy(row, value) if copy else value)
            line = row * (1 + self._below)
            self._grid.addWidget(name, line, 0, _MIDDLE if copy else _TOP)
            self._grid.addWidget(self._cells[-1], line + self._below, 0 if self._below else 1)

    def _with_copy(self, row: int, value: PlainLabel) -> QWidget:
        copy = self._copies[row] = icon_button("copy", "")
        copy.clicked.connect(lambda: (copy_for_good(value.text()), announce(self, self.tr("Copied"))))
        line = QWidget()
        cells = QHBoxLayout(line)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setSpacing(SMALL)
        cells.addWidget(value)
        cells.addWidget(copy)
        cells.addStretch()
        return line
