"""Draws text with marks into the cells of a table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from voicetune_desktop.gui.metrics import ROW, px
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.marked import Marked, draw_marked, excerpt
from voicetune_desktop.gui.widgets.paged_model import MARKED_ROLE

_EDGE = 13
"""Where Qt's own delegate begins its text under our style sheet."""


class TextDelegate(QStyledItemDelegate):
    """Shows the `Marked` text of a cell, on as many lines as the row is high, from a little before its first mark."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.text = ""
        style = whole.widget.style() if whole.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, whole.widget)
        marked = index.data(MARKED_ROLE)
        if not isinstance(marked, Marked):
            return
        box = QRectF(option.rect).adjusted(_EDGE, 2, -_EDGE, -3)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        right = bool((index.data(Qt.ItemDataRole.TextAlignmentRole) or 0) & Qt.AlignmentFlag.AlignRight.value)
        painter.save()
        painter.setPen(QColor(current().text if enabled else current().disabled))
        draw_marked(painter, box, excerpt(marked), option.font, right=right)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(option.fontMetrics.horizontalAdvance(words[:60]) + 2 * _EDGE, px(ROW))
