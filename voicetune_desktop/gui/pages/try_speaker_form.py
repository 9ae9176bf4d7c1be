"""Another model to try: where it is, its key where it needs one, and its name, typed or from the list of what is there."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.pages.open_key import secret_field
from voicetune_desktop.gui.pages.try_speaker_list import short_name
from voicetune_desktop.gui.pages.try_speaker_places import ELSEWHERE, Place, account_at, name_hint, places
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.training.addresses import clean_address
from voicetune_desktop.training.records import Account

if TYPE_CHECKING:
    from voicetune_desktop.operations.accounts import KeyTaken
    from voicetune_desktop.training.records import RemoteModel

MOST_LISTED = 300
LONGEST_NAME = 200
_SHORTEST = 18
"""Letters for which a list has room at least."""


def elastic(control: ListField) -> ListField:
    """A list that is as wide as its place and not as its longest words: names of models know no end."""
    control.keep_narrow(_SHORTEST)
    return control


class SpeakerForm(Card):
    """Asks an address for its models only when its button is pressed; a name can always be typed instead."""

    chosen = Signal(object)
    """The `Speaker` to use."""
    given_up = Signal()

    def __init__(self, training: Training, identifier: str) -> None:
        super().__init__("", padding=MEDIUM)
        self.setAccessibleName(self.tr("Another model"))
        self._training = training
        self._places: dict[str, Place] = {}
        self._asking = False
        self._asked = 0
        self.where, self.found = elastic(ListField()), elastic(ListField())
        self.address, self.key, self.typed = QLineEdit(), secret_field(), QLineEdit()
        self.typed.setMaxLength(LONGEST_NAME)
        self.ask = button(self.tr("Ask for its models"), icon="again", identifier=f"{identifier}.ask")
        self.use = button(self.tr("Use this model"), identifier=f"{identifier}.use")
        self.leave = button(self.tr("Cancel"), identifier=f"{identifier}.leave")
        self.message = InlineMessage()
        self.hint = PlainLabel("", size="small", ink="quiet", wrap=True)
        for name, control in (("place", self.where), ("found", self.found), ("address", self.address), ("name", self.typed)):
            control.setAccessibleIdentifier(f"{identifier}.{name}")
        self.key.setAccessibleIdentifier(f"{identifier}.key")
        self._lay_out()
        self._connect()

    @property
    def account(self) -> Account:
        """Where the model is. Raises AddressUnfit where that was typed and is no address."""
        place = self._places[self.where.value]
        return place.account or account_at(clean_address(self.address.text()))

    def begin(self) -> None:
        """Ask anew; the first place is there already."""
        self._places = {place.key: place for place in places(self._training)}
        self.where.set_choices([(key, place.words) for key, place in self._places.items()], self.where.value)
        self._start_over()
        self.where.setFocus()

    def _start_over(self) -> None:
        self._asked += 1
        self._asking = False
        self.found.set_choices([])
        self.typed.clear()
        self.key.clear()
        self.message.setVisible(False)
        self._show()

    def _show(self) -> None:
        elsewhere = self.where.value == ELSEWHERE
        account = self._places[self.where.value].account if self._places else None
        hint = name_hint(account.service) if account else ""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._address.setVisible(elsewhere)
        self._key.setVisible(elsewhere)
        self._found.setVisible(self.found.count() > 0)
        self.ask.setEnabled(not self._asking and (not elsewhere or bool(self.address.text().strip())))
        self.ask.setText(self.tr("Asking for its models…") if self._asking else self.tr("Ask for its models"))
        self.use.setEnabled(bool(self._model()))

    def _model(self) -> str:
        return self.typed.text().strip() or self.found.value

    def _on_ask(self) -> None:
        """A key is checked and kept first; the field forgets it at once."""
        if self._asking or not self.ask.isEnabled():
            return
        from voicetune_desktop.operations.accounts import check_chat

        typed = self.key.text()
        try:
            account = self.account
        except VoiceTuneError as error:
            self._on_failed(self._asked, error)
            return
        self.key.clear()
        self.message.setVisible(False)
        self._asking = True
        self._asked += 1
        self._show()
        number = self._asked
        if typed.strip():
            done, failed = partial(self._on_taken, number, typed), partial(self._on_failed, number)
            self._training.act(check_chat, account, typed, done=done, failed=failed)
        else:
            self._look(number, account)

    def _on_taken(self, number: int, typed: str, taken: "KeyTaken") -> None:
        if not taken.kept:
            self._training.keep_for_session(taken.account, typed.strip())
        if number == self._asked:
            self._look(number, taken.account)

    def _look(self, number: int, account: Account) -> None:
        from voicetune_desktop.operations.accounts import chat_models

        self._training.act(chat_models, account, done=partial(self._on_listed, number), failed=partial(self._on_failed, number))

    def _on_listed(self, number: int, models: "Sequence[RemoteModel]") -> None:
        if number != self._asked:
            return
        self._asking = False
        self.found.set_choices([(one.id, one.id) for one in models[:MOST_LISTED]])
        self._show()
        if models:
            announce(self, self.tr("%Ln model(s) are there.", "", len(models)))
            self.found.setFocus()
        else:
            self.message.say("warning", self.tr("The address answers, but it has no models."), self.tr("Load one there, then ask again."))

    def _on_failed(self, number: int, error: VoiceTuneError) -> None:
        if number != self._asked:
            return
        self._asking = False
        self._show()
        self.message.say_error(error)

    def _on_use(self) -> None:
        model = self._model()
        if not model:
            return
        try:
            account = self.account
            self._remember(account)
        except VoiceTuneError as error:
            self.message.say_error(error)
            return
        self.chosen.emit(Speaker(account, model, short_name(account.service, model)))

    def _remember(self, account: Account) -> None:
        """Offer the address from now on. Raises VoiceTuneError."""
        from voicetune_desktop.project.storage import storage_errors
        from voicetune_desktop.training.store.accounts import remember_account

        with storage_errors():
            remember_account(self._training.store, account)

    def _connect(self) -> None:
        self.where.picked.connect(self._start_over)
        for edit in (self.address, self.typed):
            edit.textChanged.connect(self._show)
        self.found.picked.connect(self._show)
        for edit in (self.address, self.key):
            edit.returnPressed.connect(self._on_ask)
        self.typed.returnPressed.connect(self._on_use)
        self.ask.clicked.connect(self._on_ask)
        self.use.clicked.connect(self._on_use)
        self.leave.clicked.connect(self.given_up)

    def _lay_out(self) -> None:
        self.address.setPlaceholderText("http://localhost:8000/v1")
        self._address = field(self.tr("Address"), self.address)
        self._key = field(self.tr("API key"), self.key, self.tr("Leave it empty for a server on this computer or in your own network."))
        self._found = field(self.tr("Its models"), self.found)
        typed = field(self.tr("Or type the name of a model"), self.typed)
        acts = FlowLayout(across=SMALL)
        for act in (self.use, self.leave):
            acts.addWidget(act)
        asks = FlowLayout(across=SMALL)
        asks.addWidget(self.ask)
        self.body.addWidget(field(self.tr("Where it is"), self.where))
        self.body.addWidget(self._address)
        self.body.addWidget(self._key)
        self.body.addLayout(asks)
        self.body.addWidget(self.message)
        self.body.addWidget(self._found)
        self.body.addWidget(typed)
        self.body.addWidget(self.hint)
        self.body.addLayout(acts)
