"""The account at a service and its key: typed hidden, checked once, kept in the key store, and never shown again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.pages.open_key import secret_field
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.training.records import Account

if TYPE_CHECKING:
    from voicetune_desktop.dataset.providers import Service
    from voicetune_desktop.operations.accounts import KeyTaken

_ANOTHER = "\n"
"""Key of the entry for an account that has no name yet; no name can be this."""


class AccountCard(Card):
    """Takes keys; what they are good for is asked in a child process."""

    changed = Signal()
    """Another account, or its key came or went."""

    def __init__(self, training: Training) -> None:
        super().__init__(self.tr("Account and key"))
        self._training = training
        self._service: Service | None = None
        self._base_url = ""
        self._has_key = False
        self._checking = False
        self.list = ListField(acts=True)
        self.list.setAccessibleIdentifier("vt.send.account")
        self.name = QLineEdit()
        self.name.setAccessibleIdentifier("vt.send.account.name")
        self._name = field(self.tr("Name for this account"), self.name, self.tr("Only you see it."))
        self.state = PlainLabel("", wrap=True)
        self.key = secret_field()
        self.key.setAccessibleIdentifier("vt.send.key")
        hint = self.tr("It is kept in this computer's key store, where it has one, and never shown again. The service is asked once.")
        self._key = field(self.tr("API key"), self.key, hint)
        self.check = button(self.tr("Check and keep the key"), icon="key", identifier="vt.send.key.check")
        self.forget = button(self.tr("Forget the key…"), identifier="vt.send.key.forget")
        self.message = InlineMessage()
        self._lay_out()
        self.list.picked.connect(self._on_account)
        self.name.editingFinished.connect(self._on_name)
        self.key.returnPressed.connect(self._on_check)
        self.check.clicked.connect(self._on_check)
        self.forget.clicked.connect(self._on_forget)

    @property
    def account(self) -> Account | None:
        """The account that is chosen, once service and address are there."""
        if self._service is None or not self._base_url:
            return None
        name = self.name.text().strip() if self.list.value == _ANOTHER else self.list.value
        return Account(self._service.id, self._base_url, name)

    @property
    def has_key(self) -> bool:
        """Whether there is a key for the account."""
        return self._has_key

    def show_service(self, service: "Service | None", base_url: str) -> None:
        """Offer the accounts at a service and address."""
        self._service, self._base_url = service, base_url
        self.message.setVisible(False)
        self.key.clear()
        self._fill()
        self._look()

    def choose(self, name: str) -> None:
        """Take an account by its name."""
        self._fill(name)
        self._look()

    def stop_checking(self) -> None:
        """Nobody answers any more."""
        self._checking = False
        self._show()

    def ask_for_key(self) -> None:
        """Put the person where a key is typed."""
        self._has_key = False
        self._show()
        self.key.setFocus()

    def _fill(self, wanted: str = "") -> None:
        names = self._names()
        wanted = wanted if wanted in names else next(iter(names), "")
        known = list(dict.fromkeys([*names, wanted]))
        choices = [(name, name or self.tr("Your account")) for name in known]
        self.list.set_choices([*choices, (_ANOTHER, self.tr("Another account…"))], wanted)
        self.name.clear()

    def _names(self) -> Sequence[str]:
        """The accounts that are known at this service and address."""
        if self._service is None or not self._training.in_use:
            return ()
        from voicetune_desktop.training.store.accounts import accounts

        try:
            known = accounts(self._training.store)
        except VoiceTuneError as error:
            self.message.say_error(error)
            return ()
        return [one.name for one in known if (one.service, one.base_url) == (self._service.id, self._base_url)]

    def _look(self) -> None:
        """Find out whether the account has a key; the key store is only asked where something was kept."""
        account = self.account
        self._has_key = False
        try:
            self._has_key = account is not None and self._training.in_use and self._training.has_key(account)
        except VoiceTuneError as error:
            self.message.say_error(error)
        self._show()

    def _show(self) -> None:
        named = self.list.value != _ANOTHER or bool(self.name.text().strip())
        self.setEnabled(self.account is not None)
        self._name.setVisible(self.list.value == _ANOTHER)
        self._key.setVisible(not self._has_key)
        self.check.setVisible(not self._has_key)
        self.check.setEnabled(not self._checking and named)
        self.check.setText(self.tr("Checking the key…") if self._checking else self.tr("Check and keep the key"))
        self.forget.setVisible(self._has_key)
        self.state.setText(
            self.tr("There is a key for this account.") if self._has_key else self.tr("There is no key for this account yet.")
        )

    def _on_account(self) -> None:
        self.message.setVisible(False)
        self._look()
        if self.list.value == _ANOTHER:
            self.name.setFocus()
        self.changed.emit()

    def _on_name(self) -> None:
        self._look()
        self.changed.emit()

    def _on_check(self) -> None:
        """The field forgets the key at once; only the child process that asks has it, until it is kept."""
        account, typed = self.account, self.key.text()
        if account is None or self._checking or not typed.strip() or not self.check.isEnabled():
            return
        from voicetune_desktop.operations.accounts import take_key

        self.key.clear()
        self.message.setVisible(False)
        self._checking = True
        self._show()
        self._training.act(take_key, account, typed, done=lambda taken: self._on_taken(taken, typed), failed=self._on_refused)

    def _on_taken(self, taken: "KeyTaken", typed: str) -> None:
        self._checking = False
        if not taken.kept:
            self._training.keep_for_session(taken.account, typed.strip())
        self._training.look_again()
        if (taken.account.service, taken.account.base_url) != (self._service and self._service.id, self._base_url):
            return
        self.choose(taken.account.name)
        self.message.say("success", self.tr("The service accepts the key."), self._where(taken.kept))
        self.changed.emit()

    def _where(self, kept: str) -> str:
        if kept:
            return self.tr("It is kept in %1.").replace("%1", kept)
        return self.tr("This computer has no key store, so the key lives only until you close this window.")

    def _on_refused(self, error: VoiceTuneError) -> None:
        self._checking = False
        self._show()
        self.message.say_error(error)
        self.key.setFocus()

    def _on_forget(self) -> None:
        dialog = ConfirmDialog(
            self,
            self.tr("Forget the key?"),
            (self.tr("It is deleted on this computer. You need to type it again to use it."), self.tr("This cannot be undone.")),
            self.tr("Forget the key"),
            identifier="vt.send.key.forget",
        )
        dialog.accepted.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        account = self.account
        if account is None:
            return
        try:
            self._training.forget_key(account)
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        self.message.setVisible(False)
        self._look()
        announce(self, self.state.text())
        self.changed.emit()

    def _lay_out(self) -> None:
        self.body.addWidget(field(self.tr("Account"), self.list))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.check)
        row.addWidget(self.forget)
        row.addStretch()
        for widget in (self._name, self.state, self._key):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self.message)
