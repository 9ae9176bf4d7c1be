"""Shows folders and files with the system's own programs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from voicetune_desktop.gui.widgets.message import InlineMessage


def show_place(path: Path, message: InlineMessage) -> None:
    """Show a folder, or a file in its program; where that is gone, or nothing opens it, `message` says so."""
    translate = QCoreApplication.translate
    if not path.exists():
        hint = translate("Showing", "It was moved or deleted, or it lies on a drive that is not connected.")
        _warn(message, translate("Showing", "“%1” is not there any more.").replace("%1", path.name), hint)
    elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        _warn(message, translate("Showing", "No program opened it."), translate("Showing", "Look for it in the program for files."))


def _warn(message: InlineMessage, text: str, hint: str) -> None:
    message.clear_actions()
    message.say("warning", text, hint)
