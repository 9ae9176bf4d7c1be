"""The note of a run: what was changed and why, in the person's words; it stays on this computer."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPlainTextEdit

from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.text import PlainLabel

_REST_MS = 500
"""A note is kept when typing rested for so long."""
_HEIGHT = 84


class JobNote(Card):
    """Tells what was typed once typing rests, and at the latest when another run is shown."""

    written = Signal(str, str)
    """The id of the run, and its note."""

    def __init__(self) -> None:
        super().__init__(self.tr("Your note"))
        self._run = ""
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(self.tr("Your note"))
        self.edit.setAccessibleIdentifier("vt.jobs.note")
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(px(_HEIGHT))
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._write)
        self.edit.textChanged.connect(self._rest.start)
        self.body.addWidget(PlainLabel(self.tr("What did you change, and why? It is never sent."), ink="quiet", wrap=True))
        self.body.addWidget(self.edit)

    def show_note(self, run_id: str, note: str) -> None:
        """Show the note of a run; what is being typed at it is not touched."""
        if run_id == self._run and (self._rest.isActive() or note == self.edit.toPlainText()):
            return
        self.keep()
        self._run = run_id
        self.edit.blockSignals(True)
        self.edit.setPlainText(note)
        self.edit.blockSignals(False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    def keep(self) -> None:
        """Keep what was typed and is not kept yet."""
        if self._rest.isActive():
            self._rest.stop()
            self._write()

    def _write(self) -> None:
        self.written.emit(self._run, self.edit.toPlainText())
