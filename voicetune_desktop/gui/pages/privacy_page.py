"""The page Privacy: what was found, what takes its place, and the person's decisions about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, SMALL, WIDE, px
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.pages.privacy_around import around
from voicetune_desktop.gui.pages.privacy_detail import FindingDetail
from voicetune_desktop.gui.pages.privacy_groups import Groups
from voicetune_desktop.gui.pages.privacy_list import FindingList
from voicetune_desktop.gui.pages.privacy_names import NewNames
from voicetune_desktop.gui.pages.privacy_search import ResultSearch
from voicetune_desktop.gui.pages.privacy_texts import Texts
from voicetune_desktop.gui.pages.privacy_values import ValueList
from voicetune_desktop.gui.pages.privacy_waiting import Waiting
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import EmptyState
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.model import Action

if TYPE_CHECKING:
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.operations.hiding import ScanReport
    from voicetune_desktop.operations.searching import SearchReport
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.findings import KindCount, ValueCount
    from voicetune_desktop.project.people import PersonRow

_BESIDE_FROM = 680
"""Width from which the groups stand beside the findings."""


class PrivacyPage(Page):
    """Looks through the chats when people or messages changed, and leads from one doubtful finding to the next."""

    step = "privacy"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.say(
            self.tr("Privacy"),
            self.tr("No program finds everything. What you check here is what protects people. Until you decide, doubtful ones are hidden."),
        )
        self._counts: list[KindCount] = []
        self._people: dict[int, PersonRow] = {}
        self._deciding = False
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
        from voicetune_desktop.project.people import people

        self.names.look()
        self._people = {person.id: person for person in people(project)}
        self._counts = [count for count in kind_counts(project) if count.replace + count.ask + count.keep]
        self.groups.show_counts(self._counts, enabled=self._can_decide)
        self.replace_all.setEnabled(self._can_decide and any(count.ask for count in self._counts))
        self.style_choice.set_value("tags" if project.setting("replacement_style") == "tags" else "names")
        self.style_choice.setEnabled(self._can_decide)
        self.search.show_ready(ready=self._can_decide)
        if self._searched and self._searched != _decided(project):
            self._searched = ""
            self.search.forget()
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

    def _show_view(self, project: "Project") -> None:
        scanned = bool(project.fact("scanned"))
        self._views.setCurrentIndex(2 if self._counts else 1 if scanned else 0)
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
        return self._people[person].name if person in self._people else ""
