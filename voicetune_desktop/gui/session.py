"""The open project in the window: one connection for looking and deciding, and one long piece of work at a time."""

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui import preferences, project_files

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.gui.training import Training
    from voicetune_desktop.model import Progress
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.one_window import Held

Verb = Callable[..., "Generator[Progress, None, Any]"]
PATIENCE_MS = 250
"""How long a click waits where a command is writing to the same file; a child process waits longer."""


class Session(QObject):
    """Holds the project; pages listen to its signals and never to each other."""

    project_changed = Signal()
    """Another project is open, or none."""
    changed = Signal()
    """Something in the project changed: show it anew."""
    work_started = Signal(object)
    """The `Job` that began."""
    work_ended = Signal()
    training_begun = Signal()
    """Somebody asked for training for the first time."""
    training_changed = Signal()
    """As `Training.changed`, for those who ask for no training themselves."""
    failed = Signal(object)
    """A `VoiceTuneError` to show on the page."""
    told = Signal(str, str)
    """Something to say above the page, and what to do about it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.is_temporary = False
        self._opened = 0
        self._job: Job | None = None
        self._outcome: Callable[[], None] = _nothing
        self._yields = False
        self._made: Path | None = None
        self._held: Held | None = None
        self._training: Training | None = None

    @property
    def training(self) -> "Training":
        """Training services and training at home, for this window."""
        if self._training is None:
            from voicetune_desktop.gui.training import Training

            self._training = Training(self)
            self._training.changed.connect(self.training_changed)
            self.training_begun.emit()
        return self._training

    @property
    def training_in_use(self) -> bool:
        """Whether anything was ever sent or tried; as long as nothing was, nothing of training is made."""
        from voicetune_desktop.training.store.file import anything_there

        return self._training.in_use if self._training else anything_there(self.project)

    @property
    def busy(self) -> bool:
        """Whether long work is under way; decisions wait for its end."""
        return self._job is not None

    @property
    def name(self) -> str:
        """What the person called the project, for the title."""
        return self.project.path.stem if self.project and not self.is_temporary else ""

    @property
    def stamp(self) -> object:
        """Equal to what it was as long as the same project is open and nobody writes to it."""
        from voicetune_desktop.project.storage import state

        return self._opened, state(self.project.connection) if self.project else None

    def new_temporary(self) -> None:
        """A project that is forgotten on exit."""
        from voicetune_desktop.project.for_one_run import create_temporary

        self._use(project_files.prepared(create_temporary()), temporary=True)

    def new(self, path: Path, key: bytes | None = None, salt: bytes | None = None) -> None:
        """Make a project, its key in the key store unless one was made from a passphrase. Raises VoiceTuneError."""
        from voicetune_desktop.keystore import SystemKeyStore
        from voicetune_desktop.project.file import create
        from voicetune_desktop.project.one_window import hold

        keystore = None if key else SystemKeyStore()
        with hold(path) as held:
            self._use(project_files.prepared(create(path, key=key, salt=salt, keystore=keystore)))
            self._held = held.keep()
        self._made = path

    def open(self, path: Path, secret: str | bytes | None = None) -> None:
        """Open a project with its stored key, or with a passphrase, recovery code or raw key. Raises VoiceTuneError."""
        from voicetune_desktop.project.file import read_salt
        from voicetune_desktop.project.keys import remove_copy
        from voicetune_desktop.project.one_window import hold

        path = path.absolute()
        if self.project and path.resolve() == self.project.path.resolve():
            return
        read_salt(path)
        with hold(path) as held:
            self._use(project_files.opened(path, secret))
            self._held = held.keep()
        remove_copy(path)

    def close(self) -> None:
        """Stop the work and close the project; one that was made here and holds nothing disappears."""
        job, self._job = self._job, None
        if job:
            job.abandon()
            _release(job)
            self.work_ended.emit()
        project, self.project = self.project, None
        made, self._made = self._made, None
        held, self._held = self._held, None
        if project:
            empty = made == project.path and project_files.is_empty(project)
            project.close()
            if empty:
                project_files.discard(project.path)
        if held:
            held.release()
        if project:
            self.project_changed.emit()

    def change(self, label: str, act: Callable[["Project"], None]) -> bool:
        """Do something that Ctrl+Z takes back; False (and `failed`) when it could not be done."""
        if self.project is None or self.busy:
            return False
        from voicetune_desktop.project.storage import storage_errors

        try:
            with storage_errors(), self.project.undo.step(label):
                act(self.project)
        except VoiceTuneError as error:
            self.failed.emit(error)
            return False
        self.changed.emit()
        return True

    def undo(self) -> str | None:
        """Take the last decision back and give its label."""
        return self._step_back(lambda project: project.undo.undo())

    def redo(self) -> str | None:
        """Do the last undone decision again and give its label."""
        return self._step_back(lambda project: project.undo.redo())

    def run(
        self,
        verb: Verb,
        *arguments: Any,
        done: Callable[[Any], None],
        failed: Callable[[VoiceTuneError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        yields: bool = False,
    ) -> None:
        """Start long work on the project in a child process; `done` gets its result. Work that `yields` goes before `make_way`."""
        if self.project is None or self.busy:
            return
        from voicetune_desktop.gui.jobs import Job
        from voicetune_desktop.operations.in_project import in_project

        job = Job(in_project, self.project.path, self.project.key, verb, *arguments, parent=self)
        self._start(job, done, failed or self.failed.emit, cancelled or _nothing)
        self._yields = yields

    def make_key(
        self,
        passphrase: str,
        salt: bytes,
        *,
        done: Callable[[bytes], None],
        failed: Callable[[VoiceTuneError], None],
        cancelled: Callable[[], None],
    ) -> Callable[[], None]:
        """Start making the key of a passphrase, which takes half a second and more; gives what stops it. Nothing else may run."""
        from voicetune_desktop.gui.jobs import Job
        from voicetune_desktop.project import recovery

        job = Job(recovery.make_key, passphrase, salt, parent=self)
        self._start(job, done, failed, cancelled)
        return job.cancel

    def _start(
        self, job: "Job", done: Callable[[Any], None], failed: Callable[[VoiceTuneError], None], cancelled: Callable[[], None]
    ) -> None:
        self._outcome, self._yields = _nothing, False
        job.finished.connect(partial(self._keep, done))
        job.failed.connect(partial(self._keep, failed))
        job.cancelled.connect(partial(self._keep, cancelled))
        job.ended.connect(self._on_ended)
        self._job = job
        job.start()
        self.work_started.emit(job)

    def cancel(self) -> None:
        """Stop the work that runs, if any."""
        if self._job:
            self._job.cancel()

    def make_way(self) -> None:
        """Stop what runs if it is done anew after the next decision; other work, such as reading or saving, comes to its end."""
        if self._yields:
            self.cancel()

    def _keep(self, act: Callable[..., None], *result: Any) -> None:
        """Do this once the work has ended."""
        self._outcome = partial(act, *result)

    def _on_ended(self) -> None:
        job, self._job = self._job, None
        if job:
            _release(job)
        self.work_ended.emit()
        self._outcome()
        self.changed.emit()

    def _step_back(self, act: Callable[["Project"], str | None]) -> str | None:
        if self.project is None or self.busy:
            return None
        from voicetune_desktop.project.storage import storage_errors

        try:
            with storage_errors():
                label = act(self.project)
        except VoiceTuneError as error:
            self.failed.emit(error)
            return None
        if label:
            self.changed.emit()
        return label

    def _use(self, project: "Project", *, temporary: bool = False) -> None:
        from voicetune_desktop.project.storage import wait_at_most

        self.close()
        wait_at_most(project.connection, PATIENCE_MS)
        self.project, self.is_temporary = project, temporary
        self._opened += 1
        if not temporary:
            preferences.remember_project(project.path)
        self.project_changed.emit()


def _release(job: "Job") -> None:
    """Let a job go. It may hold the last reference to the session, which must not be its parent when that goes, too."""
    job.setParent(None)
    job.deleteLater()


def _nothing() -> None:
    """What follows work that nobody waits for."""
