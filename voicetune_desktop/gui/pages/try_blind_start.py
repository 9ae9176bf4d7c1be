"""How a blind test is drawn: whose answers, how many rounds, who guesses, and where the drawing begins."""

from secrets import randbelow
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL
from voicetune_desktop.gui.pages.try_blind_choice import ReplayChoice
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import NumberField, field
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.blind_test import Draw

_ROUNDS, _MOST_ROUNDS = 12, 200
_SEEDS = 999
_LONGEST_NAME = 60


class BlindStart(Card):
    """Every test gets a seed of its own, which is shown and can be typed."""

    def __init__(self) -> None:
        super().__init__(self.tr("Which answer did you write?"))
        self.choice = ReplayChoice("vt.blind")
        self.rounds = NumberField(_ROUNDS, 1, _MOST_ROUNDS)
        self.seed = NumberField(1, 1, _SEEDS)
        self.seed.setGroupSeparatorShown(False)
        self.who = QLineEdit()
        self.who.setMaxLength(_LONGEST_NAME)
        self.lengths = QCheckBox(self.tr("Only where length tells nothing"))
        self.lengths.setChecked(True)
        self.begin = button(self.tr("Start the test"), "primary", icon="play", identifier="vt.blind.begin")
        self.save = button(self.tr("Save a quiz for a friend…"), icon="save", identifier="vt.blind.save")
        for part, name in ((self.rounds, "rounds"), (self.seed, "seed"), (self.who, "who"), (self.lengths, "lengths")):
            part.setAccessibleIdentifier(f"vt.blind.{name}")
        self._lay_out()
        self.new_seed()

    @property
    def guesser(self) -> str:
        """Who guesses; empty where nobody said."""
        return self.who.text().strip()

    @property
    def wanted(self) -> "Draw | None":
        """What is to be drawn; None where nothing can be."""
        from voicetune_desktop.operations.blind_test import Draw

        row, voice = self.choice.replay, self.choice.voice
        return None if row is None or voice is None else Draw(row.id, voice, self.rounds.value(), self.seed.value())

    def new_seed(self) -> None:
        """Draw otherwise the next time."""
        self.seed.setValue(1 + randbelow(_SEEDS))

    def _lay_out(self) -> None:
        text = self.tr("One of two answers is real, the other one comes from the model. You guess, or a friend who knows you well.")
        numbers = QWidget()
        row = FlowLayout(numbers, across=LARGE, down=MEDIUM)
        row.addWidget(field(self.tr("Rounds"), self.rounds))
        row.addWidget(field(self.tr("Who guesses"), self.who))
        row.addWidget(field(self.tr("Seed"), self.seed))
        buttons = QWidget()
        acts = FlowLayout(buttons, across=SMALL)
        acts.addWidget(self.begin)
        acts.addWidget(self.save)
        hint = self.tr("The same seed draws the same moments. The quiz is one file for any browser; it works without a network.")
        for part in (PlainLabel(text, wrap=True), self.choice, numbers, self.lengths, buttons, PlainLabel(hint, ink="quiet", wrap=True)):
            self.body.addWidget(part)
