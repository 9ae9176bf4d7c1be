"""The page Finish: saving the training files, and the proof that what was written is what gets trained."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from voicetune_desktop.errors import OutputError, VoiceTuneError
from voicetune_desktop.gui.metrics import COLUMN, LARGE, MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import field, scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.saving import SaveReport

FOLDER = "folder"
"""Name of the project's fact that holds the folder chosen last."""


class FinishPage(Page):
    """Saves files on this computer; nothing here can send anything."""

    step = "finish"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.say(
            self.tr("Save your training files"), self.tr("The files stay on this computer. Names and private data are replaced in them.")
        )
        self.message = InlineMessage()
        self.folder = QLineEdit()
        self.folder.setAccessibleIdentifier("vt.finish.folder")
        self.save = button(self.tr("Save files…"), "primary", icon="save", identifier="vt.save")
        self.save.clicked.connect(self._on_save)
        self.folder.returnPressed.connect(self._on_save)
        self.result = _ResultCard()
        self.result.setVisible(False)
        self.body.addWidget(self.message)
        content = QWidget()
        content.setMaximumWidth(px(COLUMN))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(self._save_card())
        column.addWidget(self.result)
        column.addStretch()
        self.body.addWidget(scrolling(content), 1)
        session.project_changed.connect(self._on_project_changed)

    def refresh(self) -> None:
        project = self.session.project
        if project is None:
            return
        from voicetune_desktop.project.examples import example_count

        if not self.folder.text():
            self.folder.setText(project.fact(FOLDER) or str(_documents() / "VoiceTune"))
        count = example_count(project)
        self.summary.setText(self.tr("%Ln example(s) are ready to be saved.", "", count))
        self.save.setEnabled(bool(count) and not self.session.busy)

    def catch_up(self) -> None:
        """Examples that are out of date are made again on the page Dataset, where the effect can be seen."""
        from voicetune_desktop.operations.steps import build_is_fresh

        stale = self.session.project is not None and not build_is_fresh(self.session.project)
        warned = self.message.isVisibleTo(self) and self.message.property("tone") == "warning"
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
        card.body.addWidget(PlainLabel(self.tr("OpenAI chat format: train.jsonl and valid.jsonl"), strong=True))
        use = self.tr("One conversation a line. OpenAI, Azure and most local trainers read it.")
        card.body.addWidget(PlainLabel(use, ink="quiet", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        browse = button(self.tr("Choose a folder…"), icon="folder")
        browse.clicked.connect(self._on_browse)
        row.addWidget(field(self.tr("Folder"), self.folder), 1)
        row.addWidget(browse, 0, Qt.AlignmentFlag.AlignBottom)
        card.body.addLayout(row)
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
        self.session.run(save_files, folder, done=self._on_saved, failed=self._on_failed)

    def _on_saved(self, report: "SaveReport") -> None:
        self.result.show_report(report)
        self.result.setVisible(True)
        announce(self, self.result.proof.text())

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.result.setVisible(False)
        self.message.clear_actions()
        self.message.say_error(error)


class _ResultCard(Card):
    """What was written."""

    def __init__(self) -> None:
        super().__init__(self.tr("Saved"))
        self._folder = Path()
        self.proof = PlainLabel("", size="lead", strong=True, wrap=True)
        self._differences = PlainLabel("", ink="warn", wrap=True)
        self._checks = PlainLabel("", ink="quiet", wrap=True)
        self._files = QGridLayout()
        self._files.setHorizontalSpacing(LARGE)
        self._files.setVerticalSpacing(MEDIUM)
        self._files.setColumnStretch(0, 1)
        self.body.addWidget(self.proof)
        self.body.addWidget(self._differences)
        self.body.addLayout(self._files)
        self.body.addWidget(self._checks)
        show = button(self.tr("Show in folder"), icon="folder", identifier="vt.finish.show")
        show.clicked.connect(self._on_show)
        row = QHBoxLayout()
        row.addWidget(show)
        row.addStretch()
        self.body.addLayout(row)

    def show_report(self, report: "SaveReport") -> None:
        locale = QLocale()
        self._folder = report.folder
        written, trained = locale.toString(report.examples_written), locale.toString(report.examples_trained)
        self.proof.setText(self.tr("%1 examples written, %2 will be trained.").replace("%1", written).replace("%2", trained))
        differences = ", ".join(f"{reason}: {locale.toString(count)}" for reason, count in report.differences.items())
        self._differences.setText(differences)
        self._differences.setVisible(bool(differences))
        self._show_files(report)
        if report.errors or report.warnings:
            self._checks.setText(self.tr("The format check found: %1.").replace("%1", ", ".join(report.findings)))
        else:
            self._checks.setText(self.tr("The format check found no problem."))

    def _show_files(self, report: "SaveReport") -> None:
        while item := self._files.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        locale = QLocale()
        for row, file in enumerate(report.files):
            path = Path(file.path)
            self._files.addWidget(PlainLabel(path.name, strong=True), row, 0)
            self._files.addWidget(PlainLabel(self.tr("%Ln example(s)", "", file.examples)), row, 1)
            self._files.addWidget(PlainLabel(locale.formattedDataSize(file.bytes), ink="quiet"), row, 2)

    def _on_show(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _documents() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home())


def _place(typed: str) -> Path:
    """The folder that a person means; a bare name lies among their documents. Raises OutputError."""
    try:
        return _documents() / Path(typed).expanduser()
    except RuntimeError:
        raise OutputError("There is no home folder of this name.", "Choose another folder.") from None
