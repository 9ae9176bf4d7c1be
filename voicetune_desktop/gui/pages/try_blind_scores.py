"""What the guesses of a replay show, for each model and each person who guessed."""

from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import ROW, px
from voicetune_desktop.gui.pages.job_words import number
from voicetune_desktop.gui.pages.try_blind_choice import name_of
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.blind_test import BlindScore
    from voicetune_desktop.project.replays import ReplayRow

_ROWS_SHOWN, _LEAST = 6, 200


class ScoreRow(NamedTuple):
    """One line of the table."""

    model: str
    who: str
    right: str
    chance: str
    verdict: str


class BlindScores(Card):
    """Hidden while nobody has guessed."""

    def __init__(self) -> None:
        super().__init__(self.tr("Scores"))
        columns = [
            Column[ScoreRow](self.tr("Model"), attrgetter("model")),
            Column[ScoreRow](self.tr("Who guessed"), attrgetter("who")),
            Column[ScoreRow](self.tr("Right"), attrgetter("right"), number=True),
            Column[ScoreRow](self.tr("Chance gives"), attrgetter("chance"), number=True),
            Column[ScoreRow](self.tr("What it shows"), attrgetter("verdict")),
        ]
        self._rows = PagedModel[ScoreRow](columns)
        self.table = FittingTable(
            self.tr("Scores"), self._rows, widths=(150, 130, 90, 125, 0), least=_LEAST, giving_way=(3, 1), identifier="vt.blind.scores"
        )
        self.about = PlainLabel("", wrap=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.about)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)

    def show_scores(self, row: "ReplayRow | None", found: "Sequence[BlindScore]") -> None:
        """Show the scores of a replay."""
        shown = [self._row(row, one) for one in found] if row else []
        self._rows.show_rows(len(shown), lambda start, count: shown[start : start + count])
        self.table.setFixedHeight(px(ROW) * (min(len(shown), _ROWS_SHOWN) + 1) + 2)
        self.setVisible(bool(shown))
        if shown:
            self.table.selectRow(0)
        self._on_current()

    def _row(self, row: "ReplayRow", one: "BlindScore") -> ScoreRow:
        score = one.score
        right = self.tr("%1 of %2").replace("%1", number(score.right)).replace("%2", number(score.rounds))
        chance = self.tr("%1 to %2").replace("%1", number(score.chance_low)).replace("%2", number(score.chance_high))
        return ScoreRow(name_of(row, one.voice), one.who or self.tr("Everybody"), right, chance, said(score.verdict))

    def _on_current(self) -> None:
        """The whole sentence of the row, which the table may cut off."""
        index = self.table.currentIndex()
        row = self._rows.row(index.row()) if index.isValid() else None
        self.about.setText(row.verdict if row else "")
