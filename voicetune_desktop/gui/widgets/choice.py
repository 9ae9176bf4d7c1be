"""A few choices side by side, one of them taken: Replace · Ask me · Keep."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from voicetune_desktop.gui.metrics import FIELD, RADIUS, TINY, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.focus_order import stop_at_checked

_WIDEST = 560
"""Pixels that stand side by side in the narrowest window; wider choices, as those of large text, stand one below the other."""


class _Segment(QRadioButton):
    """One of the choices; a radio button to keyboards and screen readers."""

    def sizeHint(self) -> QSize:
        font = self.font()
        font.setBold(True)
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + px(28), px(FIELD - 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = current()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = colours.accent if self.isChecked() else colours.hover if self.underMouse() else None
        painter.setBrush(QColor(fill) if fill and self.isEnabled() else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, RADIUS - 2, RADIUS - 2)
        if self.hasFocus():
            self._paint_focus(painter, box)
        painter.setPen(QColor(self._ink()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_focus(self, painter: QPainter, box: QRectF) -> None:
        """Draw a ring that stands out from what it lies on: inside where the ground is the accent."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._ink()), 2))
        inset = 3 if self.isChecked() else 0
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), RADIUS - 2 - inset, RADIUS - 2 - inset)

    def _ink(self) -> str:
        if not self.isEnabled():
            return current().disabled
        return current().on_accent if self.isChecked() else current().text


class SegmentedChoice(QWidget):
    """Choices of which exactly one holds; `name` says what is chosen, as "What to do with names"."""

    chosen = Signal(str)
    """The key of the choice that the person took."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], value: str = "") -> None:
        """`choices` are (key, words)."""
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        stop_at_checked(self._group)
        self._segments = {key: _Segment(words) for key, words in choices}
        directions = QBoxLayout.Direction
        wide = sum(segment.sizeHint().width() for segment in self._segments.values()) > _WIDEST
        row = QBoxLayout(directions.TopToBottom if wide else directions.LeftToRight, self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(TINY)
        for key, segment in self._segments.items():
            self._group.addButton(segment)
            row.addWidget(segment)
            segment.toggled.connect(partial(self._on_toggled, key))
        self.set_value(value)

    @property
    def value(self) -> str:
        """The key of the choice that holds; "" while none does."""
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Take a choice without telling `chosen`; "" takes none."""
        self.blockSignals(True)
        self._group.setExclusive(bool(key))
        for other, segment in self._segments.items():
            segment.setChecked(other == key)
        self._group.setExclusive(True)
        self.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().outline), 1))
        painter.setBrush(QColor(current().surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _on_toggled(self, key: str, on: bool) -> None:
        if on:
            self.chosen.emit(key)
