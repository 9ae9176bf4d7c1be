"""What files of preference pairs hold: answers that were not chosen, and what the person thought of answers on the page Try it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import TINY
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.feedback import Feedback


class LikedChoice(QWidget):
    """Hidden for formats without pairs, and while there are none but those of edited answers."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.use = QCheckBox(self.tr("Use what I liked"))
        self.use.setAccessibleIdentifier("vt.finish.liked")
        self.counts = PlainLabel("", ink="quiet", wrap=True)
        self.not_chosen = PlainLabel("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self.not_chosen)
        column.addWidget(self.use)
        column.addWidget(self.counts)
        self.use.clicked.connect(self._on_use)
        self.setVisible(False)

    def show_format(self, target_id: str) -> None:
        """Fit a format and what there is now. Raises VoiceTuneError."""
        from voicetune_desktop.operations.feedback import TARGETS, feedback, uses
        from voicetune_desktop.operations.not_chosen import pairs
        from voicetune_desktop.project.storage import storage_errors

        project = self._session.project
        if project is None or target_id not in TARGETS:
            self.setVisible(False)
            return
        with storage_errors():
            found, used, left = feedback(project), uses(project), pairs(project)
        self.not_chosen.setText(self.tr("%Ln pair(s) from answers that were not chosen, as the exports say.", "", left))
        self.not_chosen.setVisible(left > 0)
        self._show_judged(found, used=used)
        self.setVisible(found.judged > 0 or left > 0)

    def _show_judged(self, found: "Feedback", *, used: bool) -> None:
        pairs, alone = len(found.pairs), found.others.get("alone", 0)
        words = self.tr("%Ln pair(s) from your thumbs and edits on the page Try it.", "", pairs)
        if alone:
            words += " " + self.tr("Liked, but nothing beside it was disliked: %1.").replace("%1", QLocale().toString(alone))
        self.counts.setText(words)
        self.use.setAccessibleDescription(words)
        self.use.setChecked(used)
        self.use.setEnabled(pairs > 0)
        for shown in (self.use, self.counts):
            shown.setVisible(found.judged > 0)

    def _on_use(self, checked: bool) -> None:
        from voicetune_desktop.operations.feedback import USE

        if not self._session.change(self.tr("Use what I liked"), lambda project: project.set_setting(USE, checked)):
            self.use.setChecked(not checked)
