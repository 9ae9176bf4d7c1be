"""The page Dataset: how long the examples are, what shapes them, and each one as the model will see it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, px
from voicetune_desktop.gui.pages.dataset_examples import ExampleBrowser
from voicetune_desktop.gui.pages.dataset_figures import Figures, LeftOut
from voicetune_desktop.gui.pages.dataset_settings import SettingsForm
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.histogram_layout import HistogramData, Mark
from voicetune_desktop.gui.widgets.histogram_panel import HistogramPanel
from voicetune_desktop.gui.widgets.message import InlineMessage

if TYPE_CHECKING:
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.project.file import Project

REST_MS = 400
"""A control that rests this long is meant."""
WIDE_RANGE = 40
"""From this ratio of longest to median on, bars grow with the length."""
FEWEST = 10
"""Examples that OpenAI asks for at least (its fine-tuning guide)."""


class DatasetPage(Page):
    """Remakes the examples in a child process whenever something before them changed."""

    step = "dataset"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.say(self.tr("Your dataset"), "")
        self._failed_with = ""
        self._shown = ""
        self.message = InlineMessage()
        self.histogram = HistogramPanel()
        self.figures = Figures()
        self.form = SettingsForm()
        self.examples = ExampleBrowser()
        self.left_out = LeftOut()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._apply)
        self.form.changed.connect(self._rest.start)
        self.histogram.bar_chosen.connect(self._on_bar)
        self.histogram.choice_cleared.connect(lambda: self.examples.filter_lengths(0, None))
        self.body.addWidget(self.message)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(self._chart(), 1)
        column.addWidget(self._tabs(), 1)
        self.body.addWidget(scrolling(content), 1)
        session.project_changed.connect(self._on_project_changed)

    def refresh(self) -> None:
        project = self.session.project
        if project is None:
            return
        from voicetune_desktop.operations.building import settings

        if not self._rest.isActive():
            self.form.show_settings(settings(project))
        built = project.fact("built")
        if built != self._shown:
            self._shown = built
            self._show_dataset(project)

    def catch_up(self) -> None:
        project = self.session.project
        if project is None:
            return
        from voicetune_desktop.operations.refreshing import refresh_dataset
        from voicetune_desktop.operations.steps import build_inputs, build_is_fresh, scan_inputs

        if build_is_fresh(project) or self._failed_with == scan_inputs(project) + build_inputs(project):
            return
        self.session.run(refresh_dataset, done=self._on_built, failed=self._on_failed)

    def _chart(self) -> Card:
        card = Card(padding=LARGE)
        card.body.addWidget(self.figures)
        card.body.addWidget(self.histogram, 1)
        return card

    def _tabs(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Details of the dataset"))
        self.tabs.setMinimumHeight(px(220))
        self.tabs.addTab(_padded(self.form, scroll=True), self.tr("How examples are made"))
        self.tabs.addTab(_padded(self.examples), self.tr("Examples"))
        self.tabs.addTab(_padded(self.left_out, scroll=True), self.tr("What was left out"))
        return self.tabs

    def _show_dataset(self, project: "Project") -> None:
        from voicetune_desktop.dataset.histogram import bins, caption, percentile
        from voicetune_desktop.operations.building import settings
        from voicetune_desktop.project.examples import lengths

        found, limit = lengths(project), settings(project).limit
        longest, median = max(found.total, default=0), percentile(found.total, 50)
        histogram = bins(found.total, found.answer, logarithmic=longest > WIDE_RANGE * max(median, 1))
        p95 = percentile(histogram.lengths, 95)
        marks = [
            Mark("median", median, self.tr("Median %Ln", "", median)),
            Mark("p95", p95, self.tr("95 % up to %Ln", "", p95)),
        ]
        if found.total and limit <= histogram.edges[-1]:
            marks.append(Mark("limit", limit, self.tr("Limit %Ln", "", limit)))
        sums = zip(histogram.prompt_sum, histogram.answer_sum, strict=True)
        shares = [prompt / max(1, prompt + answer) for prompt, answer in sums]
        self.say(self.tr("Your dataset"), caption(histogram, limit))
        self.histogram.show_data(HistogramData(histogram.edges, histogram.counts, shares, marks), "")
        self._show_figures(project, sum(found.total), sum(found.answer), longest)
        self.examples.show_project(project)

    def _show_figures(self, project: "Project", total: int, answers: int, longest: int) -> None:
        from voicetune_desktop.project.chats import message_count
        from voicetune_desktop.project.examples import example_count, left_out_counts

        train, valid = example_count(project, "train"), example_count(project, "valid")
        self.figures.show_figures(
            {
                self.tr("examples to train on"): train,
                self.tr("held out"): valid,
                self.tr("tokens in all"): total,
                self.tr("tokens of answers"): answers,
                self.tr("tokens in the longest"): longest,
            }
        )
        counts = left_out_counts(project)
        self.left_out.show_counts(counts, max(0, message_count(project) - sum(messages for _, _, messages in counts)))
        self.message.setVisible(False)
        if train < FEWEST:
            text = self.tr("There are only %Ln example(s) to train on.", "", train)
            self.message.say("warning", text, self.tr("OpenAI asks for 10 at least, and 50 or more make a difference. Add more chats."))

    def _apply(self) -> None:
        project = self.session.project
        if project is None:
            return
        if self.session.busy:
            self.session.cancel()
            self._rest.start(REST_MS // 4)
            return
        from voicetune_desktop.errors import VoiceTuneError
        from voicetune_desktop.operations.building import set_settings, settings

        try:
            chosen = self.form.settings()
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        if chosen != settings(project):
            self.session.change(self.tr("Change how examples are made"), lambda project: set_settings(project, chosen))

    def _on_bar(self, low: int, high: int) -> None:
        self.tabs.setCurrentIndex(1)
        self.examples.filter_lengths(low, high)
        self.examples.focus_list()

    def _on_built(self, _report: Any) -> None:
        self._failed_with = ""

    def _on_failed(self, error: "VoiceTuneError") -> None:
        from voicetune_desktop.operations.steps import build_inputs, scan_inputs

        project = self.session.project
        if project is not None:
            self._failed_with = scan_inputs(project) + build_inputs(project)
        self.message.say_error(error)

    def _on_project_changed(self) -> None:
        self._shown = self._failed_with = ""
        self._rest.stop()
        self.message.setVisible(False)


def _padded(content: QWidget, *, scroll: bool = False) -> QWidget:
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, LARGE, 0, 0)
    column.addWidget(scrolling(content) if scroll else content)
    return outer
