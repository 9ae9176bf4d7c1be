"""The place to drop exports on."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import HUGE, LARGE_TEXT, RADIUS, SMALL, WIDE, scale
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.card import IconView
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files and folders of this computer in what is dragged; the window uses it, too, so that dropping works anywhere."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropArea(QFrame):
    """Takes files by drag and drop, and holds the buttons that do the same by keyboard."""

    dropped = Signal(list)
    """The `Path`s that were dropped."""

    def __init__(self, title: str, text: str, *buttons: QWidget) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(title)
        self._hover = False
        self._icon = IconView("import", 40, "accent")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, HUGE, WIDE, HUGE)
        layout.setSpacing(SMALL)
        layout.addStretch()
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (Heading(title), PlainLabel(text, ink="quiet", wrap=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addSpacing(SMALL)
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(SMALL)
        self._row.addStretch()
        for widget in buttons:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._row.addStretch()
        layout.addLayout(self._row)
        layout.addStretch()

    def set_hover(self, hover: bool) -> None:
        """Show that what is dragged may be dropped; the window calls it for drags outside the area."""
        self._hover = hover
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the buttons below each other where they are too wide for a row."""
        super().resizeEvent(event)
        wide = sum(each.sizeHint().width() + SMALL for each in self._buttons)
        directions = QBoxLayout.Direction
        upright = scale() >= LARGE_TEXT or wide > self.contentsRect().width() - 2 * WIDE
        self._row.setDirection(directions.TopToBottom if upright else directions.LeftToRight)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.set_hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_hover(False)
        event.acceptProposedAction()
        self.dropped.emit(dropped_paths(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = current()
        pen = QPen(QColor(colours.accent if self._hover else colours.outline), 2 if self._hover else 1.5)
        if not self._hover:
            pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(colours.tint if self._hover else colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS + 4, RADIUS + 4)
