"""A few choices side by side, one of them taken: Replace · Ask me · Keep."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from voicetune_desktop.gui.metrics import FIELD, RADIUS, TINY, WIDE, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.focus_order import stop_at_checked
from voicetune_desktop.gui.widgets.mirroring import placed

_EDGE = 3


class _Segment(QRadioButton):
    """One of the choices; a radio button to keyboards and screen readers."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("kind", "segment")

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._strong()).horizontalAdvance(self.text()) + px(WIDE), px(FIELD - 2 * _EDGE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = current()
        fill = colours.tint if self.isChecked() else colours.hover if self.underMouse() else None
        painter.setBrush(QColor(fill) if fill and self.isEnabled() else Qt.BrushStyle.NoBrush)
        painter.setPen(self._edge())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS - _EDGE, RADIUS - _EDGE)
        painter.setFont(self._strong() if self.isChecked() else self.font())
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.disabled))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _edge(self) -> QPen | Qt.PenStyle:
        """The line around a segment: thick where the focus is, thin where it is chosen."""
        if self.hasFocus():
            return QPen(QColor(current().text if self.isChecked() else current().accent), 2)
        chosen = current().accent if self.isEnabled() else current().line
        return QPen(QColor(chosen), 1) if self.isChecked() else Qt.PenStyle.NoPen

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


class SegmentedChoice(QWidget):
    """Choices of which exactly one holds; `name` says what is chosen, as "What to do with names".

    They stand side by side, or one below the other where the width does not hold them.
    """

    chosen = Signal(str)
    """The key of the choice that the person took."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], value: str = "") -> None:
        """`choices` are (key, words)."""
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        stop_at_checked(self._group)
        self._segments = {key: _Segment(words) for key, words in choices}
        for key, segment in self._segments.items():
            self._group.addButton(segment)
            segment.setParent(self)
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

    def sizeHint(self) -> QSize:
        sizes = [segment.sizeHint() for segment in self._segments.values()]
        wide = sum(size.width() for size in sizes) + TINY * (len(sizes) - 1)
        return QSize(wide, sizes[0].height()) + QSize(2 * _EDGE, 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        widest = max(segment.sizeHint().width() for segment in self._segments.values())
        return QSize(widest + 2 * _EDGE, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        one, lines = self.sizeHint(), len(self._segments) if self._is_narrow(width) else 1
        return lines * (one.height() - 2 * _EDGE + TINY) - TINY + 2 * _EDGE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """A segment whose text grew asks its parent to be laid out anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        """Put the segments side by side, or one below the other."""
        inside = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        narrow, place = self._is_narrow(self.width()), QPoint(inside.topLeft())
        for segment in self._segments.values():
            size = segment.sizeHint()
            box = QRect(place, QSize(inside.width() if narrow else size.width(), size.height()))
            segment.setGeometry(placed(box, self.rect(), self.layoutDirection()))
            place += QPoint(0, size.height() + TINY) if narrow else QPoint(size.width() + TINY, 0)

    def _is_narrow(self, width: int) -> bool:
        return width < self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().outline), 1))
        painter.setBrush(QColor(current().surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _on_toggled(self, key: str, on: bool) -> None:
        if on:
            self.chosen.emit(key)
