"""The page Privacy: checking what was found, the table of replacements, and the search over the result."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.pages.privacy_answers import change_stamp
from voicetune_desktop.gui.pages.privacy_bar import PrivacyBar
from voicetune_desktop.gui.pages.privacy_checker import Checker
from voicetune_desktop.gui.pages.privacy_counts import GroupCount, group_counts
from voicetune_desktop.gui.pages.privacy_names import NewNames
from voicetune_desktop.gui.pages.privacy_replacements import Replacements
from voicetune_desktop.gui.pages.privacy_replacing import Replacing
from voicetune_desktop.gui.pages.privacy_rescan import Rescan
from voicetune_desktop.gui.pages.privacy_search import ResultSearch
from voicetune_desktop.gui.pages.privacy_views import Views
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.card import EmptyState
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.later import LaterTab
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.scrolling import Content

if TYPE_CHECKING:
    from voicetune_desktop.operations.hiding import ScanReport
    from voicetune_desktop.operations.searching import SearchReport
    from voicetune_desktop.project.file import Project


class PrivacyPage(Page):
    """Looks through the chats when people or messages changed, and leads the person through what was found."""

    step = "privacy"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._say()
        self._counts: list[GroupCount] = []
        self._all_replaced = False
        self._searched, self._searches_next = "", ""
        self.message = InlineMessage()
        self.rescan = Rescan(session, self.message, self)
        self.names = NewNames(session, self)
        self.checker = Checker(session, self.names, self.rescan, self)
        self.review, self.decisions = self.checker.review, self.checker.decisions
        self.bar = PrivacyBar()
        self._searching = LaterTab(self._make_search)
        self._replacing = Replacing(session, self.names, self.decisions, self)
        self._lay_out()
        self._connect()

    @property
    def search(self) -> ResultSearch:
        """The search over the result, made when it is first wanted."""
        return self._searching.content()

    @property
    def replacements(self) -> Replacements:
        """The table of replacements, made when it is first wanted."""
        return self._replacing.table

    @property
    def ready(self) -> bool:
        return self.checker.ready and self._replacing.ready

    def refresh(self) -> None:
        project = self.session.project
        if project is None:
            return
        from voicetune_desktop.project.findings import kind_counts

        self.names.look()
        self._counts = group_counts(kind_counts(project))
        self._forget_old_answers(project)
        progress = self.bar.show_counts(self._counts, enabled=not self.session.busy)
        self._say(progress if project.fact("scanned") else "")
        if self._searching.there:
            self.search.show_ready(ready=not self.session.busy)
        self._show_view(project)
        self._order_stops()

    def catch_up(self) -> None:
        self.rescan.catch_up()

    def focus_search(self) -> bool:
        self._open(self._searching)
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        aside = self.views.current in {self._searching, self._replacing.view}
        if event.key() == Qt.Key.Key_Escape and aside and not self.session.busy:
            self._on_back()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rescan.release()

    def _say(self, progress: str = "") -> None:
        statement = self.tr("No program finds everything. What you check here is what protects people.")
        self.say(self.tr("Privacy"), f"{statement} {self.tr('Until you decide, doubtful ones are hidden.')} {progress}".rstrip())

    def _forget_old_answers(self, project: "Project") -> None:
        """What was said about a search or about replacing all is not true after another decision."""
        if self._searched and self._searched != change_stamp(project):
            self._searched = ""
            self.search.forget()
        if self._all_replaced and any(count.ask for count in self._counts):
            self._all_replaced = False
            self.message.setVisible(False)

    def _show_view(self, project: "Project") -> None:
        scanned = bool(project.fact("scanned"))
        self.views.setVisible(scanned or self.session.busy)
        self.bar.setVisible(scanned)
        if not scanned:
            self.views.show_view(self._looking)
        elif self.views.current is self._looking:
            self.views.show_view(self.review)
        if self.views.current is self._replacing.view:
            self._replacing.show(project)
        elif self.views.current is self.review:
            self.checker.show(project, self._counts)

    def _order_stops(self) -> None:
        stops = [*self.bar.stops]
        for aside in (self._replacing.view, self._searching):
            stops += aside.content().stops if aside.there else []
        for first, second in pairwise(stops):
            self.setTabOrder(first, second)
        self.review.order_stops(stops[-1])

    def _open(self, view: QWidget) -> None:
        self.views.show_view(view)
        self.rescan.release()
        self.refresh()
        self.rescan.catch_up()

    def _on_replacements(self) -> None:
        self._open(self._replacing.view)
        self.replacements.filter.setFocus()

    def _on_back(self) -> None:
        self._open(self.review)
        self.bar.replacements.setFocus()

    def _on_replace_all(self) -> None:
        waiting = sum(count.ask for count in self._counts)
        if self.decisions.replace_waiting():
            self.message.clear_actions()
            self.message.say("success", self.tr("%Ln finding(s) replaced.", "", waiting), self.tr("Ctrl+Z takes it back."))
            self._all_replaced = True

    def _on_forgotten(self) -> None:
        self.message.clear_actions()
        self.message.say("success", self.tr("The replacements are forgotten."), self.tr("New ones are drawn from now on."))

    def _on_search(self, text: str) -> None:
        from voicetune_desktop.operations.searching import search_result

        self._searches_next = text if self.session.busy else ""
        if self.session.project is not None and not self.session.busy:
            self._searched = change_stamp(self.session.project)
            self.session.run(search_result, text, done=lambda report: self._on_found(text, report), failed=self.message.say_failure)

    def _on_hide(self, text: str) -> None:
        """The chats are looked through for it, and then the search shows that it is gone."""
        if self.decisions.add_word(text):
            self._searches_next = text
            self.rescan.catch_up()

    def _on_found(self, text: str, report: "SearchReport") -> None:
        self.search.show_report(text, report)

    def _on_scanned(self, report: "ScanReport") -> None:
        if self._searches_next:
            self._on_search(self._searches_next)
        announce(self, ", ".join((self.tr("%Ln found", "", report.found), self.tr("%Ln to check", "", report.ask))))

    def _on_work_started(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_project_changed(self) -> None:
        self._searched, self._searches_next, self._all_replaced = "", "", False
        self._counts = []
        self.message.setVisible(False)
        self.rescan.forget()
        self.views.show_view(self._looking)
        self.checker.forget()
        self._replacing.forget()
        if self._searching.there:
            self.search.forget()

    def _connect(self) -> None:
        self.bar.replace_all.clicked.connect(self._on_replace_all)
        self.bar.replacements.clicked.connect(self._on_replacements)
        self.bar.search.clicked.connect(self.focus_search)
        self.names.failed.connect(self.message.say_failure)
        self._replacing.back_wanted.connect(self._on_back)
        self._replacing.forgotten.connect(self._on_forgotten)
        self._replacing.failed.connect(self.message.say_failure)
        self.rescan.done.connect(self._on_scanned)
        self.session.work_started.connect(self._on_work_started)
        self.session.project_changed.connect(self._on_project_changed)

    def _make_search(self) -> ResultSearch:
        made = ResultSearch()
        made.show_ready(ready=not self.session.busy)
        made.wanted.connect(self._on_search)
        made.hide_wanted.connect(self._on_hide)
        made.back_wanted.connect(self._on_back)
        return made

    def _lay_out(self) -> None:
        self._looking = EmptyState(
            "search", self.tr("Looking for private data"), self.tr("Names, addresses, numbers, passwords and much more.")
        )
        self.put_beside_title(self.bar)
        content = Content()
        self.body.addWidget(scrolling(content))  # before it holds anything: what moves to another parent is styled anew
        self.views = Views(self._looking, self.review, self._searching, self._replacing.view)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(self.message)
        column.addWidget(self.views, 1)
        column.addStretch()
