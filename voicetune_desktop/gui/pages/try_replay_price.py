"""What a million tokens of a model cost, where the person knows it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, px
from voicetune_desktop.gui.widgets.fields import OptionalNumber, field

_WIDE = 150


class PriceFields(QWidget):
    """For what is sent and for what comes back."""

    changed = Signal()

    def __init__(self, identifier: str) -> None:
        super().__init__()
        self.sent, self.received = (OptionalNumber(self.tr("not known"), 10_000, decimals=2, step=1) for _ in range(2))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        words = (self.tr("1 million tokens sent"), self.tr("1 million received"))
        for money, label, name in zip((self.sent, self.received), words, ("sent", "received"), strict=True):
            money.setPrefix("$ ")
            money.setMinimumWidth(px(_WIDE))
            money.setAccessibleIdentifier(f"{identifier}.{name}")
            money.valueChanged.connect(self.changed)
            row.addWidget(field(label, money))
        row.addStretch()

    @property
    def price(self) -> tuple[float, float] | None:
        """Dollars for a million tokens, sent and received; None where one of them is not known."""
        sent, received = self.sent.number, self.received.number
        return None if sent is None or received is None else (sent, received)
