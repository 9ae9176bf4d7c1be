"""The tabs below the chart of the page Dataset. All but the controls are made when they are first looked at."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from voicetune_desktop.dataset.cost import Cost
from voicetune_desktop.dataset.tally import Measure
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.pages.dataset_edits import AnswerEdits
from voicetune_desktop.gui.pages.dataset_summary import Summary
from voicetune_desktop.gui.pages.privacy_names import Redactors, redactors
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.focus_order import keep_together
from voicetune_desktop.gui.widgets.later import LaterTab
from voicetune_desktop.gui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from voicetune_desktop.gui.pages.dataset_cost import CostPanel
    from voicetune_desktop.gui.pages.dataset_examples import ExampleBrowser
    from voicetune_desktop.gui.pages.dataset_left_out import LeftOut
    from voicetune_desktop.gui.pages.dataset_problems import ProblemsTab
    from voicetune_desktop.gui.pages.dataset_statistics import StatisticsTab
    from voicetune_desktop.operations.redacting import Redactor
    from voicetune_desktop.project.file import Project

CONTROLS, EXAMPLES, LEFT_OUT, PROBLEMS, COST, STATISTICS = range(6)
_LEAST = 216
"""Height in which two rows of controls can be seen."""
Tab = TypeVar("Tab", bound=QWidget)


class DatasetDetails(Tabs):
    """Shows the examples that there are, each tab in its own way."""

    def __init__(self, session: Session, controls: QWidget, parent: QWidget) -> None:
        super().__init__(self.tr("Details of the dataset"), px(_LEAST), parent)
        self._session = session
        self._built = ""
        self._summary: Summary | None = None
        self._costs: Sequence[Cost] = ()
        self._hiding = InBackground(session, partial(_ready_redactor, redactors(session)), self)
        self._edits = AnswerEdits(session, self)
        self.tabBar().setAccessibleIdentifier("vt.dataset.tabs")
        self.add(controls, self.tr("Controls"), scroll=True)
        self._examples = self._later(self._make_examples, self.tr("Examples"))
        self._left_out = self._later(self._make_left_out, self.tr("Left out"))
        self._problems = self._later(self._make_problems, self.tr("Problems"))
        self._cost = self._later(self._make_costs, self.tr("Cost"))
        self._statistics = self._later(self._make_statistics, self.tr("About this data"))
        session.project_changed.connect(self._forget)

    @property
    def examples(self) -> "ExampleBrowser":
        """Every example as the model will see it."""
        return self._examples.content()

    @property
    def left_out(self) -> "LeftOut":
        """What is in no example, and why."""
        return self._left_out.content()

    @property
    def problems(self) -> "ProblemsTab":
        """What the checks say of the examples."""
        return self._problems.content()

    @property
    def costs(self) -> "CostPanel":
        """What a training costs."""
        return self._cost.content()

    @property
    def statistics(self) -> "StatisticsTab":
        """What the data are like."""
        return self._statistics.content()

    @property
    def ready(self) -> bool:
        """Whether the tabs that were looked at show everything."""
        return self._hiding.ready and all(tab.content().ready for tab in (self._examples, self._left_out, self._statistics) if tab.there)

    def show_project(self, project: "Project", built: str) -> None:
        """Show the examples of a build."""
        self._built = built
        if self._examples.there or self._left_out.there:
            self._hiding.look(built)
        if self._examples.there:
            self.examples.show_project(project, built)

    def show_counts(self, project: "Project", summary: Summary, costs: Sequence[Cost]) -> None:
        """Show what was counted of the examples, which may be those of a moment, and what training on them costs."""
        self._summary, self._costs = summary, costs
        if self._cost.there:
            self.costs.show_counts(project, summary.tally, costs)
        if self._left_out.there:
            self.left_out.show_counts(summary.left_out, summary.used)

    def catch_up(self) -> None:
        """Start what the tab that is looked at needs."""
        for tab in (self._statistics, self._problems):
            if tab.there:
                tab.content().catch_up()

    def apply(self) -> None:
        """Keep at once what still rests."""
        if self._cost.there:
            self.costs.apply()

    def show_lengths(self, low: int, high: int | None, measure: Measure = "total") -> None:
        """Show the examples with a length of `low` to `high`."""
        self.setCurrentIndex(EXAMPLES)
        self.examples.filter_lengths(low, high, measure)
        self.examples.focus_list()

    def show_all_lengths(self) -> None:
        """Show the examples of every length again."""
        if self._built and self._examples.there:
            self.examples.filter_lengths(0, None)

    def focus_search(self) -> None:
        """Let the person search the examples."""
        self.setCurrentIndex(EXAMPLES)
        self.examples.focus_search()

    def _later(self, make: Callable[[], Tab], words: str) -> LaterTab[Tab]:
        tab = LaterTab(make)
        tab.made.connect(partial(keep_together, self.tabBar(), tab))
        self.add(tab, words, tall=True)
        return tab

    def _make_examples(self) -> "ExampleBrowser":
        from voicetune_desktop.gui.pages.dataset_examples import ExampleBrowser

        made = ExampleBrowser(self._session, self._hiding, self._edits)
        if self._session.project is not None and self._built:
            self._hiding.look(self._built)
            made.show_project(self._session.project, self._built)
        return made

    def _make_left_out(self) -> "LeftOut":
        from voicetune_desktop.gui.pages.dataset_left_out import LeftOut

        made = LeftOut(self._session, self._hiding)
        made.use_wanted.connect(self._edits.use_again)
        if self._built:
            self._hiding.look(self._built)
        if self._summary is not None:
            made.show_counts(self._summary.left_out, self._summary.used)
        return made

    def _make_problems(self) -> "ProblemsTab":
        from voicetune_desktop.gui.pages.dataset_problems import ProblemsTab

        made = ProblemsTab(self._session)
        made.examples_wanted.connect(self._on_examples)
        made.reason_wanted.connect(self._on_reason)
        made.found.connect(partial(self._on_came, PROBLEMS))
        return made

    def _make_costs(self) -> "CostPanel":
        from voicetune_desktop.gui.pages.dataset_cost import CostPanel

        made = CostPanel(self._session)
        if self._session.project is not None and self._summary is not None:
            made.show_counts(self._session.project, self._summary.tally, self._costs)
        return made

    def _make_statistics(self) -> "StatisticsTab":
        from voicetune_desktop.gui.pages.dataset_statistics import StatisticsTab

        made = StatisticsTab(self._session)
        made.counted.connect(partial(self._on_came, STATISTICS))
        return made

    def _on_came(self, tab: int) -> None:
        if self.currentIndex() == tab:
            self.show_what_came()

    def _on_examples(self, ids: list[int]) -> None:
        self.setCurrentIndex(EXAMPLES)
        self.examples.show_only(ids)
        self.examples.focus_list()

    def _on_reason(self, reason: str) -> None:
        self.setCurrentIndex(LEFT_OUT)
        self.left_out.show_reason(reason)

    def _forget(self) -> None:
        self._built, self._summary, self._costs = "", None, ()


def _ready_redactor(shared: Redactors, project: "Project") -> "Redactor":
    """Runs in a thread: it gets ready to look for names in changed answers, too, where there are any, with replacements of its own."""
    from voicetune_desktop.operations.redacting import Redactor
    from voicetune_desktop.project.turn_edits import every

    typed = [edit.text for edit in every(project) if edit.text]
    redactor = Redactor(project) if typed else shared.decided(project)
    for text in ("…", *typed):
        redactor.redact_typed(text)
    return redactor
