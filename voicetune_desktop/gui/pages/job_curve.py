"""The curves of a run: its loss and accuracy, on what it learns from and on what was held out."""

from typing import TYPE_CHECKING

from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.curve import CurveView, Series
from voicetune_desktop.gui.widgets.curve_layout import Unit
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.training.store.file import TrainingStore

CURVES = {
    "loss": ("train_loss", "valid_loss", "full_valid_loss"),
    "accuracy": ("train_accuracy", "valid_accuracy", "full_valid_accuracy"),
}
"""The figures of each chart, in the order of its curves."""
UNITS: dict[str, Unit] = {"loss": "", "accuracy": "share"}


class JobCurve(Card):
    """A chart of loss or accuracy; the figures are read from the store, thinned."""

    def __init__(self) -> None:
        super().__init__(self.tr("How the training goes"))
        self._store: TrainingStore | None = None
        self._run = ""
        self.kind = SegmentedChoice(self.tr("What the chart shows"), [("loss", self.tr("Loss")), ("accuracy", self.tr("Accuracy"))], "loss")
        self.kind.chosen.connect(self._on_kind)
        self.view = CurveView(self.tr("Loss"), "vt.jobs.curve", controls=[self.kind])
        self.meaning = PlainLabel(ink="quiet", wrap=True)
        self.body.addWidget(self.view)
        self.body.addWidget(self.meaning)

    def show_run(self, store: "TrainingStore", run_id: str) -> None:
        """Show the curves of a run as they are now."""
        self._store, self._run = store, run_id
        self._show()

    def _show(self) -> None:
        if self._store is None:
            return
        from voicetune_desktop.training.store.curves import curve

        kind = self.kind.value
        names = dict(zip(CURVES[kind], (self.tr("Trained on"), self.tr("Held out, some"), self.tr("Held out, all")), strict=True))
        points = {name: curve(self._store, self._run, name) for name in names}
        if not points[CURVES[kind][2]]:
            names[CURVES[kind][1]] = self.tr("Held out")
        self.view.rename(self.tr("Loss") if kind == "loss" else self.tr("Accuracy"))
        self.view.show_curves([Series(names[name], points[name]) for name in names], UNITS[kind])
        self.meaning.setText(self._meaning(kind))

    def _meaning(self, kind: str) -> str:
        if kind == "loss":
            return self.tr("Lower is better. Where the held-out curve rises while the other falls, the model learns by heart.")
        return self.tr("The share of tokens that the model guessed right. Higher is better.")

    def _on_kind(self) -> None:
        self._show()
