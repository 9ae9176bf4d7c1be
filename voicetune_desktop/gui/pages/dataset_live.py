"""What settings would make of the examples, shown while a control still moves: from a sample, in a child that is ready for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from voicetune_desktop.dataset.tally import together
from voicetune_desktop.gui.live import Live
from voicetune_desktop.gui.pages.dataset_summary import Summary
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations.trying import Trial, opened

if TYPE_CHECKING:
    from voicetune_desktop.dataset.settings import Settings

SETTLED_MS = 1000
"""A page that is shown for this long is looked at."""


class LiveFigures(QObject):
    """Asks for the figures of settings that are not built yet."""

    told = Signal(object, str)
    """A `Summary`, and a sentence that says how it came about; empty where it is exact."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._limit = 0
        self._live = Live(opened, self)
        self._live.answered.connect(self._on_answered)
        self._settled = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(self.prepare)
        session.project_changed.connect(self.close)

    def shown(self) -> None:
        """The page is shown, or something changed: get ready in a moment."""
        self._settled.start()

    def close(self) -> None:
        """Nobody looks any more: give back what the child holds."""
        self._settled.stop()
        self._live.close()

    def prepare(self) -> None:
        """Get ready for the texts of now; does nothing while private data is not looked for."""
        from voicetune_desktop.operations.steps import scan_is_fresh, text_inputs

        project = self._session.project
        if project is not None and scan_is_fresh(project):
            self._live.prepare(project.path, project.key, text_inputs(project))

    def ask(self, settings: "Settings") -> None:
        """Have the figures of these settings told."""
        self.prepare()
        self._limit = settings.limit
        self._live.ask(settings)

    def _on_answered(self, trial: Trial) -> None:
        left_out = sorted(((reason, 0, messages) for reason, messages in trial.left_out.items() if messages), key=lambda row: -row[2])
        used = max(0, trial.messages - sum(messages for _, _, messages in left_out))
        self.told.emit(Summary(trial.tally, together(trial.tally.values()), self._limit, left_out, used), self._note(trial))

    def _note(self, trial: Trial) -> str:
        if trial.share >= 1:
            return ""
        looked_at, everything = QLocale().toString(round(trial.share * trial.messages)), QLocale().toString(trial.messages)
        text = self.tr("An estimate from %1 of %2 messages. The exact figures follow.")
        return text.replace("%1", looked_at).replace("%2", everything)
