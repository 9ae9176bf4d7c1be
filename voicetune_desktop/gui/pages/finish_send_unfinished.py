"""What was begun and not finished: an upload that broke, or a job of which nobody knows whether it was made. The person decides."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.pages.job_words import place_of
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog
from voicetune_desktop.gui.widgets.message import InlineMessage

if TYPE_CHECKING:
    from voicetune_desktop.training.records import Run


class Unfinished(InlineMessage):
    """Shows the newest one; hidden where there is none."""

    again_wanted = Signal(str)
    """The id of a run that the person wants to go on with."""
    failed = Signal(object)
    """A `VoiceTuneError`."""

    def __init__(self, training: Training) -> None:
        super().__init__(dismissable=False)
        self._training = training
        self.run: Run | None = None

    def refresh(self) -> None:
        """Look for something unfinished; while something is being sent nothing is."""
        found = None if self._training.upload else self._newest()
        if found is not None and found == self.run and not self.isHidden():
            return
        self.run = found
        self.clear_actions()
        self.setVisible(found is not None)
        if found is not None:
            self._offer(found)

    def _newest(self) -> "Run | None":
        if not self._training.in_use:
            return None
        from voicetune_desktop.project.storage import storage_errors
        from voicetune_desktop.training.records import Phase
        from voicetune_desktop.training.store.runs import runs_in

        try:
            with storage_errors():
                found = runs_in(self._training.store, (Phase.PLANNED, Phase.UPLOADED, Phase.INTERRUPTED))
        except VoiceTuneError:
            return None
        return next((run for run in reversed(found) if not run.at_home), None)

    def _offer(self, run: "Run") -> None:
        self.say("warning", self._sentence(run), self._what_next(run))
        again = self.add_action(self.tr("Go on"))
        again.setAccessibleIdentifier("vt.send.again")
        again.clicked.connect(self._on_again)
        forget = self.add_action(self.tr("Forget it…"))
        forget.setAccessibleIdentifier("vt.send.forget")
        forget.clicked.connect(self._on_forget)

    def _sentence(self, run: "Run") -> str:
        return {
            "planned": self.tr("Sending files to %1 was interrupted."),
            "uploaded": self.tr("Your files are at %1, and no job was started."),
            "interrupted": self.tr("Nobody knows whether %1 started a job."),
        }[run.phase.value].replace("%1", place_of(run.account))

    def _what_next(self, run: "Run") -> str:
        if run.phase.value == "interrupted":
            return self.tr("“Go on” looks in its list first. If the job is not there, a second one may cost twice.")
        said = self.tr("Last time: %1").replace("%1", run.error) if run.error else ""
        return "\n".join(filter(None, (said, self.tr("What is there already is not sent again."))))

    def _on_again(self) -> None:
        run = self.run
        if run is None:
            return
        if run.phase.value != "interrupted":
            self.again_wanted.emit(run.id)
            return
        sentences = (
            self.tr("%1 is asked for its list once more. If your job is not there, a new one is started.").replace(
                "%1", place_of(run.account)
            ),
            self.tr("If the first one runs all the same, you pay twice. Look at the service's own page first."),
        )
        dialog = ConfirmDialog(self, self.tr("Start the job again?"), sentences, self.tr("Start it again"), identifier="vt.send.again")
        dialog.accepted.connect(lambda: self.again_wanted.emit(run.id))
        dialog.open()

    def _on_forget(self) -> None:
        from voicetune_desktop.operations.job_actions import may_have_arrived

        run = self.run
        if run is None:
            return
        there = any(file.remote_id and not file.deleted for file in run.files) or may_have_arrived(run)
        deleted, nothing = self.tr("Your files at %1 are deleted."), self.tr("%1 has none of its files.")
        files = (deleted if there else nothing).replace("%1", place_of(run.account))
        sentences = (files, self.tr("It is deleted from your list. This cannot be undone."))
        act = self.tr("Delete the files and forget it") if there else self.tr("Forget it")
        dialog = ConfirmDialog(self, self.tr("Forget what was begun?"), sentences, act, identifier="vt.send.forget")
        dialog.accepted.connect(lambda: self._forget(run, there=there))
        dialog.open()

    def _forget(self, run: "Run", *, there: bool) -> None:
        from voicetune_desktop.operations.job_actions import job_action

        if there:
            self.setEnabled(False)
            self._training.act(job_action, run.id, "delete_files", done=self._on_deleted, failed=self._on_failed)
        else:
            self._on_deleted(run)

    def _on_deleted(self, run: "Run") -> None:
        from voicetune_desktop.project.storage import storage_errors
        from voicetune_desktop.training.store.runs import forget_run

        self.setEnabled(True)
        try:
            with storage_errors():
                forget_run(self._training.store, run.id)
        except VoiceTuneError as error:
            self.failed.emit(error)
        self._training.changed.emit()

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.setEnabled(True)
        self.failed.emit(error)
