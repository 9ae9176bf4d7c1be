"""Talks that were kept: a list to open one again, or to delete it."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.talks import Talk, decoded, encoded
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.pages.job_words import stamp
from voicetune_desktop.gui.pages.try_speaker_form import elastic
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.project.replays import forget_talk, keep_talk, kept_talks
from voicetune_desktop.project.storage import storage_errors

_FIRST_WORDS = 40


class KeptTalks(QWidget):
    """Hidden while there are none."""

    opened = Signal(int, object)
    """The number of a kept talk and the `Talk`, which the person wants to see again."""
    deleted = Signal(int)
    failed = Signal(object)
    """A `VoiceTuneError`."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._talks: dict[str, Talk] = {}
        self.list = elastic(ListField(acts=True))
        self.list.setAccessibleIdentifier("vt.try.kept")
        self.delete = button(self.tr("Delete…"), icon="trash", identifier="vt.try.kept.delete")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(field(self.tr("Kept talks"), self.list, beside=True))
        row.addWidget(self.delete)
        self.list.picked.connect(self._on_picked)
        self.delete.clicked.connect(self._on_delete)

    def refresh(self, shown: int = 0) -> None:
        """Show what is kept; `shown` is the number of the talk on the screen, 0 for one that is not kept."""
        rows = self._rows()
        found = ((str(number), kept_at, decoded(content)) for number, kept_at, content in rows)
        kept = [(key, kept_at, talk) for key, kept_at, talk in found if talk is not None and len(talk.speakers) == 2]
        self._talks = {key: talk for key, _, talk in kept}
        self.list.set_choices([("", self.tr("Choose a talk…")), *((key, _words(at, talk)) for key, at, talk in kept)], str(shown or ""))
        self.setVisible(bool(kept))
        self.delete.setEnabled(bool(self.list.value))

    def keep(self, talk: Talk, number: int) -> int:
        """Keep a talk in the place of what was kept of it before; gives its number. Raises VoiceTuneError."""
        project = self._session.project
        if project is None:
            return 0
        with storage_errors(), project.transaction():
            if number:
                forget_talk(project, number)
            return keep_talk(project, encoded(talk))

    def _rows(self) -> Sequence[tuple[int, str, str]]:
        project = self._session.project
        if project is None:
            return ()
        try:
            with storage_errors():
                return kept_talks(project)
        except VoiceTuneError as error:
            self.failed.emit(error)
            return ()

    def _on_picked(self, key: str) -> None:
        self.delete.setEnabled(bool(key))
        if talk := self._talks.get(key):
            self.opened.emit(int(key), talk)

    def _on_delete(self) -> None:
        number = self.list.value
        if not number:
            return
        sentences = (self.tr("It is deleted from this project for good."), self.tr("This cannot be undone."))
        dialog = ConfirmDialog(self, self.tr("Delete this talk?"), sentences, self.tr("Delete the talk"), identifier="vt.try.kept.delete")
        dialog.accepted.connect(lambda: self._delete(int(number)))
        dialog.open()

    def _delete(self, number: int) -> None:
        project = self._session.project
        if project is None:
            return
        try:
            with storage_errors(), project.transaction():
                forget_talk(project, number)
        except VoiceTuneError as error:
            self.failed.emit(error)
            return
        self.deleted.emit(number)


def _words(kept_at: str, talk: Talk) -> str:
    """When it was kept, and how it begins."""
    when = None
    with suppress(ValueError):
        when = datetime.fromisoformat(kept_at).timestamp()
    first = talk.asked[0].question if talk.asked else ""
    return f"{stamp(when)} · {first[:_FIRST_WORDS]}{'…' if len(first) > _FIRST_WORDS else ''}"
