"""One side of a talk: the model, what was said, and how it went."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.speakers import Line, Manner, Said
from voicetune_desktop.evaluation.talks import Talk
from voicetune_desktop.gui.metrics import MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.try_speaker import SpeakerChooser
from voicetune_desktop.gui.pages.try_talk_trouble import TalkTrouble
from voicetune_desktop.gui.pages.try_talk_words import STOPPED, Show, name_of, outcome, talk_bubbles, talk_text
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.bubbles import BubbleList
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.text import PlainLabel, cut, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.model import Progress

_LEAST = 150
_SPOKEN = 500
"""Letters of an answer that are read aloud at once; the list has all of it."""


class _Talk(BubbleList):
    """Takes the room that is left, and asks for no more than its least height, which counts where all is laid out by width."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class TalkColumn(Card):
    """Asks its model in a child process of its own, and tells what it says while it says it."""

    said = Signal(object)
    """A `Said`: all that came until now."""
    ended = Signal()
    """The model is not being asked any more."""
    again_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self, session: Session, training: Training, name: str, identifier: str, hint: str) -> None:
        """`hint` is what it says while no model is chosen."""
        super().__init__("", padding=MEDIUM)
        self.setAccessibleName(name)
        self.body.setSpacing(SMALL)
        self._training = training
        self._hint = hint
        self._job: Job | None = None
        self._number = 0
        self._asked: tuple[Sequence[Line], Manner] | None = None
        self._came = Said("")
        self._shown: tuple[Talk, int, Show] | None = None
        self.chooser = SpeakerChooser(session, training, name, identifier=identifier)
        self.list = _Talk(name, identifier=f"{identifier}.talk")
        self.list.setMinimumHeight(px(_LEAST))
        self.state = PlainLabel("", size="small", ink="quiet", wrap=True)
        self.copy = button(self.tr("Copy"), "quiet", icon="copy", identifier=f"{identifier}.copy")
        self.trouble = TalkTrouble()
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.copy)
        self.body.addWidget(self.chooser)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)
        self.copy.clicked.connect(self._on_copy)
        self.trouble.again_wanted.connect(self.again_wanted)
        self.trouble.finish_wanted.connect(self.finish_wanted)

    @property
    def busy(self) -> bool:
        """Whether its model is being asked."""
        return self._job is not None

    def ask(self, lines: "Sequence[Line]", manner: Manner) -> None:
        """Ask the model that is chosen."""
        speaker = self.chooser.value
        if speaker is None or self._job is not None:
            return
        from voicetune_desktop.operations.talking import talk

        self._asked = (lines, manner)
        self._came = Said("")
        self._number += 1
        self.trouble.setVisible(False)
        done, failed = partial(self._on_done, self._number), partial(self._on_failed, self._number)
        job = self._job = self._training.act(talk, speaker, lines, manner, done=done, failed=failed)
        if job:
            job.progressed.connect(partial(self._on_progress, self._number))
            job.cancelled.connect(partial(self._on_cancelled, self._number))
        self.chooser.setEnabled(job is None)

    def ask_again(self) -> None:
        """Send the very same once more."""
        if self._asked:
            self.ask(*self._asked)

    def stop(self) -> None:
        """Stop the answer; what came of it stays."""
        if self._job:
            self._job.cancel()

    def give_up(self) -> None:
        """Nobody waits for the answer any more, as when another project opens."""
        self.stop()
        self._job = None
        self._number += 1
        self.trouble.setVisible(False)
        self.chooser.setEnabled(True)

    def show_talk(self, talk: Talk, voice: int, show: Show) -> None:
        """Show its side of a talk."""
        self._shown = (talk, voice, show)
        self.list.follow(talk_bubbles(talk, voice, show, answering=self.busy))
        last = talk.asked[-1].answers[voice] if talk.asked else None
        self.state.setText(self._state(outcome(last), asked=bool(talk.asked)))
        self.copy.setVisible(bool(talk.asked))

    def _state(self, outcome: str, *, asked: bool) -> str:
        if self.busy:
            return self.tr("Answering…")
        if asked:
            return outcome
        return self.tr("Nothing was asked yet.") if self.chooser.value else self._hint

    def _on_progress(self, number: int, progress: "Progress") -> None:
        said = getattr(progress, "said", None)
        if isinstance(said, Said) and number == self._number:
            self._came = said
            self.said.emit(said)

    def _on_done(self, number: int, said: Said) -> None:
        if number != self._number:
            return
        self._end(said)
        words = self.tr("%1 has answered.").replace("%1", name_of(self.chooser.value))
        announce(self, f"{self.accessibleName()}: {words} {self._aloud(said.text)}")  # both may be of one name

    def _aloud(self, text: str) -> str:
        """An answer as it is shown, in one line."""
        shown = self._shown[2](text) if self._shown else text
        return visible(cut(" ".join(shown.split()), _SPOKEN), one_line=True)

    def _on_cancelled(self, number: int) -> None:
        if number == self._number:
            self._end(Said(self._came.text, STOPPED))

    def _on_failed(self, number: int, error: VoiceTuneError) -> None:
        """What came before the line broke stays on the screen."""
        if number != self._number:
            return
        self._end(self._came if self._came.text else None)
        self.trouble.say_error(error)

    def _end(self, said: Said | None) -> None:
        self._job = None
        self.chooser.setEnabled(True)
        self.said.emit(said)
        self.ended.emit()

    def _on_copy(self) -> None:
        if self._shown:
            QGuiApplication.clipboard().setText(talk_text(*self._shown))
            announce(self, self.tr("Copied"))
