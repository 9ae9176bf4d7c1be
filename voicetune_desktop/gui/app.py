"""Starting the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from voicetune_desktop.gui import english, preferences
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Theme

SAMPLE = "--sample"


def run(arguments: list[str]) -> int:
    """Open the window, with the sample chat or the files and projects named; gives the exit status."""
    app = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(app, QApplication)
    app.setApplicationName("VoiceTune")
    app.setApplicationDisplayName("VoiceTune")
    english.install(app)
    mode = preferences.read().get("look")
    window = MainWindow(Session(), Theme(app, mode if mode in ("light", "dark") else "system"))
    if sys.platform == "darwin":
        app.installEventFilter(window)
    window.show()
    QTimer.singleShot(0, _warm)
    QTimer.singleShot(0, lambda: _open_first(window, arguments))
    return app.exec()


def _warm() -> None:
    """Start what long work will need; imported late, so that the window stands first."""
    from voicetune_desktop.gui.jobs import workers

    workers().warm()


def _open_first(window: MainWindow, arguments: list[str]) -> None:
    from voicetune_desktop.gui.pages.open_page import OpenPage

    page = window.page("open")
    assert isinstance(page, OpenPage)
    if SAMPLE in arguments:
        page.open_sample()
    elif paths := [Path(name) for name in arguments if not name.startswith("-")]:
        page.open_any(paths)
