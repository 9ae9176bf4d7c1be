"""One moment of a replay: what was said before, what the models answered, and on demand what the person really did."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.job_words import number, stamp
from voicetune_desktop.gui.pages.try_replay_answer import AnswerCard
from voicetune_desktop.gui.pages.try_replay_bubbles import FittingBubbles
from voicetune_desktop.gui.pages.try_replay_words import answer_bubbles, before_bubbles
from voicetune_desktop.gui.pages.try_talk_words import name_of
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import row_or_column
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.evaluation.speakers import Speaker, Voiced
    from voicetune_desktop.project.replays import MomentRow

_BEFORE = 220


class MomentView(QWidget):
    """The real answer is hidden again at each moment."""

    judged = Signal(int, int, int, str)
    """Moment, place of the model, thumb, and what the person would rather have read."""
    step_wanted = Signal(int)
    """To the moment before (-1) or after (1)."""

    def __init__(self) -> None:
        super().__init__()
        self._moment: MomentRow | None = None
        self._speakers: Sequence[Speaker] = ()
        self.cards: list[AnswerCard] = []
        self.title = Heading("", "section")
        self.when = PlainLabel(ink="quiet")
        self.before = FittingBubbles(self.tr("What was said before"), identifier="vt.replay.before", most=_BEFORE)
        self.show_real = button("", icon="eye", identifier="vt.replay.real")
        self.real = FittingBubbles(self.tr("What you really answered"), identifier="vt.replay.real.text")
        self.previous = button(self.tr("Previous moment"), icon="arrow-left", identifier="vt.replay.previous")
        self.next = button(self.tr("Next moment"), icon="arrow-right", identifier="vt.replay.next")
        self.answers = QWidget()
        self._answers = row_or_column(self.answers)
        self._answers.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self.show_real.clicked.connect(lambda: self._show_real(self.real.isHidden()))
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))

    def show_moment(self, moment: "MomentRow", place: tuple[int, int], speakers: "Sequence[Speaker]", said: "Mapping[int, Voiced]") -> None:
        """Show a moment, which is number `place[0]` of `place[1]`; `said` has the answers by the place of the model."""
        from voicetune_desktop.operations.replaying import lines_of

        other = self._moment is None or moment.id != self._moment.id
        if other:
            for card in self.cards:
                card.keep()
        self._moment = moment
        if list(speakers) != list(self._speakers):
            self._make_cards(speakers)
        self.title.setText(self.tr("Moment %1 of %2").replace("%1", number(place[0] + 1)).replace("%2", number(place[1])))
        self.when.setText(stamp(moment.at))
        self.previous.setEnabled(place[0] > 0)
        self.next.setEnabled(place[0] + 1 < place[1])
        for voice, card in enumerate(self.cards):
            card.show_answer(said.get(voice))
        if other:
            self.before.show_bubbles(before_bubbles(lines_of(moment)))
            self.before.scrollToBottom()
            self.real.show_bubbles(answer_bubbles(self.tr("You"), moment.real))
            self._show_real(False)

    def _make_cards(self, speakers: "Sequence[Speaker]") -> None:
        for card in self.cards:
            self._answers.removeWidget(card)
            card.setParent(None)
            card.deleteLater()
        self._speakers = tuple(speakers)
        self.cards = [AnswerCard(name_of(speaker), voice) for voice, speaker in enumerate(speakers)]
        for card in self.cards:
            card.judged.connect(self._on_judged)
            self._answers.addWidget(card, 1)
        follow_layout(self.before, self.answers)

    def _on_judged(self, voice: int, thumb: int, edited: str) -> None:
        if self._moment:
            self.judged.emit(self._moment.id, voice, thumb, edited)

    def _show_real(self, shown: bool) -> None:
        self.real.setVisible(shown)
        self.show_real.setText(self.tr("Hide your real answer") if shown else self.tr("Show your real answer"))

    def _lay_out(self) -> None:
        head = row_or_column()
        head.setSpacing(SMALL)
        head.addWidget(self.title, 1)
        for part in (self.when, self.previous, self.next):
            head.addWidget(part)
        shown = QHBoxLayout()
        shown.addWidget(self.show_real)
        shown.addStretch()
        self._answers.setSpacing(MEDIUM)
        self.real.setMinimumWidth(px(160))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(head)
        column.addWidget(self.before)
        column.addWidget(self.answers)
        column.addLayout(shown)
        column.addWidget(self.real)
