"""The page People: who is who, whose voice the model gets, and who agreed."""

from collections.abc import Callable, Collection
from functools import cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.metrics import MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.pages.people_apart import ApartCard
from voicetune_desktop.gui.pages.people_assistant import AssistantQuestion
from voicetune_desktop.gui.pages.people_consent import ConsentNote
from voicetune_desktop.gui.pages.people_decisions import PeopleDecisions
from voicetune_desktop.gui.pages.people_merge import MergeCard
from voicetune_desktop.gui.pages.people_samples import Samples
from voicetune_desktop.gui.pages.people_suggestions import Suggestions, alike
from voicetune_desktop.gui.pages.people_table import ALSO_ASSISTANT, Column, PeopleModel
from voicetune_desktop.gui.pages.people_view import PeopleTable
from voicetune_desktop.gui.pages.privacy_names import NewNames
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.shortcuts import FIND, tell_keys
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.search_field import SearchField
from voicetune_desktop.gui.widgets.text import visible
from voicetune_desktop.project.people import PersonRow, Role

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

_FIELD_WIDTH = 260


class PeoplePage(Page):
    """Everything on it is a decision that Ctrl+Z takes back."""

    step = "people"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._people: list[PersonRow] = []
        self._read: object = None
        self._named: Callable[[], Collection[int]] = frozenset
        self._suggestions = Suggestions(session, self)
        self._alike: list[list[PersonRow]] = []
        self.message = InlineMessage()
        self.question = AssistantQuestion()
        self.card = MergeCard()
        self.apart = ApartCard()
        self.search = SearchField(self.tr("Search people"))
        tell_keys(self.search, FIND)
        self.samples = Samples(session, self)
        self.names = NewNames(session, self)
        self.model = PeopleModel(self._on_edited, self.samples.text, self.names.label)
        self.table = PeopleTable(self.model)
        self.merge = button(self.tr("Merge selected people"), icon="merge", identifier="vt.people.merge_selected")
        self.team = button(self.tr("Make assistants"), "quiet", identifier="vt.people.make_assistants")
        """Several people at once; the role in the table is for one."""
        self.separate = button(self.tr("Take apart"), "quiet", identifier="vt.people.take_apart")
        self.consent = ConsentNote()
        self.note = self.consent.field
        self.decisions = PeopleDecisions(session, self.names, self)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        project = self.session.project
        if project is None:
            return
        from voicetune_desktop.project.people import named_after, people

        if self._read != self.session.stamp:
            self._read, self._people, self._named = self.session.stamp, people(project), cache(partial(named_after, project))
            self.samples.look_for(person.id for person in self._people)
        enabled = not self.session.busy
        self._say_who()
        self.question.show_people(self._people, self._named, enabled=enabled)
        self.apart.setEnabled(enabled)
        self._order_stops()
        self._show_suggestion(project)
        self._show_table()
        self.consent.show_note(project.setting("consent_note", ""), enabled=enabled)
        self.names.look()

    @property
    def ready(self) -> bool:
        return self._suggestions.ready

    def focus_search(self) -> bool:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _say_who(self) -> None:
        assistants = [visible(called(person.name), one_line=True) for person in self._people if person.role == "assistant"]
        lead = self.tr("Say who is who. Names in the files are replaced by the new names.")
        if assistants:
            lead = self.tr("The model will write like %1.").replace("%1", assistants[0])
        if len(assistants) > 1:
            lead = self.tr("The model will write like each of: %1. Tell them apart by {assistant} in the system prompt.")
            lead = lead.replace("%1", ", ".join(assistants))
        self.say(self.tr("People"), lead)

    def _order_stops(self) -> None:
        """Have Tab go from top to bottom; the buttons of the question come and go."""
        questions = (*self.question.buttons, *self.card.buttons, *self.apart.buttons)
        for first, second in pairwise((*questions, self.search, self.merge, self.team, self.separate, self.table, self.note)):
            self.setTabOrder(first, second)

    def _show_table(self) -> None:
        chosen = self.table.selected()
        wanted = self.search.text().casefold()
        rows = [person for person in self._people if any(wanted in name.casefold() for name in (*person.names, called(person.name)))]
        current = self.table.currentIndex()
        self.model.show_people(rows, enabled=not self.session.busy)
        if not self.table.currentIndex().isValid() and rows:
            places = [place for person in chosen if (place := self.model.place(person.id)) >= 0]
            self.table.setCurrentIndex(self.model.index(places[0] if places else 0, max(0, current.column())))
        self._show_actions()

    def _show_suggestion(self, project: "Project") -> None:
        found = self._suggestions.pairs(project, self._people)
        if not found:
            self.card.setVisible(False)
            return
        self._alike = alike(found, found[0][2])
        self.card.ask(*found[0], len(found), alike=sum(len(group) - 1 for group in self._alike), enabled=not self.session.busy)

    def _show_actions(self) -> None:
        chosen = self.table.selected()
        several = len(chosen) > 1 and not self.session.busy
        self.merge.setEnabled(several)
        self.team.setEnabled(several and any(person.role != "assistant" for person in chosen))
        self.separate.setEnabled(any(len(person.keys) > 1 for person in chosen) and not self.session.busy)

    def _on_edited(self, person: PersonRow, column: Column, value: Any) -> bool:
        if column is Column.AGREED:
            return self.decisions.consent(person.id, agreed=Qt.CheckState(value) == Qt.CheckState.Checked)
        if column is Column.ROLE:
            role: Role = "assistant" if value == ALSO_ASSISTANT else value
            return role != person.role and self.decisions.role(person.id, role, also=value == ALSO_ASSISTANT)
        return value.strip() != (person.new_name or "") and self.decisions.new_name(person.id, value.strip())

    def _on_assistant(self, person: int) -> None:
        name = next(row.name for row in self._people if row.id == person)
        self.table.go_to(person)
        if self.decisions.role(person, "assistant"):
            announce(self, self.tr("%1 is the assistant").replace("%1", visible(called(name), one_line=True)))

    def _on_team(self) -> None:
        if self.decisions.assistants([person.id for person in self.table.selected()]):
            announce(self, self.tr("They are the assistant now"))

    def _on_merge(self) -> None:
        keep, *others = sorted(self.table.selected(), key=lambda person: -person.messages)
        self._merge((keep.id, [person.id for person in others]))

    def _on_suggestion_accepted(self, keep: int, other: int) -> None:
        self._merge((keep, [other]))

    def _on_all_accepted(self) -> None:
        self._merge(*((keep.id, [person.id for person in others]) for keep, *others in self._alike))

    def _merge(self, *groups: tuple[int, list[int]]) -> None:
        if self.decisions.merge(*groups):
            announce(self, self.tr("Merged into one person"))

    def _on_separate(self) -> None:
        from voicetune_desktop.project.people import entries

        merged = [person for person in self.table.selected() if len(person.keys) > 1]
        if len(merged) == 1 and len(merged[0].keys) > 2 and self.session.project is not None:
            self.apart.ask(merged[0], entries(self.session.project, merged[0].id))
            self._order_stops()
        else:
            self._separate(*(person.id for person in merged))

    def _on_entry_apart(self, entry: int) -> None:
        if self.decisions.entry_apart(entry):
            announce(self, self.tr("Taken apart"))

    def _separate(self, *people: int) -> None:
        if self.decisions.take_apart(people):
            announce(self, self.tr("Taken apart"))

    def _on_activated(self, index: QModelIndex) -> None:
        person = self.model.row(index.row())
        if index.column() == Column.AGREED and not person.is_program:
            self.decisions.consent(person.id, agreed=not person.consent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.fit(event.size().width())

    def _lay_out(self) -> None:
        tools = FlowLayout(across=SMALL)
        self.search.setMinimumWidth(px(_FIELD_WIDTH))
        tools.addWidget(self.search)
        tools.addWidget(self.merge)
        tools.addWidget(self.team)
        tools.addWidget(self.separate)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for notice in (self.message, self.question, self.card, self.apart):
            column.addWidget(notice)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        column.addWidget(self.consent)
        self.body.addWidget(scrolling(content))

    def _connect(self) -> None:
        self.question.chosen.connect(self._on_assistant)
        self.card.merged.connect(self._on_suggestion_accepted)
        self.card.refused.connect(self.decisions.keep_apart)
        self.card.all_merged.connect(self._on_all_accepted)
        self.apart.entry_chosen.connect(self._on_entry_apart)
        self.apart.all_chosen.connect(self._separate)
        self.apart.closed.connect(self.table.setFocus)
        self.search.searched.connect(self.refresh)
        self.merge.clicked.connect(self._on_merge)
        self.team.clicked.connect(self._on_team)
        self.separate.clicked.connect(self._on_separate)
        self.consent.written.connect(self.decisions.consent_note)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().selectionChanged.connect(self._show_actions)
        self.table.selectionModel().selectionChanged.connect(self.apart.close_card)
        self.samples.found.connect(self._on_samples)
        self._suggestions.found.connect(self._on_suggestions)
        self.names.changed.connect(self._on_names)
        self.names.failed.connect(self.message.say_error)
        self.session.work_started.connect(self._on_work_started)
        self.session.project_changed.connect(self._forget)

    def _forget(self) -> None:
        self._read, self._people, self._named = None, [], frozenset

    def _on_work_started(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_suggestions(self) -> None:
        if self.session.project is not None:
            self._show_suggestion(self.session.project)

    def _on_samples(self) -> None:
        self.model.refresh(Column.SAMPLE)

    def _on_names(self) -> None:
        self.message.setVisible(False)
        self.model.refresh(Column.NEW_NAME)
