"""Pictures of the tour: `python -m tests.gui.tour_gallery FOLDER [LANGUAGE]`. Look at all of them after a change.

Every stop light and dark, in both sizes, with text at 200 %, in high contrast, and in a window that reads from right to left.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.mirrored import mirrored
from tests.gui.page_gallery import _fill, _until, _wait
from tests.gui.screenshots import SIZES, dress, shoot, speak
from voicetune_desktop.gui.jobs import workers
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Mode
from voicetune_desktop.gui.tour import FOLLOW_MS

LOOKS: dict[str, tuple[Mode, str, float, bool, AbstractContextManager[None]]] = {
    "light": ("light", "1280x800", 1, False, nullcontext()),
    "dark": ("dark", "1024x700", 1, False, nullcontext()),
    "text-200": ("light", "1024x700", 2, False, nullcontext()),
    "contrast": ("dark", "1280x800", 1, True, nullcontext()),
    "mirrored": ("light", "1024x700", 1, False, mirrored()),
}
"""The look, the size, the size of text, whether in high contrast, and which way it reads."""


def main(folder: Path, language: str = "") -> None:
    """Draw everything into a folder."""
    app = QApplication.instance() or QApplication([])
    speak(app, language)
    for name, (mode, size, text, contrast, direction) in LOOKS.items():
        with direction:
            theme = dress(mode, text)
            theme.set_contrast(contrast)
            window = MainWindow(Session(), theme)
            for stop in _stops(window):
                print(shoot(window, folder / f"{stop}-{name}.png", SIZES[size], mode=mode, text=text))
            window.close()
    workers().close()


def _stops(window: MainWindow) -> Iterator[str]:
    """Offer the tour and take it through the sample chat; the name of each stop."""
    yield "start"
    window.page("open").open_sample()
    _until(lambda: window.rail.is_reachable("people"))
    _wait(window)
    yield "offer"
    window.session.close()
    _fill(window)
    window.tours.start()
    tour, number = window.tours.tour, 0
    assert tour is not None
    while True:
        _wait(window)
        QTest.qWait(2 * FOLLOW_MS)
        yield f"{number}-{tour.stop.page}"
        if tour.stop.page == "try":
            return
        tour.callout.next.click()
        number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
