"""What the person tells of their own: who is a person, and words to hide. Both make the findings stale, so the chats are looked through."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from voicetune_desktop.gui.alphabet import by_name
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.pages.privacy_decisions import Decisions
from voicetune_desktop.gui.pages.privacy_rescan import Rescan
from voicetune_desktop.gui.pages.privacy_review import Review
from voicetune_desktop.gui.pages.privacy_words import STRANGERS
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce

if TYPE_CHECKING:
    from voicetune_desktop.operations.strangers import OpenStranger
    from voicetune_desktop.project.file import Project


class Answers(QObject):
    """Fills the lists of strangers and of own words, and takes what is said there."""

    def __init__(self, session: Session, review: Review, decisions: Decisions, rescan: Rescan, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._review, self._decisions, self._rescan = session, review, decisions, rescan
        self._asked = InBackground(session, _open_strangers, self)
        self._asked.made.connect(self._on_open)
        self._asked.failed.connect(session.failed)
        review.strangers.person.connect(self._on_person)
        review.strangers.no_person.connect(self._on_no_person)
        review.strangers.known.connect(self._on_known)
        review.words.added.connect(self._on_word_added)
        review.words.removed.connect(self._on_word_removed)

    @property
    def ready(self) -> bool:
        """Whether the questions are there."""
        return self._asked.ready

    def look(self, project: "Project") -> None:
        """Find out who is to be asked about."""
        self._asked.look(change_stamp(project))

    def show_people(self, project: "Project") -> None:
        """Offer everybody as those who may be meant by a name."""
        from voicetune_desktop.project.people import people

        everybody = sorted(((person.id, called(person.name)) for person in people(project)), key=lambda each: by_name(each[1]))
        self._review.strangers.show_people(everybody, enabled=not self._session.busy)

    def show_words(self, project: "Project") -> None:
        """Show the own words with their counts."""
        from voicetune_desktop.operations.own_words import listed_words
        from voicetune_desktop.operations.steps import scan_is_fresh

        self._review.words.show_words(listed_words(project), fresh=scan_is_fresh(project), enabled=not self._session.busy)

    def _on_open(self, strangers: "Sequence[OpenStranger]") -> None:
        """The questions about strangers are there; where their group is looked at, they come first."""
        review, project, first = self._review, self._session.project, not self._review.strangers.waiting
        if project is None:
            return
        review.strangers.show_open(project, strangers)
        self.show_people(project)
        if first and strangers and review.groups.key == STRANGERS and not review.list.table.hasFocus():
            review.tabs.open(review.strangers)

    def _on_person(self, stranger: "OpenStranger") -> None:
        self._answer(stranger, lambda: self._decisions.person(stranger))

    def _on_known(self, stranger: "OpenStranger", person: int) -> None:
        self._answer(stranger, lambda: self._decisions.person(stranger, person))

    def _on_no_person(self, stranger: "OpenStranger") -> None:
        self._answer(stranger, lambda: self._decisions.no_person(stranger))

    def _answer(self, stranger: "OpenStranger", decide: Callable[[], bool]) -> None:
        """The row goes at once; the rest of the questions come anew in a moment."""
        self._rescan.hold()
        if not decide():
            self._rescan.release()
            return
        self._review.strangers.drop(stranger)
        if not self._review.strangers.waiting:
            self._rescan.release()
            self._rescan.catch_up()

    def _on_word_added(self, word: str) -> None:
        self._rescan.hold()
        if self._decisions.add_word(word):
            self._review.words.clear_field()
            announce(self._review.words, self.tr("“%1” is in your list.").replace("%1", word))
        else:
            self._rescan.release()

    def _on_word_removed(self, word: str) -> None:
        self._rescan.hold()
        self._decisions.remove_word(word)


def change_stamp(project: "Project") -> str:
    """Something that is another after every change of the project by this window or by a scan."""
    return f"{project.connection.total_changes} {project.fact('scanned')}"


def _open_strangers(project: "Project") -> "Sequence[OpenStranger]":
    from voicetune_desktop.operations.strangers import open_strangers

    return open_strangers(project)
