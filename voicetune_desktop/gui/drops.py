"""Files that fall anywhere on the window, and on macOS files that the system hands over."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.widgets.drop_area import DropArea, dropped_paths

_ENTER, _LEAVE, _DROP, _OPEN = QEvent.Type.DragEnter, QEvent.Type.DragLeave, QEvent.Type.Drop, QEvent.Type.FileOpen


TOGETHER_MS = 50
"""macOS hands over each of several files by itself; what comes within this time belongs together."""


class Drops(QObject):
    """Watches a window (and, as filter of the application, what the system opens); `dropped` gives the paths."""

    dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.welcome = True
        """Whether files may fall now; while work runs they may not."""
        self._opened: list[Path] = []
        self._together = QTimer(self, interval=TOGETHER_MS, singleShot=True)
        self._together.timeout.connect(self._on_together)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == _OPEN:
            if name := cast("QFileOpenEvent", event).file():
                self._opened.append(Path(name))
                self._together.start()
            return True
        if watched is not self._window or kind not in {_ENTER, _LEAVE, _DROP}:
            return False
        if kind == _LEAVE:
            self._show(hover=False)
        else:
            self._take(cast("QDropEvent", event))
        return True

    def _take(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if not paths or not self.welcome:
            return
        event.acceptProposedAction()
        self._show(hover=event.type() == _ENTER)
        if event.type() == _DROP:
            self.dropped.emit(paths)

    def _on_together(self) -> None:
        opened, self._opened = self._opened, []
        self.dropped.emit(opened)

    def _show(self, *, hover: bool) -> None:
        for area in self._window.findChildren(DropArea):
            area.set_hover(hover)
