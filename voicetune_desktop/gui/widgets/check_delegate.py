"""A tick in a table that can be hit anywhere in its cell, by mouse or key."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from voicetune_desktop.gui.icons import paint_icon
from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.palette import current

Index = QModelIndex | QPersistentModelIndex
_TICKS = {Qt.Key.Key_Space, Qt.Key.Key_Select}


class CheckDelegate(QStyledItemDelegate):
    """Shows the CheckStateRole of a cell as our check boxes look and changes it through `setData`; a cell without one shows its text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        ground.text = ""
        style = ground.widget.style() if ground.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        box = QRect(0, 0, px(20), px(20))
        box.moveCenter(option.rect.center())
        _draw(painter, box, _state(index), enabled=bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable or not _asks(event):
            return False
        state = Qt.CheckState.Unchecked if _state(index) == Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


def _asks(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent):
        return event.type() == QEvent.Type.KeyPress and event.key() in _TICKS
    return isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton


def _state(index: Index) -> Qt.CheckState:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))


def _draw(painter: QPainter, box: QRect, state: Qt.CheckState, *, enabled: bool) -> None:
    colours, checked = current(), state == Qt.CheckState.Checked
    edge = colours.outline if state == Qt.CheckState.Unchecked else colours.accent
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge if enabled else colours.disabled), 2))
    painter.setBrush(QColor((colours.accent if enabled else colours.disabled) if checked else colours.surface))
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 5, 5)
    if checked:
        paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", "on_accent")
    elif state == Qt.CheckState.PartiallyChecked:
        painter.drawLine(box.left() + box.width() // 4, box.center().y(), box.right() - box.width() // 4, box.center().y())
    painter.restore()
