"""Changes of answers as steps for Ctrl+Z; one that is made while examples are made anew stops that and counts."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from voicetune_desktop.gui.session import Session
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.examples import Stretch
from voicetune_desktop.project.schema import message_id

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

Place = tuple[int, int]
"""The first and the last message (ids) of an answer."""


class AnswerEdits(QObject):
    """Changes answers through the session."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[tuple[str, Callable[[Project], None]]] = []
        session.work_ended.connect(lambda: QTimer.singleShot(0, self, self._go_on))
        session.project_changed.connect(self._waiting.clear)

    def set_text(self, place: Place, text: str | None) -> None:
        """Put a text in the place of an answer, or give it back its own."""
        self._change(self.tr("Edit an answer"), lambda project: turn_edits.set_text(project, *place, text))

    def set_trained(self, place: Place, trained: bool) -> None:
        """Have an answer trained or be context only; where that was changed before, the settings decide again."""

        def act(project: "Project") -> None:
            before = turn_edits.edit(project, *place)
            turn_edits.exclude(project, *place, excluded=False)
            turn_edits.set_weight(project, *place, None if before.weight is not None or before.excluded else 1 if trained else 0)

        self._change(self.tr("Train on an answer") if trained else self.tr("Take an answer for context only"), act)

    def exclude(self, places: Iterable[Place], excluded: bool) -> None:
        """Leave answers out, or use them again."""
        every = tuple(places)

        def act(project: "Project") -> None:
            for place in every:
                turn_edits.exclude(project, *place, excluded=excluded)

        self._change(self.tr("Leave an example out") if excluded else self.tr("Use an example again"), act)

    def restore(self, places: Iterable[Place]) -> None:
        """Give answers back all that was changed about them."""
        every = tuple(places)

        def act(project: "Project") -> None:
            for place in every:
                turn_edits.restore(project, *place)

        self._change(self.tr("Restore answers"), act)

    def use_again(self, stretch: Stretch) -> None:
        """Train again on answers that the person left out or made context only."""
        first, last = message_id(stretch.chat, stretch.first), message_id(stretch.chat, stretch.last)

        def act(project: "Project") -> None:
            for row in turn_edits.edits(project, stretch.chat):
                if first <= row.first <= last:
                    turn_edits.exclude(project, row.first, row.last, excluded=False)
                    turn_edits.set_weight(project, row.first, row.last, None)

        self._change(self.tr("Use answers again"), act)

    def _change(self, label: str, act: "Callable[[Project], None]") -> None:
        if self._session.busy:
            self._waiting.append((label, act))
            self._session.make_way()
        else:
            self._session.change(label, act)

    def _go_on(self) -> None:
        waiting = tuple(self._waiting)
        self._waiting.clear()
        for label, act in waiting:
            self._change(label, act)
