"""The checkpoints of a run: models from the middle of its training that can be used, too."""

from typing import TYPE_CHECKING

from voicetune_desktop.gui.clipboard import copy_for_good
from voicetune_desktop.gui.pages.job_figures import figures_in_words
from voicetune_desktop.gui.pages.job_words import number
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.growing_model import GrowingModel, stay
from voicetune_desktop.gui.widgets.paged_model import Column
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.training.records import Checkpoint

if TYPE_CHECKING:
    from voicetune_desktop.training.store.file import TrainingStore

_ROWS = 5
_WIDTHS, _LEAST = (70, 0, 300), 240


class JobCheckpoints(Card):
    """Hidden where a run has none."""

    def __init__(self) -> None:
        super().__init__(self.tr("Checkpoints"))
        self._run = ""
        columns = [
            Column(self.tr("Step"), _step, number=True),
            Column(self.tr("Model"), _model),
            Column(self.tr("Figures"), _figures),
        ]
        self.model = GrowingModel[Checkpoint](columns)
        name = self.tr("Checkpoints")
        self.table = FittingTable(name, self.model, widths=_WIDTHS, least=_LEAST, identifier="vt.jobs.checkpoints")
        self.copy = button(self.tr("Copy the name of the model"), icon="copy", identifier="vt.jobs.checkpoints.copy")
        self.copy.clicked.connect(self._on_copy)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        text = self.tr("Models from the middle of the training. Where an earlier one measures better, use that one.")
        self.body.addWidget(PlainLabel(text, ink="quiet", wrap=True))
        self.body.addWidget(self.table)
        row = FlowLayout()
        row.addWidget(self.copy)
        self.body.addLayout(row)
        self._on_row()

    def show_run(self, store: "TrainingStore", run_id: str) -> None:
        """Show the checkpoints of a run."""
        from voicetune_desktop.training.store.progress import checkpoints

        found = checkpoints(store, run_id)
        show = self.model.grow_to if run_id == self._run else self.model.show_rows
        self._run = run_id
        stay(self.table, show(len(found), lambda start, count: found[start : start + count]) or 0)
        self.table.fit_rows(_ROWS)
        self.setVisible(bool(found))
        self._on_row()

    def _on_row(self) -> None:
        self.copy.setEnabled(self.table.currentIndex().isValid())

    def _on_copy(self) -> None:
        if found := self.model.row(self.table.currentIndex().row()):
            copy_for_good(found.model)
            announce(self, self.tr("Copied"))


def _step(found: Checkpoint) -> str:
    return number(found.step)


def _model(found: Checkpoint) -> str:
    return found.model


def _figures(found: Checkpoint) -> str:
    return figures_in_words(found.metrics) or "–"
