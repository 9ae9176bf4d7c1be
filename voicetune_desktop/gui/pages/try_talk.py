"""The tab Talk: one question to one or two models, their answers side by side. Nothing leaves before the button is pressed."""

from collections.abc import Mapping
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.speakers import Said, Speaker
from voicetune_desktop.evaluation.talks import Talk
from voicetune_desktop.gui.pages.try_asker import Asker
from voicetune_desktop.gui.pages.try_speaker_list import Known, key_of
from voicetune_desktop.gui.pages.try_talk_layout import TalkLayout
from voicetune_desktop.gui.pages.try_talk_sending import Sending
from voicetune_desktop.gui.pages.try_talk_words import send_words
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training

NO_TALK = Talk((None, None))


class TalkTab(TalkLayout):
    """A talk can be kept, put aside and brought back; each model is told its own answers only."""

    step_wanted = Signal(str)

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__(session, training)
        self._session, self._training = session, training
        self._number = 0
        self._before: tuple[Talk, int] | None = None
        self.talk = NO_TALK
        self.asker = Asker(session, self)
        self.sending = Sending(self.asker)
        self._connect()
        self._choose_first()
        self._show()

    @property
    def ready(self) -> bool:
        """Whether everything it shows is of now."""
        return not self.asker.waiting

    @property
    def busy(self) -> bool:
        """Whether a question is on its way or a model answers."""
        return self.sending.under_way or any(column.busy for column in self.columns)

    @property
    def speakers(self) -> tuple[Speaker | None, ...]:
        """The models that are chosen."""
        return tuple(column.chooser.value for column in self.columns)

    def refresh(self) -> None:
        """Show the project as it is now."""
        self.kept.refresh(self._number)
        if self.isVisible():
            self.asker.prepare()
        self._choose_first()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asker.prepare()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self.sending.under_way:
            self.asker.close()

    def _connect(self) -> None:
        for voice, column in enumerate(self.columns):
            column.chooser.changed.connect(self._on_model)
            column.said.connect(partial(self._on_said, voice))
            column.ended.connect(self._show)
            column.again_wanted.connect(partial(self._on_again, voice))
            column.finish_wanted.connect(partial(self.step_wanted.emit, "finish"))
        self.finish.clicked.connect(partial(self.step_wanted.emit, "finish"))
        self.asker.begun.connect(self._on_begun)
        self.sending.noted.connect(self._on_noted)
        self.sending.held.connect(self._on_held)
        self.sending.passed.connect(self._go)
        self.sending.failed.connect(self._on_failed)
        self.box.rested.connect(self._on_rested)
        self.box.text.textChanged.connect(self._show)
        self.box.send_wanted.connect(self._on_send)
        self.box.stop_wanted.connect(self._on_stop)
        self.how.changed.connect(self._on_rested)
        self.real.toggled.connect(self._show)
        self.keep.clicked.connect(self._on_keep)
        self.clear.clicked.connect(lambda: self._put_aside(self.tr("The talk is cleared.")))
        self.kept.opened.connect(self._on_opened)
        self.kept.deleted.connect(self._on_deleted)
        self.kept.failed.connect(self.box.say_error)
        self._session.project_changed.connect(self._on_project)

    def _typed(self) -> tuple[str, str]:
        return self.box.question, self.how.prompt

    def _on_rested(self) -> None:
        if self.box.question and not self.busy:
            self.sending.look(self._typed())
        else:
            self.box.say("")

    def _on_send(self) -> None:
        if self.busy or not self._can_send():
            return
        self.sending.send(self._typed(), self.talk.texts())
        self._show()

    def _on_noted(self, words: str) -> None:
        self.box.say(words if self.box.question else "")

    def _on_held(self, words: str) -> None:
        self.box.say(f"{words} {self.tr('Send it once more if that is right.')}")
        self._show()

    def _go(self, hidden: Mapping[str, str]) -> None:
        """Ask the models; everything that goes out is what was hidden a moment ago."""
        question, system = self._typed()
        begun = replace(self.talk, speakers=self.speakers, system=hidden[system], manner=self.how.manner)
        self.talk, self._before = begun.asking(hidden[question]), None
        self.box.clear()
        for voice, column in enumerate(self.columns):
            lines = (replace(line, content=hidden.get(line.content, line.content)) for line in self.talk.lines(voice))
            column.ask(list(lines), self.talk.manner)
        self._show()
        self.box.text.setFocus()

    def _on_again(self, voice: int) -> None:
        """Ask one model the last question again."""
        if not self.columns[voice].busy and self.talk.asked:
            self.talk = self.talk.answering(voice, None)
            self.columns[voice].ask_again()
            self._show()

    def _on_stop(self) -> None:
        self.sending.stop()
        for column in self.columns:
            column.stop()
        self._show()

    def _on_said(self, voice: int, said: Said | None) -> None:
        self.talk = self.talk.answering(voice, said)
        self._show_column(voice)

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.box.say_error(error)
        self._show()

    def _on_begun(self) -> None:
        if self.asker.basis:
            self.how.show_usual(self.asker.basis.system)
        self._show()

    def _on_model(self) -> None:
        """What one model said is never told to another one as its own words."""
        if self.talk.asked and self.speakers != self.talk.speakers:
            self._put_aside(self.tr("A new talk begins, because another model was chosen."))
        self._show()

    def _put_aside(self, words: str) -> None:
        """Begin anew; the talk before can be brought back."""
        if self.busy or not self.talk.asked:
            return
        self._before = (self.talk, self._number)
        self._take(NO_TALK, 0)
        self.box.message.clear_actions()
        self.box.message.say("info", words)
        self.box.message.add_action(self.tr("Bring it back"), icon="undo").clicked.connect(self._on_back)

    def _on_back(self) -> None:
        self.box.message.setVisible(False)
        if self._before is not None and not self.busy:
            self._open(*self._before)

    def _on_keep(self) -> None:
        if not self.talk.asked or self.busy:
            return
        try:
            self._number = self.kept.keep(self.talk, self._number)
        except VoiceTuneError as error:
            self.box.say_error(error)
            return
        self._session.changed.emit()
        self.box.message.clear_actions()
        self.box.message.say("success", self.tr("The talk is kept in this project."))

    def _on_opened(self, number: int, talk: Talk) -> None:
        if self.busy:
            self.kept.refresh(self._number)
            return
        self._put_aside(self.tr("The talk that was here is put aside."))
        self._open(talk, number)

    def _open(self, talk: Talk, number: int) -> None:
        for column, speaker in zip(self.columns, talk.speakers, strict=True):
            column.chooser.set_value(speaker)
        self.how.show_kept(talk.manner, talk.system)
        self._take(talk, number)

    def _on_deleted(self, number: int) -> None:
        self._number = 0 if number == self._number else self._number
        self._session.changed.emit()

    def _on_project(self) -> None:
        """Another project: nothing of the one before stays on the screen."""
        self.sending.forget()
        for column in self.columns:
            column.give_up()
        self._before = None
        self.box.clear()
        self.box.message.setVisible(False)
        self.how.forget()
        self.real.setChecked(False)
        self._take(NO_TALK, 0)

    def _take(self, talk: Talk, number: int) -> None:
        self.talk, self._number = talk, number
        for column in self.columns:
            column.trouble.setVisible(False)
        self.kept.refresh(number)
        self._show()

    def _choose_first(self) -> None:
        """The model of a job that the person comes from, or the newest trained one, and its base beside it."""
        first, second = (column.chooser for column in self.columns)
        known = self._wanted() if self._training.trial else None
        if not any(self.speakers) and not self.talk.asked and first.trained:
            known = known or first.trained[0]
        if known:
            first.set_value(known.speaker)
            second.set_value(known.base)

    def _wanted(self) -> Known | None:
        """The model that the person comes to talk to; a talk with other ones is put aside."""
        run, self._training.trial = self._training.trial, None
        if run is None or self.busy:
            return None
        wanted = key_of(Speaker(run.account, run.tuned_model))
        known = next((one for one in self.columns[0].chooser.trained if key_of(one.speaker) == wanted), None)
        if known and known.speaker != self.speakers[0]:
            self._put_aside(self.tr("A new talk begins, because another model was chosen."))
        return known

    def _can_send(self) -> bool:
        return bool(self.box.question) and any(self.speakers)

    def _show(self) -> None:
        hiding = self.sending.under_way
        words = self.tr("Hiding names…") if hiding else send_words(self.speakers)
        self.box.show_state(words, can=self._can_send(), hiding=hiding, answering=any(column.busy for column in self.columns))
        self.untrained.setVisible(not any(self.speakers) and not self.talk.asked)
        self.how.setEnabled(not hiding)
        for act in (self.keep, self.clear):
            act.setEnabled(bool(self.talk.asked) and not self.busy)
        for voice in range(len(self.columns)):
            self._show_column(voice)

    def _show_column(self, voice: int) -> None:
        talk = self.talk if self.talk.asked else replace(self.talk, speakers=self.speakers)
        self.columns[voice].show_talk(talk, voice, self._shown)

    def _shown(self, text: str) -> str:
        """A text for the screen."""
        return self.asker.basis.names(text) if self.real.isChecked() and self.asker.basis else text
