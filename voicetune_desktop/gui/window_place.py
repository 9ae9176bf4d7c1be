"""Where the window stands at its start: as it was left, else in its usual size, and never larger than the screen has room for."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui import preferences

PLACE = "window"
"""Name of the preference that holds size and place, in Qt's own form."""
TITLE = QSize(2, 40)
"""What the desktop puts around a window, which nobody knows before the window is shown."""


def put(window: QWidget) -> None:
    """Put a window that is not shown yet where it was left; a screen that is gone is no reason to lose it."""
    room = window.screen().availableSize() - TITLE
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    left = QByteArray.fromBase64(preferences.text(PLACE).encode())
    if not window.restoreGeometry(left):
        window.resize(window.size().boundedTo(room))


def keep(window: QWidget) -> None:
    """Remember where the window was left; where everything was deleted, nothing is remembered anew."""
    if preferences.read():
        preferences.change(PLACE, window.saveGeometry().toBase64().toStdString())
