"""What assistive technology hears of the item in a list, a table, a row of tabs or a closed list of choices: when the focus comes, and
when the item changes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QMetaObject, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QTabBar, QWidget

from voicetune_desktop.gui.widgets.accessible import tell_older_readers


class SpokenFocus(QObject):
    """Follows the focus; one for the window. Qt by itself names the list only, and says nothing of a tick that is set or taken away."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        self._changes: QMetaObject.Connection | None = None

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._changes is not None:
            QObject.disconnect(self._changes)
            self._changes = None
        if not QAccessible.isActive() or not isinstance(new, QAbstractItemView | QTabBar | QComboBox):
            return
        if isinstance(new, QComboBox):
            QTimer.singleShot(0, new, lambda: self._follow_choices(new))  # not what was just taken from the open list, which is told
            return
        if isinstance(new, QAbstractItemView):
            self._changes = new.model().dataChanged.connect(partial(_tell_change, new))
        QTimer.singleShot(0, new, lambda: _tell_item(new))  # after the list itself, which is told last

    def _follow_choices(self, choices: QComboBox) -> None:
        """Tell what the keys choose while the list is closed: Orca 43 hears of it and leaves it unsaid."""
        if choices.hasFocus() and self._changes is None:
            self._changes = choices.textActivated.connect(partial(tell_older_readers, choices))


def _tell_item(widget: QWidget) -> None:
    if widget.hasFocus() and (item := _item(widget)):
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))


def _tell_change(view: QAbstractItemView, first: QModelIndex, last: QModelIndex, _roles: Sequence[int] = ()) -> None:
    here = view.currentIndex()
    among = first.row() <= here.row() <= last.row() and first.column() <= here.column() <= last.column()
    if not among or here.data(Qt.ItemDataRole.CheckStateRole) is None:
        return
    told = QAccessible.State()
    told.checked = True
    if item := _item(view):
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(item, told))
        tell_older_readers(view, item.text(QAccessible.Text.Name))  # Orca 43 takes no cell of Qt for one that can be ticked


def _item(widget: QWidget) -> QAccessibleInterface | None:
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return interface.focusChild() if interface else None
