"""Messages that are in no example, as they would be written, between their neighbours."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.project.examples import Stretch

if TYPE_CHECKING:
    from voicetune_desktop.dataset.line import Line
    from voicetune_desktop.project.file import Project

_NEIGHBOURS = 3
_CONVERSATION = 200
"""Messages at most that are shown before the stretch, and from its start on."""
OWN = ("excluded", "context_only")
"""Reasons that are the person's own choice."""


class StretchView(QWidget):
    """Shows one stretch, and on request its whole conversation."""

    use_wanted = Signal(object)
    """The `Stretch` whose answers the person wants to use again."""

    def __init__(self, session: Session, hiding: InBackground) -> None:
        super().__init__()
        self._session = session
        self._redactor: Redactor | None = None
        self._stretch: Stretch | None = None
        self.bubbles = BubbleList(self.tr("The messages and their neighbours"), identifier="vt.leftout.bubbles")
        self.whole = button(self.tr("Show the conversation"), icon="chat", identifier="vt.leftout.conversation")
        self.use = button(self.tr("Use these answers again"), icon="undo", identifier="vt.leftout.use")
        self.whole.clicked.connect(lambda: self._show(whole=True))
        self.use.clicked.connect(lambda: self.use_wanted.emit(self._stretch))
        hiding.made.connect(self._on_hiding)
        session.project_changed.connect(self._forget)
        self._lay_out()

    def show_stretch(self, stretch: Stretch | None) -> None:
        """Show these messages with some before and after them."""
        self._stretch = stretch
        self.whole.setEnabled(stretch is not None)
        self.use.setVisible(stretch is not None and stretch.reason in OWN)
        self._show(whole=False)

    def focus_messages(self) -> None:
        """Move the focus to the messages."""
        self.bubbles.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        actions = QWidget()
        row = FlowLayout(actions, across=SMALL)
        row.addWidget(self.whole)
        row.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.bubbles, 1)
        column.addWidget(actions)

    def _show(self, *, whole: bool) -> None:
        project, stretch, redactor = self._session.project, self._stretch, self._redactor
        if project is None or stretch is None or redactor is None:
            self.bubbles.show_bubbles([])
            return
        lines = list(_lines(project, redactor, stretch, _CONVERSATION if whole else _NEIGHBOURS))
        if whole:
            lines = _conversation(project, lines, stretch)
        labels, mine = redactor.labels(), _assistants(project)
        self.bubbles.show_bubbles([self._bubble(line, stretch, labels.get(line.person, "…"), line.person in mine) for line in lines])
        place = next((place for place, line in enumerate(lines) if line.id >= stretch.first), 0)
        self.bubbles.setCurrentIndex(self.bubbles.model().index(place, 0))
        if whole:
            self.focus_messages()

    def _bubble(self, line: "Line", stretch: Stretch, sender: str, mine: bool) -> Bubble:
        out = stretch.first <= line.id <= stretch.last
        return Bubble(self.tr("%1 (left out)").replace("%1", sender) if out else sender, line.text or "…", mine)

    def _on_hiding(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._show(whole=False)

    def _forget(self) -> None:
        self._redactor = None
        self.show_stretch(None)


def _lines(project: "Project", redactor: Redactor, stretch: Stretch, around: int) -> "Iterator[Line]":
    """The messages as they will be written; none while private data is to be looked for again."""
    from voicetune_desktop.operations.building import redacted_lines
    from voicetune_desktop.operations.steps import scan_is_fresh

    if not scan_is_fresh(project):
        return
    last = min(stretch.last + around, stretch.first + _CONVERSATION)
    yield from redacted_lines(project, redactor, stretch.chat, max(0, stretch.first - around), last)


def _conversation(project: "Project", lines: "list[Line]", stretch: Stretch) -> "list[Line]":
    """Those without a longer pause between them and the stretch than a new conversation needs."""
    from voicetune_desktop.operations.building import settings

    pause = 60 * settings(project).gap_minutes
    breaks = [after.id for before, after in pairwise(lines) if _apart(before, after) > pause]
    start = max((one for one in breaks if one <= stretch.first), default=0)
    end = min((one for one in breaks if one > stretch.last), default=stretch.last + _CONVERSATION + 1)
    return [line for line in lines if start <= line.id < end]


def _apart(before: "Line", after: "Line") -> int:
    return 0 if before.at is None or after.at is None else after.at - before.at


def _assistants(project: "Project") -> set[int]:
    from voicetune_desktop.project.people import names_and_roles

    return {person for person, (_, role) in names_and_roles(project).items() if role == "assistant"}
