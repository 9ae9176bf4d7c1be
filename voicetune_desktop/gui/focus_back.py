"""Gives the focus back to a button that lost it by being disabled while its work runs: Qt moves it on and leaves it there."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusBack(QObject):
    """Follows the focus; one for the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and new is not None and old.isVisible() and not old.isEnabled():
            _WayBack(old, new)


class _WayBack(QObject):
    """Lives with the widget that was disabled until it is enabled again; nothing happens if the person has gone on from `there`."""

    def __init__(self, lost: QWidget, there: QWidget) -> None:
        super().__init__(lost)
        self._there = there
        lost.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange and isinstance(watched, QWidget) and watched.isEnabled():
            watched.removeEventFilter(self)
            if isValid(self._there) and watched.window().focusWidget() is self._there:
                watched.setFocus()
            self.deleteLater()
        return False
