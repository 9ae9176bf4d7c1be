"""One step in the rail."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from voicetune_desktop.gui.icons import paint_icon
from voicetune_desktop.gui.metrics import LARGE_TEXT, MEDIUM, RADIUS, ROW, SMALL, TALL_ROW, TARGET, TINY, px, rail_width, scale
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.shortcuts import say_keys
from voicetune_desktop.gui.widgets.mirroring import placed
from voicetune_desktop.gui.widgets.text import visible

_COMES_BACK = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
"""The window, or what lay over it, gives the focus to what had it; a new window gives it to its first control."""


class StepState(StrEnum):
    """How far a step is."""

    OPEN = "open"
    PARTLY = "partly"
    DONE = "done"
    AGAIN = "again"
    """Something before it changed; it needs another look."""


class Step(NamedTuple):
    """A step: `key` is the end of its identifier ("vt.rail.privacy"), `word` its name, `icon` that of its icon, `shortcut` leads to it."""

    key: str
    word: str
    icon: str
    shortcut: str = ""


class RailItem(QRadioButton):
    """One step; a radio button to keyboards and screen readers."""

    def __init__(self, step: Step) -> None:
        super().__init__(step.word)
        self._step = step
        self._state, self._detail = StepState.OPEN, ""
        self._by_key = False
        """Whether the focus came by a key: only then is there a ring around it, as the step that is current shows anyway."""
        self.setProperty("kind", "step")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleIdentifier(f"vt.rail.{step.key}")
        if step.shortcut:
            say_keys(self, step.shortcut, step.word)
        self.show_state(StepState.OPEN, "")

    def show_state(self, state: StepState, detail: str) -> None:
        """Show how far the step is and a detail such as "12 to check"."""
        self._state, self._detail = state, visible(detail, one_line=True)
        words = {
            StepState.OPEN: self.tr("not done yet"),
            StepState.PARTLY: self.tr("partly done"),
            StepState.DONE: self.tr("done"),
            StepState.AGAIN: self.tr("needs another look"),
        }
        self._shown_detail = words[state] if state is StepState.AGAIN else self._detail
        self.updateGeometry()
        self.setAccessibleName(", ".join(filter(None, (self._step.word, self._detail, words[state]))))
        self.update()

    def sizeHint(self) -> QSize:
        usual = TALL_ROW if scale() < LARGE_TEXT else ROW
        return QSize(_width(), max(px(usual), self._words_height() + MEDIUM))

    def minimumSizeHint(self) -> QSize:
        """Its words, without room above and below them."""
        return QSize(px(40), max(px(TARGET), self._words_height()))

    def _words_height(self) -> int:
        wide = self._box_of_words(_width()).width()
        return _height(self._strong(), wide, self._step.word) + _height(self._small(), wide, self._shown_detail)

    def hitButton(self, _position: object) -> bool:
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _COMES_BACK:
            self._by_key = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        icon = px(20)
        middle = (self.height() - icon) // 2
        ink = self._ink("accent" if self.isChecked() else "quiet")
        paint_icon(painter, self._placed(QRect(MEDIUM + TINY, middle, icon, icon)), self._step.icon, ink)
        mark = QRect(self.width() - MEDIUM - px(14), self.height() // 2 - px(7), px(14), px(14))
        self._paint_mark(painter, QRectF(self._placed(mark)))
        self._paint_words(painter, self._placed(self._box_of_words(self.width())))

    def _placed(self, box: QRect) -> QRect:
        return placed(box, self.rect(), self.layoutDirection())

    def _box_of_words(self, width: int) -> QRect:
        left = MEDIUM + TINY + px(20) + MEDIUM
        return QRect(left, 0, width - left - px(14) - MEDIUM - SMALL, self.height())

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(12))
        return font

    def _ink(self, role: str) -> str:
        return role if self.isEnabled() else "disabled"

    def _paint_ground(self, painter: QPainter) -> None:
        colours = current()
        fill = colours.tint if self.isChecked() else colours.hover if self.underMouse() and self.isEnabled() else None
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() and self._by_key else Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(self._placed(QRect(4, self.height() // 2 - px(10), 3, px(20))), 1.5, 1.5)

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        colours = current()
        font = self._strong()
        if not self.isChecked():
            font.setWeight(QFont.Weight.Medium)
        word, detail = _height(font, box.width(), self._step.word), _height(self._small(), box.width(), self._shown_detail)
        top = (self.height() - word - detail) // 2
        painter.setFont(font)
        painter.setPen(QColor(getattr(colours, self._ink("text"))))
        painter.drawText(QRect(box.left(), top, box.width(), word), Qt.TextFlag.TextWordWrap, self._step.word)
        painter.setFont(self._small())
        painter.setPen(QColor(getattr(colours, self._ink("warn" if self._state is StepState.AGAIN else "quiet"))))
        painter.drawText(QRect(box.left(), top + word, box.width(), detail), Qt.TextFlag.TextWordWrap, self._shown_detail)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        """Draw ● (done), ◐ (partly), ○ (open) or an arrow in a circle (needs another look)."""
        colours = current()
        if self._state is StepState.AGAIN:
            paint_icon(painter, box.toRect().adjusted(-2, -2, 2, 2), "again", self._ink("warn"))
            return
        ink = QColor(getattr(colours, self._ink("outline" if self._state is StepState.OPEN else "accent")))
        painter.setPen(QPen(ink, px(15) / 10))
        painter.setBrush(ink if self._state is StepState.DONE else Qt.BrushStyle.NoBrush)
        circle = box.adjusted(1, 1, -1, -1)
        painter.drawEllipse(circle)
        if self._state is StepState.PARTLY:
            painter.setBrush(ink)
            painter.drawChord(circle, 90 * 16, 180 * 16)
        if self._state is StepState.DONE:
            _check(painter, circle, QColor(colours.rail))


def _width() -> int:
    return rail_width() - 2 * SMALL


def _height(font: QFont, width: int, text: str) -> int:
    """How high a text is that wraps; one line at the least, unless there is none."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), Qt.TextFlag.TextWordWrap, text).height() if text else 0


def _check(painter: QPainter, circle: QRectF, colour: QColor) -> None:
    pen = QPen(colour, circle.width() / 8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    points = ((0.28, 0.52), (0.44, 0.68), (0.72, 0.36))
    painter.drawPolyline([QPointF(circle.left() + x * circle.width(), circle.top() + y * circle.height()) for x, y in points])
