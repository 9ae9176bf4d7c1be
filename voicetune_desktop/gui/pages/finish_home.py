"""The tab "Train at home": the person's own trainer in a folder that was saved for it, started and watched from here."""

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import COLUMN, LARGE, px
from voicetune_desktop.gui.pages.finish_home_form import HomeForm, saved_folders
from voicetune_desktop.gui.pages.finish_home_run import HomeRunCard
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.model import Progress
    from voicetune_desktop.training.home.command import HomeCommand
    from voicetune_desktop.training.records import Run

_NEWEST = 200
"""So many runs are looked through for the one of a folder."""


class HomeTab(QWidget):
    """Looks for the trainer of a folder, starts it, and shows how it goes."""

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__()
        self.session, self.training = session, training
        self._found: HomeCommand | None = None
        self._asked: tuple[str, str] | None = None
        self._looking: Job | None = None
        self._jobs: set[Job] = set()
        self._starting = False
        self.message = InlineMessage()
        self.run_card = HomeRunCard()
        self.form = HomeForm()
        self._lay_out()
        self.form.chosen.connect(self._look_for_trainer)
        self.form.look_wanted.connect(self._on_look_again)
        self.form.start_wanted.connect(self._on_start)
        self.run_card.stop_wanted.connect(self._on_stop)
        training.changed.connect(self._show_run)
        session.project_changed.connect(self._on_project_changed)

    def refresh(self) -> None:
        """Show what is there now: saved folders, the trainer, and the run of the folder."""
        project = self.session.project
        if project is not None:
            self.form.offer(saved_folders(project))
        if not self.form.python.text():
            self.form.python.setText(_python_of(self._run_here()))
        self._look_for_trainer()
        self._show_run()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(px(COLUMN))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(self.run_card)
        column.addWidget(self.form)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(LARGE)
        outer.addWidget(self.message)
        self._area = scrolling(content)
        outer.addWidget(self._area, 1)

    def _look_for_trainer(self) -> None:
        """Ask what trains the folder, unless that was asked before."""
        asked = self.form.asked
        if asked == self._asked:
            return
        from voicetune_desktop.operations.home_training import look_for_trainer

        self._asked, self._found = asked, None
        if self._looking:
            self._looking.abandon()
            self._forget(self._looking)
        self.form.show_found(None, self.tr("Looking for the trainer…") if asked[0] else self._how_to_begin())
        self._show_run()
        if asked[0]:
            done, failed = partial(self._on_found, asked), partial(self._on_no_bundle, asked)
            self._looking = self._act(look_for_trainer, Path(asked[0]), "", asked[1], done=done, failed=failed)

    def _how_to_begin(self) -> str:
        return self.tr(
            "Save files for a trainer first: on the tab “Save files”, choose “At home”. Or choose a folder that you saved before."
        )

    def _on_found(self, asked: tuple[str, str], found: "HomeCommand") -> None:
        if asked == self._asked:
            self._found = found
            self.form.show_found(found)
            self._show_run()

    def _on_no_bundle(self, asked: tuple[str, str], error: VoiceTuneError) -> None:
        if asked == self._asked:
            self.form.show_found(None, said(str(error)))

    def _show_run(self) -> None:
        """Show the run of the folder; a training can be started where none is under way."""
        run = self._run_here()
        self.run_card.show_run(run, self.training.store if run else None)
        free = not self._starting and (run is None or run.ended)
        self.form.start.setEnabled(bool(self._found and not self._found.missing and free))

    def _run_here(self) -> "Run | None":
        """The newest run in the folder that is chosen."""
        folder = self.form.asked[0]
        if not folder or not self.training.in_use:
            return None
        from voicetune_desktop.operations.home_training import folder_of
        from voicetune_desktop.project.storage import storage_errors
        from voicetune_desktop.training.home.places import absolute
        from voicetune_desktop.training.store.runs import runs

        here = absolute(Path(folder))
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
        self._show_run()
        folder, python = self.form.asked
        arguments = place, Path(folder), found.target, python, self.session.name, self.form.note.text().strip()
        self._act(start_at_home, *arguments, done=self._on_started, failed=self._on_not_started)

    def _on_started(self, _: "Run") -> None:
        self._starting = False
        self.form.note.clear()
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

    def _on_project_changed(self) -> None:
        for each in (self.form.folder, self.form.python, self.form.note):
            each.clear()
        self.message.setVisible(False)
        if self.isVisible():
            self.refresh()


def _python_of(run: "Run | None") -> str:
    """The Python that trained a folder last; empty where it lies in the folder, since that one is found anyway."""
    from voicetune_desktop.operations.home_training import PYTHON, folder_of

    python = str(run.wish.settings.get(PYTHON, "")) if run else ""
    folder = folder_of(run) if run else None
    return "" if folder and Path(python).is_relative_to(folder) else python
