"""Replays on the page Try it: models answer held-out moments of the real chats, and the person says what they think of it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.metrics import LARGE, MEDIUM
from voicetune_desktop.gui.pages.try_replay_asking import Asking
from voicetune_desktop.gui.pages.try_replay_head import ReplayHead
from voicetune_desktop.gui.pages.try_replay_list import MomentTable, ReplayTable
from voicetune_desktop.gui.pages.try_replay_moment import MomentView
from voicetune_desktop.gui.pages.try_replay_new import NewReplay
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import EmptyState
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.focus_order import follow_layout

if TYPE_CHECKING:
    from voicetune_desktop.evaluation.speakers import Voiced
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.replays import MomentRow, ReplayRow

_SHOW_AGAIN_MS = 400


class ReplayTab(QWidget):
    """Reads what is in view only; while models answer, it looks again now and then."""

    step_wanted = Signal(str)
    """To another step: a key is entered on Finish."""

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__()
        self._session = session
        self._row: ReplayRow | None = None
        self._place = 0
        self.begin = button(self.tr("New replay…"), icon="plus", identifier="vt.replay.new")
        self.first = button(self.tr("New replay…"), "primary", icon="plus", identifier="vt.replay.first")
        self.empty = EmptyState(
            "history",
            self.tr("No replays yet"),
            self.tr("Let a model answer moments of your real chats that it has not learnt from, and see both answers."),
            self.first,
        )
        self.new = NewReplay(session, training)
        self.list = ReplayTable()
        self.head = ReplayHead()
        self.asking = Asking(session, training, self)
        self.moments = MomentTable()
        self.view = MomentView()
        self._again = QTimer(self, interval=_SHOW_AGAIN_MS, singleShot=True)
        self._lay_out()
        self._connect()

    @property
    def ready(self) -> bool:
        """Whether everything that it is to show stands there."""
        return self.new.isHidden() or self.new.ready

    def refresh(self) -> None:
        """Show the replays of now; the one that was chosen stays."""
        project = self._session.project
        if project is None or not self.isVisible():
            return
        from voicetune_desktop.project.replays import replays
        from voicetune_desktop.project.storage import storage_errors

        try:
            with storage_errors():
                rows = replays(project)
                wanted = self._row.id if self._row else None
                self._row = next((row for row in rows if row.id == wanted), rows[0] if rows else None)
                self.list.show_replays(rows, wanted)
                self._show_replay()
        except VoiceTuneError as error:
            self.asking.message.say_error(error)
        self._show_parts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _connect(self) -> None:
        for opens in (self.begin, self.first):
            opens.clicked.connect(self._on_new)
        self.new.given_up.connect(self._on_given_up)
        self.new.begun.connect(self._on_begun)
        self.new.message.finish_wanted.connect(lambda: self.step_wanted.emit("finish"))
        self.list.chosen.connect(self._on_replay)
        self.moments.chosen.connect(self._on_moment)
        self.view.step_wanted.connect(self._on_step)
        self.view.judged.connect(self._on_judged)
        self.head.noted.connect(self._on_noted)
        self.head.go_on.clicked.connect(lambda: self._row and self.asking.go_on(self._row.id))
        self.head.removed.connect(self._on_removed)
        self.asking.message.finish_wanted.connect(lambda: self.step_wanted.emit("finish"))
        self.asking.message.again_wanted.connect(lambda: self._row and self.asking.go_on(self._row.id))
        self.asking.came.connect(lambda: self._again.isActive() or self._again.start())
        self.asking.ended.connect(self.refresh)
        self._again.timeout.connect(self.refresh)
        self._session.changed.connect(self.refresh)
        self._session.project_changed.connect(self._forget)

    def _lay_out(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, MEDIUM, 0)
        self._column.setSpacing(LARGE)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.new, self.list, self.asking.message, self.asking.panel, self.head, self.moments, self.view):
            self._column.addWidget(part)
        self._column.addStretch()
        self.new.setVisible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(inner)
        whole.addWidget(self._area, 1)

    def _show_parts(self) -> None:
        """Either the form, or the replays with the chosen one, or that there are none."""
        form, some = not self.new.isHidden(), self._row is not None
        self.empty.setVisible(not form and not some)
        self.begin.setVisible(not form and some)
        self.begin.setEnabled(not self.asking.under_way)
        for part in (self.list, self.head, self.moments, self.view):
            part.setVisible(not form and some)

    def _show_replay(self) -> None:
        row, project = self._row, self._session.project
        if row is None or project is None:
            return
        from voicetune_desktop.operations.replaying import outcome
        from voicetune_desktop.project import replays

        self._place = min(self._place, max(0, row.moments - 1))
        self.head.show_replay(row, outcome(project, row.id), under_way=self.asking.under_way)
        answered: dict[int, int] = {}
        for reply in replays.replies(project, row.id):
            answered[reply.moment] = answered.get(reply.moment, 0) + (not reply.error)
        self.moments.answered = answered
        number = row.id
        self.moments.show_moments(
            number, row.moments, lambda start, count: replays.moments(project, number, newest=count, offset=start), self._place
        )
        self._show_moment()

    def _show_moment(self) -> None:
        row, project = self._row, self._session.project
        if row is None or project is None:
            return
        from voicetune_desktop.operations.replaying import speakers_of
        from voicetune_desktop.project.replays import moments

        found = moments(project, row.id, newest=1, offset=self._place)
        if found:
            self.view.show_moment(found[0], (self._place, row.moments), speakers_of(row), self._said(found[0]))

    def _said(self, moment: "MomentRow") -> "Mapping[int, Voiced]":
        from voicetune_desktop.operations.replaying import voiced_at

        return {one.voice: one for one in voiced_at(self._session.project, moment.id)} if self._session.project else {}

    def _on_new(self) -> None:
        self.new.setVisible(True)
        self.new.open()
        self._show_parts()
        follow_layout(self, self.new)
        self._area.verticalScrollBar().setValue(0)

    def _on_given_up(self) -> None:
        self.new.setVisible(False)
        self.refresh()
        (self.begin if self._row else self.first).setFocus()

    def _on_begun(self) -> None:
        project = self._session.project
        if project is None:
            return
        from voicetune_desktop.operations.replaying import begin, replay_of
        from voicetune_desktop.project.storage import storage_errors

        try:
            with storage_errors():
                moments = [one.moment for one in self.new.picks.taken]
                number = begin(project, self.new.speakers, moments, self.new.manner, self.new.seed.value())
                self._row, self._place = replay_of(project, number), 0
        except VoiceTuneError as error:
            self.new.message.say_error(error)
            return
        self.moments.setVisible(True)
        self.moments.table.setFocus()
        self.new.setVisible(False)
        self.asking.go_on(number)
        self.refresh()

    def _on_replay(self, row: "ReplayRow") -> None:
        if self._row and row.id != self._row.id:
            self._row, self._place = row, 0
            self._show_replay()

    def _on_moment(self, place: int) -> None:
        if place != self._place:
            self._place = place
            self._show_moment()

    def _on_step(self, step: int) -> None:
        self.moments.choose(self._place + step)

    def _on_judged(self, moment: int, voice: int, thumb: int, edited: str) -> None:
        from voicetune_desktop.project.replays import judge_reply

        self._write(lambda project: judge_reply(project, moment, voice, thumb=thumb, edited=edited))

    def _on_noted(self, number: int, note: str) -> None:
        from voicetune_desktop.project.replays import set_replay_note

        self._write(lambda project: set_replay_note(project, number, note))
        self.refresh()

    def _on_removed(self, number: int) -> None:
        from voicetune_desktop.operations.style_reports import forget_style
        from voicetune_desktop.project.replays import forget_replay

        self._row, self._place = None, 0
        self._write(lambda project: (forget_replay(project, number), forget_style(project, number)))
        self.refresh()

    def _write(self, act: "Callable[[Project], object]") -> None:
        """Store what the person decided about a replay."""
        project = self._session.project
        if project is None:
            return
        try:
            with project.transaction():
                act(project)
        except VoiceTuneError as error:
            self.asking.message.say_error(error)

    def _forget(self) -> None:
        self._row, self._place = None, 0
        self.asking.stop()
        self.new.setVisible(False)
        self.list.show_replays([], None)
        self._show_parts()
