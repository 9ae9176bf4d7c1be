"""The queue at work: looks for exports, reads them in a child process, and keeps what became of each."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.pages.open_queue_row import UNREAD, WELL, QueueRow, State, after, no_export, stopped
from voicetune_desktop.gui.session import Session
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.reading_queue import Opened, Outcome, QueueProgress, look_and_read, read_queue

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.operations.finding import Found


class QueueReader(QObject):
    """Rows in the order in which they were found; each export is a transaction, so what is read stays whatever comes after."""

    changed = Signal()
    ended = Signal()
    """Nothing is read any more: what is left waits for the person."""
    failed = Signal(object)
    """A `VoiceTuneError` that stopped the whole queue."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._starting = False
        self._opening: tuple[Path, ...] = ()
        self._reading: list[Found] = []
        self.rows: list[QueueRow] = []
        session.work_started.connect(self._on_work)

    @property
    def files(self) -> tuple[Path, ...]:
        """What is being looked at or read."""
        return self._opening or tuple(path for export in self._reading for path in export.paths)

    @property
    def busy(self) -> bool:
        """Whether exports are being read."""
        return bool(self._reading)

    def open(self, paths: Sequence[Path]) -> None:
        """Look for exports and read them; what waits in a queue of several stays in it."""
        self.rows = [row for row in self.rows if row.asks or row.state in UNREAD] if len(self.rows) > 1 else []
        self._opening = tuple(paths)
        self._session.run(
            look_and_read, list(paths), preferences.known_tables(), done=self._on_opened, failed=self._on_failed, cancelled=self._on_stopped
        )
        self.changed.emit()

    def read(self) -> None:
        """Read all that wait, unless work runs; they are read when it ends."""
        queue = [row for row in self.rows if row.state in UNREAD]
        if self._session.busy or not queue:
            return
        self._reading = [row.export for row in queue]
        self.rows = [replace(row, state=State.WAITING) if row.state in UNREAD else row for row in self.rows]
        self._starting = True
        self._session.run(
            read_queue,
            [row.wanted for row in queue],
            preferences.known_tables(),
            done=self._on_read,
            failed=self._on_failed,
            cancelled=self._on_stopped,
        )
        self.changed.emit()

    def answer(self, export: "Found", answers: Answers, *, chosen: bool) -> None:
        """Take what the person said about an export, and read it with that."""
        self._change(export, lambda _row: QueueRow(export, answers=answers, chosen=chosen))
        self.read()
        self.changed.emit()

    def leave_out(self, export: "Found") -> None:
        """Do not read an export."""
        self._change(export, lambda row: replace(row, state=State.LEFT_OUT))
        self.changed.emit()

    def clear(self) -> None:
        """Forget everything, as when another project is opened."""
        self.rows, self._reading, self._opening = [], [], ()
        self.changed.emit()

    def _on_work(self, job: "Job") -> None:
        if self._starting:
            self._starting = False
            job.progressed.connect(self._on_progress)

    def _on_progress(self, at: QueueProgress) -> None:
        if at.part >= len(self._reading):
            return
        self._take(at.ended)
        self._change(self._reading[at.part], lambda row: replace(row, state=State.READING, seen=at.done))
        self.changed.emit()

    def _on_opened(self, result: object) -> None:
        opened = cast("Opened", result)
        findings = opened.findings
        exports = findings.exports or tuple(outcome.export for outcome in opened.outcomes)
        others = () if opened.outcomes else findings.others
        new = [*map(QueueRow, exports), *map(no_export, others)]
        known = {row.export for row in new}
        self.rows = [*(row for row in self.rows if row.export not in known), *new]
        self._take(opened.outcomes)
        self._go_on()

    def _on_read(self, result: object) -> None:
        self._take(cast("tuple[Outcome, ...]", result))
        self._go_on()

    def _go_on(self) -> None:
        self._reading, self._opening = [], ()
        self.read()
        if not self._reading:
            self.ended.emit()
        self.changed.emit()

    def _on_stopped(self) -> None:
        self._reading, self._opening = [], ()
        self.rows = [stopped(row) for row in self.rows]
        self.ended.emit()
        self.changed.emit()

    def _on_failed(self, error: VoiceTuneError) -> None:
        self._on_stopped()
        self.failed.emit(error)

    def _take(self, outcomes: Sequence[Outcome]) -> None:
        known = {outcome.export: outcome for outcome in outcomes}
        self.rows = [after(row, known[row.export]) if row.export in known and row.state not in WELL else row for row in self.rows]

    def _change(self, export: "Found", change: Callable[[QueueRow], QueueRow]) -> None:
        self.rows = [change(row) if row.export == export else row for row in self.rows]
