"""Canaries in the window: how many stand in the next files, and asking a model for those that were planted."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL
from voicetune_desktop.gui.pages.try_speaker import SpeakerChooser
from voicetune_desktop.gui.pages.try_talk_words import destination
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import NumberField, field
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.evaluation.speakers import Line, Speaker
    from voicetune_desktop.gui.jobs import Job
    from voicetune_desktop.operations.leak_probe import ProbeText


class CanaryCard(Card):
    """Asking sends the questions, never the canaries themselves, and only when its button is pressed."""

    answered = Signal(list)
    """The `ProbeText`s that a model said, to be looked through."""

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__(self.tr("Canaries"))
        self._session, self._training = session, training
        self._job: Job | None = None
        self._asked = 0
        self.message = InlineMessage()
        self.count = NumberField(0, 0, _most())
        self.count.setAccessibleIdentifier("vt.probe.canaries")
        self.state = PlainLabel("", ink="quiet", wrap=True)
        self.speaker = SpeakerChooser(session, training, self.tr("Model to ask"), identifier="vt.probe.speaker")
        self.ask = button("", icon="send", identifier="vt.probe.ask")
        self.stop = button(self.tr("Stop asking"), icon="stop", identifier="vt.probe.stop")
        self._lay_out()
        self.count.valueChanged.connect(self._on_count)
        self.speaker.changed.connect(self._show)
        self.ask.clicked.connect(self._on_ask)
        self.stop.clicked.connect(self._on_stop)
        session.project_changed.connect(self._on_stop)
        self._show()

    def refresh(self) -> None:
        """Show what the project knows. Raises VoiceTuneError."""
        self._show()

    def _lay_out(self) -> None:
        text = self.tr(
            "A canary is a made-up phrase that stands once in the training files. A model that can say it has learnt single examples."
        )
        hint = self.tr("Save the files again and train with them. The result says how many of the examples are canaries.")
        buttons = QWidget()
        row = FlowLayout(buttons, across=SMALL)
        row.addWidget(self.ask)
        row.addWidget(self.stop)
        numbers = QWidget()
        FlowLayout(numbers, across=LARGE, down=MEDIUM).addWidget(field(self.tr("Canaries in the next files"), self.count))
        for part in (
            PlainLabel(text, wrap=True),
            numbers,
            PlainLabel(hint, ink="quiet", wrap=True),
            self.state,
            self.speaker,
            buttons,
            self.message,
        ):
            self.body.addWidget(part)

    def _show(self) -> None:
        from voicetune_desktop.operations.canaries import Canaries, canaries

        project = self._session.project
        known = canaries(project) if project else Canaries()
        self.count.blockSignals(True)
        self.count.setValue(known.planted)
        self.count.blockSignals(False)
        asking = self._job is not None
        there = bool(known.made)
        self.state.setText(self.tr("%Ln canary phrase(s) made in this project. A search knows all of them.", "", len(known.made)))
        self.state.setVisible(there)
        self.speaker.setVisible(there)
        self.ask.setVisible(there and not asking)
        self.stop.setVisible(asking)
        speaker = self.speaker.value
        words = self.tr("Ask for the canaries")
        self.ask.setText(self.tr("Send questions to %1").replace("%1", destination(speaker.account)) if speaker else words)
        self.ask.setEnabled(speaker is not None)

    def _on_count(self, count: int) -> None:
        from voicetune_desktop.operations.canaries import plant

        self._session.change(self.tr("Canaries in the next files"), lambda project: plant(project, count))
        self._show()

    def _on_ask(self) -> None:
        from voicetune_desktop.operations.canary_questions import questions_of

        speaker = self.speaker.value
        if speaker is None or self._job is not None or self._session.busy:
            return
        self.message.setVisible(False)
        self._asked += 1
        done, failed = partial(self._on_questions, self._asked, speaker), partial(self._on_failed, self._asked)
        self._session.run(questions_of, done=done, failed=failed)

    def _on_questions(self, number: int, speaker: "Speaker", asked: "Sequence[Sequence[Line]]") -> None:
        from voicetune_desktop.operations.canary_questions import ask

        if number != self._asked:
            return
        done, failed = partial(self._on_answered, number), partial(self._on_failed, number)
        self._job = self._training.act(ask, speaker, asked, done=done, failed=failed)
        if self._job:
            self._job.ended.connect(partial(self._on_ended, number))
        self._show()

    def _on_answered(self, number: int, said: "list[ProbeText]") -> None:
        if number == self._asked:
            self.answered.emit(said)

    def _on_failed(self, number: int, error: VoiceTuneError) -> None:
        if number == self._asked:
            self.message.say_error(error)

    def _on_ended(self, number: int) -> None:
        if number == self._asked:
            self._job = None
            self._show()

    def _on_stop(self) -> None:
        """What was asked is of no interest any more."""
        job, self._job = self._job, None
        self._asked += 1
        if job:
            job.cancel()
        self.message.setVisible(False)
        self._show()


def _most() -> int:
    from voicetune_desktop.operations.canaries import MOST

    return MOST
