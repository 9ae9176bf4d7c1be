"""The chosen replay in words, with what can be done about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.pages.try_replay_words import outcome_words
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog
from voicetune_desktop.gui.widgets.fields import field
from voicetune_desktop.gui.widgets.flow import row_or_column
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.replaying import Outcome
    from voicetune_desktop.project.replays import ReplayRow


class ReplayHead(Card):
    """Where it stands, the note, going on, and removing."""

    noted = Signal(int, str)
    """The replay, and what the person notes about it."""
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("This replay"))
        self._row: ReplayRow | None = None
        self.state = PlainLabel(wrap=True)
        self.note = QLineEdit()
        self.note.setAccessibleIdentifier("vt.replay.note")
        self.note.editingFinished.connect(self._on_note)
        self.go_on = button("", icon="send", identifier="vt.replay.goon")
        self.remove = button(self.tr("Remove this replay…"), icon="trash", identifier="vt.replay.remove")
        self.remove.clicked.connect(self._on_remove)
        row = row_or_column()
        row.setSpacing(SMALL)
        row.addWidget(self.state, 1)
        for part in (self.go_on, self.remove):
            row.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(field(self.tr("Your note: what did you change before it?"), self.note, wrap=True))

    def show_replay(self, row: "ReplayRow", found: "Outcome", *, under_way: bool) -> None:
        """Show a replay; a note that is being typed stays."""
        other = self._row is None or self._row.id != row.id
        if other:
            self._on_note()
        self._row = row
        if other or not self.note.hasFocus():
            self.note.setText(row.note)
        open_ = found.left + found.failed
        drawn = self.tr("Drawn with seed %1.").replace("%1", str(row.seed))
        self.state.setText(f"{outcome_words(found)} {drawn}")
        self.go_on.setText(self.tr("Ask for %n answer(s)", "", open_))
        self.go_on.setVisible(open_ > 0 and not under_way)
        self.remove.setEnabled(not under_way)

    def _on_note(self) -> None:
        if self._row and self.note.text() != self._row.note:
            self.noted.emit(self._row.id, self.note.text())

    def _on_remove(self) -> None:
        if self._row is None:
            return
        number = self._row.id
        sentences = [self.tr("Its answers, your opinions about them and its guesses go with it."), self.tr("This cannot be undone.")]
        dialog = ConfirmDialog(self, self.tr("Remove this replay?"), sentences, self.tr("Remove replay"), identifier="vt.replay.removing")
        dialog.accepted.connect(lambda: self.removed.emit(number))
        dialog.open()
