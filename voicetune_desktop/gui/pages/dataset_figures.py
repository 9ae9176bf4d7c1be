"""The numbers beside the histogram: examples and tokens, each with its words."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.widgets.accessible import group
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel

_ANY = 16_777_215
"""Qt's widest width."""


class Figures(QWidget):
    """Tiles side by side, each a number above what it counts."""

    def __init__(self) -> None:
        super().__init__()
        group(self, self.tr("Figures of the dataset"))
        self._flow = FlowLayout(self)
        self._numbers: dict[str, PlainLabel] = {}
        self._narrow = False

    def show_figures(self, figures: dict[str, int]) -> None:
        """Show numbers by their words; they move in place while the words stay the same."""
        if list(figures) != list(self._numbers):
            self._rebuild(list(figures))
        locale = QLocale()
        for words, value in figures.items():
            self._numbers[words].setText(locale.toString(value))

    def keep_narrow(self, *, narrow: bool) -> None:
        """Be as wide as the widest tile, so that they stand in one column, or as wide as there is room."""
        self._narrow = narrow
        self.setMaximumWidth(max(0, self._flow.minimumSize().width()) if narrow else _ANY)

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
        self.keep_narrow(narrow=self._narrow)
