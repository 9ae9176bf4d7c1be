"""Settings: what new projects begin with."""

from datetime import UTC, datetime

from voicetune_desktop.dataset.providers import model_names
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.dataset.tokens import longest_example, vocabulary
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.new_projects import LONGEST, MODEL
from voicetune_desktop.gui.pages.settings_section import Section
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.fields import ListField, NumberField, field
from voicetune_desktop.gui.widgets.text import PlainLabel

NO_LIMIT, SHORTEST, HIGHEST = 0, 16, 65_536
"""Tokens: as many as the model takes, and what can be chosen."""


class DefaultsSection(Section):
    """The model, and with it how tokens are counted, and the longest example."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("New projects"),
            self.tr("A new project begins with these. On the page Dataset you change them for one project; others stay as they are."),
        )
        names = model_names(datetime.now(UTC).date())
        self.model = ListField([(name, name) for name in dict.fromkeys((DEFAULT_MODEL, *names))])
        self.model.setAccessibleIdentifier("vt.settings.model")
        self.model.keep_narrow()
        self.longest = NumberField(NO_LIMIT, NO_LIMIT, HIGHEST, unit=self.tr("tokens"), step=256)
        self.longest.setSpecialValueText(self.tr("What the model takes"))
        self.counted = PlainLabel("", size="small", ink="quiet", wrap=True)
        self.body.addWidget(field(self.tr("Count tokens for"), self.model))
        self.body.addWidget(field(self.tr("Longest example"), self.longest))
        self.body.addWidget(self.counted)
        self.model.picked.connect(self._on_model)
        self.longest.editingFinished.connect(self._on_longest)

    def refresh(self) -> None:
        model = preferences.text(MODEL) or DEFAULT_MODEL
        if self.model.findData(model) < 0:
            self.model.addItem(model, model)
        self.model.set_value(model)
        self.longest.setValue(preferences.number(LONGEST) or NO_LIMIT)
        self._say(model)

    def _on_model(self, model: str) -> None:
        self.keep(MODEL, model if model != DEFAULT_MODEL else "")
        self._say(model)

    def _on_longest(self) -> None:
        tokens = self.longest.value()
        tokens = tokens if tokens == NO_LIMIT else max(SHORTEST, tokens)
        self.longest.setValue(tokens)
        if tokens != (preferences.number(LONGEST) or NO_LIMIT):
            self.keep(LONGEST, tokens or None)

    def _say(self, model: str) -> None:
        most = self.locale().toString(longest_example(model))
        words = self.tr("Tokens are counted with the vocabulary %1. This model takes examples of up to %2 tokens.")
        self.counted.setText(words.replace("%1", vocabulary(model)).replace("%2", most))
