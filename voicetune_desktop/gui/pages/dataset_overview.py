"""The card on top of the page Dataset: how many examples there are, how long they are, or that there are none yet."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from voicetune_desktop.dataset.cost import Cost
from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, SMALL, WIDE, px, scale
from voicetune_desktop.gui.pages.dataset_chart import LengthChart
from voicetune_desktop.gui.pages.dataset_figures import Figures
from voicetune_desktop.gui.pages.dataset_summary import Summary
from voicetune_desktop.gui.widgets.card import Card, EmptyState

_BESIDE_FROM = 880
"""Width from which the figures stand beside their picture."""


class Overview(Card):
    """Figures with their picture, above or beside it; with large text the figures stand below it."""

    def __init__(self) -> None:
        super().__init__(padding=LARGE)
        self.empty = EmptyState("chart", self.tr("No examples yet"), self.tr("Once they are made, you see here how long they are."))
        self.lengths = LengthChart()
        self.figures = Figures()
        self.body.addWidget(self.empty)
        self._pair = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pair.setSpacing(SMALL)
        self._pair.addWidget(self.lengths, 1)
        self._pair.insertWidget(1 if scale() >= LARGE_TEXT else 0, self.figures)
        self.body.addLayout(self._pair, 1)
        self._show(there=False)

    def show_summary(self, summary: Summary, costs: Sequence[Cost]) -> None:
        """Show these examples, and the limits of the models that are priced."""
        everything = summary.everything
        train, kept = summary.examples("train"), summary.examples("test")
        self._show(there=True)
        self.lengths.show_summary(summary, costs)
        self.figures.show_figures(
            {
                self.tr("example(s) to train on", "", train): train,
                self.tr("held out"): summary.examples("valid"),
                **({self.tr("kept for a test"): kept} if kept else {}),
                self.tr("tokens in all"): everything.tokens,
                self.tr("tokens of answers"): everything.answer_tokens,
                self.tr("tokens in the longest"): max(everything.total, default=0),
            }
        )

    def forget(self) -> None:
        """There is nothing yet."""
        self._show(there=False)
        self.lengths.forget()
        self.figures.show_figures({})

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the figures in a column beside their picture where there is room, which leaves more to what stands below."""
        super().resizeEvent(event)
        beside = event.size().width() >= px(_BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._pair.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._pair.setSpacing(WIDE if beside else SMALL)
        self.figures.keep_narrow(narrow=beside)

    def _show(self, *, there: bool) -> None:
        self.empty.setVisible(not there)
        for each in (self.figures, self.lengths):
            each.setVisible(there)
