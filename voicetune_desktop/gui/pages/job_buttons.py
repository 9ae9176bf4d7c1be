"""The buttons of a run, what happens when they are used, and what went wrong."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.pages.job_actions import LOOKS, action, files_there, possible
from voicetune_desktop.gui.pages.job_status import said_by
from voicetune_desktop.gui.pages.job_words import place_of
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.training.records import Run

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.gui.training import Training

_BESIDE = {"send_again": ("send_again", "stop_sending")}
"""What can be used while an action works, where it is not that action alone."""


class JobButtons(QWidget):
    """Runs an action in a child process; its button says so until it ended, whatever run is shown meanwhile."""

    retry_wanted = Signal(object)
    """The `Run` that is to be tried again with changes."""
    try_wanted = Signal(object)
    """The `Run` whose model is to be tried."""
    continue_wanted = Signal(object)
    """The `Run` whose model is to be trained further."""
    forget_wanted = Signal(object)
    """The `Run` that is to go from the list."""

    def __init__(self, training: "Training") -> None:
        super().__init__()
        self._training = training
        self._run: Run | None = None
        self._doing: dict[str, str] = {}
        self._errors: dict[str, VoiceTuneError] = {}
        self.dialog: ConfirmDialog | None = None
        self.message = InlineMessage()
        self.message.dismissed.connect(self._on_dismissed)
        self.reminder = InlineMessage(dismissable=False)
        self._delete = self.reminder.add_action("", icon="trash")
        self._delete.setAccessibleIdentifier("vt.jobs.delete_files")
        self._delete.clicked.connect(lambda: self._on_clicked("delete_files"))
        row = QWidget()
        flow = FlowLayout(row, across=SMALL)
        self.buttons = {name: self._button(name) for name in LOOKS}
        for each in self.buttons.values():
            flow.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (row, self.message, self.reminder):
            column.addWidget(widget)

    def show_run(self, run: Run) -> None:
        """Offer what fits the run now."""
        other = self._run is None or run.id != self._run.id
        self._run = run
        self._remind(run)
        self._show_buttons(run)
        if other:
            self._show_error()

    def _show_buttons(self, run: Run) -> None:
        doing = self._doing.get(run.id, "")
        fitting = {*possible(run, sending=self._training.upload is not None), *_BESIDE.get(doing, (doing,))}
        focused = next((each for each in self.buttons.values() if each.hasFocus()), None)
        for name, each in self.buttons.items():
            known = action(name, run)
            each.setText(known.doing if name == doing else known.words)
            each.setEnabled(not doing or name in _BESIDE.get(doing, (doing,)))
            each.setVisible(name in fitting and not (name == "delete_files" and _to_remind(run)))
        self._delete.setText(self.buttons["delete_files"].text())
        self._delete.setEnabled(doing in ("", "delete_files"))
        self._delete.setVisible("delete_files" in fitting)
        first = next((each for each in self.buttons.values() if each.isVisibleTo(self)), None)
        if focused and first and not focused.isVisibleTo(self):
            first.setFocus()

    def _button(self, name: str) -> QPushButton:
        icon, kind = LOOKS[name]
        made = button("", kind, icon=icon, identifier=f"vt.jobs.{name}")
        made.clicked.connect(partial(self._on_clicked, name))
        return made

    def _on_clicked(self, name: str) -> None:
        run = self._run
        if run is None or (run.id in self._doing and name != "stop_sending"):
            return
        asked = action(name, run).dialog
        if asked is None:
            self._act(name, run)
            return
        icon, _ = LOOKS[name]
        self.dialog = ConfirmDialog(self, asked.title, asked.sentences, asked.act, icon=icon, identifier="vt.jobs.confirm")
        self.dialog.accepted.connect(partial(self._act, name, run))
        self.dialog.open()

    def _act(self, name: str, run: Run) -> None:
        self._errors.pop(run.id, None)
        self._show_error()
        act = self._own().get(name)
        if act is not None:
            act(run)
            return
        self._doing[run.id] = name
        job = self._start(name, run)
        if job is None:
            self._doing.pop(run.id, None)
        else:
            announce(self, action(name, run).doing)
            job.ended.connect(partial(self._on_ended, run.id))
        self._again()

    def _own(self) -> dict[str, Callable[[Run], Any]]:
        """The actions that need no child process."""
        return {
            "try": self.try_wanted.emit,
            "continue": self.continue_wanted.emit,
            "retry": self.retry_wanted.emit,
            "forget": self.forget_wanted.emit,
            "stop_sending": lambda _run: self._training.stop_sending(),
        }

    def _start(self, name: str, run: Run) -> "Job | None":
        done, failed = partial(self._on_done, run.id), partial(self._on_failed, run.id)
        if name == "send_again":
            self._training.send_again(run.id, done, failed)
            return self._training.upload
        if run.at_home and name == "cancel":
            return self._stop_at_home(run, failed)
        if name == "refresh":
            from voicetune_desktop.operations.tracking import refresh

            return self._training.act(refresh, run.id, done=done, failed=failed)
        from voicetune_desktop.operations.job_actions import job_action

        return self._training.act(job_action, run.id, name, done=done, failed=failed)

    def _stop_at_home(self, run: Run, failed: Callable[[VoiceTuneError], None]) -> "Job":
        from voicetune_desktop.gui.jobs import Job
        from voicetune_desktop.operations.home_training import stop_at_home

        job = Job(stop_at_home, self._training.place, run.id, parent=self._training)
        job.failed.connect(failed)
        job.ended.connect(job.deleteLater)
        job.ended.connect(self._training.changed)
        job.start()
        return job

    def _on_done(self, run_id: str, _result: object) -> None:
        self._errors.pop(run_id, None)
        deleted = {"delete_files": self.tr("Your files there are deleted."), "delete_model": self.tr("The tuned model there is deleted.")}
        if words := deleted.get(self._doing.get(run_id, "")):
            announce(self, words)

    def _on_failed(self, run_id: str, error: VoiceTuneError) -> None:
        self._errors[run_id] = error
        if self._run and self._run.id == run_id:
            self._show_error()

    def _on_ended(self, run_id: str) -> None:
        """The run itself was shown anew before, by `Training.changed`."""
        self._doing.pop(run_id, None)
        self._again()

    def _again(self) -> None:
        if self._run:
            self._show_buttons(self._run)

    def _show_error(self) -> None:
        error = self._errors.get(self._run.id) if self._run else None
        self.message.setVisible(False)
        if error is None or self._run is None:
            return
        said = getattr(error, "said", "")
        hint = f"{error.hint}\n{said_by(self._run, said)}".strip() if said else error.hint
        self.message.say("error", error.message, hint, details=f"{type(error).__name__}: {error}")

    def _on_dismissed(self) -> None:
        if self._run:
            self._errors.pop(self._run.id, None)

    def _remind(self, run: Run) -> None:
        """After the training nobody needs the files at the service any more."""
        text = self.tr("Your files are still at %1.").replace("%1", place_of(run.account))
        if not _to_remind(run):
            self.reminder.setVisible(False)
        elif not self.reminder.isVisibleTo(self) or self.reminder.text != text:
            hint = self.tr("The training does not need them any more. Delete them there, unless you want to train with them again.")
            self.reminder.say("info", text, hint)


def _to_remind(run: Run) -> bool:
    return run.ended and not run.at_home and files_there(run)
