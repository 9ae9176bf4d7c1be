"""Which model is trained: one that we know, one that the service lists, or one that the person types; and its last day."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from voicetune_desktop.dataset.providers import Offer, Service, offers
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.pages.finish_send_figures import ModelFigures
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.operations.estimating import is_gone, known_offer
from voicetune_desktop.operations.pricing import today

if TYPE_CHECKING:
    from voicetune_desktop.training.records import Account, RemoteModel
    from voicetune_desktop.training.store.accounts import OwnModel

_ANOTHER = "\n"
"""Key of the entry for a model that is typed; no model can be called so."""
MOST_LISTED = 300
"""Models of a service's own list that are offered."""
LONGEST_NAME = 200


class ModelCard(Card):
    """Nothing is chosen at first; what the person knows better of a model is kept."""

    changed = Signal()

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__(self.tr("Model"))
        self._session = session
        self._training = training
        self._service: Service | None = None
        self._account: Account | None = None
        self._has_key = False
        self._listed: dict[str, Sequence[RemoteModel]] = {}
        self._asking = False
        self.list = ListField(acts=True)
        self.list.setAccessibleIdentifier("vt.send.model")
        self.typed = QLineEdit()
        self.typed.setAccessibleIdentifier("vt.send.model.name")
        self.typed.setMaxLength(LONGEST_NAME)
        self._typed = field(self.tr("Name of the model at the service"), self.typed)
        self.ask = button(self.tr("Ask for its models"), icon="again", identifier="vt.send.models")
        self.last_day = PlainLabel("", ink="warn", wrap=True, strong=True)
        self.figures = ModelFigures(session)
        self.message = InlineMessage()
        self._lay_out()
        self.list.picked.connect(self._on_picked)
        self.typed.editingFinished.connect(self._on_typed)
        self.figures.price_changed.connect(self._on_typed)
        self.figures.limit_typed.connect(self._on_limit)
        self.ask.clicked.connect(self.look)

    @property
    def offer(self) -> Offer | None:
        """The model that is chosen, with what the person knows of it."""
        if self._service is None or not self.model:
            return None
        return known_offer(self._service.id, self.model, self._own().get(self.model))

    @property
    def model(self) -> str:
        """The id of the model that is chosen; "" while none is."""
        return self.typed.text().strip() if self.list.value == _ANOTHER else self.list.value

    @property
    def gone(self) -> bool:
        """Whether the model that is chosen does not exist any more."""
        return is_gone(self._shutdown())

    def show_service(self, service: Service | None, account: "Account | None", *, has_key: bool) -> None:
        """Offer the models of a service."""
        same = (service and service.id) == (self._service and self._service.id)
        kept = self.model if same else ""
        self._service, self._account, self._has_key = service, account, has_key
        if not same or self.list.value != _ANOTHER:
            self._fill(kept)
        self._show()

    def choose(self, model: str) -> None:
        """Take a model, offered or not."""
        self._fill(model)
        self._show()

    def look(self) -> None:
        """Ask the service which models it has."""
        if self._account is None or self._asking or not self._has_key:
            return
        from voicetune_desktop.operations.accounts import models_of

        asked = self._account
        self._asking = True
        self.message.setVisible(False)
        self._show()
        self._training.act(models_of, asked, done=lambda found: self._on_listed(asked.base_url, found), failed=self._on_failed)

    def stop_asking(self) -> None:
        """Nobody answers any more."""
        self._asking = False
        self._show()

    def _on_listed(self, base_url: str, found: "Sequence[RemoteModel]") -> None:
        self._asking = False
        self._listed[base_url] = found
        self._fill(self.model)
        self._show()
        self.message.say("info", self.tr("The service lists %Ln model(s).", "", len(found)))
        self.changed.emit()

    def _on_failed(self, error: VoiceTuneError) -> None:
        self._asking = False
        self._show()
        self.message.say_error(error)

    def _fill(self, wanted: str) -> None:
        choices = dict(self._choices())
        if wanted and wanted not in choices:
            choices[wanted] = wanted
        chosen = [("", self.tr("Choose a model…")), *choices.items(), (_ANOTHER, self.tr("Another model…"))]
        self.list.set_choices(chosen, wanted)
        self.typed.clear()

    def _choices(self) -> Iterator[tuple[str, str]]:
        """Id and words of what can be trained: what we know, what the person added, and what the service tuned or lists."""
        there = self._service
        if there is None:
            return
        known = [offer.model for offer in offers(today()) if offer.service.id == there.id]
        yield from ((model.id, model.label if model.label == model.id else f"{model.label}  ({model.id})") for model in known)
        yield from ((model, model) for model in self._own() if model not in {one.id for one in known})
        for remote in self._remote()[:MOST_LISTED]:
            if (remote.tuned or not known) and not is_gone(remote.shutdown):
                yield remote.id, remote.id

    def _remote(self) -> "Sequence[RemoteModel]":
        return self._listed.get(self._account.base_url, ()) if self._account else ()

    def _own(self) -> "dict[str, OwnModel]":
        """What the person told of models at this service."""
        if self._account is None or not self._training.in_use:
            return {}
        from voicetune_desktop.training.store.accounts import own_models

        try:
            return {one.id: one for one in own_models(self._training.store, self._account.service, self._account.base_url)}
        except VoiceTuneError:
            return {}

    def _shutdown(self) -> date | None:
        """The last day of the model: as the service says, else as we read it."""
        told = next((one.shutdown for one in self._remote() if one.id == self.model), None)
        return told or (self.offer.model.shutdown if self.offer else None)

    def _show(self) -> None:
        offer, another = self.offer, self.list.value == _ANOTHER
        self._typed.setVisible(another)
        self.ask.setVisible(self._has_key and self._service is not None and "models" in self._service.can)
        self.ask.setEnabled(not self._asking)
        self.ask.setText(self.tr("Asking for its models…") if self._asking else self.tr("Ask for its models"))
        self.figures.show_offer(offer)
        last = self._shutdown() if offer else None
        self.last_day.setVisible(last is not None)
        if last:
            text = self.tr("The service ended this model on %1.") if is_gone(last) else self.tr("Your tuned model disappears on %1.")
            self.last_day.setText(text.replace("%1", day(last)))

    def _on_picked(self) -> None:
        self.message.setVisible(False)
        self.figures.forget_typing()
        self._show()
        if self.list.value == _ANOTHER:
            self.typed.setFocus()
        self.changed.emit()

    def _on_typed(self) -> None:
        self._show()
        self.changed.emit()

    def _on_limit(self, limit: int) -> None:
        try:
            self._keep(limit or None)
        except VoiceTuneError as error:
            self.message.say_error(error)
        self._on_typed()

    def remember(self) -> None:
        """Offer a model that was typed from now on. Raises VoiceTuneError."""
        if self.model and self._service and self.model not in {one.id for one in self._service.models} | set(self._own()):
            self._keep(None)

    def _keep(self, limit: int | None) -> None:
        """Keep the limit of a model at this service; without one that which we know counts again."""
        from voicetune_desktop.project.storage import storage_errors
        from voicetune_desktop.training.store.accounts import OwnModel, remember_model

        if self._account is not None:
            before = self._own().get(self.model, OwnModel(self.model))
            with storage_errors():
                remember_model(self._training.store, self._account.service, self._account.base_url, replace(before, context=limit))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addStretch()
        self.body.addWidget(field(self.tr("Model to train"), self.list))
        for widget in (self._typed, self.last_day, self.figures):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self.message)
