"""The head of a run's detail: its status in sentences, and what is known of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from voicetune_desktop.dataset.providers import Model
from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.metrics import MEDIUM
from voicetune_desktop.gui.pages.job_status import status_of
from voicetune_desktop.gui.pages.job_words import (
    NONE,
    account_of,
    between,
    cost_of,
    lasting,
    local_day,
    model_of,
    moment,
    place_of,
    service_of,
    tokens_of,
    took,
)
from voicetune_desktop.gui.phases import look_of
from voicetune_desktop.gui.widgets.card import Card, StatusPill
from voicetune_desktop.gui.widgets.facts import Fact, Facts
from voicetune_desktop.gui.widgets.flow import row_or_column
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel, cut
from voicetune_desktop.training.records import Account, Phase, Run, Wish

_PILL = 30
"""Letters of a state at most: a service may say anything."""

_NOBODY = Run("", Account("", ""), Wish(""), (), Phase.PLANNED, 0)


class JobHead(Card):
    """Status, times, tokens, cost, and the tuned model."""

    def __init__(self, buttons: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("State of the job"))
        self.title = Heading("", "section")
        self.pill = StatusPill("")
        self.sentence = PlainLabel(size="lead", wrap=True)
        self.hint = PlainLabel(wrap=True)
        self.said = PlainLabel(wrap=True)
        self.shutdown = PlainLabel(ink="warn", wrap=True)
        self.facts = Facts(self.tr("About the job"))
        line = row_or_column()
        line.setSpacing(MEDIUM)
        line.addWidget(self.title, 1)
        line.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(line)
        for label in (self.sentence, self.said, self.hint, self.shutdown):
            self.body.addWidget(label)
        self.body.addWidget(buttons)
        self.body.addWidget(self.facts)
        self.facts.show_facts(self._facts(_NOBODY, 0))

    def show_run(self, run: Run, now: float) -> None:
        """Show a run as it is at a time."""
        look, status = look_of(run), status_of(run, now)
        self.title.setText(f"{model_of(run)} · {place_of(run.account)}")
        words = cut(look.words, _PILL)
        self.pill.set_state(words, look.tone, look.icon)
        for label, words in ((self.sentence, status.sentence), (self.said, status.said), (self.hint, status.hint)):
            label.setText(words)
            label.setVisible(bool(words))
        goes = self._goes_dark(run, now)
        self.shutdown.setText(goes)
        self.shutdown.setVisible(bool(goes))
        self.facts.show_facts(self._facts(run, now))

    def _facts(self, run: Run, now: float) -> list[Fact]:
        span, in_all = took(run, now), None if run.ended else between(run.started_at, run.expected_at)
        facts = [
            Fact(self.tr("Tuned model"), self._tuned(run), copy=True),
            Fact(self.tr("Base model"), run.wish.model),
            Fact(self.tr("Where"), account_of(run.account)),
            Fact(self.tr("Project"), run.project),
            Fact(self.tr("Begun"), moment(run.created_at, now)),
            Fact(self.tr("Training for") if not run.ended else self.tr("Trained for"), "" if span is None else lasting(span)),
            Fact(self.tr("Expected in all"), "" if in_all is None else lasting(in_all)),
            Fact(self.tr("Tokens"), tokens_of(run)),
            Fact(self.tr("Cost"), cost_of(run)),
            Fact(self.tr("Job number"), run.job_id, copy=True),
        ]
        return [fact._replace(value="") if fact.value == NONE else fact for fact in facts]

    def _tuned(self, run: Run) -> str:
        return "" if run.model_deleted else run.tuned_model

    def _goes_dark(self, run: Run, now: float) -> str:
        """When the base model is gone, and the tuned one with it."""
        there = service_of(run.account)
        base: Model | None = next((model for model in there.models if model.id == run.wish.model), None) if there else None
        nothing_to_lose = run.at_home or run.model_deleted or (run.ended and not run.tuned_model)
        if base is None or base.shutdown is None or nothing_to_lose:
            return ""
        gone = base.shutdown <= local_day(now)
        if gone:
            text = self.tr("%1 and all that was trained from it disappeared on %2.")
        elif run.tuned_model:
            text = self.tr("Your tuned model disappears on %2.")
        else:
            text = self.tr("%1 and your tuned model disappear on %2.")
        return text.replace("%1", base.label).replace("%2", day(base.shutdown))
