"""A cell of the table of people in which a new name is typed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex


class NameDelegate(QStyledItemDelegate):
    """A field to type in that has a name for screen readers and shows what holds as long as it is empty."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self._name)
        editor.setPlaceholderText(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        return editor
