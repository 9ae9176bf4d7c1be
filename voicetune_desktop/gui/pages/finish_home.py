"""The tab "Train at home": the person's own trainer in a folder that was saved for it, started and watched from here."""

from collections.abc import Callable, Generator, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.metrics import COLUMN, LARGE, SMALL, px
from voicetune_desktop.gui.pages.finish_home_run import HomeRunCard
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.copy_box import CopyBox
from voicetune_desktop.gui.widgets.fields import ListField, field, scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.model import Progress
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.training.home.command import HomeCommand
    from voicetune_desktop.training.records import Run

PYTHON = "home_python"
"""Name of the preference that holds the Python chosen last; a project, which may be somebody else's, never says what is run here."""
_NEWEST = 200
"""So many runs are looked through for the one of a folder."""


class HomeTab(QWidget):
    """Chooses a folder and a Python, says what will be run or what is missing, starts it, and shows how it goes."""

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__()
        self.session, self.training = session, training
        self._found: HomeCommand | None = None
        self._asked: tuple[str, str] | None = None
        self._looking: Job | None = None
        self._jobs: set[Job] = set()
        self._starting = False
        self.message = InlineMessage()
        self.saved = ListField()
        self.folder, self.python, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.trainer = PlainLabel("", ink="quiet", wrap=True)
        self.missing = InlineMessage(dismissable=False)
        self.install = CopyBox(self.tr("Lines for a terminal that install it"), self.tr("Copy lines"), "vt.home.install")
        self.command = CopyBox(self.tr("Command that will be run"), self.tr("Copy command"), "vt.home.command")
        self.look = button(self.tr("Look again"), icon="again", identifier="vt.home.look")
        self.start = button(self.tr("Start training"), "primary", icon="play", identifier="vt.home.start")
        self.run_card = HomeRunCard()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what is there now: saved folders, the trainer, and the run of the folder."""
        project = self.session.project
        if project is not None:
            self._offer(_saved(project))
        chosen = preferences.read().get(PYTHON)
        if not self.python.text() and isinstance(chosen, str):
            self.python.setText(chosen)
        self._look_for_trainer()
        self._show_run()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        for each, name in ((self.saved, "saved"), (self.folder, "folder"), (self.python, "python"), (self.note, "note")):
            each.setAccessibleIdentifier(f"vt.home.{name}")
        content = QWidget()
        content.setMaximumWidth(px(COLUMN))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(self.run_card)
        column.addWidget(self._form())
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(LARGE)
        outer.addWidget(self.message)
        self._area = scrolling(content)
        outer.addWidget(self._area, 1)

    def _form(self) -> Card:
        card = Card(self.tr("Train at home"))
        text = self.tr(
            "Your own trainer works on this computer, in the folder that you saved for it. It fetches the base model from the internet by "
            "itself, unless the model lies here already. That part is not offline, and the list of what left this computer lacks it."
        )
        browse, choose = button(self.tr("Choose a folder…"), icon="folder"), button(self.tr("Choose a program…"))
        browse.setAccessibleIdentifier("vt.home.browse")
        choose.setAccessibleIdentifier("vt.home.choose_python")
        browse.clicked.connect(self._on_browse)
        choose.clicked.connect(self._on_choose_python)
        self._saved_field = field(self.tr("Saved for training at home"), self.saved)
        python_hint = self.tr("Leave it empty to use the one in the folder, or the one of this computer.")
        rows = (
            PlainLabel(text, ink="quiet", wrap=True),
            self._saved_field,
            _beside(field(self.tr("Folder of the trainer"), self.folder), browse),
            self.trainer,
            _beside(field(self.tr("Python that has the trainer"), self.python), choose),
            PlainLabel(python_hint, size="small", ink="quiet", wrap=True),
            self.missing,
            self.install,
            field(self.tr("Command that will be run"), self.command),
            field(self.tr("Note"), self.note, self.tr("What is different this time. It stays on this computer.")),
            _line(self.start, self.look),
        )
        for each in rows:
            card.body.addWidget(each)
        self.python.setAccessibleDescription(python_hint)
        self._saved_field.setVisible(False)
        self.install.setVisible(False)
        self.start.setEnabled(False)
        return card

    def _connect(self) -> None:
        self.saved.picked.connect(self._on_saved)
        for each in (self.folder, self.python):
            each.editingFinished.connect(self._look_for_trainer)
        self.look.clicked.connect(self._on_look_again)
        self.start.clicked.connect(self._on_start)
        self.run_card.stop_wanted.connect(self._on_stop)
        self.training.changed.connect(self._show_run)
        self.session.project_changed.connect(self._on_project_changed)

    def _offer(self, folders: list[tuple[str, str]]) -> None:
        """Offer the folders that were saved; the newest one is taken where none was typed."""
        known = {folder for folder, _ in folders}
        if folders and not self.folder.text():
            self.folder.setText(folders[0][0])
        others = [] if self.folder.text() in known else [("", self.tr("Another folder"))]
        self.saved.set_choices([*folders, *others], self.folder.text() if self.folder.text() in known else "")
        self._saved_field.setVisible(len(folders) > 1)

    def _look_for_trainer(self) -> None:
        """Ask what trains the folder, unless that was asked before."""
        asked = self.folder.text().strip(), self.python.text().strip()
        if asked == self._asked:
            return
        from voicetune_desktop.operations.home_training import look_for_trainer

        self._asked, self._found = asked, None
        if self._looking:
            self._looking.abandon()
            self._forget(self._looking)
            self._looking = None
        self._show_found()
        self._show_run()
        if asked[0]:
            self.trainer.setText(self.tr("Looking for the trainer…"))
            done, failed = partial(self._on_found, asked), partial(self._on_no_bundle, asked)
            self._looking = self._act(look_for_trainer, Path(asked[0]), "", asked[1], done=done, failed=failed)

    def _on_found(self, asked: tuple[str, str], found: "HomeCommand") -> None:
        if asked == self._asked:
            self._found = found
            self._show_found()

    def _on_no_bundle(self, asked: tuple[str, str], error: VoiceTuneError) -> None:
        if asked == self._asked:
            self.trainer.setText(f"{error.message} {error.hint}")

    def _show_found(self) -> None:
        from voicetune_desktop.targets.registry import TARGETS

        found = self._found
        self.trainer.setText(self.tr("Made for %1.").replace("%1", TARGETS[found.target].label) if found else "")
        self.command.show_text(found.text if found else "")
        self.install.setVisible(bool(found and found.install))
        self.install.show_text(found.install if found else "")
        self.missing.setVisible(False)
        if found and found.missing:
            hint = self.tr("Run these lines in a terminal, then look again.") if found.install else ""
            self.missing.say("warning", found.missing, hint)
        self._show_start()

    def _show_start(self) -> None:
        run = self._run_here()
        free = run is None or run.ended
        self.start.setEnabled(bool(self._found and not self._found.missing and free and not self._starting))

    def _show_run(self) -> None:
        run = self._run_here()
        self.run_card.show_run(run, self.training.store if run else None)
        self._show_start()

    def _run_here(self) -> "Run | None":
        """The newest run in the folder that is chosen."""
        if not self.folder.text().strip() or not self.training.in_use:
            return None
        from voicetune_desktop.operations.home_training import folder_of
        from voicetune_desktop.project.storage import storage_errors
        from voicetune_desktop.training.home.places import absolute
        from voicetune_desktop.training.store.runs import runs

        here = absolute(Path(self.folder.text().strip()))
        try:
            with storage_errors():
                found = runs(self.training.store, newest=_NEWEST)
        except VoiceTuneError:
            return None
        return next((run for run in found if run.at_home and folder_of(run) == here), None)

    def _on_start(self) -> None:
        found = self._found
        if found is None or found.missing or self._starting:
            return
        from voicetune_desktop.operations.home_training import start_at_home

        try:
            place = self.training.place
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        self.message.setVisible(False)
        self._starting = True
        self._show_start()
        preferences.change(PYTHON, self.python.text().strip())
        folder, python = Path(self.folder.text().strip()), self.python.text().strip()
        arguments = place, folder, found.target, python, self.session.name, self.note.text().strip()
        self._act(start_at_home, *arguments, done=self._on_started, failed=self._on_not_started)

    def _on_started(self, _: "Run") -> None:
        self._starting = False
        self.note.clear()
        announce(self, self.tr("The training has started."))
        self.training.look_after_jobs()
        self.training.changed.emit()
        self._area.verticalScrollBar().setValue(0)
        if self.training.place.kept == "run":
            text = self.tr("This computer has no key store, so no list of trainings is kept.")
            self.message.say("info", text, self.tr("The training goes on when you close VoiceTune; training.log in its folder shows how."))

    def _on_not_started(self, error: VoiceTuneError) -> None:
        self._starting = False
        self.message.say_error(error)
        self.training.changed.emit()

    def _on_stop(self, run_id: str) -> None:
        from voicetune_desktop.operations.home_training import stop_at_home

        self._act(stop_at_home, self.training.place, run_id, done=self._on_stopped, failed=self._on_not_stopped)

    def _on_stopped(self, _: "Run | None") -> None:
        self.run_card.offer_stop()
        self.training.changed.emit()

    def _on_not_stopped(self, error: VoiceTuneError) -> None:
        self.run_card.offer_stop()
        self.message.say_error(error)

    def _act(
        self,
        verb: "Callable[..., Generator[Progress, None, Any]]",
        *arguments: Any,
        done: Callable[[Any], None],
        failed: Callable[[VoiceTuneError], None],
    ) -> "Job":
        """Run a verb in a child process. It gets no key: what happens at home needs none."""
        from voicetune_desktop.gui.jobs import Job

        job = Job(verb, *arguments, parent=self)
        job.finished.connect(done)
        job.failed.connect(failed)
        job.ended.connect(partial(self._forget, job))
        self._jobs.add(job)
        job.start()
        return job

    def _forget(self, job: "Job") -> None:
        if job is self._looking:
            self._looking = None
        self._jobs.discard(job)
        job.setParent(None)
        job.deleteLater()

    def _on_look_again(self) -> None:
        self._asked = None
        self._look_for_trainer()

    def _on_saved(self, folder: str) -> None:
        if folder:
            self.folder.setText(folder)
            self._look_for_trainer()

    def _on_browse(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("Choose the folder that was saved for a trainer"), self.folder.text()):
            self.folder.setText(name)
            self._look_for_trainer()

    def _on_choose_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the Python that has the trainer"), self.python.text())
        if path:
            self.python.setText(path)
            self._look_for_trainer()

    def _on_project_changed(self) -> None:
        for each in (self.folder, self.note):
            each.clear()
        self.message.setVisible(False)
        self._asked = None
        if self.isVisible():
            self.refresh()


def _saved(project: "Project") -> list[tuple[str, str]]:
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
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SMALL)
    row.addWidget(control, 1)
    row.addWidget(action, 0, Qt.AlignmentFlag.AlignBottom)
    return result


def _line(*buttons: QPushButton) -> QWidget:
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SMALL)
    for each in buttons:
        row.addWidget(each)
    row.addStretch()
    return result
