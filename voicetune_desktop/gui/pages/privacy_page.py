"""The page Privacy: what was found, what takes its place, and the person's decisions about it."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL, TINY, WIDE, px
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.pages.privacy_around import around
from voicetune_desktop.gui.pages.privacy_detail import FindingDetail
from voicetune_desktop.gui.pages.privacy_groups import Groups
from voicetune_desktop.gui.pages.privacy_list import FindingList
from voicetune_desktop.gui.pages.privacy_names import NewNames
from voicetune_desktop.gui.pages.privacy_search import ResultSearch
from voicetune_desktop.gui.pages.privacy_texts import Texts
from voicetune_desktop.gui.pages.privacy_values import ValueList
from voicetune_desktop.gui.pages.privacy_words import choices, kind_of
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import EmptyState
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.model import Action

if TYPE_CHECKING:
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.operations.hiding import ScanReport
    from voicetune_desktop.operations.searching import SearchReport
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.findings import KindCount, ValueCount
    from voicetune_desktop.project.people import Role

_BESIDE_FROM = 680
"""Width from which the groups stand beside the findings."""


class PrivacyPage(Page):
    """Looks through the chats when people or messages changed, and leads from one doubtful finding to the next."""

    step = "privacy"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.say(
            self.tr("Privacy"),
            self.tr(
                "No program finds everything. What you check here is what protects people. Until you decide, doubtful ones are hidden."
            ),
        )
        self._counts: list[KindCount] = []
        self._people: dict[int, tuple[str, Role]] = {}
        self._deciding = self._all_replaced = False
        self._tried = self._searched = ""
        self.message = InlineMessage()
        self.names = NewNames(session, self)
        self.groups = Groups()
        self.replace_all = button(self.tr("Replace all…"), icon="shield", identifier="vt.privacy.replace_all")
        self.style_choice = SegmentedChoice(self.tr("How replacements look"), self._styles())
        self.list, self.detail = FindingList(), FindingDetail()
        self.values, self.search = ValueList(), ResultSearch()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        project = self.session.project
        if project is None:
            return
        from voicetune_desktop.project.findings import kind_counts
        from voicetune_desktop.project.people import names_and_roles

        self.names.look()
        self._people = names_and_roles(project)
        self._counts = [count for count in kind_counts(project) if count.replace + count.ask + count.keep]
        self.groups.show_counts(self._counts, enabled=self._can_decide)
        self._order_stops()
        self.replace_all.setEnabled(self._can_decide and any(count.ask for count in self._counts))
        self.style_choice.set_value("tags" if project.setting("replacement_style") == "tags" else "names")
        self.style_choice.setEnabled(self._can_decide)
        self.search.show_ready(ready=self._can_decide)
        if self._searched and self._searched != _decided(project):
            self._searched = ""
            self.search.forget()
        if self._all_replaced and any(count.ask for count in self._counts):
            self._all_replaced = False
            self.message.setVisible(False)
        self._show_view(project)

    def catch_up(self) -> None:
        """Look for private data where that is out of date; what failed or was stopped is not begun again unasked."""
        project = self.session.project
        if project is None:
            return
        from voicetune_desktop.operations.hiding import scan_privacy
        from voicetune_desktop.operations.steps import scan_inputs, scan_is_fresh

        if scan_is_fresh(project):
            return
        if self._tried == scan_inputs(project):
            self._offer_scan()
            return
        self._tried = scan_inputs(project)
        self.message.setVisible(False)
        self.session.run(scan_privacy, done=self._on_scanned, failed=self._on_failed)

    def focus_search(self) -> bool:
        self.tabs.setCurrentWidget(self.search)
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= px(_BESIDE_FROM)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    @property
    def _can_decide(self) -> bool:
        return not self.session.busy

    def _order_stops(self) -> None:
        """Have Tab go from top to bottom, through the groups first; these come with what was found."""
        stops = [*self.groups.stops, self.replace_all, *self.style_choice.findChildren(QRadioButton), self.tabs.tabBar()]
        for part in (self.list, self.detail, self.values, self.search):
            stops += part.stops
        for first, second in pairwise(stops):
            self.setTabOrder(first, second)

    def _show_view(self, project: "Project") -> None:
        scanned = bool(project.fact("scanned"))
        self._views.setCurrentIndex(2 if self._counts else 1 if scanned else 0)
        self._views_area.setVisible(scanned or self.session.busy)
        if not self._counts:
            return
        if not self.groups.kind:
            waiting = next((count.kind for count in self._counts if count.ask), self._counts[0].kind)
            self.groups.choose(waiting)
        else:
            self._show_kind()

    def _show_kind(self) -> None:
        """Show the chosen kind in the tab that is open."""
        project, count = self.session.project, self._count
        if project is None or count is None:
            return
        texts = self._texts = Texts(project, self.names.surrogates)
        if self.tabs.currentWidget() is self.values:
            self.values.show_kind(project, count.kind, texts, self._name, enabled=self._can_decide)
        elif self.tabs.currentIndex() == 0:
            self.list.show_kind(project, count, texts, keep_list=self._deciding)

    def _show_detail(self) -> None:
        from voicetune_desktop.project.findings import like_count

        project, shown = self.session.project, self.list.current
        if project is None or shown is None:
            self.detail.show_finding(None, None, 0, enabled=False)
            return
        like = like_count(project, shown.row.finding.kind, shown.row.finding.value)
        surroundings = around(project, shown, self._texts, self.names, self._people)
        self.detail.show_finding(shown, surroundings, like, enabled=self._can_decide)

    @property
    def _count(self) -> "KindCount | None":
        return next((count for count in self._counts if count.kind == self.groups.kind), None)

    def _name(self, person: int) -> str:
        return self._people[person][0] if person in self._people else ""

    def _decide(self, action: str) -> None:
        from voicetune_desktop.project.findings import decide_place

        shown = self.list.current
        if shown is not None:
            found, message = shown.row.finding, shown.row.message_id
            place = message, found.start, found.end
            self._change(self._label(action), lambda project: decide_place(project, place, Action(action)), shown.row.id)

    def _decide_like(self, action: str) -> None:
        from voicetune_desktop.project.findings import decide_like

        shown = self.list.current
        if shown is not None:
            kind, value = shown.row.finding.kind, shown.row.finding.value
            self._change(self._label(action), lambda project: decide_like(project, kind, value, Action(action)), shown.row.id)

    def _change(self, label: str, act: "Callable[[Project], None]", finding: int) -> None:
        """Decide and go to the next finding that waits; the list stays as it is."""
        self._deciding = True
        done = self.session.change(label, act)
        self._deciding = False
        if done:
            announce(self.detail, label)
            self.list.choose_next(self._next(finding))

    def _next(self, finding: int) -> int | None:
        from voicetune_desktop.project.findings import next_waiting

        project, count = self.session.project, self._count
        if project is None or count is None or not count.ask:
            return None
        return next_waiting(project, count.kind, finding, self.list.value)

    def _label(self, action: str) -> str:
        return {"replace": self.tr("Replaced"), "keep": self.tr("Kept"), "ask": self.tr("Marked to check")}[action]

    def _on_kind_decided(self, kind: str, action: str) -> None:
        from voicetune_desktop.project.findings import decide_kind

        label = f"{kind_of(kind).word}: {dict(choices())[action]}"
        self.session.change(label, lambda project: decide_kind(project, kind, Action(action)))

    def _on_value_decided(self, value: "ValueCount", action: str) -> None:
        from voicetune_desktop.project.findings import decide_like

        self.session.change(self._label(action), lambda project: decide_like(project, value.kind, value.value, Action(action)))

    def _on_replace_all(self) -> None:
        from voicetune_desktop.project.findings import replace_waiting

        waiting = sum(count.ask for count in self._counts)
        if self.session.change(self.tr("Replaced all that waited"), replace_waiting):
            self.message.clear_actions()
            self.message.say("success", self.tr("%Ln finding(s) replaced.", "", waiting), self.tr("Ctrl+Z takes it back."))
            self._all_replaced = True

    def _on_style(self, style: str) -> None:
        label = self.tr("How replacements look")
        self.session.change(label, lambda project: project.set_setting("replacement_style", style))

    def _on_places_wanted(self, value: str, words: str) -> None:
        self.tabs.setCurrentIndex(0)
        self.list.show_value(value, words)

    def _on_search(self, text: str) -> None:
        from voicetune_desktop.operations.searching import search_result

        project = self.session.project
        if project is not None:
            self._searched = _decided(project)
            self.session.run(search_result, text, done=lambda report: self._on_found(text, report), failed=self._on_failed)

    def _on_found(self, text: str, report: "SearchReport") -> None:
        self.search.show_report(text, report)

    def _on_scanned(self, report: "ScanReport") -> None:
        self._tried = ""
        announce(self, self.tr("%Ln found", "", report.found) + ", " + self.tr("%Ln to check", "", report.ask))

    def _on_failed(self, error: "VoiceTuneError") -> None:
        self.message.clear_actions()
        self.message.say_error(error)

    def _offer_scan(self) -> None:
        """The look for private data failed or was stopped: say so, and leave it to the person to begin again."""
        if not self.message.isVisibleTo(self):
            self.message.say(
                "warning", self.tr("The chats were not looked through to the end."), self.tr("Nothing is written until they are.")
            )
        self.message.clear_actions()
        self.message.add_action(self.tr("Look again")).clicked.connect(self._on_again)

    def _on_again(self) -> None:
        self._tried = ""
        self.catch_up()

    def _on_names_failed(self, error: "VoiceTuneError") -> None:
        self.message.clear_actions()
        self.message.say_error(error)

    def _on_work_started(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_project_changed(self) -> None:
        self._tried = self._searched = ""
        self._counts, self._people = [], {}
        self.message.setVisible(False)
        self.groups.show_counts([], enabled=False)
        for part in (self.list, self.values, self.search):
            part.forget()

    def _styles(self) -> list[tuple[str, str]]:
        return [("names", self.tr("Other names")), ("tags", self.tr("[PERSON 1]"))]

    def _connect(self) -> None:
        self.groups.kind_chosen.connect(self._show_kind)
        self.groups.decided.connect(self._on_kind_decided)
        self.replace_all.clicked.connect(self._on_replace_all)
        self.style_choice.chosen.connect(self._on_style)
        self.tabs.currentChanged.connect(self._show_kind)
        self.list.chosen.connect(self._show_detail)
        self.detail.decided.connect(self._decide)
        self.detail.decided_like.connect(self._decide_like)
        self.values.decided.connect(self._on_value_decided)
        self.values.places_wanted.connect(self._on_places_wanted)
        self.search.wanted.connect(self._on_search)
        self.names.changed.connect(self._show_kind)
        self.names.failed.connect(self._on_names_failed)
        self.session.work_started.connect(self._on_work_started)
        self.session.project_changed.connect(self._on_project_changed)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(LARGE)
        left.addWidget(self.groups)
        left.addWidget(self._with_words(self.replace_all, hint=self.tr("Replaces what waits, in all groups.")))
        left.addWidget(self._with_words(self.style_choice, self.tr("How replacements look")))
        left.addStretch()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(WIDE)
        self._columns.addLayout(left)
        self._columns.addWidget(self._tabs(), 1)
        review = QWidget()
        review.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._views_area = QWidget()
        self._views = QStackedLayout(self._views_area)
        self._views.addWidget(
            EmptyState("search", self.tr("Looking for private data"), self.tr("Names, e-mail addresses, phone numbers, links."))
        )
        self._views.addWidget(
            EmptyState("shield", self.tr("Nothing private was found"), self.tr("Read some messages yourself to be sure."))
        )
        self._views.addWidget(review)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(self.message)
        column.addWidget(self._views_area, 1)
        column.addStretch()
        self.body.addWidget(scrolling(content))

    def _with_words(self, control: QWidget, title: str = "", hint: str = "") -> QWidget:
        """A control in its own width with a title above or a hint below."""
        result = QWidget()
        column = QVBoxLayout(result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        if title:
            column.addWidget(PlainLabel(title, strong=True))
        column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        if hint:
            control.setAccessibleDescription(hint)
            column.addWidget(PlainLabel(hint, size="small", ink="quiet", wrap=True))
        return result

    def _tabs(self) -> QTabWidget:
        messages = QWidget()
        column = QVBoxLayout(messages)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail, 1)
        self.detail.listen(messages)
        self.tabs = QTabWidget()
        for bar in (self.tabs, self.tabs.tabBar()):
            bar.setAccessibleName(self.tr("Ways to check"))
        self.tabs.addTab(messages, self.tr("Messages"))
        for page, words in ((self.values, self.tr("Values")), (self.search, self.tr("Search the result"))):
            page.setContentsMargins(0, SMALL, 0, 0)
            self.tabs.addTab(page, words)
        return self.tabs


def _decided(project: "Project") -> str:
    from voicetune_desktop.operations.steps import build_inputs

    return build_inputs(project)
