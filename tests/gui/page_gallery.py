"""Pictures of every page with the sample chat: `python -m tests.gui.page_gallery FOLDER [LANGUAGE]`. Look at all of them after a change.

Light and dark at 1280x800 and 1024x700, and text at 200 %; also the empty start. For twice the pixels: QT_SCALE_FACTOR=2.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTabWidget

from tests.gui.screenshots import SIZES, dress, settle, shoot, speak
from voicetune_desktop.gui.jobs import workers
from voicetune_desktop.gui.main_window import ASIDES, PAGES, MainWindow
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.saving import save_files
from voicetune_desktop.paths import resource
from voicetune_desktop.project import people

ASSISTANT = "Marek Dvorak"
PATIENCE = 30


def main(folder: Path, language: str = "") -> None:
    """Draw everything into a folder."""
    app = QApplication.instance() or QApplication([])
    speak(app, language)
    for text in (1, 2):
        theme = dress("light", text)
        window = MainWindow(Session(), theme)
        for path in pictures(window, folder, text):
            print(path)
        window.close()
    workers().close()


def pictures(window: MainWindow, folder: Path, text: int) -> Iterator[Path]:
    """The empty start, then each page of the sample chat with all its tabs."""
    yield from _looks(window, folder, "start", text)
    _fill(window)
    for page in (*PAGES, *ASIDES):
        window.rail.choose(page)
        _wait(window)
        yield from _looks(window, folder, page, text)
        yield from _tabs(window, folder, page, text)


def _tabs(window: MainWindow, folder: Path, page: str, text: int) -> Iterator[Path]:
    """What lies behind the other tabs of a page."""
    for tabs in window.page(page).findChildren(QTabWidget):
        for number in range(1, tabs.count()):
            tabs.setCurrentIndex(number)
            _wait(window)
            yield from _looks(window, folder, f"{page}-{number}", text)
        tabs.setCurrentIndex(0)


def _looks(window: MainWindow, folder: Path, name: str, text: int) -> Iterator[Path]:
    if text == 2:
        yield shoot(window, folder / f"{name}-text-200.png", SIZES["1280x800"], text=2)
        return
    for mode in ("light", "dark"):
        dress(mode)
        window.page(window.rail.current).refresh()  # Settings say which look was chosen
        for size, pixels in SIZES.items():
            yield shoot(window, folder / f"{name}-{mode}-{size}.png", pixels, mode=mode)


def _fill(window: MainWindow) -> None:
    window.session.new_temporary()
    project = window.session.project
    assert project is not None
    list(import_exports(project, sorted(resource("sample_chat").glob("*.txt"))))
    chosen = next(person for person in people.people(project) if person.name == ASSISTANT)
    people.set_role(project, chosen.id, "assistant")
    list(refresh_dataset(project))
    with tempfile.TemporaryDirectory() as out:
        list(save_files(project, Path(out)))
    window.session.changed.emit()
    _wait(window)


def _wait(window: MainWindow) -> None:
    settle()
    _until(lambda: not window.session.busy and window.page(window.rail.current).ready)
    settle()


def _until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < end:
        settle()
        time.sleep(0.01)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
