"""Training in the window: verbs that go out run in child processes, one watch looks after jobs, and pages hear what changed.

The window's own process opens the store to show what is in it, and never a connection.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.kept_runs import KeptRuns
from voicetune_desktop.gui.session import Session, Verb

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.model import Progress
    from voicetune_desktop.training.records import Account, Order, Run


class Training(KeptRuns):
    """Holds what runs, and the keys that live for this session only."""

    changed = Signal()
    """Something in the store changed: show it anew."""
    upload_started = Signal(object)
    """The `Job` that sends; its `progressed` tells bytes."""
    upload_ended = Signal()
    run_ended = Signal(object)
    """A `Run` that ended since the person last looked; told once."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._keys: dict[str, str] = {}
        self._jobs: set[Job] = set()
        self._watch: Job | None = None
        self._watched = 0
        self._again = False
        self.upload: Job | None = None
        self.retry: Run | None = None
        """What the person wants to try again on the page Finish."""
        self.trial: Run | None = None
        """Whose model the person wants to talk to on the page Try it."""
        session.project_changed.connect(self._on_project_changed)

    def has_key(self, account: "Account") -> bool:
        """Whether a key for an account is there. Raises KeyringUnavailable."""
        from voicetune_desktop.training.keys import has_key

        return has_key(account, self._keys)

    def keep_for_session(self, account: "Account", key: str) -> None:
        """Keep a key until the window closes: where this computer has no key store."""
        from voicetune_desktop.training.keys import key_name

        self._keys[key_name(account)] = key

    def forget_key(self, account: "Account") -> None:
        """Forget the key of an account, here and in the key store. Raises KeyringUnavailable."""
        from voicetune_desktop.training.keys import forget_key, key_name, key_store

        self._keys.pop(key_name(account), None)
        if store := key_store():
            forget_key(account, store)
        self.changed.emit()

    def forget(self) -> None:
        """Stop everything and forget the keys of this session; whoever deletes the store afterwards emits `changed`."""
        self._end_all()
        self._keys.clear()

    def send(self, order: "Order", done: Callable[["Run"], None], failed: Callable[[VoiceTuneError], None]) -> None:
        """Send an order; one at a time."""
        from voicetune_desktop.operations.sending import send

        self._send(send, order, done=done, failed=failed)

    def send_again(self, run_id: str, done: Callable[["Run"], None], failed: Callable[[VoiceTuneError], None]) -> None:
        """Go on with a run that was not finished."""
        from voicetune_desktop.operations.sending import send_again

        self._send(send_again, run_id, done=done, failed=failed)

    def stop_sending(self) -> None:
        """Stop the upload; what was there already is used when the person goes on."""
        if self.upload:
            self.upload.cancel()

    def act(self, verb: Verb, *arguments: Any, done: Callable[[Any], None], failed: Callable[[VoiceTuneError], None]) -> "Job | None":
        """Run a verb of training, `verb(place, *arguments, keys)`, in a child process; several may run at once."""
        from voicetune_desktop.gui.jobs import Job

        try:
            job = Job(verb, self.place, *arguments, dict(self._keys), parent=self)
        except VoiceTuneError as error:
            failed(error)
            return None
        job.finished.connect(done)
        job.failed.connect(failed)
        job.ended.connect(partial(self._on_ended, job))
        self._jobs.add(job)
        job.start()
        return job

    def look_after_jobs(self) -> None:
        """Begin to ask about jobs that are under way, where there are any; a watch that runs goes on."""
        if self._watch is not None or not self.in_use:
            return
        from voicetune_desktop.operations.tracking import watch, watched
        from voicetune_desktop.project.storage import storage_errors

        try:
            with storage_errors():
                if not watched(self.store):
                    return
        except VoiceTuneError:
            return
        self._watched = 0
        self._watch = self.act(watch, done=self._on_watch_over, failed=self._on_watch_over)
        if self._watch:
            self._watch.progressed.connect(self._on_watch)
            self._watch.cancelled.connect(self._on_watch_over)

    def look_again(self) -> None:
        """Ask about all jobs anew: a key was changed."""
        if self._watch is None:
            self.look_after_jobs()
        else:
            self._again = True
            self._watch.cancel()

    def close(self) -> None:
        """Stop everything; jobs at services go on there, and an upload that is cut off is found when the window opens again."""
        for job in tuple(self._jobs):
            job.abandon()
            self._forget(job)
        self._watch = self.upload = None
        self.let_go()

    def _end_all(self) -> None:
        """Stop everything while the window stays: who waits for something that runs hears that it ended."""
        stopped = tuple(self._jobs)
        self.close()
        for job in stopped:
            job.ended.emit()

    def _send(self, verb: Verb, what: Any, *, done: Callable[["Run"], None], failed: Callable[[VoiceTuneError], None]) -> None:
        if self.upload is not None:
            return
        job = self.act(verb, what, done=done, failed=failed)
        if job:
            self.upload = job
            self.upload_started.emit(job)

    def _on_ended(self, job: "Job") -> None:
        if job not in self._jobs:  # everything was stopped
            return
        self._forget(job)
        if job is self.upload:
            self.upload = None
            self.upload_ended.emit()
        again = self._again if job is self._watch else True
        if job is self._watch:
            self._watch, self._again = None, False
        if again:
            self.look_after_jobs()
        self._tell()

    def _forget(self, job: "Job") -> None:
        self._jobs.discard(job)
        job.setParent(None)
        job.deleteLater()

    def _on_watch(self, progress: "Progress") -> None:
        if progress.done != self._watched:
            self._watched = progress.done
            self._tell()

    def _on_watch_over(self, *_: object) -> None:
        """`_on_ended` follows."""

    def _tell(self) -> None:
        """Say what ended since the person was last told, and that pages should look anew."""
        from voicetune_desktop.operations.tracking import newly_ended
        from voicetune_desktop.project.storage import storage_errors

        with suppress(VoiceTuneError), storage_errors():
            for run in newly_ended(self.store):
                self.run_ended.emit(run)
        self.changed.emit()

    def _on_project_changed(self) -> None:
        """Where this computer has no key store, runs are kept with the project: another project, other runs."""
        if self._place is None or self._place.kept == "computer":
            return
        upload = self.upload
        self._end_all()
        if upload:
            self.upload_ended.emit()
        self.look_after_jobs()
        self.changed.emit()
