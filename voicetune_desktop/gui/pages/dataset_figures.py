"""The numbers beside the histogram: examples, tokens and what was left out, each with its words."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from voicetune_desktop.dataset.reasons import REASONS
from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL
from voicetune_desktop.gui.widgets.text import PlainLabel


class Figures(QWidget):
    """Pairs of a number and what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._labels: dict[str, PlainLabel] = {}

    def show_figures(self, figures: dict[str, int | str]) -> None:
        """Show (words, number) pairs; numbers move in place while the words stay the same."""
        if list(figures) != list(self._labels):
            self._rebuild(list(figures))
        locale = QLocale()
        for words, value in figures.items():
            self._labels[words].setText(value if isinstance(value, str) else locale.toString(value))

    def _rebuild(self, words: list[str]) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        self._labels = {}
        for row, text in enumerate(words):
            self._labels[text] = PlainLabel("", size="lead", strong=True)
            self._grid.addWidget(PlainLabel(text, ink="quiet", wrap=True), row, 0)
            self._grid.addWidget(self._labels[text], row, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(len(words), 1)


class LeftOut(QWidget):
    """What is in no example, by reason, in a sentence each."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)

    def show_counts(self, counts: list[tuple[str, int, int]], used: int) -> None:
        """Show (reason, stretches, messages), and how many messages are used."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        self._column.addWidget(PlainLabel(self.tr("%Ln message(s) are part of examples.", "", used), strong=True, wrap=True))
        for reason, _, messages in counts:
            words = self.tr("%Ln message(s) are in no example.", "", messages)
            self._column.addWidget(PlainLabel(f"{words} {REASONS.get(reason, reason)}", wrap=True))
        self._column.addStretch()
