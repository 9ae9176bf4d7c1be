"""Which findings a list shows: their ids, read a part at a time so that a million of them never stop the window."""

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from voicetune_desktop.model import Action

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

_FIRST, _AT_ONCE = 1_000, 5_000
"""Findings that are looked at before the window gets its turn again: at first, when it has more to do, and later about 20 ms."""


class Filter(NamedTuple):
    """What is listed: some kinds, or a few values of them, and of that all or what has one fate."""

    kinds: tuple[str, ...]
    values: tuple[str, ...] = ()
    action: Action | None = None


class Ids(QObject):
    """Ids of the findings that fit a filter, in the order of the chats, as they were when it was set."""

    grown = Signal()
    """More ids are there."""
    complete = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._project: Project | None = None
        self._filter = Filter(())
        self._message = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_complete(self) -> bool:
        """Whether all ids are there."""
        return not self._timer.isActive()

    def __len__(self) -> int:
        return len(self._ids)

    def some(self, start: int, count: int) -> Sequence[int]:
        """The ids from a place on; fewer while they are still being read."""
        return self._ids[start : start + count]

    def place(self, finding: int) -> int:
        """Where a finding stands; -1 where it does not."""
        try:
            return self._ids.index(finding)
        except ValueError:
            return -1

    def read(self, project: "Project", wanted: Filter) -> None:
        """Begin anew. The first part is there at once."""
        self._project, self._filter, self._message = project, wanted, 0
        self._ids = array("q")
        self._timer.start()
        self._on_turn()

    def forget(self) -> None:
        """Stop and drop all, as when the project is closed."""
        self._timer.stop()
        self._project, self._ids = None, array("q")

    def _on_turn(self) -> None:
        from voicetune_desktop.project.findings import ids_between, some_messages_on

        if self._project is None:
            return
        kinds, values, action = self._filter
        high = None if values else some_messages_on(self._project, self._message, _AT_ONCE if self._message else min(_FIRST, _AT_ONCE))
        self._ids += ids_between(self._project, self._message, high, kinds=kinds, values=values, action=action)
        self.grown.emit()
        if high is None:
            self._timer.stop()
            self.complete.emit()
        else:
            self._message = high
