"""What leaves the window by copying: texts of chats clear themselves, and programs that remember copies are asked not to."""

import sys

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS = 60_000
"""How long a copied text stays; long enough to paste it somewhere."""

FOR_GOOD = "application/x-voicetune-no-chat"
"""Marks what holds nothing from chats, such as the details of an error."""

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO = (0).to_bytes(4, "little")
HINTS: dict[str, dict[str, bytes]] = {
    "linux": {"x-kde-passwordManagerHint": b"secret"},
    "win32": {
        _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
        _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
        _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    },
}
"""By system, what tells clipboard histories to leave a text out; Qt can say it on these two."""


def copy_for_good(text: str) -> None:
    """Copy something that holds nothing from chats, so it may stay."""
    data = QMimeData()
    data.setText(text)
    data.setData(FOR_GOOD, b"1")
    QGuiApplication.clipboard().setMimeData(data)


class ClipboardManners(QObject):
    """Watches what this window copies, by whatever key or menu; one for the application."""

    def __init__(self, parent: QObject | None = None, kept_ms: int = KEPT_MS) -> None:
        super().__init__(parent)
        self._hints = HINTS.get(sys.platform, {})
        self._ours = ""
        self._end = QTimer(self, interval=kept_ms, singleShot=True)
        self._end.timeout.connect(self.clear)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self._on_changed)
        application = QGuiApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.clear)

    def clear(self) -> None:
        """Take back what was copied, unless something else was copied since."""
        text, self._ours = self._ours, ""
        self._end.stop()
        if text and self._clipboard.text() == text:
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _on_changed(self) -> None:
        text = self._clipboard.text()
        if not text or not self._clipboard.ownsClipboard() or self._clipboard.mimeData().hasFormat(FOR_GOOD):
            return
        if text != self._ours:
            self._ours = text
            self._clipboard.setMimeData(self._with_hints(text))
        self._end.start()

    def _with_hints(self, text: str) -> QMimeData:
        data = QMimeData()
        data.setText(text)
        for form, value in self._hints.items():
            data.setData(form, value)
        return data
