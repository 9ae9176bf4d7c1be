"""Where the queue meets the page: what stands in front, what is asked next, and what is said in the end."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.pages.open_choose import ChooseView
from voicetune_desktop.gui.pages.open_queue import QueueView
from voicetune_desktop.gui.pages.open_queue_ask import AskView
from voicetune_desktop.gui.pages.open_queue_reader import QueueReader
from voicetune_desktop.gui.pages.open_queue_row import UNREAD, WELL, QueueRow, State
from voicetune_desktop.gui.pages.open_queue_words import full_name, notice, overview
from voicetune_desktop.gui.pages.open_reading import ReadingView

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from voicetune_desktop.gui.pages.open_mapping import MappingCard
    from voicetune_desktop.gui.session import Session
    from voicetune_desktop.gui.widgets.message import InlineMessage
    from voicetune_desktop.model import Answers, Question
    from voicetune_desktop.operations.finding import Found

SOON_MS = 500
"""What is read within this time is not told of."""
_SETTLED = WELL | {State.LEFT_OUT}
"""States in which nothing of an export is open."""


class QueueDesk(QObject):
    """One export alone is read without the queue being seen; several stand in it until all is well or the person closes it."""

    turned = Signal()
    """Something else is in front, or it says something else."""
    stored = Signal()
    """Messages have come into the project."""

    def __init__(self, session: "Session", message: "InlineMessage") -> None:
        super().__init__()
        self._session, self._message = session, message
        self._asking: QueueRow | None = None
        self.reader = QueueReader(session)
        self._patience = QTimer(self, interval=SOON_MS, singleShot=True)
        self.queue = QueueView()
        self.choosing = ChooseView()
        self.asking = AskView()
        self._mapping: MappingCard | None = None
        self.front: QWidget | None = None
        """What the page shows in place of the chats."""
        self.reading: ReadingView | None = None
        """What the page shows in place of the start, while first exports are read."""
        self._connect()

    @property
    def asks(self) -> bool:
        """Whether a question about an export is in front."""
        return self._asking is not None

    def open(self, paths: "Sequence[Path]") -> None:
        """Bring exports in."""
        self._put_away()
        self.reader.open(paths)
        self._turn(self.queue if self.reader.rows else None)
        self._patience.start()

    def clear(self) -> None:
        """Forget the queue, as when another project is opened."""
        self._put_away()
        self._message.clear_actions()
        self.front = None
        self.reader.clear()

    @property
    def mapping(self) -> "MappingCard":
        """The card for tables, made when the first one is unsure."""
        if self._mapping is None:
            from voicetune_desktop.gui.pages.open_mapping import MappingCard

            self._mapping = MappingCard()
            self._mapping.answered.connect(self._on_mapped)
            self._mapping.skipped.connect(self._on_skipped)
        return self._mapping

    def heading(self) -> tuple[str, str]:
        """Title and lead of the page while something of the queue is in front, or is read."""
        if self.front is None:
            return self.tr("Reading your chats"), self.tr("They are read on this computer and never sent anywhere.")
        if self.front is self.choosing and self._asking is not None:
            lead = self.tr("%1 holds %Ln chat(s). Nothing is read but what you tick.", "", len(self.choosing.model.chats))
            return self.tr("Choose chats"), lead.replace("%1", full_name(self._asking))
        if self.front in (self.asking, self._mapping) and self._asking is not None:
            return self.tr("One question"), full_name(self._asking)
        return self.tr("Your exports"), overview(self.reader.rows)

    def ask(self, row: QueueRow) -> None:
        """Ask what is open about an export."""
        outcome = row.outcome
        if outcome is None or not row.asks:
            return
        self._put_away()
        self._asking = row
        self._message.setVisible(False)
        self.queue.choose(row)
        if outcome.question:
            self._turn(self.asking)
            self.asking.ask(outcome.question)
        elif outcome.unsure:
            self._turn(self.mapping)
            self.mapping.ask(row.export, row.answers)
        else:
            self._turn(self.choosing)
            self.choosing.ask(outcome.chats)
        self.turned.emit()

    def _connect(self) -> None:
        self._patience.timeout.connect(self._on_patience)
        self.reader.changed.connect(self._on_changed)
        self.reader.ended.connect(self._on_ended)
        self.reader.failed.connect(self._message.say_error)
        self.queue.asked.connect(self.ask)
        self.queue.rest_wanted.connect(self.reader.read)
        self.queue.closed.connect(self._on_closed)
        self.choosing.chosen.connect(self._on_chosen)
        self.choosing.put_off.connect(self._on_put_off)
        self.asking.put_off.connect(self._on_put_off)
        self.asking.question.answered.connect(self._on_answered)

    def _put_away(self) -> None:
        self._asking = None
        self.asking.question.setVisible(False)
        if self._mapping is not None:
            self._mapping.close_table()

    def _put_reading_away(self) -> None:
        if self.reading is not None:
            self.reading.setParent(None)
            self.reading.deleteLater()
            self.reading = None

    def _turn(self, front: QWidget | None) -> None:
        if front is self.front:
            return
        self.front = front
        self.turned.emit()
        if front is self.queue:
            self.queue.table.setFocus()

    def _on_patience(self) -> None:
        """Say what is read, where that takes long enough to be seen."""
        files = self.reader.files
        if files and self.front is None:
            self._put_reading_away()
            self.reading = ReadingView(files, chosen=any(row.chosen for row in self.reader.rows))
            self.turned.emit()

    def _on_changed(self) -> None:
        if not self.reader.files:
            self._patience.stop()
            self._put_reading_away()
        rows = self.reader.rows
        self.queue.show_rows(rows, busy=self.reader.busy)
        if self.reader.busy and len(rows) > 1 and self.front is None:
            self._turn(self.queue)
        elif self.front is self.queue:
            self.turned.emit()

    def _on_ended(self) -> None:
        rows = self.reader.rows
        self._say(rows)
        if any(row.outcome and row.outcome.report for row in rows):
            self.stored.emit()
        if self._asking is None:
            self._ask_next()

    def _ask_next(self) -> None:
        """Ask what is open about the next export, or show what stands in front where nothing is."""
        rows = self.reader.rows
        self._turn(self.queue if len(rows) > 1 and not all(row.state in WELL for row in rows) else None)
        if asks := next((row for row in rows if row.asks), None):
            self.ask(asks)

    def _say(self, rows: "Sequence[QueueRow]") -> None:
        self._message.clear_actions()
        alone = rows[0] if len(rows) == 1 else None
        if not rows:
            self._message.say("info", self.tr("Stopped. Nothing was read."))
        elif alone and alone.outcome and alone.outcome.error:
            self._message.say_error(alone.outcome.error)
        elif any(not row.asks for row in rows):
            self._message.say(*notice(rows, lacks_answers=self._lacks_answers(rows)))
            if alone and alone.state in UNREAD:
                self._offer_the_queue()

    def _lacks_answers(self, rows: "Sequence[QueueRow]") -> bool:
        """Whether something was stored, and in all chats only one person wrote."""
        from voicetune_desktop.project.chats import has_two_sides

        project = self._session.project if any(row.outcome and row.outcome.report for row in rows) else None
        return project is not None and not has_two_sides(project)

    def _on_answered(self, question: "Question", choice: str) -> None:
        if self._asking is not None:
            self._go_on(self._asking, replace(self._asking.answers, **{question.kind: choice}))

    def _on_chosen(self, chats: frozenset[str] | None) -> None:
        if self._asking is not None:
            self._go_on(self._asking, replace(self._asking.answers, chats=chats), chosen=True)

    def _on_mapped(self, _export: "Found", answers: "Answers") -> None:
        if self._asking is not None:
            self._go_on(self._asking, answers, chosen=True)

    def _on_skipped(self, export: "Found") -> None:
        self._put_away()
        self.reader.leave_out(export)
        self._ask_next()

    def _go_on(self, row: QueueRow, answers: "Answers", *, chosen: bool = False) -> None:
        self._put_away()
        self._message.setVisible(False)
        self._turn(self.queue if len(self.reader.rows) > 1 else None)
        self.reader.answer(row.export, answers, chosen=chosen or row.chosen)
        self._patience.start()

    def _on_put_off(self) -> None:
        self._put_away()
        self._turn(self.queue)

    def _on_closed(self) -> None:
        self._put_away()
        self._turn(None)
        waiting = sum(row.state not in _SETTLED for row in self.reader.rows if row.state is not State.NO_EXPORT)
        if waiting:
            self._say_waiting(waiting)

    def _say_waiting(self, exports: int) -> None:
        self._message.clear_actions()
        self._message.say("info", self.tr("%Ln export(s) were not read.", "", exports))
        self._offer_the_queue()

    def _offer_the_queue(self) -> None:
        self._message.add_action(self.tr("Show the exports")).clicked.connect(self._on_back)

    def _on_back(self) -> None:
        self._message.setVisible(False)
        self._message.clear_actions()
        self._turn(self.queue)
