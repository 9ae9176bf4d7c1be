"""The token-length histogram: bars in two tones, marks, and a bar read out by mouse or arrow keys."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicetune_desktop.gui.metrics import RADIUS, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.accessible import announce, give_role
from voicetune_desktop.gui.widgets.histogram_layout import HistogramData
from voicetune_desktop.gui.widgets.histogram_limit import draw_handle, holds, limit_at
from voicetune_desktop.gui.widgets.histogram_paint import Frame, Look, draw, measure
from voicetune_desktop.gui.widgets.histogram_words import axis_words, bar_words, description

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_LOWEST = 120
_TAKE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Histogram(QWidget):
    """Bars by length. Hover or arrow keys read a bar out, Enter or a click chooses it, Escape lets it go."""

    bar_read = Signal(int)
    """The bar under the mouse or the keyboard; -1 for none."""
    bar_chosen = Signal(int, int)
    """The shortest and the longest length of the bar that was chosen."""
    choice_cleared = Signal()
    limit_moving = Signal(int)
    """The mouse holds the limit at a length; 0 is no limit, -1 when it lets go."""
    limit_moved = Signal(int)
    """The limit was put to a length; 0 is no limit."""

    def __init__(self) -> None:
        super().__init__()
        self._data = HistogramData()
        self._logarithmic = False
        self._read = self._chosen = -1
        self._lowest, self._above = px(_LOWEST), 0
        self._limit: int | None = None
        self._moved: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        give_role(self, QAccessible.Role.Chart)
        self.setAccessibleName(self.tr("Token-length histogram"))
        self.setAccessibleIdentifier("vt.histogram")
        self.setAccessibleDescription(description(self._data))

    @property
    def data(self) -> HistogramData:
        """What it shows."""
        return self._data

    @property
    def counts(self) -> str:
        """What the height of a bar counts."""
        return self.tr("Examples")

    def show_data(self, data: HistogramData) -> None:
        """Show other bars; the chosen bar stays chosen where the same bar is still there."""
        chosen = (self._data.counted, self._data.span(self._chosen)) if self._chosen >= 0 else None
        self._data = data
        self._chosen = next((bar for bar in range(len(data.counts)) if (data.counted, data.span(bar)) == chosen), -1)
        self._show_read(-1)
        self.setAccessibleDescription(description(self._data))
        self._make_room()
        self.update()
        if chosen and self._chosen < 0:
            self.choice_cleared.emit()

    def set_lowest(self, height: int) -> None:
        """Be so high at least, in pixels, where the words of the marks stand in one row; each more row comes on top."""
        self._lowest = height
        self.updateGeometry()

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Show counts on a logarithmic scale, so that rare lengths can be seen."""
        self._logarithmic = logarithmic
        self.update()

    def let_move(self, limit: int | None) -> None:
        """Have this limit moved with the mouse; with None there is none that can be."""
        self._limit = limit
        self.update()

    def clear_choice(self) -> None:
        """Let the chosen bar go."""
        if self._chosen >= 0:
            self._chosen = -1
            self.update()
            self.choice_cleared.emit()

    def reading(self, bar: int) -> str:
        """A bar in words: "81 to 100 tokens: 1,204 examples (12 %). 64 % of their tokens are answers."."""
        return bar_words(self._data, bar)

    def sizeHint(self) -> QSize:
        return QSize(640, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self._lowest + self._above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._data.counts) - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if last >= 0 and key in _STEPS:
            self._read_out(max(0, min(last, self._read + _STEPS[key])))
        elif last >= 0 and key in ends:
            self._read_out(ends[key])
        elif key in _TAKE and self._read >= 0:
            self._choose(self._read)
        elif key == Qt.Key.Key_Escape and self._chosen >= 0:
            self.clear_choice()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._moved is not None:
            self._move_limit(event)
            return
        holding = self._holds_limit(event)
        self.setCursor(Qt.CursorShape.SplitHCursor if holding else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Drag to change the longest example") if holding else "")
        self._show_read(self._frame().bar_at(event.position(), len(self._data.counts)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._holds_limit(event):
            self._show_read(-1)
            self._move_limit(event)
            return
        bar = self._frame().bar_at(event.position(), len(self._data.counts))
        if bar >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._show_read(bar)
            self._choose(bar)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._moved is not None and event.button() == Qt.MouseButton.LeftButton:
            moved, self._moved = self._moved, None
            self.update()
            self.limit_moving.emit(-1)
            self.limit_moved.emit(moved)

    def leaveEvent(self, event: QEvent) -> None:
        self._show_read(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._read < 0 and self._data.counts and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._read_out(max(0, self._chosen))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_read(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        if self.hasFocus():
            painter.setPen(QPen(QColor(current().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        look = Look(self._logarithmic, self._read, self._chosen)
        frame = self._frame()
        draw(painter, self._data, frame, look, axis_words(self._data.counted))
        if self._limit is not None and self._data.counts:
            draw_handle(painter, self._data, frame, self._limit, self._moved)

    def _make_room(self) -> None:
        """Be higher where the words of the marks need more rows than one."""
        above = round(self._frame().rows_above)
        if above != self._above:
            self._above = above
            self.updateGeometry()

    def _holds_limit(self, event: QMouseEvent) -> bool:
        return self._limit is not None and holds(self._data, self._frame(), self._limit, event.position())

    def _move_limit(self, event: QMouseEvent) -> None:
        self._moved = limit_at(self._data, self._frame(), event.position().x())
        self.update()
        self.limit_moving.emit(self._moved)

    def _read_out(self, bar: int) -> None:
        self._show_read(bar)
        announce(self, self.reading(bar))

    def _show_read(self, bar: int) -> None:
        if bar != self._read:
            self._read = bar
            self.update()
            self.bar_read.emit(bar)

    def _choose(self, bar: int) -> None:
        if bar == self._chosen:
            self.clear_choice()
            return
        self._chosen = bar
        self.update()
        self.bar_chosen.emit(*self._data.span(bar))

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(12))
        return font

    def _frame(self) -> Frame:
        return measure(self._data, self.size(), self._small(), logarithmic=self._logarithmic)
