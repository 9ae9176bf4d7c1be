""" "Is Elke a person?": names of people outside the chat as a short list, one answer for all mentions of each."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import ROW, SMALL, px
from voicetune_desktop.gui.pages.privacy_list import TWO_LINES
from voicetune_desktop.gui.shortcuts import IS_NO_PERSON, IS_PERSON, on_key, tell_keys
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fields import ListField, name_list
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.marked import Marked, Span
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel, visible
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate

if TYPE_CHECKING:
    from voicetune_desktop.operations.strangers import OpenStranger, Stranger
    from voicetune_desktop.project.file import Project

_FEWEST_ROWS = 3
_FIELD_WIDTH = 250


class StrangerList(QWidget):
    """One question a row; an answer takes the row away and goes on to the next."""

    person = Signal(object)
    """It is a person: the `OpenStranger`."""
    no_person = Signal(object)
    known = Signal(object, int)
    """It is another name of somebody in the chats: the `OpenStranger`, and who."""

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._open: Sequence[OpenStranger] = ()
        self.model = PagedModel["Stranger"](self._columns())
        self.table = Table(
            self.tr("Is it a person?"), self.model, widths=(170, 104, 0), row_height=TWO_LINES, identifier="vt.privacy.strangers"
        )
        self.table.setItemDelegate(TextDelegate(self.table))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.setMinimumHeight(px(ROW + TWO_LINES * _FEWEST_ROWS))
        self.yes = button(self.tr("It is a person (P)"), icon="person", identifier="vt.privacy.is_person")
        self.no = button(self.tr("Not a person (N)"), identifier="vt.privacy.is_no_person")
        self.who = ListField()
        name_list(self.who, self.tr("It is somebody in the chats"), self)
        self.who.setAccessibleIdentifier("vt.privacy.is_known")
        self.who.setMinimumWidth(px(_FIELD_WIDTH))
        self._nothing = PlainLabel(self.tr("Everybody is answered for."), ink="quiet", wrap=True)
        self._lay_out()
        self._connect()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from top to bottom."""
        return [self.table, self.yes, self.no, self.who]

    @property
    def waiting(self) -> int:
        """How many questions are open."""
        return len(self._open)

    def show_open(self, project: "Project", strangers: "Sequence[OpenStranger]") -> None:
        """Ask about these; the row that was chosen stays where it is."""
        row = self.table.currentIndex().row()
        self._project, self._open = project, strangers
        self.model.show_rows(len(strangers), self._fetch)
        self.table.setCurrentIndex(self.model.index(min(max(row, 0), len(strangers) - 1), 0))
        self._nothing.setVisible(not strangers)
        if not strangers and self.isAncestorOf(self.window().focusWidget()):
            self._nothing.setFocus()  # before the table with the focus is hidden, or Qt stops at each answer on the way out
        self.table.setVisible(bool(strangers))

    def drop(self, stranger: "OpenStranger") -> None:
        """One is answered for."""
        if self._project is not None:
            self.show_open(self._project, [other for other in self._open if other is not stranger])

    def show_people(self, people: Iterable[tuple[int, str]], *, enabled: bool) -> None:
        """Offer these people as those who may be meant."""
        first = "", self.tr("Somebody in the chats…")
        self.who.set_choices([first, *((str(person), name) for person, name in people)])
        for each in (self.yes, self.no, self.who):
            each.setEnabled(enabled and bool(self._open))

    def forget(self) -> None:
        """Show nothing: the project is gone."""
        self._project, self._open = None, ()
        self.model.show_rows(0, self._fetch)

    def _fetch(self, start: int, count: int) -> "Sequence[Stranger]":
        from voicetune_desktop.operations.strangers import described

        return described(self._project, self._open[start : start + count]) if self._project else ()

    def _current(self) -> "OpenStranger | None":
        row = self.table.currentIndex().row()
        return self._open[row] if 0 <= row < len(self._open) else None

    def _answer(self, tell: "Callable[[OpenStranger], None]", words: str) -> None:
        current = self._current()
        if current is not None and self.yes.isEnabled():
            tell(current)
            announce(self, f"{words}. {self.tr('%Ln question(s) left', '', self.waiting)}")

    def _columns(self) -> "list[Column[Stranger]]":
        return [
            Column(self.tr("Is it a person?"), _name),
            Column(self.tr("How often"), _count, number=True),
            Column(self.tr("Example"), _example),
        ]

    def _on_known(self, person: str) -> None:
        if person:
            self._answer(lambda stranger: self.known.emit(stranger, int(person)), self.tr("Somebody in the chats"))

    def _connect(self) -> None:
        self.yes.clicked.connect(lambda: self._answer(self.person.emit, self.tr("It is a person")))
        self.no.clicked.connect(lambda: self._answer(self.no_person.emit, self.tr("Not a person")))
        self.who.picked.connect(self._on_known)
        for key, answer in ((IS_PERSON, self.yes), (IS_NO_PERSON, self.no)):
            tell_keys(answer, key, "privacy")
            for focus in (self.table, self.yes, self.no):
                on_key(key, focus, answer.click)

    def _lay_out(self) -> None:
        answers = FlowLayout(across=SMALL)
        for each in (self.yes, self.no, self.who):
            answers.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        hint = self.tr("One answer holds for all mentions. Of a person, every form of the name is found from then on.")
        column.addWidget(PlainLabel(hint, ink="quiet", wrap=True))
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addLayout(answers)
        column.addStretch()


def _name(stranger: "Stranger") -> str:
    return visible(stranger.name, one_line=True)


def _count(stranger: "Stranger") -> str:
    return QLocale().toString(stranger.of.count)


def _example(stranger: "Stranger") -> Marked:
    return Marked(stranger.text, [Span(stranger.start, stranger.end, "hit")])
