"""One round of the blind test: what was said before, two answers, and which of them the person takes for the real one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.try_replay_words import answer_bubbles, before_bubbles
from voicetune_desktop.gui.shortcuts import FIRST, SECOND, add_shortcuts, tell_keys
from voicetune_desktop.gui.widgets.accessible import announce, give_role
from voicetune_desktop.gui.widgets.bubbles import BubbleList
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import StatusPill
from voicetune_desktop.gui.widgets.flow import FlowLayout, row_or_column
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.blind_test import BlindRound

_MOST_BEFORE = 8
"""Turns that are shown before the answers; the latest ones."""
_TALK, _ANSWER = 120, 110
"""Least heights."""


class BlindRoundView(QWidget):
    """The keys 1 and 2 guess as the buttons do."""

    guessed = Signal(bool)
    """Whether the first answer was taken for the real one."""
    skipped = Signal()
    next_wanted = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._real_first = True
        self.title = Heading("", "section")
        self.talk = _Talk(self.tr("What was said before"), _TALK, identifier="vt.blind.talk")
        self.first, self.second = _Answer(1, "vt.blind.first"), _Answer(2, "vt.blind.second")
        self.told = PlainLabel("", size="lead", strong=True, wrap=True)
        self.skip = button(self.tr("Skip this one"), identifier="vt.blind.skip")
        self.next = button(self.tr("Next"), "primary", icon="arrow-right", identifier="vt.blind.next")
        self.stop = button(self.tr("Stop the test"), icon="stop", identifier="vt.blind.stop")
        self._lay_out()
        for answer, key, guess in ((self.first, FIRST, self._guess_first), (self.second, SECOND, self._guess_second)):
            answer.take.clicked.connect(guess)
            tell_keys(answer.take, key, "try")
        self.skip.clicked.connect(self.skipped)
        self.next.clicked.connect(self.next_wanted)
        self.stop.clicked.connect(self.stopped)
        add_shortcuts(self, {FIRST: self._guess_first, SECOND: self._guess_second})

    def show_round(self, one: "BlindRound", place: int, count: int) -> None:
        """Show a moment; `place` counts from 1."""
        self.title.setText(self.tr("%1 of %2: which answer is real?").replace("%1", str(place)).replace("%2", str(count)))
        self._real_first = one.real_first
        talk = [line for line in one.lines if line.role != "system"][-_MOST_BEFORE:]
        shown = before_bubbles(talk)
        self.talk.show_bubbles(shown)
        self.talk.setCurrentIndex(self.talk.model().index(len(shown) - 1, 0))  # what is answered; the focus would come to the oldest
        self.talk.scrollToBottom()
        self.first.show_answer(one.first)
        self.second.show_answer(one.second)
        self.told.setText("")
        self.talk.setFocus()  # from there Tab leads past both answers
        self._open(guessing=True)
        announce(self, self.title.text())

    def show_result(self, *, correct: bool) -> None:
        """Say whether the guess is right, and mark the real answer."""
        words = self.tr("Right: answer %1 is the real one.") if correct else self.tr("Wrong: answer %1 is the real one.")
        self.told.setText(words.replace("%1", "1" if self._real_first else "2"))
        self.first.mark(real=self._real_first)
        self.second.mark(real=not self._real_first)
        self.next.setVisible(True)
        self.next.setFocus()
        self._open(guessing=False)
        announce(self, self.told.text())

    def _open(self, *, guessing: bool) -> None:
        self.first.take.setEnabled(guessing)
        self.second.take.setEnabled(guessing)
        self.skip.setVisible(guessing)
        self.next.setVisible(not guessing)
        self.told.setVisible(not guessing)

    def _guess_first(self) -> None:
        self._guess(first=True)

    def _guess_second(self) -> None:
        self._guess(first=False)

    def _guess(self, *, first: bool) -> None:
        if self.isVisible() and self.first.take.isEnabled():
            self.guessed.emit(first)

    def _lay_out(self) -> None:
        answers = row_or_column()
        answers.setSpacing(LARGE)
        answers.addWidget(self.first, 1)
        answers.addWidget(self.second, 1)
        buttons = QWidget()
        row = FlowLayout(buttons, across=SMALL)
        for each in (self.next, self.skip, self.stop):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.title)
        column.addWidget(self.talk, 1)
        column.addLayout(answers, 1)
        column.addWidget(self.told)
        column.addWidget(buttons)


class _Answer(QWidget):
    """One of both answers, with the button that takes it for the real one."""

    def __init__(self, number: int, identifier: str) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        name = self.tr("Answer %1").replace("%1", str(number))
        self.setAccessibleName(name)
        self.text = _Talk(name, _ANSWER)
        self.take = button(self.tr("This one is real (%1)").replace("%1", str(number)), icon="person", identifier=identifier)
        self.real = StatusPill(self.tr("Really written"), "success", icon="check")
        row = QWidget()
        flow = FlowLayout(row, across=SMALL)
        flow.addWidget(self.take)
        flow.addWidget(self.real)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.text, 1)
        column.addWidget(row)

    def show_answer(self, text: str) -> None:
        """Show an answer of which nothing is known yet."""
        self.text.show_bubbles(answer_bubbles("", text))
        self.real.setVisible(False)

    def mark(self, *, real: bool) -> None:
        """Say whether it is the real one."""
        self.real.setVisible(real)


class _Talk(BubbleList):
    """Bubbles in little room, and in all that is left."""

    def __init__(self, name: str, least: int, *, identifier: str = "") -> None:
        super().__init__(name, identifier=identifier)
        self._least = px(least)
        self.setMinimumHeight(self._least)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._least)
