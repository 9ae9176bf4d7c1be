"""What to train at home with what: a folder, its trainer, the Python that has it, the command, and what is missing."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.widgets.buttons import button, button_row
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.copy_box import CopyBox
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.flow import row_or_column
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import Hint, PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.training.home.command import HomeCommand


class HomeForm(Card):
    """The fields and what was found for them; what is looked for and started is not decided here."""

    chosen = Signal()
    """The folder or the Python is another one, perhaps."""
    look_wanted = Signal()
    start_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Train at home"))
        self.saved = ListField()
        self.folder, self.python, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.trainer = PlainLabel("", ink="quiet", wrap=True)
        self.missing = InlineMessage(dismissable=False)
        self.install = CopyBox(self.tr("Lines for a terminal that install it"), self.tr("Copy lines"), "vt.home.install")
        self.command = CopyBox(self.tr("Command that will be run"), self.tr("Copy command"), "vt.home.command")
        self.look = button(self.tr("Look again"), icon="again", identifier="vt.home.look")
        self.start = button(self.tr("Start training"), "primary", icon="play", identifier="vt.home.start")
        self._browse = button(self.tr("Choose a folder…"), icon="folder", identifier="vt.home.browse")
        self._choose = button(self.tr("Choose a program…"), identifier="vt.home.choose_python")
        self._lay_out()
        self._connect()

    @property
    def asked(self) -> tuple[str, str]:
        """The folder and the Python as they were typed."""
        return self.folder.text().strip(), self.python.text().strip()

    def offer(self, folders: list[tuple[str, str]]) -> None:
        """Offer the folders that were saved, each with its words; the newest one is taken where none was typed."""
        known = {folder for folder, _ in folders}
        if folders and not self.folder.text():
            self.folder.setText(folders[0][0])
        others = [] if self.folder.text() in known else [("", self.tr("Another folder"))]
        self.saved.set_choices([*folders, *others], self.folder.text() if self.folder.text() in known else "")
        self._saved_field.setVisible(len(folders) > 1)

    def show_found(self, found: "HomeCommand | None", words: str = "") -> None:
        """Show what was found for the fields, or `words` about why there is nothing yet."""
        from voicetune_desktop.targets.registry import TARGETS

        self.trainer.setText(self.tr("Made for %1.").replace("%1", said(TARGETS[found.target].label)) if found else words)
        self.trainer.setVisible(bool(self.trainer.text()))
        self.command.show_text(found.text if found else "")
        self._command_field.setVisible(found is not None)
        self.install.setVisible(bool(found and found.install))
        self.install.show_text(found.install if found else "")
        self.missing.setVisible(False)
        if found and found.missing:
            hint = self.tr("Run these lines in a terminal, then look again.") if found.install else ""
            self.missing.say("warning", found.missing, hint)

    def _lay_out(self) -> None:
        for each, name in ((self.saved, "saved"), (self.folder, "folder"), (self.python, "python"), (self.note, "note")):
            each.setAccessibleIdentifier(f"vt.home.{name}")
        text = self.tr(
            "Your own trainer works on this computer, in the folder that you saved for it. It fetches the base model from the internet "
            "by itself, unless the model lies here already. That part is not offline, and the list of what left this computer does not "
            "show it."
        )
        self._saved_field = field(self.tr("Saved for training at home"), self.saved)
        self._command_field = field(self.tr("Command that will be run"), self.command)
        python_hint = self.tr("Leave it empty to use the one in the folder, or the one of this computer.")
        rows = (
            PlainLabel(text, ink="quiet", wrap=True),
            self._saved_field,
            _beside(field(self.tr("Folder of the trainer"), self.folder), self._browse),
            self.trainer,
            _beside(field(self.tr("Python that has the trainer"), self.python), self._choose),
            Hint(python_hint),
            self.missing,
            self.install,
            self._command_field,
            field(self.tr("Note"), self.note, self.tr("What is different this time. It stays on this computer.")),
            button_row(self.start, self.look),
        )
        for each in rows:
            self.body.addWidget(each)
        self.folder.setPlaceholderText(self.tr("Not chosen yet"))
        self.python.setPlaceholderText(self.tr("Found by itself"))
        self.python.setAccessibleDescription(python_hint)
        for each in (self._saved_field, self.trainer, self._command_field):
            each.setVisible(False)
        self.install.setVisible(False)
        self.start.setEnabled(False)

    def _connect(self) -> None:
        self.saved.picked.connect(self._on_saved)
        self._browse.clicked.connect(self._on_browse)
        self._choose.clicked.connect(self._on_choose_python)
        for each in (self.folder, self.python):
            each.editingFinished.connect(self.chosen)
        self.look.clicked.connect(self.look_wanted)
        self.start.clicked.connect(self.start_wanted)

    def _on_saved(self, folder: str) -> None:
        self._take(self.folder, folder)

    def _on_browse(self) -> None:
        title = self.tr("Choose the folder that was saved for a trainer")
        self._take(self.folder, QFileDialog.getExistingDirectory(self, title, self.folder.text()))

    def _on_choose_python(self) -> None:
        self._take(self.python, QFileDialog.getOpenFileName(self, self.tr("Choose the Python that has the trainer"), self.python.text())[0])

    def _take(self, line: QLineEdit, path: str) -> None:
        """Write what was chosen into a field; nothing where the choice was given up."""
        if path:
            line.setText(path)
            self.chosen.emit()


def saved_folders(project: "Project") -> list[tuple[str, str]]:
    """The folders for trainers at home that the project was last saved into, with what is shown of each; the newest first."""
    from voicetune_desktop.project.files_written import last_files, last_files_of
    from voicetune_desktop.targets.registry import TARGETS
    from voicetune_desktop.training.home.trainers import TRAINERS

    newest = {row.target for row in last_files(project)}
    found: dict[str, str] = {}
    for target_id in sorted(TRAINERS, key=lambda one: one not in newest):
        for folder in _folders(row.path for row in last_files_of(project, target_id)):
            found.setdefault(str(folder), f"{TARGETS[target_id].label} · {folder}")
    return list(found.items())


def _folders(paths: Iterable[str]) -> Iterable[Path]:
    """The folders whose data files these are, as far as they are still there."""
    from voicetune_desktop.training.home.places import is_file

    return (path.parents[1] for path in map(Path, paths) if path.parent.name == "data" and is_file(path))


def _beside(control: QWidget, action: QPushButton) -> QWidget:
    result = QWidget()
    row = row_or_column(result)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SMALL)
    row.addWidget(control, 1)
    row.addWidget(action, 0, Qt.AlignmentFlag.AlignBottom)
    return result
