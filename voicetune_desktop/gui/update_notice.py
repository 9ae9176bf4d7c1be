"""News of a newer version: off until the person says yes, asked about once, and never more than a text to read."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLayout, QPlainTextEdit, QVBoxLayout, QWidget

from voicetune_desktop import __version__
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.metrics import SMALL, px
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import visible

if TYPE_CHECKING:
    from voicetune_desktop.training.updates import Release

STARTS, WANTED, ASKED_ON, PASSED = "starts", "updates", "updates_asked", "updates_passed"
"""Preferences: starts up to the one that asks, yes or no, the day of the last question, the version that was put away."""
SECOND = 2
_HEIGHT, _LEAST = 180, 64


def count_start() -> int:
    """Which start this is, as far as it matters: later ones than the second are not counted."""
    starts = preferences.number(STARTS) or 0
    if starts <= SECOND:
        preferences.change(STARTS, starts + 1)
    return starts + 1


class UpdateNotice(QWidget):
    """Asks whether to look for newer versions, looks once a day, and says what it found; hidden otherwise."""

    def __init__(self, session: Session, place: QLayout, address: str) -> None:
        super().__init__()
        self._session, self._address = session, address
        self._version = ""
        self.message = InlineMessage()
        self.news = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.news.setAccessibleName(self.tr("What is new"))
        self.news.setMinimumHeight(px(_LEAST))
        self.news.setMaximumHeight(px(_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.message)
        column.addWidget(self.news)
        self.message.dismissed.connect(self._on_dismissed)
        self.hide()
        self.news.hide()
        place.addWidget(self)

    def begin(self, start: int) -> None:
        """Ask the person at the second start; look where they said yes, once a day."""
        if preferences.switched_on(WANTED):
            self.look()
        elif start == SECOND and preferences.read().get(WANTED) is None:
            self._ask()

    def look(self) -> None:
        """Ask for the newest version, unless that was done today. Whatever goes wrong is passed over in silence."""
        today = datetime.now(UTC).date().isoformat()
        if preferences.text(ASKED_ON) == today:
            return
        from voicetune_desktop.operations.updating import ask_newest

        preferences.change(ASKED_ON, today)
        self._session.training.act(ask_newest, self._address, done=self._on_answer, failed=_pass_over)

    def _ask(self) -> None:
        from voicetune_desktop.training.addresses import host_of

        self._show(
            self.tr("Should VoiceTune look for newer versions?"),
            self.tr(
                "Once a day it asks %1 for the newest version number and sends nothing else. The list of what left this computer names "
                "each question. You can change this in the settings."
            ).replace("%1", host_of(self._address)),
        )
        self.message.add_action(self.tr("Look once a day")).clicked.connect(lambda: self._on_decided(wanted=True))
        self.message.add_action(self.tr("Do not look")).clicked.connect(lambda: self._on_decided(wanted=False))

    def _show(self, text: str, hint: str) -> None:
        self.message.clear_actions()
        self.news.hide()
        self.show()
        self.message.say("info", text, hint)

    def _on_decided(self, *, wanted: bool) -> None:
        preferences.change(WANTED, wanted)
        self.hide()
        if wanted:
            self.look()

    def _on_answer(self, release: "Release | None") -> None:
        if release is None or release.version == preferences.text(PASSED):
            return
        self._version = release.version
        self._show(
            self.tr("VoiceTune %1 is available.").replace("%1", release.version),
            self.tr("You have %1. Nothing is downloaded: get it where you got VoiceTune.").replace("%1", __version__),
        )
        if release.news:
            self.news.setPlainText(visible(release.news))
            self.message.add_action(self.tr("What is new")).clicked.connect(self._on_news)

    def _on_news(self) -> None:
        self.news.setVisible(not self.news.isVisible())
        if self.news.isVisible():
            self.news.setFocus()

    def _on_dismissed(self) -> None:
        """Putting the question away is a no; a version that was put away is not told again."""
        self.hide()
        if self._version:
            preferences.change(PASSED, self._version)
        elif preferences.read().get(WANTED) is None:
            preferences.change(WANTED, False)


def _pass_over(_error: VoiceTuneError) -> None:
    """No line, no answer, or a key store that is locked: it is tried again another day."""
