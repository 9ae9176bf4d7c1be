"""Pictures of the settings from top to end, and of what may stand above every page: `python -m tests.gui.settings_gallery FOLDER`.

A language can follow, that of a translation, as "de", or "mirrored". Settings of a home that is thrown away afterwards.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QDialog, QScrollArea

from tests.gui.mirrored import mirrored
from tests.gui.page_gallery import _fill, _wait
from tests.gui.screenshots import SIZES, dress, settle, shoot, speak
from voicetune_desktop import crash
from voicetune_desktop.gui.crash import CrashCard
from voicetune_desktop.gui.jobs import workers
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.pages.settings_forget import ForgetSection
from voicetune_desktop.gui.pages.settings_page import SettingsPage
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Mode
from voicetune_desktop.gui.update_notice import SECOND, UpdateNotice
from voicetune_desktop.training.updates import Release

LOOKS: list[tuple[Mode, str, int]] = [("light", "1280x800", 1), ("dark", "1024x700", 1), ("light", "1280x800", 2)]


def main(folder: Path, language: str = "") -> None:
    """Draw everything into a folder."""
    with tempfile.TemporaryDirectory() as home:
        os.environ |= dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), home)
        app = QApplication.instance() or QApplication([])
        speak(app, language)
        with mirrored() if language == "mirrored" else nullcontext():
            for look in LOOKS:
                for path in _pictures(folder, *look):
                    print(path)
        workers().close()


def _pictures(folder: Path, mode: Mode, size: str, text: int) -> Iterator[Path]:
    def picture(name: str) -> Path:
        return shoot(window, folder / f"{name}-{mode}-{size}-{text}.png", SIZES[size], mode=mode, text=text)

    window = MainWindow(Session(), dress(mode, text))
    _fill(window)
    window.rail.choose("settings")
    _wait(window)
    picture("settings-0")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    for number, value in enumerate(range(0, bar.maximum() + bar.pageStep(), max(1, bar.pageStep() - 40))):
        bar.setValue(value)
        yield picture(f"settings-{number}")
    section = next(each for each in page.sections if isinstance(each, ForgetSection))
    section.delete.click()
    settle()
    dialog = section.findChildren(QDialog)[0]
    yield shoot(dialog, folder / f"delete-{mode}-{text}.png", mode=mode, text=text)
    dialog.close()
    window.rail.choose("people")
    _wait(window)
    for name, notice in _notices(window):
        yield picture(name)
        notice.hide()
    window.close()


def _notices(window: MainWindow) -> Iterator[tuple[str, CrashCard | UpdateNotice]]:
    place = window.notices.layout()
    assert place is not None
    try:
        int("none")
    except ValueError as error:
        crash.record(error, "window")
    card = CrashCard()
    place.addWidget(card)
    card.offer()
    yield "crash", card
    card.offer()
    card.show_button.click()
    yield "crash-report", card
    crash.delete()
    notice = UpdateNotice(window.session, place, "https://news.example/newest.json")
    notice.begin(SECOND)
    yield "update-question", notice
    notice._on_answer(Release("9.1", "Reads exports faster.\n- Three more apps\n- Clearer words"))
    notice._on_news()
    yield "update", notice


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
