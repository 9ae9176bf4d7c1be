"""Facts one below the other: what it is, and its value as plain text, some with a button that copies it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from voicetune_desktop.gui.clipboard import copy_for_good
from voicetune_desktop.gui.metrics import LARGE, SMALL
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import icon_button
from voicetune_desktop.gui.widgets.text import PlainLabel, visible

_TOP, _MIDDLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
_ONE_LINE = 60
"""Letters of an id that stand on one line in the narrowest window."""


class Fact(NamedTuple):
    """One line; an id that people paste elsewhere has a button to copy it."""

    name: str
    value: str
    copy: bool = False


class Facts(QWidget):
    """Lines of facts. As long as the lines are the same ones, only their values change, so nothing loses the focus."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        if name:
            self.setAccessibleName(name)
        self._shape: list[tuple[str, bool]] = []
        self._values: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        shape = [(fact.name, fact.copy) for fact in facts]
        if shape != self._shape:
            self._shape = shape
            self._make(facts)
        for label, fact in zip(self._values, facts, strict=True):
            label.setText(fact.value)
            label.setWordWrap(not fact.copy or len(fact.value) > _ONE_LINE)

    def _make(self, facts: Sequence[Fact]) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        self._values = []
        for row, fact in enumerate(facts):
            self._grid.addWidget(PlainLabel(fact.name, ink="quiet", wrap=True), row, 0, _MIDDLE if fact.copy else _TOP)
            value = PlainLabel(wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._values.append(value)
            self._grid.addWidget(self._with_copy(value, fact.name) if fact.copy else value, row, 1)

    def _with_copy(self, value: PlainLabel, name: str) -> QWidget:
        copy = icon_button("copy", self.tr("Copy: %1").replace("%1", visible(name, one_line=True)))
        copy.clicked.connect(lambda: (copy_for_good(value.text()), announce(self, self.tr("Copied"))))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(value)
        row.addWidget(copy)
        row.addStretch()
        return line
