"""Settings: the key store of this computer, and the keys of services that lie in it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.errors import KeyringUnavailable, VoiceTuneError
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.pages.settings_section import Section, row_of
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.training.records import Account


class ServicesSection(Section):
    """Names of accounts, never keys; each key can be forgotten."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("Key store"),
            self.tr(
                "Keys lie in the key store of this computer, where it has one. Your login opens it, and VoiceTune never shows a key again."
            ),
        )
        self.store = PlainLabel("", wrap=True, strong=True)
        self.state = PlainLabel("", wrap=True)
        self.message = InlineMessage()
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        self._rows: list[QWidget] = []
        for each in (self.store, self.state):
            self.body.addWidget(each)
        self.body.addLayout(self._list)
        self.body.addWidget(self.message)

    def refresh(self) -> None:
        label = _store_label()
        self.store.setText(
            self.tr("This computer has one: %1.").replace("%1", label)
            if label
            else self.tr("This computer has none. A passphrase opens a project, and keys of services live until the window closes.")
        )
        self._show_accounts()

    def _show_accounts(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self._rows = []
        try:
            kept = [account for account in kept_accounts(self.session) if self.session.training.has_key(account)]
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        count = self.tr("%Ln key(s) of services:", "", len(kept))
        self.state.setText(count if kept else self.tr("No key of a service is kept."))
        for account in kept:
            self._rows.append(self._row(account))
            self._list.addWidget(self._rows[-1])
        follow_layout(self, self)

    def _row(self, account: "Account") -> QWidget:
        from voicetune_desktop.operations.forgetting import account_label

        name = account_label(account)
        forget = button(self.tr("Forget the key of %1…").replace("%1", name), icon="trash", identifier="vt.settings.forget_key")
        forget.setAccessibleDescription(account.base_url)
        forget.clicked.connect(partial(self._on_forget, account, name))
        return row_of(forget)

    def _on_forget(self, account: "Account", name: str) -> None:
        dialog = ConfirmDialog(
            self,
            self.tr("Forget the key?"),
            (
                self.tr("The key of %1 is deleted on this computer. You need to type it again to use it.").replace("%1", name),
                self.tr("This cannot be undone."),
            ),
            self.tr("Forget the key"),
            identifier="vt.settings.forget_key",
        )
        dialog.accepted.connect(partial(self.forget, account))
        dialog.open()

    def forget(self, account: "Account") -> None:
        """Forget the key of an account."""
        try:
            self.session.training.forget_key(account)
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        self.message.setVisible(False)
        self._show_accounts()
        announce(self, self.state.text())


def kept_accounts(session: Session) -> "list[Account]":
    """The accounts that were ever used; where nothing was, no key store is asked for the list. Empty where it is locked."""
    if not session.training_in_use:
        return []
    from voicetune_desktop.training.store.accounts import accounts

    try:
        return accounts(session.training.store)
    except VoiceTuneError:
        return []


def _store_label() -> str:
    from voicetune_desktop.keystore import SystemKeyStore

    try:
        return SystemKeyStore().label
    except KeyringUnavailable:
        return ""
