"""Cards that ask for a project's key: a passphrase for a new one, or what opens a locked one."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.widgets.accessible import announce, keep_secret
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import field
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.gui.session import Session

SHORTEST = 8
"""Letters of a passphrase that we accept."""


def secret_field() -> QLineEdit:
    """A field that shows dots."""
    result = QLineEdit()
    keep_secret(result)
    return result


class KeyCard(Card):
    """Asks for one secret, or for a new one twice; hidden until it is needed."""

    def __init__(self) -> None:
        super().__init__()
        self._text = PlainLabel("", wrap=True)
        self._first, self._second = secret_field(), secret_field()
        self._first_row = field(self.tr("Passphrase"), self._first)
        self._second_row = field(self.tr("Passphrase again"), self._second)
        self._complaint = PlainLabel("", ink="danger", wrap=True)
        self._accept = button(self.tr("Open project"), "primary")
        self._forget = button("")
        self._act: Callable[[str], None] = lambda _secret: None
        self._go_on: Callable[[], None] = lambda: None
        self._stop: Callable[[], None] | None = None
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._accept)
        row.addWidget(self._forget)
        row.addStretch()
        for widget in (self._text, self._first_row, self._second_row, self._complaint):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self._accept.clicked.connect(self._on_accept)
        self._forget.clicked.connect(self._on_forget)
        for edit in (self._first, self._second):
            edit.returnPressed.connect(self._on_return)
        self.setVisible(False)

    def ask_new(self, act: Callable[[str], None], forget: Callable[[], None]) -> None:
        """Ask for a new passphrase; `forget` goes on with a project that is not kept."""
        why = self.tr("This computer has no key store. Choose a passphrase that opens your project, or go on without saving it.")
        self._show(f"{why} {self.tr('Nobody can open the project without it, and VoiceTune cannot remind you of it.')}", act)
        self._accept.setText(self.tr("Save with this passphrase"))
        self._second_row.setVisible(True)
        self._forget.setText(self.tr("Go on without saving"))
        self._go_on = forget

    def ask_known(self, act: Callable[[str], None]) -> None:
        """Ask for the passphrase or recovery code of a project."""
        self._show(self.tr("The key of this project is not on this computer. Type its passphrase or its recovery code."), act)
        self._accept.setText(self.tr("Open project"))
        self._second_row.setVisible(False)
        self._forget.setText(self.tr("Cancel"))
        self._go_on = lambda: None

    def ask_other(self, act: Callable[[str], None]) -> None:
        """Ask for another passphrase of a project that is open."""
        self._show(self.tr("Choose a passphrase. Nobody can open the project without it, and VoiceTune cannot remind you of it."), act)
        self._accept.setText(self.tr("Use this passphrase"))
        self._second_row.setVisible(True)
        self._forget.setText(self.tr("Cancel"))
        self._go_on = lambda: None

    def complain(self, text: str) -> None:
        """Say why the secret did not do."""
        self._complaint.setText(said(text))
        self._complaint.setVisible(bool(text))
        if text:
            announce(self, self._complaint.text())

    def make_key(self, session: "Session", secret: str, salt: bytes, act: Callable[[bytes], None]) -> None:
        """Have the key made from a passphrase; the fields rest meanwhile, the window shows that it works, and Cancel stops it."""
        if session.busy:
            self.complain(QCoreApplication.translate("Opening", "VoiceTune is still working."))
            return
        self.complain("")
        self._rest(session.make_key(secret, salt, done=partial(self._on_made, act), failed=self._on_failed, cancelled=self._rest))

    def _on_made(self, act: Callable[[bytes], None], key: bytes) -> None:
        self._rest()
        act(key)

    def _on_failed(self, error: "VoiceTuneError") -> None:
        self._rest()
        self.complain(str(error))

    def _rest(self, stop: Callable[[], None] | None = None) -> None:
        """Take nothing while a key is made, which `stop` ends; without it, take a secret again."""
        self._stop = stop
        self._accept.setEnabled(stop is None)
        for edit in (self._first, self._second):
            edit.setReadOnly(stop is not None)

    def _show(self, text: str, act: Callable[[str], None]) -> None:
        if self._stop:
            self._stop()
        self._rest()
        self._act = act
        self._text.setText(text)
        self.setAccessibleName(text)
        self._first.clear()
        self._second.clear()
        self.complain("")
        self.setVisible(True)
        self._first.setFocus()

    def _on_forget(self) -> None:
        if self._stop:
            self._stop()
        self._go_on()
        self.setVisible(False)

    def _on_return(self) -> None:
        """Go on to the field that is still empty, else take what was typed."""
        if self._first.hasFocus() and self._second.isVisible() and not self._second.text():
            self._second.setFocus()
        else:
            self._on_accept()

    def _on_accept(self) -> None:
        if self._stop:
            return
        secret = self._first.text()
        if self._second_row.isVisible() and len(secret) < SHORTEST:
            self.complain(self.tr("Use at least %n letters.", "", SHORTEST))
        elif self._second_row.isVisible() and secret != self._second.text():
            self.complain(self.tr("The two passphrases are not the same."))
        elif secret:
            self._act(secret)
