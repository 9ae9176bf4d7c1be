"""Draws text with marks into the cells of a table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from voicetune_desktop.gui.metrics import ROW, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.marked import Marked, draw_marked, excerpt
from voicetune_desktop.gui.widgets.mirroring import placed
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
    """Draw text into a cell, at the far edge if it is a number (`right`); `room_right` stays free there."""
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    painter.save()
    painter.setPen(QColor(current().text if enabled else current().disabled))
    whole = QRectF(option.rect)
    box = placed(whole.adjusted(_EDGE, 2, -_EDGE - room_right, -3), whole, option.direction)
    draw_marked(painter, box, marked, option.font, right=right != mirrored)
    painter.restore()
