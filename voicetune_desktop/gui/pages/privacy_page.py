"""The page Privacy: what was found, what takes its place, and the way from one doubtful finding to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.pages.privacy_around import around
from voicetune_desktop.gui.pages.privacy_decisions import Decisions
from voicetune_desktop.gui.pages.privacy_names import NewNames
from voicetune_desktop.gui.pages.privacy_review import Review
from voicetune_desktop.gui.pages.privacy_texts import Texts
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.card import EmptyState
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage

if TYPE_CHECKING:
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.operations.hiding import ScanReport
    from voicetune_desktop.operations.searching import SearchReport
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.findings import KindCount, ValueCount
    from voicetune_desktop.project.people import Role

_LOOKING, _NOTHING, _REVIEW = range(3)
"""What the page shows."""


class PrivacyPage(Page):
    """Looks through the chats when people or messages changed, and leads the person through what was found."""

    step = "privacy"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        statement = self.tr("No program finds everything. What you check here is what protects people.")
        self.say(self.tr("Privacy"), f"{statement} {self.tr('Until you decide, doubtful ones are hidden.')}")
        self._counts: list[KindCount] = []
        self._people: dict[int, tuple[str, Role]] = {}
        self._deciding = self._all_replaced = False
        self._tried = self._searched = ""
        self.message = InlineMessage()
        self.names = NewNames(session, self)
        self.decisions = Decisions(session, self)
        self.review = Review()
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
        self._forget_old_answers(project)
        self._show_left(project)
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
        self.review.tabs.setCurrentWidget(self.review.search)
        self.review.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @property
    def _enabled(self) -> bool:
        return not self.session.busy

    @property
    def _count(self) -> "KindCount | None":
        return next((count for count in self._counts if count.kind == self.review.groups.kind), None)

    def _forget_old_answers(self, project: "Project") -> None:
        """What was said about a search or about replacing all is not true after another decision."""
        if self._searched and self._searched != _decided(project):
            self._searched = ""
            self.review.search.forget()
        if self._all_replaced and any(count.ask for count in self._counts):
            self._all_replaced = False
            self.message.setVisible(False)

    def _show_left(self, project: "Project") -> None:
        review = self.review
        review.groups.show_counts(self._counts, enabled=self._enabled)
        review.order_stops()
        review.replace_all.setEnabled(self._enabled and any(count.ask for count in self._counts))
        review.style_choice.set_value("tags" if project.setting("replacement_style") == "tags" else "names")
        review.style_choice.setEnabled(self._enabled)
        review.search.show_ready(ready=self._enabled)

    def _show_view(self, project: "Project") -> None:
        scanned = bool(project.fact("scanned"))
        self._views.setCurrentIndex(_REVIEW if self._counts else _NOTHING if scanned else _LOOKING)
        self._area.setVisible(scanned or self.session.busy)
        if self._counts and not self.review.groups.kind:
            self.review.groups.choose(next((count.kind for count in self._counts if count.ask), self._counts[0].kind))
        elif self._counts:
            self._show_kind()

    def _show_kind(self) -> None:
        """Show the chosen kind in the tab that is open."""
        project, count, review = self.session.project, self._count, self.review
        if project is None or count is None:
            return
        self._texts = Texts(project, self.names.surrogates)
        if review.tabs.currentWidget() is review.values:
            review.values.show_kind(project, count.kind, self._texts, self._name, enabled=self._enabled)
        elif review.tabs.currentWidget() is not review.search:
            review.list.show_kind(project, count, self._texts, keep_list=self._deciding)

    def _show_detail(self) -> None:
        from voicetune_desktop.project.findings import like_count

        project, shown = self.session.project, self.review.list.current
        if project is None or shown is None:
            self.review.detail.show_finding(None, None, 0, enabled=False)
            return
        like = like_count(project, shown.row.finding.kind, shown.row.finding.value)
        surroundings = around(project, shown, self._texts, self.names, self._people)
        self.review.detail.show_finding(shown, surroundings, like, enabled=self._enabled)

    def _name(self, person: int) -> str:
        return self._people[person][0] if person in self._people else ""

    def _on_decided(self, action: str) -> None:
        self._decide(action, like=False)

    def _on_decided_like(self, action: str) -> None:
        self._decide(action, like=True)

    def _decide(self, action: str, *, like: bool) -> None:
        """Decide and go to the next finding that waits; the list stays as it is."""
        shown = self.review.list.current
        if shown is None:
            return
        row = shown.row
        self._deciding = True
        done = self.decisions.value(row.finding.kind, row.finding.value, action) if like else self.decisions.place(row, action)
        self._deciding = False
        if done:
            announce(self.review.detail, self.decisions.label(action))
            self.review.list.choose_next(self._next(row.id))

    def _next(self, finding: int) -> int | None:
        from voicetune_desktop.project.findings import next_waiting

        project, count = self.session.project, self._count
        if project is None or count is None or not count.ask:
            return None
        return next_waiting(project, count.kind, finding, self.review.list.value)

    def _on_value_decided(self, value: "ValueCount", action: str) -> None:
        self.decisions.value(value.kind, value.value, action)

    def _on_replace_all(self) -> None:
        waiting = sum(count.ask for count in self._counts)
        if self.decisions.replace_waiting():
            self.message.clear_actions()
            self.message.say("success", self.tr("%Ln finding(s) replaced.", "", waiting), self.tr("Ctrl+Z takes it back."))
            self._all_replaced = True

    def _on_places_wanted(self, value: str, words: str) -> None:
        self.review.tabs.setCurrentIndex(0)
        self.review.list.show_value(value, words)

    def _on_search(self, text: str) -> None:
        from voicetune_desktop.operations.searching import search_result

        project = self.session.project
        if project is not None:
            self._searched = _decided(project)
            self.session.run(search_result, text, done=lambda report: self._on_found(text, report), failed=self._on_failed)

    def _on_found(self, text: str, report: "SearchReport") -> None:
        self.review.search.show_report(text, report)

    def _on_scanned(self, report: "ScanReport") -> None:
        self._tried = ""
        announce(self, ", ".join((self.tr("%Ln found", "", report.found), self.tr("%Ln to check", "", report.ask))))

    def _on_failed(self, error: "VoiceTuneError") -> None:
        self.message.clear_actions()
        self.message.say_error(error)

    def _offer_scan(self) -> None:
        """The look for private data failed or was stopped: say so, and leave it to the person to begin again."""
        if not self.message.isVisibleTo(self):
            text = self.tr("The chats were not looked through to the end.")
            self.message.say("warning", text, self.tr("Nothing is written until they are."))
        self.message.clear_actions()
        self.message.add_action(self.tr("Look again")).clicked.connect(self._on_again)

    def _on_again(self) -> None:
        self._tried = ""
        self.catch_up()

    def _on_work_started(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_project_changed(self) -> None:
        self._tried = self._searched = ""
        self._all_replaced = False
        self._counts, self._people = [], {}
        self.message.setVisible(False)
        self.review.forget()

    def _connect(self) -> None:
        review = self.review
        review.groups.kind_chosen.connect(self._show_kind)
        review.groups.decided.connect(self.decisions.kind)
        review.replace_all.clicked.connect(self._on_replace_all)
        review.style_choice.chosen.connect(self.decisions.style)
        review.tabs.currentChanged.connect(self._show_kind)
        review.list.chosen.connect(self._show_detail)
        review.detail.decided.connect(self._on_decided)
        review.detail.decided_like.connect(self._on_decided_like)
        review.values.decided.connect(self._on_value_decided)
        review.values.places_wanted.connect(self._on_places_wanted)
        review.search.wanted.connect(self._on_search)
        self.names.changed.connect(self._show_kind)
        self.names.failed.connect(self._on_failed)
        self.session.work_started.connect(self._on_work_started)
        self.session.project_changed.connect(self._on_project_changed)

    def _lay_out(self) -> None:
        looking = self.tr("Looking for private data"), self.tr("Names, e-mail addresses, phone numbers, links.")
        nothing = self.tr("Nothing private was found"), self.tr("Read some messages yourself to be sure.")
        self._area = QWidget()
        self._views = QStackedLayout(self._area)
        self._views.addWidget(EmptyState("search", *looking))
        self._views.addWidget(EmptyState("shield", *nothing))
        self._views.addWidget(self.review)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(self.message)
        column.addWidget(self._area, 1)
        column.addStretch()
        self.body.addWidget(scrolling(content))


def _decided(project: "Project") -> str:
    from voicetune_desktop.operations.steps import build_inputs

    return build_inputs(project)
