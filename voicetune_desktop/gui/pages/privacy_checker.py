"""The way from one doubtful finding to the next: shows the chosen group and hands what the person says to the decisions."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.pages.privacy_answers import Answers, change_stamp
from voicetune_desktop.gui.pages.privacy_around import around
from voicetune_desktop.gui.pages.privacy_counts import GroupCount
from voicetune_desktop.gui.pages.privacy_decisions import Decisions
from voicetune_desktop.gui.pages.privacy_keeping import KeepingDialog, would_show
from voicetune_desktop.gui.pages.privacy_names import NewNames
from voicetune_desktop.gui.pages.privacy_rescan import Rescan
from voicetune_desktop.gui.pages.privacy_review import Review
from voicetune_desktop.gui.pages.privacy_tallies import Tally, tallies
from voicetune_desktop.gui.pages.privacy_texts import Texts
from voicetune_desktop.gui.pages.privacy_visible import Visible
from voicetune_desktop.gui.pages.privacy_words import Group, group_of
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.model import Action

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.people import Role


class Checker(QObject):
    """Keeps the parts of the review in step with the project; each decision is one step for Ctrl+Z."""

    def __init__(self, session: Session, names: NewNames, rescan: Rescan, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._names, self._rescan = session, names, rescan
        self._counts: Sequence[GroupCount] = ()
        self._people: dict[int, tuple[str, Role]] = {}
        self._texts: Texts | None = None
        self._deciding = False
        self._opened = ""
        self._counted: Group = group_of("participant")
        self.decisions = Decisions(session, names, self)
        self.review = Review()
        self._answers = Answers(session, self.review, self.decisions, rescan, self)
        self._visible = Visible(session, self.review.unusual, self.decisions, self)
        self._tallied = InBackground(session, self._tally, self)
        self._connect()

    def show(self, project: "Project", counts: Sequence[GroupCount]) -> None:
        """Show the project as it is now."""
        from voicetune_desktop.project.people import names_and_roles

        self._people, self._counts = names_and_roles(project), counts
        self.review.groups.show_counts(counts)
        self._answers.look(project)
        if self._group is None:
            self.review.groups.choose(next((count.group.key for count in counts if count.ask), counts[0].group.key))
        else:
            self._show_group()

    def forget(self) -> None:
        """Another project is open, or none."""
        self._counts, self._people, self._opened, self._texts = (), {}, "", None
        self.review.forget()

    @property
    def ready(self) -> bool:
        """Whether everything is there that takes a moment."""
        return self._answers.ready and self._tallied.ready and self._visible.ready

    @property
    def _enabled(self) -> bool:
        return not self._session.busy

    @property
    def _group(self) -> GroupCount | None:
        return next((count for count in self._counts if count.group.key == self.review.groups.key), None)

    def _on_group(self) -> None:
        self._rescan.release()
        self._show_group()

    def _show_group(self) -> None:
        project, count = self._session.project, self._group
        if project is None or count is None:
            return
        review = self.review
        review.head.show_count(count, enabled=self._enabled)
        opened = f"{count.group.key} {bool(count.found)}"
        if self._opened != opened:
            self._opened = opened
            review.show_tabs(count.group.key, found=bool(count.found), asks=bool(review.strangers.waiting))
        self._show_tab()

    def _show_tab(self) -> None:
        """Show the chosen group in the tab that is open."""
        project, count, review = self._session.project, self._group, self.review
        if project is None or count is None:
            return
        texts = self._texts = Texts(project, self._names.surrogates)
        current = review.tabs.current
        if current is review.values:
            review.values.show_state(project, texts, self._name, enabled=self._enabled)
            self._counted = count.group
            self._tallied.look(f"{count.group.key} {change_stamp(project)}")
        elif current is review.strangers:
            self._answers.show_people(project)
        elif current is review.words:
            self._answers.show_words(project)
        elif current is review.unusual:
            self._visible.show(project)
        else:
            review.list.show_group(project, count, texts, keep_list=self._deciding)

    def _tally(self, project: "Project") -> Sequence[Tally]:
        """Runs in a thread."""
        return tallies(project, self._counted)

    def _show_detail(self) -> None:
        from voicetune_desktop.project.findings import like_count

        project, shown = self._session.project, self.review.list.current
        if project is None or shown is None or self._texts is None:
            self.review.detail.show_finding(None, None, 0, enabled=False)
            return
        like = like_count(project, shown.row.finding.kind, shown.row.finding.value)
        surroundings = around(project, shown, self._texts, self._names, self._people)
        self.review.detail.show_finding(shown, surroundings, like, enabled=self._enabled)

    def _name(self, person: int) -> str:
        return self._people[person][0] if person in self._people else ""

    def _on_decided(self, action: str) -> None:
        """Decide about one place; to ask about one that waits is to skip it."""
        shown = self.review.list.current
        if shown is None:
            return
        skips = action == Action.ASK and shown.row.action is Action.ASK
        self._go_on(skips or self._keeping_the_list(lambda: self.decisions.place(shown.row, action)), action)

    def _on_decided_like(self, action: str) -> None:
        shown = self.review.list.current
        if shown is not None:
            found = shown.row.finding
            self._go_on(self._keeping_the_list(lambda: self.decisions.values(found.kind, (found.value,), action)), action)

    def _keeping_the_list(self, decide: Callable[[], bool]) -> bool:
        self._deciding = True
        done = decide()
        self._deciding = False
        return done

    def _go_on(self, done: bool, action: str) -> None:
        """Say what was decided, and go to the next finding that waits; the list stays as it is."""
        shown, count = self.review.list.current, self._group
        if not done or shown is None or count is None:
            return
        announce(self.review.detail, f"{self.decisions.label(action)}. {self.tr('%Ln left to check', '', count.ask)}")
        self.review.list.choose_next(self._next(shown.row.id, count))

    def _next(self, finding: int, count: GroupCount) -> int | None:
        from voicetune_desktop.project.findings import next_waiting

        project = self._session.project
        if project is None or not count.ask:
            return None
        return next_waiting(project, count.group.kinds, finding, self.review.list.values)

    def _on_onward(self) -> None:
        self.review.list.choose_next(None)

    def _on_tally_decided(self, row: Tally, action: str) -> None:
        self.decisions.values(row.kind, row.values, action)

    def _on_group_decided(self, action: str) -> None:
        """Keeping is asked about: it shows what was hidden."""
        count = self._group
        if count is None:
            return
        if action != Action.KEEP or not would_show(count):
            self._decide_group(count, action)
            return
        self.review.head.show_count(count, enabled=self._enabled)
        dialog = KeepingDialog(self.review, count)
        dialog.accepted.connect(lambda: self._decide_group(count, action))
        dialog.open()

    def _decide_group(self, count: GroupCount, action: str) -> None:
        if self.decisions.group(count.group, action):
            announce(self.review.head, count.group.word)

    def _on_places_wanted(self, values: tuple[str, ...], words: str) -> None:
        self.review.show_messages()
        self.review.list.show_values(values, words)

    def _on_tab(self) -> None:
        self._rescan.release()
        self._show_tab()
        self._rescan.catch_up()

    def _connect(self) -> None:
        review = self.review
        review.groups.group_chosen.connect(self._on_group)
        review.head.decided.connect(self._on_group_decided)
        review.tabs.changed.connect(self._on_tab)
        review.list.chosen.connect(self._show_detail)
        review.list.all_wanted.connect(review.detail.decide_all)
        review.detail.decided.connect(self._on_decided)
        review.detail.decided_like.connect(self._on_decided_like)
        review.detail.next_wanted.connect(self._on_onward)
        review.values.decided.connect(self._on_tally_decided)
        for each in (review.values, review.unusual):
            each.places_wanted.connect(self._on_places_wanted)
        self._names.changed.connect(self._show_tab)
        self._tallied.made.connect(review.values.show_rows)
        self._tallied.failed.connect(self._session.failed)
