"""A question that the export cannot answer, with an example for each choice."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout

from voicetune_desktop.gui.core_words import number_said
from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.model import Question

translate = QCoreApplication.translate


class QuestionCard(Card):
    """Shows one question; hidden while there is none."""

    answered = Signal(object, str)
    """The `Question` and the choice."""

    def __init__(self) -> None:
        super().__init__()
        self._text = PlainLabel("", strong=True, wrap=True)
        self.body.addWidget(self._text)
        self._choices = QGridLayout()
        self._choices.setHorizontalSpacing(MEDIUM)
        self._choices.setVerticalSpacing(SMALL)
        self._choices.setColumnStretch(1, 1)
        self.body.addLayout(self._choices)
        self.setVisible(False)

    def ask(self, question: "Question") -> None:
        """Show a question; the guess comes first."""
        texts = {
            "date_order": self.tr("The file does not say in which order its dates are. Which reading is right?"),
            "encoding": self.tr("The file does not say how its letters are stored. Which one reads right?"),
            "who_am_i": self.tr("Which of these people are you?"),
        }
        self._text.setText(texts[question.kind])
        self.setAccessibleName(self._text.text())
        while item := self._choices.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        examples = dict(zip(question.choices, examples_said(question), strict=False))
        for row, choice in enumerate(sorted(question.choices, key=lambda c: c != question.guess)):
            entry = button(order_words().get(choice, choice), "primary" if choice == question.guess else "secondary")
            entry.clicked.connect(partial(self.answered.emit, question, choice))
            self._choices.addWidget(entry, row, 0)
            self._choices.addWidget(PlainLabel(examples.get(choice, ""), ink="quiet", wrap=True), row, 1)
        self.setVisible(True)


def examples_said(question: "Question") -> tuple[str, ...]:
    """What each choice would read, days as the person writes them."""
    return tuple(map(number_said, question.examples)) if question.kind == "date_order" else question.examples


def order_words() -> dict[str, str]:
    """Orders of the numbers of a date."""
    return {
        "dmy": translate("QuestionCard", "Day, month, year"),
        "mdy": translate("QuestionCard", "Month, day, year"),
        "ymd": translate("QuestionCard", "Year, month, day"),
    }
