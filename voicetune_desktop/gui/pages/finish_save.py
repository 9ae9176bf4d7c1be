"""Saving the training files on this computer, and the proof that what was written is what gets trained."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from voicetune_desktop.errors import OutputError, VoiceTuneError
from voicetune_desktop.gui.folders import cloud_of, documents
from voicetune_desktop.gui.metrics import COLUMN, LARGE, SMALL, px
from voicetune_desktop.gui.pages.finish_format import USUAL, FormatChooser
from voicetune_desktop.gui.pages.finish_liked import LikedChoice
from voicetune_desktop.gui.pages.finish_result import ResultCard
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.showing import show_place
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import field, scrolling
from voicetune_desktop.gui.widgets.flow import row_or_column
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import Hint, PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.saving import SaveReport
    from voicetune_desktop.project.file import Project

FOLDER, FORMAT = "folder", "format"
"""Names of the project's facts that hold the folder and the format chosen last."""


class SaveTab(QWidget):
    """Saves files; nothing here can send anything."""

    step_wanted = Signal(str)
    """Something has to be done in another step first."""
    next_wanted = Signal(str)
    """What was saved is to be used: "service" or "home"."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.message = InlineMessage()
        self.format = FormatChooser()
        self.format.chosen.connect(self._on_format)
        self.liked = LikedChoice(session)
        self.folder = QLineEdit()
        self.folder.setAccessibleIdentifier("vt.finish.folder")
        self.folder.textChanged.connect(self._on_folder)
        self.copied = Hint(ink="warn")
        self.copied.setVisible(False)
        self.save = button(self.tr("Save files…"), "primary", icon="save", identifier="vt.save")
        self.save.clicked.connect(self._on_save)
        self.folder.returnPressed.connect(self._on_save)
        self.result = ResultCard()
        self.result.setVisible(False)
        self.result.next_wanted.connect(self.next_wanted)
        self.result.folder_wanted.connect(self._on_folder_wanted)
        content = QWidget()
        content.setMaximumWidth(px(COLUMN))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(self._save_card())
        column.addWidget(self.result)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(LARGE)
        outer.addWidget(self.message)
        self._area = scrolling(content)
        outer.addWidget(self._area, 1)
        session.project_changed.connect(self._on_project_changed)

    def refresh(self) -> None:
        """Show the project as it is now."""
        project = self.session.project
        if project is None:
            return
        from voicetune_desktop.project.examples import example_count

        self.format.show_format(project.fact(FORMAT))
        if not self.folder.text():
            self.folder.setText(str(folder_of(project)))
        count = example_count(project)
        self.summary.setText(self.tr("%Ln example(s) are ready to be saved.", "", count))
        self.save.setEnabled(bool(count) and not self.session.busy)
        self._show_liked()

    def _show_liked(self) -> None:
        try:
            self.liked.show_format(self.format.value)
        except VoiceTuneError as error:
            self._on_failed(error)

    def catch_up(self) -> None:
        """Examples that are out of date are made again on the page Dataset, where the effect can be seen."""
        from voicetune_desktop.operations.steps import build_is_fresh

        stale = self.session.project is not None and not build_is_fresh(self.session.project)
        warned = self.message.isVisibleTo(self) and self.message.property("tone") == "warning"
        self.summary.setVisible(not stale)
        if stale:
            self.save.setEnabled(False)
        if stale and not warned:
            text = self.tr("Something changed since the examples were made.")
            self.message.clear_actions()
            self.message.say("warning", text, self.tr("Look at the dataset again first."))
            self.message.add_action(self.tr("Go to Dataset")).clicked.connect(lambda: self.step_wanted.emit("dataset"))
        elif warned and not stale:
            self.message.setVisible(False)

    def _save_card(self) -> Card:
        card = Card(self.tr("Save files on this computer"))
        self.summary = PlainLabel("", wrap=True)
        card.body.addWidget(self.summary)
        card.body.addWidget(self.format)
        card.body.addWidget(self.liked)
        row = row_or_column()
        row.setSpacing(SMALL)
        browse = button(self.tr("Choose a folder…"), icon="folder")
        browse.clicked.connect(self._on_browse)
        row.addWidget(field(self.tr("Folder"), self.folder), 1)
        row.addWidget(browse, 0, Qt.AlignmentFlag.AlignBottom)
        card.body.addLayout(row)
        card.body.addWidget(self.copied)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addStretch()
        card.body.addLayout(buttons)
        text = self.tr("No program finds everything. Read a few examples before you share the files.")
        card.body.addWidget(PlainLabel(text, ink="quiet", wrap=True))
        return card

    def _on_project_changed(self) -> None:
        self.folder.clear()
        self.result.setVisible(False)
        self.message.setVisible(False)

    def _on_browse(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("Choose the folder for the training files"), self.folder.text()):
            self.folder.setText(name)

    def _on_folder(self, typed: str) -> None:
        """Say which service copies the folder away: what is saved there does not stay on this computer alone."""
        service = ""
        with suppress(OutputError):
            service = cloud_of(_place(typed))
        words = self.tr("%1 copies this folder to other computers. Choose another folder if the files are to stay on this one alone.")
        said = words.replace("%1", service) if service else ""
        self.copied.setText(said)
        self.copied.setVisible(bool(said))
        self.folder.setAccessibleDescription(said)

    def _on_format(self, target_id: str) -> None:
        self.result.setVisible(False)
        self.message.setVisible(False)
        if self.session.project is not None:
            try:
                self.session.project.set_fact(FORMAT, target_id)
            except VoiceTuneError as error:
                self._on_failed(error)
        self._show_liked()

    def _on_save(self) -> None:
        project, typed = self.session.project, self.folder.text().strip()
        if project is None or not typed or self.session.busy or not self.save.isEnabled():
            return
        from voicetune_desktop.operations.saving import save_files
        from voicetune_desktop.project.storage import storage_errors

        try:
            folder = _place(typed)
            with storage_errors():
                project.set_fact(FOLDER, str(folder))
        except VoiceTuneError as error:
            self._on_failed(error)
            return
        self.folder.setText(str(folder))
        self.message.setVisible(False)
        self.session.run(save_files, place_of(folder, self.format.value), self.format.value, done=self._on_saved, failed=self._on_failed)

    def _on_saved(self, report: "SaveReport") -> None:
        from voicetune_desktop.project.examples import example_count
        from voicetune_desktop.targets.registry import TARGETS

        self.result.show_report(report)
        self.result.show_next(TARGETS[self.format.value].group)
        if self.session.project is not None:
            self.result.show_parted(example_count(self.session.project), report.examples_written - report.planted)
        self.result.setVisible(True)
        QTimer.singleShot(0, self, self._scroll_to_result)
        announce(self, self.result.proof.text())

    def _on_folder_wanted(self, folder: Path) -> None:
        show_place(folder, self.message)

    def _scroll_to_result(self) -> None:
        """Bring the proof into view, once it is laid out."""
        content = self._area.widget()
        if layout := content and content.layout():
            layout.activate()
        self._area.setWidgetResizable(True)  # has it look at once how high its content became
        self._area.ensureWidgetVisible(self.result, 0, 0)

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.result.setVisible(False)
        self.message.say_failure(error)


def folder_of(project: "Project") -> Path:
    """The folder that was chosen last, or the usual one."""
    return Path(project.fact(FOLDER)) if project.fact(FOLDER) else documents() / "VoiceTune"


def place_of(folder: Path, target_id: str) -> Path:
    """Where the files of a format lie in the folder that was chosen."""
    return folder if target_id == USUAL else folder / target_id


def _place(typed: str) -> Path:
    """The folder that a person means; a bare name lies among their documents. Raises OutputError."""
    try:
        return documents() / Path(typed).expanduser()
    except RuntimeError:
        raise OutputError("There is no home folder of this name.", "Choose another folder.") from None
