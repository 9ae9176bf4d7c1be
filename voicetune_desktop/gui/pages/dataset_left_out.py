"""What is in no example: the reasons, and behind each of them the messages concerned with their neighbours."""

from array import array
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from voicetune_desktop.dataset.reasons import REASONS
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.days import told_time
from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.dataset_stretch import StretchView
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.split import Split
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.project.examples import Stretch, left_out_ids, stretches

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

_HEIGHT = 320


class Reason(NamedTuple):
    """One reason, and how many messages are left out for it."""

    key: str
    messages: int

    @property
    def words(self) -> str:
        """The reason as a sentence."""
        return said(REASONS.get(self.key, self.key))


class LeftOut(QWidget):
    """First the reasons; one that is opened shows its stretches of messages."""

    use_wanted = Signal(object)
    """A `Stretch` of answers that the person left out and wants to use again."""

    def __init__(self, session: Session, hiding: InBackground) -> None:
        super().__init__()
        self._session = session
        self._reason = ""
        self.used = PlainLabel("", strong=True, wrap=True)
        self._reasons = PagedModel[Reason]([Column(self.tr("Messages"), _messages, number=True), Column(self.tr("Why"), _why)])
        self.reasons = Table(self.tr("Reasons"), self._reasons, widths=(110, 0), identifier="vt.leftout.reasons")
        self.open = button(self.tr("Show these messages"), icon="eye", identifier="vt.leftout.open")
        self._stretches = PagedModel[Stretch](self._columns())
        self.table = Table(self.tr("Messages left out"), self._stretches, widths=(150, 100, 0), identifier="vt.leftout.messages")
        self.back = button(self.tr("Back to the reasons"), icon="arrow-left", identifier="vt.leftout.back")
        self._title = PlainLabel("", strong=True, wrap=True)
        self.view = StretchView(session, hiding)
        self._ids = InBackground(session, self._read, self)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def ready(self) -> bool:
        """Whether all stretches are there."""
        return self._ids.ready

    def show_counts(self, counts: list[tuple[str, int, int]], used: int) -> None:
        """Show (reason, stretches, messages), and how many messages are used."""
        self.used.setText(self.tr("%Ln message(s) are part of examples.", "", used))
        row = max(0, self.reasons.currentIndex().row())
        reasons = [Reason(reason, messages) for reason, _, messages in counts]
        self._reasons.show_rows(len(reasons), lambda start, number: reasons[start : start + number])
        self.open.setEnabled(bool(reasons))
        if reasons:
            self.reasons.selectRow(min(row, len(reasons) - 1))
        project = self._session.project
        if self._reason and project is not None:
            self._ids.look(f"{self._reason} {project.fact('built')}")

    def show_reason(self, reason: str) -> None:
        """Show the messages that are left out for a reason."""
        project = self._session.project
        if project is None:
            return
        self._reason = reason
        self._title.setText(said(REASONS.get(reason, reason)))
        self._stretches.show_rows(0, lambda _start, _number: [])
        self.view.show_stretch(None)
        self._ids.look(f"{reason} {project.fact('built')}")
        self._stack.setCurrentIndex(1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reasons(self) -> None:
        """Go back to the reasons."""
        self._reason = ""
        self._stack.setCurrentIndex(0)
        self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.reasons.activated.connect(self._on_open)
        self.open.clicked.connect(self._on_open)
        self.back.clicked.connect(self.show_reasons)
        self.table.selectionModel().currentRowChanged.connect(self._show_stretch)
        self.table.activated.connect(self.view.focus_messages)
        self.view.use_wanted.connect(self.use_wanted)
        self._ids.made.connect(self._on_ids)
        self._session.project_changed.connect(self._forget)

    def _lay_out(self) -> None:
        first, second = QWidget(), QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.used)
        column.addWidget(self.reasons, 1)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch()
        column.addLayout(row)
        split = Split()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(LARGE)
        split.addWidget(self.table)
        split.addWidget(self.view)
        split.setSizes([420, 480])
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        below = QVBoxLayout(second)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SMALL)
        below.addLayout(head)
        below.addWidget(split, 1)
        self._stack.addWidget(first)
        self._stack.addWidget(second)
        self._stack.setMinimumHeight(px(_HEIGHT))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _on_open(self) -> None:
        index = self.reasons.currentIndex()
        reason = self._reasons.row(index.row()) if index.isValid() else None
        if reason is not None:
            self.show_reason(reason.key)

    def _read(self, project: "Project") -> "array[int]":
        """Runs in a thread."""
        return left_out_ids(project, self._reason)

    def _on_ids(self, ids: "array[int]") -> None:
        project = self._session.project
        if project is None or not self._reason:
            return
        row = max(0, self.table.currentIndex().row())
        self._stretches.show_rows(len(ids), lambda start, number: stretches(project, ids[start : start + number]))
        announce(self, self.tr("%Ln place(s) with messages left out", "", len(ids)))
        if ids:
            self.table.selectRow(min(row, len(ids) - 1))
        else:
            self.show_reasons()

    def _show_stretch(self) -> None:
        index = self.table.currentIndex()
        self.view.show_stretch(self._stretches.row(index.row()) if index.isValid() else None)

    def _forget(self) -> None:
        self._reason = ""
        self._stack.setCurrentIndex(0)
        self._stretches.show_rows(0, lambda _start, _number: [])
        self._reasons.show_rows(0, lambda _start, _number: [])
        self.view.show_stretch(None)

    def _columns(self) -> list[Column[Stretch]]:
        return [
            Column(self.tr("Date"), _day),
            Column(self.tr("Messages"), _size, number=True),
            Column(self.tr("Chat"), _title),
        ]


def _messages(reason: Reason) -> str:
    return QLocale().toString(reason.messages)


def _why(reason: Reason) -> str:
    return reason.words


def _size(row: Stretch) -> str:
    return QLocale().toString(row.messages)


def _title(row: Stretch) -> str:
    return row.title


def _day(row: Stretch) -> str:
    return "–" if row.at is None else told_time(row.at)
