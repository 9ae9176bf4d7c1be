"""Where there is no display: a sentence and status 1, in place of Qt's way, which ends in an abort."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

NO_DISPLAY = """\
VoiceTune has no display to open a window on.
Use the command instead: voicetune prepare EXPORT --assistant NAME --out FOLDER
"""


def is_named() -> bool:
    """Whether a display may be there; on Linux some display server must be named."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def application(arguments: list[str]) -> "QApplication":
    """The application of Qt; the process ends here where Qt reaches no display. What Qt finds missing for that is printed."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    before = qInstallMessageHandler(_on_message)
    made = QApplication(arguments)
    qInstallMessageHandler(before)
    return made


def _on_message(kind: "QtMsgType", _context: "QMessageLogContext", text: str) -> None:
    from PySide6.QtCore import QtMsgType

    fatal = kind is QtMsgType.QtFatalMsg
    print(NO_DISPLAY if fatal else text, end="" if fatal else "\n", file=sys.stderr, flush=True)
    if fatal:
        os._exit(1)  # Qt aborts when it comes back
