"""Whether files of preference pairs hold what the person thought of answers on the page Try it."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import TINY
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.text import PlainLabel


class LikedChoice(QWidget):
    """Hidden for formats without pairs, and while no answer was judged."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.use = QCheckBox(self.tr("Use what I liked"))
        self.use.setAccessibleIdentifier("vt.finish.liked")
        self.counts = PlainLabel("", ink="quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self.use)
        column.addWidget(self.counts)
        self.use.clicked.connect(self._on_use)
        self.setVisible(False)

    def show_format(self, target_id: str) -> None:
        """Fit a format and what was judged until now. Raises VoiceTuneError."""
        from voicetune_desktop.operations.feedback import TARGETS, feedback, uses
        from voicetune_desktop.project.storage import storage_errors

        project = self._session.project
        if project is None or target_id not in TARGETS:
            self.setVisible(False)
            return
        with storage_errors():
            found, used = feedback(project), uses(project)
        pairs, alone = len(found.pairs), found.others.get("alone", 0)
        words = self.tr("%Ln pair(s) from your thumbs and edits on the page Try it.", "", pairs)
        if alone:
            words += " " + self.tr("Liked, but nothing beside it was disliked: %1.").replace("%1", QLocale().toString(alone))
        self.counts.setText(words)
        self.use.setAccessibleDescription(words)
        self.use.setChecked(used)
        self.use.setEnabled(pairs > 0)
        self.setVisible(found.judged > 0)

    def _on_use(self, checked: bool) -> None:
        from voicetune_desktop.operations.feedback import USE

        if not self._session.change(self.tr("Use what I liked"), lambda project: project.set_setting(USE, checked)):
            self.use.setChecked(not checked)
