"""The line at the bottom of a page: back, and the one primary button that names where it leads."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import HUGE, MEDIUM, SMALL
from voicetune_desktop.gui.widgets.buttons import button, set_kind
from voicetune_desktop.gui.widgets.card import Line


class Footer(QWidget):
    """Connect `back.clicked` and `primary.clicked`."""

    def __init__(self) -> None:
        super().__init__()
        self.back = button(self.tr("Back"), identifier="vt.back")
        self.primary = button("", "primary", identifier="vt.primary")
        row = QHBoxLayout()
        row.setContentsMargins(HUGE, MEDIUM, HUGE, MEDIUM)
        row.setSpacing(SMALL)
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(row)

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
