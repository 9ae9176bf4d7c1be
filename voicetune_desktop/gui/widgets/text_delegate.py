"""Draws text with marks into the cells of a table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from voicetune_desktop.gui.metrics import ROW, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.marked import Marked, draw_marked, excerpt
from voicetune_desktop.gui.widgets.paged_model import MARKED_ROLE

Index = QModelIndex | QPersistentModelIndex
_EDGE = 13
"""Where Qt's own delegate begins its text under our style sheet."""


class TextDelegate(QStyledItemDelegate):
    """Shows the `Marked` text of a cell, on as many lines as the row is high, from a little before its first mark."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        draw_cell(painter, option)
        marked = index.data(MARKED_ROLE)
        if isinstance(marked, Marked):
            right = bool((index.data(Qt.ItemDataRole.TextAlignmentRole) or 0) & Qt.AlignmentFlag.AlignRight.value)
            draw_words(painter, option, excerpt(marked), right=right)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(option.fontMetrics.horizontalAdvance(words[:60]) + 2 * _EDGE, px(ROW))


def draw_cell(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw the ground of a cell as the style does: selected, under the mouse, focused."""
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)


def draw_words(painter: QPainter, option: QStyleOptionViewItem, marked: Marked, *, right: bool = False, room_right: int = 0) -> None:
    """Draw text into a cell, at the right edge if asked for; `room_right` stays free."""
    enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    painter.save()
    painter.setPen(QColor(current().text if enabled else current().disabled))
    draw_marked(painter, QRectF(option.rect).adjusted(_EDGE, 2, -_EDGE - room_right, -3), marked, option.font, right=right)
    painter.restore()
