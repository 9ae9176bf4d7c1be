"""Making and opening projects on the page Open, with the questions for keys that this may take."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt

from voicetune_desktop.errors import KeyringUnavailable, ProjectError, ProjectLocked, VoiceTuneError
from voicetune_desktop.gui.folders import projects

if TYPE_CHECKING:
    from voicetune_desktop.gui.pages.open_key import KeyCard
    from voicetune_desktop.gui.session import Session
    from voicetune_desktop.gui.widgets.message import InlineMessage

SUFFIX = ".voicetune"


class Projects:
    """Uses the key store of the system, or asks for a passphrase in the card of the page."""

    def __init__(self, session: "Session", card: "KeyCard", message: "InlineMessage") -> None:
        self._session, self._card, self._message = session, card, message

    def open(self, path: Path) -> None:
        """Open a project; where its key is not at hand, ask for it."""
        try:
            self._session.open(path)
        except ProjectLocked:
            self._card.ask_known(lambda secret: self._unlock(path, secret))
        except VoiceTuneError as error:
            self._message.say_error(error)

    def make(self, go_on: Callable[[], None]) -> bool:
        """Make a project with its key in the key store; False when the person must choose first, and `go_on` follows then."""
        try:
            self._session.new(_free_name())
        except KeyringUnavailable:
            self._card.ask_new(lambda secret: self._create(secret, go_on), lambda: self._go_on_unsaved(go_on))
            return False
        except VoiceTuneError as error:
            self._message.say_error(error)
            return False
        return True

    def _create(self, passphrase: str, go_on: Callable[[], None]) -> None:
        from voicetune_desktop.project.file import new_salt

        salt = new_salt()
        self._card.make_key(self._session, passphrase, salt, lambda key: self._create_with(key, salt, go_on))

    def _create_with(self, key: bytes, salt: bytes, go_on: Callable[[], None]) -> None:
        try:
            self._session.new(_free_name(), key, salt)
        except VoiceTuneError as error:
            self._card.complain(str(error))
            return
        self._card.setVisible(False)
        go_on()

    def _go_on_unsaved(self, go_on: Callable[[], None]) -> None:
        self._session.new_temporary()
        go_on()

    def _unlock(self, path: Path, secret: str) -> None:
        from voicetune_desktop.project.file import read_salt
        from voicetune_desktop.project.recovery import key_from_code

        try:
            key = key_from_code(secret)
        except ProjectLocked:
            try:
                salt = read_salt(path)
            except VoiceTuneError as error:
                self._card.complain(str(error))
                return
            self._card.make_key(self._session, secret, salt, partial(self._open_with, path))
            return
        self._open_with(path, key)

    def _open_with(self, path: Path, key: bytes) -> None:
        try:
            self._session.open(path, key)
        except VoiceTuneError as error:
            self._card.complain(str(error))
            return
        self._card.setVisible(False)


def _free_name() -> Path:
    try:
        folder = projects()
    except OSError:
        raise ProjectError("The folder for projects cannot be made.", "Check the permissions of your home folder.") from None
    name = f"Chats {QDate.currentDate().toString(Qt.DateFormat.ISODate)}"
    numbered = (folder / f"{name}{f' {n}' if n > 1 else ''}{SUFFIX}" for n in range(1, 10_000))
    return next(path for path in numbered if not path.exists())
