"""The blind test on the page Try it: drawn from a replay, guessed here, or saved as a quiz for a friend."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.core_words import said, share_said
from voicetune_desktop.gui.in_language import in_language
from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.pages.try_blind_round import BlindRoundView
from voicetune_desktop.gui.pages.try_blind_scores import BlindScores
from voicetune_desktop.gui.pages.try_blind_start import BlindStart
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.showing import show_place
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import EmptyState
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.message import InlineMessage

if TYPE_CHECKING:
    from voicetune_desktop.operations.blind_test import BlindTest
    from voicetune_desktop.operations.quiz import SavedQuiz

QUIZ = "quiz.html"


class BlindTab(QWidget):
    """Nothing here is sent. A test that is stopped keeps its guesses."""

    tab_wanted = Signal(str)
    """Something has to be done on another tab first."""

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__()
        self._session = session
        self._test: BlindTest | None = None
        self._place = 0
        self._right: list[bool] = []
        self.message = InlineMessage()
        self.replay = button(self.tr("Go to Replay"), icon="history", identifier="vt.blind.replay")
        self.empty = EmptyState(
            "try",
            self.tr("No answers to guess yet"),
            self.tr("Ask your model at held-out moments on the tab Replay. Then guess here."),
            self.replay,
        )
        self.start = BlindStart()
        self.round = BlindRoundView()
        self.scores = BlindScores()
        self._lay_out()
        self._connect()
        self._show_parts()

    def refresh(self) -> None:
        """Offer the replays of now; a test under way goes on."""
        project = self._session.project
        if project is None or not self.isVisible():
            return
        from voicetune_desktop.project.replays import replays
        from voicetune_desktop.project.storage import storage_errors

        try:
            with storage_errors():
                self.start.choice.offer(replays(project))
        except VoiceTuneError as error:
            self.message.say_error(error)
        self._show_scores()
        self._show_parts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _connect(self) -> None:
        self.replay.clicked.connect(lambda: self.tab_wanted.emit("replay"))
        self.start.begin.clicked.connect(self._on_begin)
        self.start.save.clicked.connect(self._on_save)
        self.start.choice.changed.connect(self._show_scores)
        self.round.guessed.connect(self._on_guessed)
        self.round.skipped.connect(self._on_next)
        self.round.next_wanted.connect(self._on_next)
        self.round.stopped.connect(self._on_over)
        self._session.project_changed.connect(self._forget)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        for part in (self.message, self.empty, self.start, self.scores):
            column.addWidget(part)
        column.addWidget(self.round, 1)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inner), 1)

    def _show_parts(self) -> None:
        playing, offered = self._test is not None, self.start.choice.replay is not None
        self.empty.setVisible(not playing and not offered)
        self.start.setVisible(not playing and offered)
        self.round.setVisible(playing)
        if playing:
            self.scores.setVisible(False)

    def _show_scores(self) -> None:
        from voicetune_desktop.operations.blind_test import scores
        from voicetune_desktop.project.storage import storage_errors

        project, row = self._session.project, self.start.choice.replay
        if project is None or self._test is not None:
            return
        try:
            with storage_errors():
                self.scores.show_scores(row, scores(project, row.id) if row else ())
        except VoiceTuneError as error:
            self.message.say_error(error)

    def _on_begin(self) -> None:
        from voicetune_desktop.operations.blind_test import blind_test
        from voicetune_desktop.operations.quiz import nothing_to_guess
        from voicetune_desktop.project.storage import storage_errors

        project, wanted = self._session.project, self.start.wanted
        if project is None or wanted is None:
            return
        self._clear_message()
        try:
            with storage_errors():
                test = blind_test(project, wanted, who=self.start.guesser, match_lengths=self.start.lengths.isChecked())
            if not test.rounds:
                raise _all_known() if test.known else nothing_to_guess()
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        self._test, self._place, self._right = test, 0, []
        self.round.setVisible(True)
        self.round.show_round(test.rounds[0], 1, len(test.rounds))
        self._show_parts()
        if test.length_tells:
            hint = self.tr("Treat the result with care, or replay more moments.")
            self.message.say("warning", self.tr("The length of an answer often gives it away here."), hint)

    def _on_guessed(self, first: bool) -> None:
        from voicetune_desktop.operations.blind_test import keep_guess

        project, test = self._session.project, self._test
        if project is None or test is None:
            return
        try:
            correct = keep_guess(project, test, test.rounds[self._place], picked_first=first, who=self.start.guesser)
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        self._right.append(correct)
        self.round.show_result(correct=correct)

    def _on_next(self) -> None:
        self._place += 1
        test = self._test
        if test is None or self._place >= len(test.rounds):
            self._on_over()
        else:
            self.round.show_round(test.rounds[self._place], self._place + 1, len(test.rounds))

    def _on_over(self) -> None:
        """Say what this test shows; the table has all of them together."""
        from voicetune_desktop.evaluation.blind import score

        self._test = None
        self.start.new_seed()
        self._clear_message()
        if self._right:
            found = score(self._right)
            share = self.tr("The true share of right guesses lies between %1 and %2.")
            for place, bound in (("%1", found.share.low), ("%2", found.share.high)):
                share = share.replace(place, share_said(bound, 0))
            self.message.say("info", found.verdict, share)
        self._show_scores()
        self.start.begin.setFocus()
        self._show_parts()

    def _on_save(self) -> None:
        from voicetune_desktop.gui.pages.finish_save import folder_of
        from voicetune_desktop.operations.quiz import save_quiz

        project, wanted = self._session.project, self.start.wanted
        if project is None or wanted is None or self._session.busy:
            return
        kind = self.tr("Web page (*.html)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a quiz for a friend"), str(folder_of(project).parent / QUIZ), kind)
        if name:
            self._clear_message()
            self._session.run(in_language, save_quiz, Path(name), wanted, done=self._on_saved, failed=self._on_failed)

    def _on_saved(self, saved: "SavedQuiz") -> None:
        count = self.tr("The quiz with %Ln round(s) is saved.", "", len(saved.test.rounds))
        hint = self.tr("All names in it are made up. Read it once before you share it.")
        if saved.left_out:
            hint = f"{self.tr('%Ln moment(s) hold something that is hidden now, and were left out.', '', saved.left_out)} {hint}"
        self.start.new_seed()
        self.message.say("success", count, hint)
        show = self.message.add_action(self.tr("Show in folder"), icon="folder")
        show.clicked.connect(lambda: show_place(saved.path.parent, self.message))

    def _on_failed(self, error: VoiceTuneError) -> None:
        self._clear_message()
        self.message.say_error(error)
        announce(self, said(error.message))

    def _clear_message(self) -> None:
        self.message.clear_actions()
        self.message.setVisible(False)

    def _forget(self) -> None:
        """Another project has other replays."""
        self._test = None
        self._clear_message()
        self.start.choice.offer(())
        self.scores.show_scores(None, ())
        self._show_parts()


def _all_known() -> VoiceTuneError:
    translate = QCoreApplication.translate
    text = translate("Try", "You have guessed all moments of this replay.")
    return VoiceTuneError(text, translate("Try", "Replay other moments, or let somebody else guess."))
