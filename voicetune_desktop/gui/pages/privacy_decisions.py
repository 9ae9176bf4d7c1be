"""The person's decisions about findings; Ctrl+Z takes each of them back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from voicetune_desktop.gui.pages.privacy_words import choices, kind_of
from voicetune_desktop.gui.session import Session
from voicetune_desktop.model import Action

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.findings import FindingRow


class Decisions(QObject):
    """Each decision tells whether it was taken; it is not while work runs."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def label(self, action: str) -> str:
        """What was done, in words."""
        return {"replace": self.tr("Replaced"), "keep": self.tr("Kept"), "ask": self.tr("Marked to check")}[action]

    def place(self, row: "FindingRow", action: str) -> bool:
        """Decide about one finding."""
        from voicetune_desktop.project.findings import decide_place

        place = row.message_id, row.finding.start, row.finding.end
        return self._change(self.label(action), lambda project: decide_place(project, place, Action(action)))

    def value(self, kind: str, value: str, action: str) -> bool:
        """Decide about all findings of one value, plain words apart."""
        from voicetune_desktop.project.findings import decide_like

        return self._change(self.label(action), lambda project: decide_like(project, kind, value, Action(action)))

    def kind(self, kind: str, action: str) -> bool:
        """Decide about a whole group."""
        from voicetune_desktop.project.findings import decide_kind

        label = f"{kind_of(kind).word}: {dict(choices())[action]}"
        return self._change(label, lambda project: decide_kind(project, kind, Action(action)))

    def replace_waiting(self) -> bool:
        """Have everything replaced that waits."""
        from voicetune_desktop.project.findings import replace_waiting

        return self._change(self.tr("Replaced all that waited"), replace_waiting)

    def style(self, style: str) -> bool:
        """Choose how replacements look: names or tags."""
        label = self.tr("How replacements look")
        return self._change(label, lambda project: project.set_setting("replacement_style", style))

    def _change(self, label: str, act: "Callable[[Project], None]") -> bool:
        return self._session.change(label, act)
