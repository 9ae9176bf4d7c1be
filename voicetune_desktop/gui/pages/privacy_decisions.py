"""The person's decisions about findings; Ctrl+Z takes each of them back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from voicetune_desktop.gui.pages.privacy_names import NewNames
from voicetune_desktop.gui.pages.privacy_words import Group, choices
from voicetune_desktop.gui.session import Session
from voicetune_desktop.model import Action

if TYPE_CHECKING:
    from voicetune_desktop.operations.strangers import OpenStranger
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.findings import FindingRow


class Decisions(QObject):
    """Each decision tells whether it was taken; it is not while work runs."""

    def __init__(self, session: Session, names: NewNames, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._names = session, names

    def label(self, action: str) -> str:
        """What was done, in words."""
        return {"replace": self.tr("Replaced"), "keep": self.tr("Kept"), "ask": self.tr("Marked to check")}[action]

    def place(self, row: "FindingRow", action: str) -> bool:
        """Decide about one finding."""
        from voicetune_desktop.project.decisions import decide_place

        place = row.message_id, row.finding.start, row.finding.end
        return self._change(self.label(action), lambda project: decide_place(project, place, Action(action)))

    def values(self, kind: str, values: Sequence[str], action: str) -> bool:
        """Decide about all findings of some values, plain words apart."""
        from voicetune_desktop.project.decisions import decide_like

        def act(project: "Project") -> None:
            for value in values:
                decide_like(project, kind, value, Action(action))

        return self._change(self.label(action), act)

    def group(self, group: Group, action: str) -> bool:
        """Decide about a whole group."""
        from voicetune_desktop.project.decisions import decide_kind

        def act(project: "Project") -> None:
            for kind in group.kinds:
                decide_kind(project, kind, Action(action))

        return self._change(f"{group.word}: {dict(choices())[action]}", act)

    def unusual(self, *, hidden: bool) -> bool:
        """Hide whatever is unusual, or leave it."""
        from voicetune_desktop.operations.unusual import hide_unusual

        label = self.tr("Hide unusual words") if hidden else self.tr("Leave unusual words")
        return self._change(label, lambda project: hide_unusual(project, hidden=hidden))

    def replace_waiting(self) -> bool:
        """Have everything replaced that waits."""
        from voicetune_desktop.project.decisions import replace_waiting

        return self._change(self.tr("Replaced all that waited"), replace_waiting)

    def style(self, style: str) -> bool:
        """Choose how replacements look: names or tags."""
        label = self.tr("How replacements look")
        return self._change(label, lambda project: project.set_setting("replacement_style", style))

    def person(self, stranger: "OpenStranger", known: int | None = None) -> bool:
        """Somebody outside the chat is a person: a new one, or one that is `known`."""
        from voicetune_desktop.operations.strangers import is_person

        return self._change(self.tr("It is a person"), lambda project: is_person(project, stranger, known))

    def no_person(self, stranger: "OpenStranger") -> bool:
        """What was taken for a name is none."""
        from voicetune_desktop.operations.strangers import is_no_person

        return self._change(self.tr("Not a person"), lambda project: is_no_person(project, stranger))

    def add_word(self, word: str) -> bool:
        """Hide a word of the person."""
        from voicetune_desktop.operations.own_words import add_word

        return self._change(self.tr("Hide a word"), lambda project: add_word(project, word))

    def remove_word(self, word: str) -> bool:
        """Hide it no longer."""
        from voicetune_desktop.operations.own_words import remove_word

        return self._change(self.tr("Remove a word"), lambda project: remove_word(project, word))

    def replacement(self, kind: str, value: str, text: str) -> bool:
        """Have a text stand for a value; an empty one leaves it to the app."""
        from voicetune_desktop.operations.replacements import choose_replacement

        def act(project: "Project") -> None:
            choose_replacement(project, kind, value, text or None, self._names.surrogates_of_now)

        return self._change(self.tr("Change a replacement"), act)

    def _change(self, label: str, act: "Callable[[Project], None]") -> bool:
        return self._session.change(label, act)
