"""Settings: what opens the project that is open, and the code that opens it elsewhere."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from voicetune_desktop.errors import KeyringUnavailable, VoiceTuneError
from voicetune_desktop.gui.metrics import SMALL, px
from voicetune_desktop.gui.pages.open_key import KeyCard
from voicetune_desktop.gui.pages.settings_section import Section
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.keystore import SystemKeyStore
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.keys import NewKey


class KeySection(Section):
    """Shows the recovery code, changes the passphrase, moves the key into the key store. Only for a project that is kept."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("Key and recovery"),
            self.tr("Your project is encrypted. The recovery code opens it on another computer, or when its key is lost."),
        )
        self.state = PlainLabel(wrap=True, strong=True)
        self.message = InlineMessage()
        self.show_code = button(self.tr("Show recovery code"), identifier="vt.settings.code")
        self.passphrase = button(self.tr("Use a passphrase…"), identifier="vt.settings.passphrase")
        self.keyring = button(self.tr("Keep the key on this computer"), identifier="vt.settings.keyring")
        self.code = _code_to_read(self.tr("Recovery code"))
        self.card = KeyCard()
        self.show_code.clicked.connect(self._on_show_code)
        self.passphrase.clicked.connect(lambda: self.card.ask_other(self._use_passphrase))
        self.keyring.clicked.connect(self._use_key_store)
        row = FlowLayout(across=SMALL)
        for each in (self.show_code, self.passphrase, self.keyring):
            row.addWidget(each)
        for each in (self.state, self.message):
            self.body.addWidget(each)
        self.body.addLayout(row)
        for each in (self.code, self.card):
            self.body.addWidget(each)
        session.project_changed.connect(self._on_project_changed)
        session.work_started.connect(self.refresh)
        session.work_ended.connect(self.refresh)

    def refresh(self) -> None:
        project = self._project()
        self.setVisible(project is not None)
        if project is not None and self.isVisible():
            self._show_state(project)

    def _project(self) -> "Project | None":
        return None if self.session.is_temporary else self.session.project

    def _show_state(self, project: "Project") -> None:
        from voicetune_desktop.project.keys import is_kept

        store, kept = _key_store(), False
        try:
            kept = store is not None and is_kept(project.path, store)
        except VoiceTuneError as error:
            self.message.say_error(error)
        self.state.setText(
            self.tr("The key store of this computer opens this project.") if kept else self.tr("Your passphrase or recovery code opens it.")
        )
        self.passphrase.setText(self.tr("Use a passphrase…") if kept else self.tr("Change the passphrase…"))
        self.keyring.setVisible(store is not None and not kept)
        for each in (self.passphrase, self.keyring):
            each.setEnabled(not self.session.busy)

    def _on_project_changed(self) -> None:
        for each in (self.code, self.card, self.message):
            each.setVisible(False)
        self.show_code.setText(self.tr("Show recovery code"))
        self.refresh()

    def _on_show_code(self) -> None:
        from voicetune_desktop.project.recovery import recovery_code

        shown = self.code.isHidden()
        project = self._project()
        self.code.setPlainText(recovery_code(project.key) if shown and project else "")
        self.code.setVisible(shown)
        self.show_code.setText(self.tr("Hide recovery code") if shown else self.tr("Show recovery code"))
        if shown:
            self.code.setFocus()

    def _use_passphrase(self, passphrase: str) -> None:
        from voicetune_desktop.project.file import new_salt

        salt = new_salt()
        self.card.make_key(self.session, passphrase, salt, lambda key: self._use_made(key, salt))

    def _use_made(self, key: bytes, salt: bytes) -> None:
        from voicetune_desktop.project.keys import NewKey

        self._change(NewKey(key, salt), self.tr("From now on your passphrase opens it."))

    def _use_key_store(self) -> None:
        from voicetune_desktop.project.keys import random_key

        self._change(random_key(), self.tr("From now on this computer opens it without a question."))

    def _change(self, new: "NewKey", done: str) -> None:
        """Have a copy encrypted by a child process; it takes the place of the project in a moment."""
        from voicetune_desktop.operations.encrypting import encrypt_copy
        from voicetune_desktop.project.storage import state

        project = self._project()
        if project is None or self.session.busy:
            return
        self.card.setVisible(False)
        self.message.setVisible(False)
        act = partial(self._take_over, project, new, state(project.connection), done)
        forget = partial(self._forget_copy, project)
        self.session.run(encrypt_copy, new, done=lambda _nothing: act(), failed=partial(self._on_failed, project), cancelled=forget)

    def _take_over(self, project: "Project", new: "NewKey", since: tuple[int, int], done: str) -> None:
        from voicetune_desktop.project.keys import take_over

        try:
            take_over(project, new, since, _key_store())
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        self._on_project_changed()
        self.message.say("success", done, self.tr("It was encrypted anew, so its former recovery code is void. Write down the new one."))

    def _on_failed(self, project: "Project", error: VoiceTuneError) -> None:
        self._forget_copy(project)
        self.message.say_error(error)

    def _forget_copy(self, project: "Project") -> None:
        """A child process that was ended leaves what it had written."""
        from voicetune_desktop.project.keys import remove_copy

        remove_copy(project.path)


def _key_store() -> "SystemKeyStore | None":
    from voicetune_desktop.keystore import SystemKeyStore

    try:
        return SystemKeyStore()
    except KeyringUnavailable:
        return None


def _code_to_read(name: str) -> QPlainTextEdit:
    """Two lines that keys can go through, letter by letter, and copy."""
    result = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
    result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    result.setAccessibleName(name)
    result.setProperty("kind", "code")
    result.ensurePolished()
    result.setFixedHeight(2 * result.fontMetrics().lineSpacing() + px(22))
    result.setVisible(False)
    return result
