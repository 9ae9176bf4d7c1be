"""Choosing what the leak probe looks through: the answers of a replay, talks that were kept, or a file."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.pages.try_blind_choice import ReplayChoice
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.fields import field
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.leak_probe import ProbeText
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.replays import ReplayRow

REPLAY, TALKS, FILE = "replay", "talks", "file"


class ProbeSource(QWidget):
    """Opens with the newest replay."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        kinds = ((REPLAY, self.tr("A replay")), (TALKS, self.tr("Kept talks")), (FILE, self.tr("A text file")))
        self.kind = SegmentedChoice(self.tr("What to look through"), kinds, REPLAY)
        self.choice = ReplayChoice("vt.probe", every_model=True)
        self.path = QLineEdit()
        self.path.setAccessibleIdentifier("vt.probe.file")
        self.none = PlainLabel("", ink="quiet", wrap=True)
        self._file = self._file_row()
        self._talks = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for part in (self.kind, self.choice, self._file, self.none):
            column.addWidget(part)
        self.kind.chosen.connect(self._show)
        self.choice.changed.connect(self._show)
        self.path.textChanged.connect(self._show)
        self._show()

    @property
    def usable(self) -> bool:
        """Whether there is anything to look through."""
        there = {REPLAY: self.choice.replay is not None, TALKS: self._talks > 0, FILE: bool(self.path.text().strip())}
        return there[self.kind.value]

    def offer(self, replays: "Sequence[ReplayRow]", talks: int) -> None:
        """Offer the replays and kept talks of now."""
        self.choice.offer(replays)
        self._talks = talks
        self._show()

    def texts(self, project: "Project") -> "list[ProbeText]":
        """What is to be looked through. Raises VoiceTuneError."""
        from voicetune_desktop.operations.probe_texts import file_texts, replay_texts, talk_texts
        from voicetune_desktop.operations.replaying import speakers_of

        row = self.choice.replay
        if self.kind.value == REPLAY and row is not None:
            return replay_texts(project, speakers_of(row), row.id, self.choice.voice)
        return talk_texts(project) if self.kind.value == TALKS else file_texts(Path(self.path.text().strip()).expanduser())

    def _show(self) -> None:
        kind = self.kind.value
        self.choice.setVisible(kind == REPLAY and self.choice.replay is not None)
        self._file.setVisible(kind == FILE)
        words = {
            REPLAY: self.tr("Ask your model at held-out moments on the tab Replay first."),
            TALKS: self.tr("%Ln answer(s) in the talks that you kept.", "", self._talks)
            if self._talks
            else self.tr("You have kept no talk yet. Talk to your model, then press “Keep this talk”."),
            FILE: self.tr("One answer a line, or with empty lines between them, or rows of a training file."),
        }
        self.none.setText(words[kind])
        self.none.setVisible(kind != REPLAY or self.choice.replay is None)
        self.changed.emit()

    def _file_row(self) -> QWidget:
        browse = button(self.tr("Choose a file…"), icon="file")
        browse.clicked.connect(self._on_browse)
        result = QWidget()
        row = QHBoxLayout(result)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(field(self.tr("File"), self.path), 1)
        row.addWidget(browse, 0, Qt.AlignmentFlag.AlignBottom)
        return result

    def _on_browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file with answers"), self.path.text())
        if name:
            self.path.setText(name)
