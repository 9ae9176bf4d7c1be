"""The page Dataset: how long the examples are, what shapes them, and each one as the model will see it."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, px, scale
from voicetune_desktop.gui.pages.dataset_details import DatasetDetails
from voicetune_desktop.gui.pages.dataset_live import LiveFigures
from voicetune_desktop.gui.pages.dataset_making import Making
from voicetune_desktop.gui.pages.dataset_overview import Overview
from voicetune_desktop.gui.pages.dataset_settings import SettingsForm
from voicetune_desktop.gui.pages.dataset_summary import Summary, languages, pauses, summarise
from voicetune_desktop.gui.pages.page import ROOMY, Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.message import InlineMessage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from voicetune_desktop.dataset.cost import Cost
    from voicetune_desktop.dataset.settings import Settings
    from voicetune_desktop.project.file import Project

REST_MS = 400
"""A control that rests this long is meant."""
LOW_CHART, CHART = 124, 160
"""How high the chart is at least in a low window and in any other."""


class DatasetPage(Page):
    """Remakes the examples in a child process whenever something before them changed."""

    step = "dataset"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.say(self.tr("Your dataset"), "")
        self._train: int | None = None
        self.message = InlineMessage()
        self.making = Making(session, self.message, self)
        self.body.addWidget(self.message)
        content = QWidget()
        area = scrolling(content)
        self.body.addWidget(area, 1)  # before it holds anything: what moves to another parent is styled anew
        self.overview = Overview()
        self.lengths, self.figures = self.overview.lengths, self.overview.figures
        self.histogram = self.lengths.panel
        self._shown: Summary | None = None
        self._made: Summary | None = None
        self._expected = False
        self._note = ""
        self.form = SettingsForm()
        self.tabs = DatasetDetails(session, self.form, content)
        self.tabs.lie_in(area)
        self._summary = InBackground(session, summarise, self)
        self._pauses = InBackground(session, pauses, self)
        self._languages = InBackground(session, languages, self)
        self.live = LiveFigures(session, self)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._read: object = None
        self._connect()
        self._lay_out(content)

    @property
    def ready(self) -> bool:
        return self._summary.ready and self._pauses.ready and self.tabs.ready

    def refresh(self) -> None:
        project = self.session.project
        if project is None:
            return
        from voicetune_desktop.operations.building import settings

        if self.isVisible():
            self.live.shown()
        if not self._rest.isActive():
            chosen = settings(project)
            self._look_at_chats(project, chosen)
            self.form.show_settings(chosen)
        if self._shown:
            self._show_counts(project, self._shown)
        if built := project.fact("built"):
            self._summary.look(built)
            self.tabs.show_project(project, built)

    def _look_at_chats(self, project: "Project", chosen: "Settings") -> None:
        """Offer the chats that are used, and have their pauses counted; only after somebody wrote, as there may be half a million."""
        from voicetune_desktop.operations.steps import scan_inputs
        from voicetune_desktop.project.chats import listed_titles

        if self._read != self.session.stamp:
            self._read = self.session.stamp
            self.form.show_chats(listed_titles(project, chosen.system_by_chat))
            self._pauses.look(scan_inputs(project))

    def catch_up(self) -> None:
        """Make the examples anew where they are out of date; what failed or was stopped is not begun again unasked."""
        project = self.session.project
        if project is None or self._rest.isActive():
            return
        if self.making.catch_up(project, seen=self.isVisible()):
            if self._summary.ready:
                self._show_made()
            self.making.warn_of_few(self._train)
            self.tabs.catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the controls below the chart where the window is low."""
        super().resizeEvent(event)
        self.histogram.chart.set_lowest(px(LOW_CHART if self.height() < px(ROOMY) else CHART))

    def hideEvent(self, event: QHideEvent) -> None:
        """A change that still rests counts before another page reads it."""
        if self._rest.isActive():
            self._rest.stop()
            self._apply()
        self.tabs.apply()
        self.live.close()
        if not event.spontaneous():
            self.making.make_edited()
        super().hideEvent(event)

    def _connect(self) -> None:
        self._rest.timeout.connect(self._apply)
        self.form.changed.connect(self._on_form)
        self.form.languages.wanted.connect(self._look_for_languages)
        self._pauses.made.connect(self.form.show_gaps)
        self._languages.made.connect(self.form.languages.show_found)
        self._languages.failed.connect(self.message.say_error)
        self.live.told.connect(self._on_live)
        self.lengths.bar_chosen.connect(self.tabs.show_lengths)
        self.lengths.captioned.connect(self._on_caption)
        self.lengths.limit_wanted.connect(self.form.longest.setValue)
        self.histogram.choice_cleared.connect(self.tabs.show_all_lengths)
        self.making.wanted.connect(self.catch_up)
        self.making.failed.connect(self._show_made)
        self._summary.made.connect(self._show_summary)
        self._summary.failed.connect(self.message.say_error)
        self.session.project_changed.connect(self._on_project_changed)

    def _lay_out(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        if scale() >= LARGE_TEXT:  # a low window has no room for it above what scrolls
            column.addWidget(self.message)
        column.addWidget(self.overview, 1)
        column.addWidget(self.tabs, 2)
        follow_layout(self.message, self)  # the controls were made before what stands above them

    def _show_summary(self, summary: Summary) -> None:
        self._made = summary
        self._show_made()
        self._train = summary.examples("train")
        self._tell_made(self._train)
        if not self.session.busy:
            self.catch_up()

    def _tell_made(self, train: int) -> None:
        """Say how many examples were made, and how long they are."""
        if self.isVisible():
            words = self.tr("example(s) to train on", "", train)
            announce(self, f"{QLocale().toString(train)} {words}. {self.lead.text()}")

    def _show_made(self) -> None:
        """Show the figures of the examples that there are, in place of those of a moment."""
        self._expected = False
        if self._made is not None and self._shown is not self._made:
            self._show_figures(self._made)

    def _show_figures(self, summary: Summary, note: str = "") -> None:
        project = self.session.project
        if project is None:
            return
        self._shown, self._note = summary, note
        self.overview.show_summary(summary, self._show_counts(project, summary))

    def _show_counts(self, project: "Project", summary: Summary) -> "Sequence[Cost]":
        """Show the counts in the tabs; gives what training costs."""
        from voicetune_desktop.operations.pricing import project_costs

        costs = project_costs(project, summary.tally)
        self.tabs.show_counts(project, summary, costs)
        return costs

    def _look_for_languages(self) -> None:
        if self.session.project is not None:
            self._languages.forget()
            self._languages.look("")

    def _on_form(self) -> None:
        """Show at once what the controls would make, and make it when they rest."""
        from voicetune_desktop.errors import VoiceTuneError

        self._rest.start()
        self._expected = True
        with suppress(VoiceTuneError):  # said when the controls rest
            self.live.ask(self.form.settings())

    def _on_live(self, summary: Summary, note: str) -> None:
        """Figures of a moment; once the examples are made, or cannot be made, those of the last ones count."""
        if self._expected:
            self._show_figures(summary, note)

    def _apply(self) -> None:
        project = self.session.project
        if project is None:
            return
        if self.session.busy:
            self.making.forget()
            self.session.make_way()
            self._rest.start(REST_MS // 4)
            return
        from voicetune_desktop.errors import VoiceTuneError
        from voicetune_desktop.operations.building import set_settings, settings

        try:
            chosen = self.form.settings()
        except VoiceTuneError as error:
            self.message.say_failure(error)
            return
        if chosen == settings(project):
            self.catch_up()
        else:
            self.session.change(self.tr("Change how examples are made"), lambda project: set_settings(project, chosen))

    def _on_caption(self, caption: str) -> None:
        self.say(self.tr("Your dataset"), f"{caption} {self._note}".rstrip())

    def focus_search(self) -> bool:
        self.tabs.focus_search()
        return True

    def _on_project_changed(self) -> None:
        self._train, self._shown, self._made, self._expected = None, None, None, False
        self.making.forget()
        self.say(self.tr("Your dataset"), "")
        self.overview.forget()
        self.form.languages.forget()
        self._rest.stop()
        self.message.setVisible(False)
