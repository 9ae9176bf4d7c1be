"""The controls of the dataset in groups; every change is told at once, as whole settings."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from voicetune_desktop.dataset.providers import model_names
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.gui.metrics import LARGE
from voicetune_desktop.gui.pages.dataset_knobs import Group, Knob, choice, day, number, percent, switch
from voicetune_desktop.gui.pages.dataset_languages import LanguageChoice
from voicetune_desktop.gui.pages.dataset_pause import SuggestedPause
from voicetune_desktop.gui.pages.dataset_prompts import Prompts
from voicetune_desktop.gui.widgets.fields import ListField, NumberField

NO_LIMIT = 0
_SHORT_NAME = 12
"""Letters of a model's name that have room; the list shows all."""


class SettingsForm(QWidget):
    """Shows settings and lets them be changed."""

    changed = Signal()
    """A control was moved; `settings` has what they say now."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = Settings()
        self._quiet = False
        self.pause, self.languages, self.prompts = SuggestedPause(), LanguageChoice(), Prompts()
        self.system = self.prompts.text
        groups = (
            (self.tr("Conversations"), self._conversations(), self.pause),
            (self.tr("Answers"), self._answers(), None),
            (self.tr("Which messages"), self._messages(), self.languages),
            (self.tr("Split"), self._sides(), None),
            (self.tr("System prompt"), (), self.prompts),
        )
        self._knobs = [knob for _, knobs, _ in groups for knob in knobs]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        for title, knobs, below in groups:
            column.addWidget(Group(title, [knob.shown for knob in knobs], [below] if below else []))
        column.addStretch()
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        """Show these settings without telling `changed`."""
        self._shown, self._quiet = settings, True
        if self.model.findData(settings.model) < 0:
            self.model.addItem(settings.model, settings.model)
        for knob in self._knobs:
            knob.show(getattr(settings, knob.setting))
        self.languages.show_languages(settings.languages)
        self.prompts.show_prompts(settings.system, settings.system_by_chat)
        self.pause.show_chosen(settings.gap_minutes)
        self._quiet = False

    def settings(self) -> Settings:
        """What the controls say. Raises VoiceTuneError for what cannot be."""
        said: dict[str, Any] = {knob.setting: knob.read() for knob in self._knobs}
        return replace(
            self._shown,
            **said,
            languages=self.languages.languages,
            system=self.prompts.general,
            system_by_chat=self.prompts.special,
        )

    def show_gaps(self, counts: Sequence[int]) -> None:
        """Show the pauses between messages, by the bars of `dataset.gaps`."""
        self.pause.show_gaps(counts)
        self.pause.show_chosen(self.gap.value())

    def show_chats(self, chats: Iterable[tuple[int, str]]) -> None:
        """Offer a system prompt for each of these chats, (id, title)."""
        self.prompts.show_chats(chats)

    def _conversations(self) -> tuple[Knob, ...]:
        self.gap = NumberField(60, 1, 10_080, unit=self.tr("min"), step=15)
        self.longest = NumberField(0, NO_LIMIT, 65_536, unit=self.tr("tokens"), step=256)
        self.longest.setSpecialValueText(self.tr("What the model takes"))
        self.model = ListField([(model, model) for model in model_names(datetime.now(UTC).date())])
        self.model.keep_narrow(_SHORT_NAME)
        self.min_turns = NumberField(2, 2, 1000)
        self.join_replies = QCheckBox(self.tr("Join answers"))
        self.labels = QCheckBox(self.tr("Name the speakers in groups"))
        self.joiner = ListField([("newline", self.tr("A new line")), ("space", self.tr("A space"))])
        self.carried = NumberField(25, 0, 75, unit="%", step=5)
        longest = number("max_tokens", self.longest, self.tr("Longest example"), self.tr("Older messages are cut off, answers never."))
        joined = self.tr("A message that answers an earlier conversation of the last day goes on with it.")
        return (
            number(
                "gap_minutes",
                self.gap,
                self.tr("New conversation after"),
                self.tr("Measured from the message before. Between mails, 30 days."),
            ),
            longest._replace(read=self._longest, show=self._show_longest),
            choice("model", self.model, self.tr("Count tokens for"), self.tr("Its tokens and its longest example apply.")),
            number("min_turns", self.min_turns, self.tr("Fewest turns"), self.tr("Shorter examples are left out.")),
            choice("joiner", self.joiner, self.tr("Between messages in a row"), self.tr("A new line keeps how you write in bursts.")),
            percent("carried_share", self.carried, self.tr("Repeat older messages"), self.tr("When a long conversation is cut.")),
            switch("join_replies", self.join_replies, joined),
            switch("label_speakers", self.labels, self.tr("Only the others get a name, never an answer.")),
        )

    def _answers(self) -> tuple[Knob, ...]:
        self.openers = ListField([("context", self.tr("Keep as context")), ("leave_out", self.tr("Leave out"))])
        self.shortest = NumberField(0, 0, 1000, unit=self.tr("words"))
        self.link_only, self.one_word, self.copied = (self._use() for _ in range(3))
        self.copies = NumberField(3, 1, 1000)
        return (
            choice(
                "openers", self.openers, self.tr("Openings by the assistant"), self.tr("They answer nothing, so they are never trained.")
            ),
            number("shortest_answer", self.shortest, self.tr("Shortest answer"), self.tr("Shorter ones are context only.")),
            choice("link_only", self.link_only, self.tr("Answers of links only"), self.tr("They say little about how you write.")),
            choice("one_word", self.one_word, self.tr("Answers of one word"), self.tr("“Ok” and “haha” are part of a voice, too.")),
            choice("copied", self.copied, self.tr("Copied answers"), self.tr("They repeat the prompt, or went out to several chats.")),
            number("max_copies", self.copies, self.tr("Copies of the same example"), self.tr("Nearly the same counts, too.")),
        )

    def _messages(self) -> tuple[Knob, ...]:
        self.since, self.until = QLineEdit(), QLineEdit()
        self.share = NumberField(100, 1, 100, unit="%", step=5)
        return (
            day("since", self.since, self.tr("From this day on"), self.tr("Recent messages sound more like you today.")),
            day("until", self.until, self.tr("Up to this day"), self.tr("The day itself counts.")),
            percent("largest_share", self.share, self.tr("Largest share of one chat"), self.tr("Of all examples; its latest ones stay.")),
        )

    def _sides(self) -> tuple[Knob, ...]:
        self.held_out = NumberField(10, 0, 50, unit="%", step=5)
        self.test_share = NumberField(0, 0, 50, unit="%", step=5)
        ways = [("time", self.tr("Latest conversations")), ("chat", self.tr("Whole chats")), ("random", self.tr("Drawn at random"))]
        self.split_by = ListField(ways)
        self.seed = NumberField(1, 0, 1_000_000)
        return (
            percent("valid_share", self.held_out, self.tr("Held out to measure"), self.tr("The training is measured on it.")),
            percent(
                "test_share",
                self.test_share,
                self.tr("Kept for a test"),
                self.tr("Goes into no file. You can try the model with it later."),
            ),
            choice("split_by", self.split_by, self.tr("What is held out"), self.tr("Always whole conversations.")),
            number("split_seed", self.seed, self.tr("Seed"), self.tr("The same seed draws the same examples.")),
        )

    def _use(self) -> ListField:
        return ListField([("train", self.tr("Train")), ("context", self.tr("Keep as context"))])

    def _longest(self) -> int | None:
        longest = self.longest.value()
        return None if longest == NO_LIMIT else max(16, longest)

    def _show_longest(self, tokens: int | None) -> None:
        self.longest.setValue(tokens or NO_LIMIT)

    def _connect(self) -> None:
        for moved in (*(knob.moved for knob in self._knobs), self.languages.moved, self.prompts.moved):
            moved.connect(self._tell)
        self.gap.valueChanged.connect(self.pause.show_chosen)
        self.pause.taken.connect(self.gap.setValue)

    def _tell(self) -> None:
        if not self._quiet and (not isinstance(self.sender(), QLineEdit) or self._days_moved()):
            self.changed.emit()

    def _days_moved(self) -> bool:
        """Whether a day is another now: a field that only loses the focus tells so as well."""
        return (self.since.text().strip(), self.until.text().strip()) != (self._shown.since or "", self._shown.until or "")
