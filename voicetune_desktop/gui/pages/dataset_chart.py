"""The histogram of the page Dataset: by which length it counts, and the limit of which model it shows."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.dataset.cost import Cost, cut_off
from voicetune_desktop.dataset.tally import Measure
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.pages.dataset_summary import Summary, View, view
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.histogram_layout import HistogramData, Mark
from voicetune_desktop.gui.widgets.histogram_panel import HistogramPanel


class LengthChart(QWidget):
    """Draws what a `Summary` counts; what the person looks at stays when the examples change."""

    captioned = Signal(str)
    """What the bars show, in a sentence."""
    bar_chosen = Signal(int, int, str)
    """The shortest and the longest length of the examples to show, and by which `Measure`."""

    limit_wanted = Signal(int)
    """The person moved the limit of this dataset to a length; 0 for none."""

    def __init__(self) -> None:
        super().__init__()
        self._summary: Summary | None = None
        self._costs: Sequence[Cost] = ()
        measures = {
            "total": self.tr("Total"),
            "prompt": self.tr("Prompts"),
            "answer": self.tr("Answers"),
            "turns": self.tr("Turns"),
        }
        self.measure = SegmentedChoice(self.tr("What the chart counts"), list(measures.items()), "total")
        self.limit = ListField([("", "")])
        self.panel = HistogramPanel([self.measure, field(self.tr("Limit of"), self.limit, beside=True)])
        self.measure.chosen.connect(self._on_view)
        self.limit.picked.connect(self._on_view)
        self.panel.bar_chosen.connect(self._on_bar)
        self.panel.chart.limit_moving.connect(self._on_limit_moving)
        self.panel.chart.limit_moved.connect(self.limit_wanted)
        self._lay_out()

    @property
    def counted(self) -> Measure:
        """By which length it counts."""
        return cast("Measure", self.measure.value)

    def show_summary(self, summary: Summary, costs: Sequence[Cost]) -> None:
        """Show these examples, and offer the limits of the models that are priced."""
        self._summary, self._costs = summary, costs
        limits = self._limits(summary)
        self.limit.set_choices(limits, self.limit.value)
        self.limit.keep_narrow(len(limits[0][1]))  # all of the dataset's own; those of models may be cut
        choices = self.limit.view()
        choices.setMinimumWidth(choices.sizeHintForColumn(0) + px(32))
        self._draw()

    def forget(self) -> None:
        """Show nothing: the examples were those of another project."""
        self._summary, self._costs = None, ()
        self.limit.set_choices([("", "")])
        self.panel.show_data(HistogramData(), "")
        self.captioned.emit("")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel, 1)

    def _on_view(self) -> None:
        self.panel.chart.clear_choice()
        announce(self, self._draw())

    def _on_bar(self, low: int, high: int) -> None:
        self.bar_chosen.emit(low, high, self.counted)

    def _on_limit_moving(self, limit: int) -> None:
        """Say what the limit would do at the place to which it was moved."""
        if limit < 0 or self._summary is None:
            self.panel.say("")
        elif not limit:
            self.panel.say(self.tr("No limit but the model's own."))
        else:
            long, _ = cut_off(self._summary.everything.total, limit)
            words = self.tr("At most %1 tokens: %Ln example(s) are longer and would be cut.", "", long)
            self.panel.say(words.replace("%1", QLocale().toString(limit)))

    def _draw(self) -> str:
        """Draw what is chosen; gives it in words."""
        if self._summary is None:
            return ""
        shown = view(self._summary.everything, self.counted, self._summary.limit)
        histogram = shown.histogram
        sums = zip(histogram.prompt_sum, histogram.answer_sum, strict=True)
        shares = [prompt / max(1, prompt + answer) for prompt, answer in sums]
        data = HistogramData(histogram.edges, histogram.counts, shares, self._marks(shown), shown.measure)
        effect = self._effect()
        self.panel.show_data(data, effect)
        own = shown.measure == "total" and self._chosen() is None
        self.panel.chart.let_move(self._summary.limit if own else None)
        self.captioned.emit(shown.caption)
        return f"{shown.caption} {effect}".rstrip()

    def _marks(self, shown: View) -> list[Mark]:
        marks = [
            Mark("p5", shown.p5, self.tr("5 % up to %Ln", "", shown.p5)),
            Mark("median", shown.p50, self.tr("Median %Ln", "", shown.p50)),
            Mark("p95", shown.p95, self.tr("95 % up to %Ln", "", shown.p95)),
        ]
        limit = self._limit()
        if shown.measure == "total" and limit is not None and shown.histogram.edges and limit <= shown.histogram.edges[-1]:
            marks.append(Mark("limit", limit, self.tr("Limit %Ln", "", limit)))
        return marks

    def _chosen(self) -> Cost | None:
        return next((cost for cost in self._costs if cost.offer.key == self.limit.value), None)

    def _limit(self) -> int | None:
        chosen = self._chosen()
        return chosen.offer.model.context if chosen else self._summary.limit if self._summary else None

    def _limits(self, summary: Summary) -> list[tuple[str, str]]:
        own = self.tr("This dataset: %1").replace("%1", QLocale().toString(summary.limit))
        return [("", own), *((cost.offer.key, self._choice(summary, cost)) for cost in self._costs if cost.offer.model.context)]

    def _choice(self, summary: Summary, cost: Cost) -> str:
        service, model = cost.offer
        long, _ = cut_off(summary.everything.total, model.context)
        effect = self.tr("%Ln too long", "", long) if long else self.tr("all fit")
        return f"{model.label} ({said(service.label)}): {QLocale().toString(model.context or 0)}, {effect}"

    def _effect(self) -> str:
        """What the model whose limit is shown would cut off, in a sentence; empty for the dataset's own limit."""
        chosen = self._chosen()
        if chosen is None or self._summary is None:
            return ""
        long, cut = cut_off(self._summary.everything.total, chosen.offer.model.context)
        about = self.tr("Its own tokenizer counts a little differently.") if chosen.estimated else ""
        if not long:
            return f"{self.tr('All examples fit into %1.').replace('%1', chosen.offer.model.label)} {about}".rstrip()
        text = self.tr("%Ln example(s) are too long for %1 and would lose %2 tokens.", "", long)
        return f"{text.replace('%1', chosen.offer.model.label).replace('%2', QLocale().toString(cut))} {about}".rstrip()
