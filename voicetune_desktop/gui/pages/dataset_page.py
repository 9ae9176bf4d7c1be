"""The page Dataset: how long the examples are, what shapes them, and each one as the model will see it."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.errors import NothingToTrain
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, px, scale
from voicetune_desktop.gui.pages.dataset_chart import LengthChart
from voicetune_desktop.gui.pages.dataset_details import DatasetDetails
from voicetune_desktop.gui.pages.dataset_figures import Figures
from voicetune_desktop.gui.pages.dataset_live import LiveFigures
from voicetune_desktop.gui.pages.dataset_settings import SettingsForm
from voicetune_desktop.gui.pages.dataset_summary import Summary, summarise
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.card import Card, EmptyState
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from voicetune_desktop.dataset.cost import Cost
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.project.file import Project

REST_MS = 400
"""A control that rests this long is meant."""
LOW_CHART, CHART, ROOMY = 140, 160, 700
"""How high the chart is at least in a low window and in any other, and the height that a page has there at least."""
FEWEST = 10
"""Examples that OpenAI asks for at least (its fine-tuning guide)."""


class DatasetPage(Page):
    """Remakes the examples in a child process whenever something before them changed."""

    step = "dataset"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.say(self.tr("Your dataset"), "")
        self._tried = ""
        self._train: int | None = None
        self.message = InlineMessage()
        self.body.addWidget(self.message)
        content = QWidget()
        self.body.addWidget(scrolling(content), 1)  # before it holds anything: what moves to another parent is styled anew
        self.empty = EmptyState("chart", self.tr("No examples yet"), self.tr("Once they are made, you see here how long they are."))
        self.lengths = LengthChart()
        self.histogram = self.lengths.panel
        self._shown: Summary | None = None
        self._made: Summary | None = None
        self._expected = False
        self._note = ""
        self.figures = Figures()
        self.form = SettingsForm()
        self.tabs = DatasetDetails(session, self.form, content)
        self._summary = InBackground(session, summarise, self)
        self._pauses = InBackground(session, pauses, self)
        self._languages = InBackground(session, languages, self)
        self.live = LiveFigures(session, self)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
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
        from voicetune_desktop.operations.steps import scan_inputs
        from voicetune_desktop.project.chats import used_titles

        if self.isVisible():
            self.live.shown()
        if not self._rest.isActive():
            self.form.show_chats(used_titles(project))
            self.form.show_settings(settings(project))
        self._pauses.look(scan_inputs(project))
        if self._shown:
            self._show_counts(project, self._shown)
        if built := project.fact("built"):
            self._summary.look(built)
            self.tabs.show_project(project, built)

    def catch_up(self) -> None:
        """Make the examples anew where they are out of date; what failed or was stopped is not begun again unasked."""
        project = self.session.project
        if project is None or self._rest.isActive():
            return
        from voicetune_desktop.operations.edited import can_wait
        from voicetune_desktop.operations.refreshing import refresh_dataset
        from voicetune_desktop.operations.steps import build_is_fresh

        if build_is_fresh(project):
            self._tried = ""
            if self._summary.ready:
                self._show_made()
            self._warn_of_few()
            self.tabs.catch_up()
            return
        if self.isVisible() and can_wait(project):
            self._offer_edits(project)
            return
        inputs = _inputs(project)
        if self._tried == inputs:
            self._offer_build()
            return
        self._tried = inputs
        self.message.setVisible(False)
        self.session.run(refresh_dataset, done=lambda _report: None, failed=self._on_failed)

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
            self._make_edited()
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
        self.histogram.choice_cleared.connect(self.tabs.show_all_lengths)
        self._summary.made.connect(self._show_summary)
        self._summary.failed.connect(self.message.say_error)
        self.session.project_changed.connect(self._on_project_changed)

    def _lay_out(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(self._chart(), 1)
        column.addWidget(self.tabs, 2)

    def _chart(self) -> Card:
        card = Card(padding=LARGE)
        card.body.addWidget(self.empty)
        card.body.addWidget(self.lengths, 1)
        card.body.insertWidget(card.body.count() if scale() >= LARGE_TEXT else 0, self.figures)
        self._show_chart(there=False)
        return card

    def _show_chart(self, *, there: bool) -> None:
        """Show the figures and their picture, or that there is nothing yet."""
        self.empty.setVisible(not there)
        for each in (self.figures, self.lengths):
            each.setVisible(there)

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
        project, everything = self.session.project, summary.everything
        if project is None:
            return
        self._shown, self._note = summary, note
        self._show_chart(there=True)
        self.lengths.show_summary(summary, self._show_counts(project, summary))
        train, kept = summary.examples("train"), summary.examples("test")
        self.figures.show_figures(
            {
                self.tr("example(s) to train on", "", train): train,
                self.tr("held out"): summary.examples("valid"),
                **({self.tr("kept for a test"): kept} if kept else {}),
                self.tr("tokens in all"): everything.tokens,
                self.tr("tokens of answers"): everything.answer_tokens,
                self.tr("tokens in the longest"): max(everything.total, default=0),
            }
        )

    def _show_counts(self, project: "Project", summary: Summary) -> "Sequence[Cost]":
        """Show the counts in the tabs; gives what training costs."""
        from voicetune_desktop.operations.pricing import project_costs

        costs = project_costs(project, summary.tally)
        self.tabs.show_counts(project, summary, costs)
        return costs

    def _warn_of_few(self) -> None:
        """Say that there are too few examples, or nothing."""
        if self._train is None or self._train >= FEWEST:
            self.message.setVisible(False)
            return
        text = self.tr("There are only %Ln example(s) to train on.", "", self._train)
        if not self.message.isVisible() or self.message.text != text:
            self.message.clear_actions()
            self.message.say("warning", text, self.tr("OpenAI asks for 10 at least, and 50 or more make a difference. Add more chats."))

    def _offer_build(self) -> None:
        """Let the person begin work that failed or was stopped; an error that is shown says why and stays."""
        if self.message.isVisible():
            return
        self.message.clear_actions()
        self.message.say("info", self.tr("The examples are not up to date."))
        self._add_begin_again()

    def _add_begin_again(self) -> None:
        self.message.add_action(self.tr("Make examples")).clicked.connect(self._begin_again)

    def _offer_edits(self, project: "Project") -> None:
        """Making all examples anew for one answer would take long: it waits until the person wants it or leaves the page."""
        from voicetune_desktop.operations.edited import changes

        text = self.tr("Not yet in the examples: %Ln change(s) of answers.", "", changes(project))
        if self.message.isVisible() and self.message.text == text:
            return
        self.message.clear_actions()
        self.message.say("info", text, self.tr("They are made again when you leave this page."))
        self.message.add_action(self.tr("Make examples again")).clicked.connect(self._make_edited)

    def _make_edited(self) -> None:
        """Make the examples anew where only answers changed."""
        project = self.session.project
        if project is None or self.session.busy:
            return
        from voicetune_desktop.operations.edited import can_wait
        from voicetune_desktop.operations.refreshing import refresh_dataset

        if can_wait(project):
            self.message.setVisible(False)
            self.session.run(refresh_dataset, done=lambda _report: None, failed=self._on_failed)

    def _begin_again(self) -> None:
        self._tried = ""
        self.catch_up()

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
            self._tried = ""
            self.session.cancel()
            self._rest.start(REST_MS // 4)
            return
        from voicetune_desktop.errors import VoiceTuneError
        from voicetune_desktop.operations.building import set_settings, settings

        try:
            chosen = self.form.settings()
        except VoiceTuneError as error:
            self.message.clear_actions()
            self.message.say_error(error)
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

    def _on_failed(self, error: "VoiceTuneError") -> None:
        self._show_made()
        self.message.clear_actions()
        self.message.say_error(error)
        if not isinstance(error, NothingToTrain):
            self._add_begin_again()

    def _on_project_changed(self) -> None:
        self._tried, self._train, self._shown, self._made, self._expected = "", None, None, None, False
        self._show_chart(there=False)
        self.say(self.tr("Your dataset"), "")
        self.lengths.forget()
        self.form.languages.forget()
        self.figures.show_figures({})
        self._rest.stop()
        self.message.setVisible(False)


def pauses(project: "Project") -> list[int]:
    """The pauses between messages, counted by length."""
    from voicetune_desktop.operations.statistics import pauses as counted

    return counted(project)


def languages(project: "Project") -> list[tuple[str, float]]:
    """The languages of the conversations, with their shares."""
    from voicetune_desktop.operations.languages import languages as found

    return found(project)


def _inputs(project: "Project") -> str:
    """What the examples hang on, as one word."""
    from voicetune_desktop.operations.steps import build_inputs, scan_inputs

    return scan_inputs(project) + build_inputs(project)
