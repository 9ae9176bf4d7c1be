"""Pictures of the page Privacy with every kind of private data: `python -m tests.gui.privacy_gallery FOLDER`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.gui.page_gallery import _wait
from tests.gui.pages.many_kinds import MINA, TALK, UNUSUAL
from tests.gui.pages.talk import add
from tests.gui.screenshots import SIZES, dress, settle, shoot
from voicetune_desktop.gui import english
from voicetune_desktop.gui.jobs import workers
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.pages.privacy_forget import ForgetDialog
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.own_words import add_word
from voicetune_desktop.project import people

LOOKS = [("light", "1280x800", 1), ("dark", "1280x800", 1), ("light", "1024x700", 1), ("light", "1280x800", 2)]


def main(folder: Path, only: str = "") -> None:
    """Draw everything into a folder, or only what has a word in its name."""
    app = QApplication.instance() or QApplication([])
    english.install(app)
    for text in (1, 2):
        window = MainWindow(Session(), dress("light", text))
        page = _opened(window)
        for name, show in _views(page).items():
            show()
            _wait(window)
            for mode, size, scale in LOOKS:
                file = f"{name}-{mode}-{size}-{scale}.png"
                if scale == text and only in file:
                    print(shoot(window, folder / file, SIZES[size], mode=mode, text=text))
        dialog = ForgetDialog(page)
        print(shoot(dialog, folder / f"forget-{text}.png", text=text))
        dialog.close()
        window.close()
    workers().close()


def _opened(window):
    window.session.new_temporary()
    project = window.session.project
    add(window.session, *TALK * 3, *UNUSUAL)
    people.set_role(project, next(person.id for person in people.people(project) if person.name == MINA), "assistant")
    add_word(project, "Otter Quay")
    list(scan_privacy(project))
    window.session.changed.emit()
    window.rail.choose("privacy")
    settle()
    _wait(window)
    return window.page("privacy")


def _views(page):
    review = page.review
    return {
        "first": lambda: None,
        "strangers": lambda: (review.groups.choose("strangers"), review.tabs.open(review.strangers)),
        "values": lambda: (review.groups.choose("money"), review.tabs.open(review.values)),
        "secrets": lambda: review.groups.choose("secrets"),
        "words": lambda: review.groups.choose("own_words"),
        "unusual": lambda: review.groups.choose("unusual"),
        "replacements": page.bar.replacements.click,
        "search": page.bar.search.click,
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
