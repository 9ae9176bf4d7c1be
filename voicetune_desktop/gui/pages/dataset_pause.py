"""The pauses of the chats in a small picture, and the pause that they suggest."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.dataset.gaps import duration, suggested_gap
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.gap_picture import GapPicture
from voicetune_desktop.gui.widgets.text import PlainLabel


class SuggestedPause(QWidget):
    """Hidden until the pauses are counted."""

    taken = Signal(int)
    """The minutes that are suggested and wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: Sequence[int] = ()
        self.picture = GapPicture()
        self._words = PlainLabel(wrap=True)
        self.take = button(self.tr("Use this pause"), identifier="vt.dataset.take_pause")
        self.take.clicked.connect(lambda: self.taken.emit(suggested_gap(self._counts)))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._words, 1)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.picture)
        column.addLayout(row)
        self.setVisible(False)

    def show_gaps(self, counts: Sequence[int]) -> None:
        """Show pauses counted by the bars of `dataset.gaps`."""
        self._counts = counts
        self.setVisible(any(counts))

    def show_chosen(self, minutes: int) -> None:
        """Show the pause that is chosen beside the one that is suggested."""
        if not any(self._counts):
            return
        suggested = suggested_gap(self._counts)
        self.picture.show_gaps(self._counts, minutes)
        self._words.setText(self.tr("The pauses in these chats suggest %1.").replace("%1", said(duration(suggested * 60))))
        self.take.setVisible(suggested != minutes)
