"""What is only unusual: fills its list, and takes what is decided there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.pages.privacy_answers import change_stamp
from voicetune_desktop.gui.pages.privacy_decisions import Decisions
from voicetune_desktop.gui.pages.privacy_unusual import UnusualList
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce

if TYPE_CHECKING:
    from voicetune_desktop.operations.unusual import UnusualValue
    from voicetune_desktop.project.file import Project


class Visible(QObject):
    """Decisions here ask nobody and start no new look: what is unusual is known already."""

    def __init__(self, session: Session, shown: UnusualList, decisions: Decisions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._list, self._decisions = session, shown, decisions
        self._counted = InBackground(session, _unusual_values, self)
        self._counted.made.connect(shown.show_values)
        self._counted.failed.connect(session.failed)
        shown.switched.connect(self._on_switched)
        shown.decided.connect(self._on_decided)

    @property
    def ready(self) -> bool:
        """Whether the list is there."""
        return self._counted.ready

    def show(self, project: "Project") -> None:
        """Show the project as it is now; the values come in a moment."""
        from voicetune_desktop.operations.unusual import hides_unusual

        self._list.show_state(project, hides_all=hides_unusual(project), enabled=not self._session.busy)
        self._counted.look(change_stamp(project))

    def _on_switched(self, hidden: bool) -> None:
        if self._decisions.unusual(hidden=hidden):
            announce(self._list, self.tr("All of it is hidden.") if hidden else self.tr("It stays visible."))

    def _on_decided(self, values: list[str], action: str) -> None:
        from voicetune_desktop.project.findings import UNUSUAL

        if self._decisions.values(UNUSUAL, values, action):
            announce(self._list, self._decisions.label(action))


def _unusual_values(project: "Project") -> "list[UnusualValue]":
    from voicetune_desktop.operations.unusual import unusual_values

    return unusual_values(project)
