"""The numbers beside the histogram: examples, tokens and what was left out, each with its words."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.dataset.reasons import REASONS
from voicetune_desktop.gui.metrics import MEDIUM, px
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel


class Figures(QWidget):
    """Tiles side by side, each a number above what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Figures of the dataset"))
        self._flow = FlowLayout(self)
        self._numbers: dict[str, PlainLabel] = {}

    def show_figures(self, figures: dict[str, int]) -> None:
        """Show numbers by their words; they move in place while the words stay the same."""
        if list(figures) != list(self._numbers):
            self._rebuild(list(figures))
        locale = QLocale()
        for words, value in figures.items():
            self._numbers[words].setText(locale.toString(value))

    def _rebuild(self, words: list[str]) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        self._numbers = {text: PlainLabel("", size="title") for text in words}
        for text, number in self._numbers.items():
            number.setMinimumWidth(px(72))
            tile = QWidget()
            column = QVBoxLayout(tile)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(PlainLabel(text, ink="quiet"))
            self._flow.addWidget(tile)


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
