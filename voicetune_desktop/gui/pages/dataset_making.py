"""Making the examples anew where they are out of date, and saying where that waits, failed or left too few."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from voicetune_desktop.errors import NothingToTrain
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.message import InlineMessage

if TYPE_CHECKING:
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.project.file import Project

FEWEST = 10
"""Examples that OpenAI asks for at least (its fine-tuning guide)."""


class Making(QObject):
    """What failed or was stopped is not begun again unasked."""

    wanted = Signal()
    """The person wants what failed or was stopped to be begun again."""
    failed = Signal()
    """The examples that were there before still count."""

    def __init__(self, session: Session, message: InlineMessage, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._message = session, message
        self._tried = ""

    def forget(self) -> None:
        """Nothing was tried yet."""
        self._tried = ""

    def catch_up(self, project: "Project", *, seen: bool) -> bool:
        """Begin where it is due, and tell whether the examples are of now; changes of answers may wait while they are `seen`."""
        from voicetune_desktop.operations.edited import can_wait
        from voicetune_desktop.operations.steps import build_is_fresh

        if build_is_fresh(project):
            self._tried = ""
            return True
        inputs = _inputs(project)
        if seen and can_wait(project):
            self._offer_edits(project)
        elif self._tried == inputs:
            self._offer_build()
        else:
            self._tried = inputs
            self._make()
        return False

    def make_edited(self) -> None:
        """Make the examples anew where only answers changed."""
        project = self._session.project
        if project is None or self._session.busy:
            return
        from voicetune_desktop.operations.edited import can_wait

        if can_wait(project):
            self._make()

    def warn_of_few(self, train: int | None) -> None:
        """Say that there are too few examples to train on, or nothing."""
        if train is None or train >= FEWEST:
            self._message.setVisible(False)
            return
        text = self.tr("There are only %Ln example(s) to train on.", "", train)
        if not self._message.isVisible() or self._message.text != text:
            self._message.clear_actions()
            hint = self.tr("OpenAI asks for 10 at least, and 50 or more make a difference. Add more chats.")
            self._message.say("warning", text, hint)

    def _make(self) -> None:
        from voicetune_desktop.operations.refreshing import refresh_dataset

        self._message.setVisible(False)
        self._session.run(refresh_dataset, done=lambda _report: None, failed=self._on_failed, yields=True)

    def _offer_build(self) -> None:
        """Let the person begin work that failed or was stopped; an error that is shown says why and stays."""
        if self._message.isVisible():
            return
        self._message.clear_actions()
        self._message.say("info", self.tr("The examples are not up to date."))
        self._add_begin_again()

    def _offer_edits(self, project: "Project") -> None:
        """Making all examples anew for one answer would take long: it waits until the person wants it or leaves the page."""
        from voicetune_desktop.operations.edited import changes

        text = self.tr("Not yet in the examples: %Ln change(s) of answers.", "", changes(project))
        if self._message.isVisible() and self._message.text == text:
            return
        self._message.clear_actions()
        self._message.say("info", text, self.tr("They are made again when you leave this page."))
        self._message.add_action(self.tr("Make examples again")).clicked.connect(self.make_edited)

    def _add_begin_again(self) -> None:
        self._message.add_action(self.tr("Make examples")).clicked.connect(self._on_begin_again)

    def _on_begin_again(self) -> None:
        self._tried = ""
        self.wanted.emit()

    def _on_failed(self, error: "VoiceTuneError") -> None:
        self.failed.emit()
        self._message.say_failure(error)
        if not isinstance(error, NothingToTrain):
            self._add_begin_again()


def _inputs(project: "Project") -> str:
    """What the examples hang on, as one word."""
    from voicetune_desktop.operations.steps import build_inputs, scan_inputs

    return scan_inputs(project) + build_inputs(project)
