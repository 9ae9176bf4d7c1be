"""What happened in a run, as the service told it, the newest first; a list of a hundred thousand lines is read page by page."""

from typing import TYPE_CHECKING

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.pages.job_words import stamp
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.growing_model import GrowingModel, stay
from voicetune_desktop.gui.widgets.paged_model import Column
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.training.records import JobEvent

if TYPE_CHECKING:
    from voicetune_desktop.training.store.file import TrainingStore

_ROWS = 7
_WIDTHS, _LEAST = (152, 90, 0), 240


class JobEvents(Card):
    """A table of events; the chosen one can be read whole below it."""

    def __init__(self) -> None:
        super().__init__(self.tr("What happened"))
        self._run, self._at_home = "", False
        columns = [
            Column(self.tr("When"), _when),
            Column(self.tr("Kind"), self._level),
            Column(self.tr("What the service said"), self._message),
        ]
        self.model = GrowingModel[JobEvent](columns)
        self.table = FittingTable(self.tr("What happened"), self.model, widths=_WIDTHS, least=_LEAST, identifier="vt.jobs.events")
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.count = PlainLabel(ink="quiet", wrap=True)
        self.whole = PlainLabel(wrap=True)
        for widget in (self.count, self.table, self.whole):
            self.body.addWidget(widget)

    def show_run(self, store: "TrainingStore", run_id: str) -> None:
        """Show the events of a run; those in view stay there when newer ones come."""
        from voicetune_desktop.training.store.progress import event_count, events
        from voicetune_desktop.training.store.runs import run

        count = event_count(store, run_id)
        show = self.model.grow_to if run_id == self._run else self.model.show_rows
        self._run = run_id
        found = run(store, run_id)
        self._at_home = found is not None and found.at_home
        stay(self.table, show(count, lambda start, rows: events(store, run_id, newest=rows, offset=start)) or 0)
        self.count.setText(self.tr("%Ln event(s), the newest first", "", count) if count else self.tr("There is nothing to report yet."))
        self.table.setVisible(bool(count))
        self.table.fit_rows(_ROWS)
        self._on_row()

    def _on_row(self) -> None:
        index = self.table.currentIndex()
        event = self.model.row(index.row()) if index.isValid() else None
        self.whole.setText(self._message(event) if event else "")
        self.whole.setVisible(event is not None)

    def _level(self, event: JobEvent) -> str:
        words = {"info": self.tr("message"), "warn": self.tr("warning"), "warning": self.tr("warning"), "error": self.tr("error")}
        return words.get(event.level.lower(), event.level) or self.tr("message")

    def _message(self, event: JobEvent) -> str:
        """A service's own words; those about a training at home are ours, in the person's language."""
        return said(event.message) if self._at_home else event.message


def _when(event: JobEvent) -> str:
    return stamp(event.at)
