"""What a million tokens of a model cost, where the person knows it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, px
from voicetune_desktop.gui.widgets.fields import field, pad_text

_UNKNOWN = -0.01
_WIDE = 150


class _Money(QDoubleSpinBox):
    """Dollars; below nothing the price is not known. The wheel scrolls the page unless the field has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(_UNKNOWN, 10_000)
        self.setDecimals(2)
        self.setPrefix("$ ")
        self.setSpecialValueText(self.tr("not known"))
        self.setValue(_UNKNOWN)
        pad_text(self.lineEdit(), px(8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class PriceFields(QWidget):
    """For what is sent and for what comes back."""

    changed = Signal()

    def __init__(self, identifier: str) -> None:
        super().__init__()
        self.sent, self.received = _Money(), _Money()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        words = (self.tr("1 million tokens sent"), self.tr("1 million received"))
        for money, label, name in zip((self.sent, self.received), words, ("sent", "received"), strict=True):
            money.setMinimumWidth(px(_WIDE))
            money.setAccessibleIdentifier(f"{identifier}.{name}")
            money.valueChanged.connect(self.changed)
            row.addWidget(field(label, money))
        row.addStretch()

    @property
    def price(self) -> tuple[float, float] | None:
        """Dollars for a million tokens, sent and received; None where one of them is not known."""
        values = self.sent.value(), self.received.value()
        return None if min(values) < 0 else values
