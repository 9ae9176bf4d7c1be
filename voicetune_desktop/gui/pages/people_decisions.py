"""The person's decisions about people; Ctrl+Z takes each of them back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from voicetune_desktop.gui.pages.people_suggestions import refuse
from voicetune_desktop.gui.pages.privacy_names import NewNames
from voicetune_desktop.gui.session import Session

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.people import Role


class PeopleDecisions(QObject):
    """People are named by their ids. Each decision tells whether it was taken; it is not while work runs."""

    def __init__(self, session: Session, names: NewNames, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._names = session, names

    def role(self, person: int, role: "Role", *, also: bool = False) -> bool:
        """Give somebody a role; `also` leaves other assistants as they are."""
        from voicetune_desktop.project.people import set_role

        return self._session.change(self.tr("Change a role"), lambda project: set_role(project, person, role, also=also))

    def assistants(self, people: Sequence[int]) -> bool:
        """Make several people the assistant."""
        from voicetune_desktop.project.people import set_role

        def act(project: "Project") -> None:
            for person in people:
                set_role(project, person, "assistant", also=True)

        return self._session.change(self.tr("Make people the assistant"), act)

    def new_name(self, person: int, name: str) -> bool:
        """Take a name, unless it is somebody's real one; an empty one leaves it to the app."""
        from voicetune_desktop.operations.replacements import refuse_taken
        from voicetune_desktop.project.people import set_new_name

        def act(project: "Project") -> None:
            set_new_name(project, person, name or None)
            refuse_taken(project, self._names.surrogates_of_now)

        return self._session.change(self.tr("Change a new name"), act)

    def consent(self, person: int, *, agreed: bool) -> bool:
        """Note whether somebody agreed."""
        from voicetune_desktop.project.people import set_consent

        label = self.tr("Note that somebody agreed") if agreed else self.tr("Note that somebody did not agree")
        return self._session.change(label, lambda project: set_consent(project, person, consent=agreed))

    def consent_note(self, text: str) -> bool:
        """Keep a note on who agreed, for the dataset card."""
        return self._session.change(self.tr("Note on consent"), lambda project: project.set_setting("consent_note", text))

    def merge(self, *groups: tuple[int, Sequence[int]]) -> bool:
        """Make one person of the first of each group and the others."""
        from voicetune_desktop.project.people import merge

        def act(project: "Project") -> None:
            for keep, others in groups:
                for other in others:
                    merge(project, keep, other)

        return self._session.change(self.tr("Merge people"), act)

    def keep_apart(self, one: int, other: int) -> bool:
        """Two people are not one."""
        return self._session.change(self.tr("Keep two people apart"), lambda project: refuse(project, one, other))

    def take_apart(self, people: Sequence[int]) -> bool:
        """Make a person of every entry of people who were merged."""
        from voicetune_desktop.project.people import separate

        def act(project: "Project") -> None:
            for person in people:
                separate(project, person)

        return self._session.change(self.tr("Take people apart"), act)

    def entry_apart(self, entry: int) -> bool:
        """Make a person of one entry of somebody who was merged."""
        from voicetune_desktop.project.people import split

        return self._session.change(self.tr("Take one entry apart"), lambda project: split(project, entry))
