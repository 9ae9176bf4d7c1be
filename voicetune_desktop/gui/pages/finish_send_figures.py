"""What is known of a model: its price and how long an example may be; the person can correct both."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from voicetune_desktop.dataset.cost import OwnPrice, money
from voicetune_desktop.dataset.providers import Offer
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.metrics import MEDIUM
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.fields import field
from voicetune_desktop.gui.widgets.flow import row_or_column
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.operations.pricing import own_prices, set_own_price, typed_price

_DIGITS = 9
"""Of a limit: no model reads more."""


class ModelFigures(QWidget):
    """A price is kept in the project, so that Ctrl+Z takes it back; a limit belongs to the service."""

    price_changed = Signal()
    limit_typed = Signal(int)
    """0 to go back to what is known."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._offer: Offer | None = None
        self.about = PlainLabel("", wrap=True)
        self.price, self.limit = QLineEdit(), QLineEdit()
        self.price.setAccessibleIdentifier("vt.send.price")
        self.limit.setAccessibleIdentifier("vt.send.limit")
        fields = row_or_column()
        fields.setSpacing(MEDIUM)
        fields.addWidget(field(self.tr("Price for a million tokens"), self.price))
        fields.addWidget(field(self.tr("Longest example, in tokens"), self.limit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.about)
        column.addLayout(fields)
        self.price.editingFinished.connect(self._on_price)
        self.limit.editingFinished.connect(self._on_limit)

    def show_offer(self, offer: Offer | None) -> None:
        """Show what is known of a model; what is just being typed stays."""
        self._offer = offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        own, context = self._own_price(offer), offer.model.context
        price = own.price if own else offer.model.price
        if not self.price.isModified():
            self.price.setText("" if price is None else QLocale().toString(price, "f", 2))
        if not self.limit.isModified():
            self.limit.setText("" if context is None else QLocale().toString(context))
        self.about.setText(" ".join(self._sentences(offer, own)))

    def forget_typing(self) -> None:
        """Another model is shown: what was typed for the one before is over."""
        for edit in (self.price, self.limit):
            edit.setModified(False)

    def _own_price(self, offer: Offer) -> OwnPrice | None:
        project = self._session.project
        return own_prices(project).get(offer.key) if project else None

    def _sentences(self, offer: Offer, own: OwnPrice | None) -> Iterator[str]:
        model = offer.model
        if own:
            text = self.tr("You typed its price: %1 for a million trained tokens.")
            yield text.replace("%1", said(money(own.price, model.currency)))
        elif model.price is None:
            yield self.tr("Its price is not known here.")
        else:
            words = self.tr("It costs %1 for a million trained tokens").replace("%1", said(money(model.price, model.currency)))
            yield f"{words}{self._source(offer)}."
        if model.context is None:
            yield self.tr("How long an example may be there is not known.")

    def _source(self, offer: Offer) -> str:
        """Since when a price is known, and from whom."""
        model = offer.model
        if model.price_date is None:
            return ""
        source = self.tr("as of %1 by its own list") if model.price_source == "list" else self.tr("as others reported on %1")
        return ", " + source.replace("%1", day(model.price_date))

    def _on_price(self) -> None:
        offer, text = self._offer, self.price.text()
        if not self.price.isModified() or offer is None or self._session.busy:
            return
        self.price.setModified(False)
        self._session.change(self.tr("Correct a price"), lambda project: set_own_price(project, offer.key, typed_price(text)))
        self.price_changed.emit()

    def _on_limit(self) -> None:
        if self.limit.isModified():
            self.limit.setModified(False)
            digits = "".join(filter(str.isdecimal, self.limit.text()))
            self.limit_typed.emit(int(digits[:_DIGITS] or 0))
