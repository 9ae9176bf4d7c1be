"""The line at the bottom of a page: back, and the one primary button that names where it leads."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import HUGE, LARGE_TEXT, MEDIUM, SMALL, scale
from voicetune_desktop.gui.widgets.buttons import button, set_kind
from voicetune_desktop.gui.widgets.card import Line
from voicetune_desktop.gui.widgets.flow import FlowLayout


class Footer(QWidget):
    """Connect `back.clicked` and `primary.clicked`."""

    def __init__(self) -> None:
        super().__init__()
        self.back = button(self.tr("Back"), identifier="vt.back")
        self.primary = button("", "primary", identifier="vt.primary")
        row, around = _row(), QVBoxLayout()
        around.setContentsMargins(HUGE, MEDIUM, HUGE, MEDIUM)
        around.addLayout(row)
        row.addWidget(self.back)
        row.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(around)

    def show_way(self, *, back: bool, onward: str = "", possible: bool = False, main: bool = True) -> None:
        """Offer the way back, and the way on by the words of its button; hidden where there is neither.

        Where the page has another act that is the main one, the way on is a plain button.
        """
        set_kind(self.primary, "primary" if main else "secondary")
        self.back.setVisible(back)
        self.primary.setVisible(bool(onward))
        self.primary.setText(onward)
        self.primary.setEnabled(possible)
        self.setVisible(back or bool(onward))


def _row() -> QLayout:
    """Both at the end of the line; in large text below each other where one line has no room for both."""
    if scale() >= LARGE_TEXT:
        return FlowLayout(across=SMALL, to_the_end=True)
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    row.addStretch()
    return row
