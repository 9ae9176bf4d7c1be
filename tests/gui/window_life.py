"""Windows that come and go on projects, all pages looked at: for a look at what stays behind."""

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.gui.screenshots import dress, settle
from tests.gui.windows import PATIENCE, Keys, make_project, open_copy
from voicetune_desktop import keystore
from voicetune_desktop.gui import english
from voicetune_desktop.gui.main_window import ASIDES, PAGES, MainWindow
from voicetune_desktop.gui.session import Session


def opened_and_closed(times: int) -> Iterator[int]:
    """So many windows, one after the other, each with a project that it opens, and every page; yields how many there were."""
    app = QApplication.instance() or QApplication([])
    english.install(app)
    store = Keys()
    usual, keystore.SystemKeyStore = keystore.SystemKeyStore, lambda: store
    try:
        with tempfile.TemporaryDirectory() as folder:
            made = make_project(Path(folder) / "made.voicetune", days=6)
            (Path(folder) / "opened").mkdir()
            for number in range(times):
                _open_and_close(store, made, Path(folder) / "opened")
                yield number + 1
    finally:
        keystore.SystemKeyStore = usual


def _open_and_close(store: Keys, made: Path, folder: Path) -> None:
    window = MainWindow(Session(), dress("light"))
    window.show()
    open_copy(window, store, made, folder)
    assert window.page("open").desk  # what the first export that is brought in has it make
    for name in (*PAGES, *ASIDES):
        window.rail.choose(name)
        _rest(window, name)
    window.close()
    window.deleteLater()
    settle()


def _rest(window: MainWindow, name: str) -> None:
    """Wait until no work runs and the page shows everything."""
    end = time.monotonic() + PATIENCE / 1000
    while window.session.busy or not window.page(name).ready:
        QApplication.processEvents()
        if time.monotonic() > end:
            raise TimeoutError(name)
        time.sleep(0.002)
    settle()
