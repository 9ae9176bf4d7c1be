"""A notice of the desktop when a job ended: which service and how, nothing else.

A desktop keeps notices, and shows them while it is locked.
"""

import sys
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from voicetune_desktop.gui.icons import app_icon
from voicetune_desktop.gui.pages.job_words import service_of
from voicetune_desktop.gui.phases import look_of
from voicetune_desktop.training.records import Run

if TYPE_CHECKING:
    from voicetune_desktop.gui.training import Training

APP = "VoiceTune"
SHOWN_MS = 15_000
"""How long a notice stays where we can say so."""
_PATIENCE = 5.0
"""Seconds that the session bus may take."""
_SIGNATURE = "susssasa{sv}i"


class DesktopNotice(QObject):
    """Listens for jobs that end. Where the desktop takes no notices, the window's own must do."""

    def __init__(self, training: "Training") -> None:
        super().__init__(training)
        self._tray: QSystemTrayIcon | None = None
        self._over = QTimer(self, interval=SHOWN_MS, singleShot=True)
        training.run_ended.connect(self._on_run_ended)

    def words(self, run: Run) -> str:
        """What the notice says: "A training job at OpenAI: Done"."""
        known = service_of(run.account)
        if run.at_home:
            text = self.tr("A training on this computer: %2")
        elif run.account.service == "other" or known is None:
            text = self.tr("A training job: %2")
        else:
            text = self.tr("A training job at %1: %2").replace("%1", known.label)
        return text.replace("%2", look_of(run).words)

    def _on_run_ended(self, run: Run) -> None:
        words = self.words(run)
        if sys.platform == "linux":
            QThreadPool.globalInstance().start(lambda: notify(words))
        else:
            self._show_in_tray(words)

    def _show_in_tray(self, words: str) -> None:
        """The way of Windows and macOS: our icon stands in the tray for as long as the last notice does."""
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(app_icon(), self)
            self._over.timeout.connect(self._tray.hide)
        self._tray.show()
        self._tray.showMessage(APP, words, app_icon(), SHOWN_MS)
        self._over.start()


def notify(words: str) -> bool:
    """Hand a notice to the desktop over the session bus, as freedesktop.org says; False where nobody takes it.

    Qt's own D-Bus cannot say the unsigned number in this call, so the one of the key store does it.
    """
    with suppress(Exception):
        messages: Any = import_module("jeepney")
        lines: Any = import_module("jeepney.io.blocking")
        name = "org.freedesktop.Notifications"
        address = messages.DBusAddress("/org/freedesktop/Notifications", name, name)
        call = messages.new_method_call(address, "Notify", _SIGNATURE, (APP, 0, "", APP, words, [], {}, -1))
        with lines.open_dbus_connection("SESSION") as bus:
            return bus.send_and_get_reply(call, timeout=_PATIENCE).header.message_type == messages.MessageType.method_return
    return False
