"""Pictures of the page Try it, state by state: `python -m tests.gui.try_gallery FOLDER [LANGUAGE]`. Look at all of them after a change.

Light at 1280x800, dark at 1024x700, and text at 200 %. The models are a stand-in's on this computer.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QScrollArea

from tests.gui.page_gallery import _fill, _until, _wait
from tests.gui.screenshots import SIZES, dress, settle, shoot, speak
from tests.standin import serve
from tests.standin.server import Server
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.gui.jobs import workers
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.pages.try_page import TryPage
from voicetune_desktop.gui.pages.try_talk import TalkTab
from voicetune_desktop.gui.session import Session
from voicetune_desktop.training.records import Account

OPENAI = Account("openai", "https://api.openai.com/v1")


def main(folder: Path, language: str = "") -> None:
    """Draw everything into a folder."""
    app = QApplication.instance() or QApplication([])
    speak(app, language)
    for text in (1, 2):
        with serve(key="") as server:
            server.voices["me"] = lambda _: "haha yes\non my way!!\nsave me a seat 🙂"
            window = MainWindow(Session(), dress("light", text))
            _fill(window)
            for path in pictures(window, server, folder, text):
                print(path)
            window.close()
    workers().close()


def pictures(window: MainWindow, server: Server, folder: Path, text: int) -> Iterator[Path]:
    """One state after the other, in the order in which a person meets them."""
    window.rail.choose("try")
    page = window.page("try")
    assert isinstance(page, TryPage)
    for name, arrange in STATES.items():
        arrange(page, server)
        _wait(window)
        for mode, size in [("light", "1280x800")] if text == 2 else [("light", "1280x800"), ("dark", "1024x700")]:
            yield shoot(window, folder / f"try-{name}-{mode}-{size}-{text}.png", SIZES[size], mode=mode, text=text)
        for area in page.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        settle()
        yield shoot(window, folder / f"try-{name}-end-{text}.png", SIZES["1024x700"], text=text)
        for area in page.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)


def _talk(page: TryPage) -> TalkTab:
    tab = page.tab("talk")
    assert isinstance(tab, TalkTab)
    return tab


def _choose(tab: TalkTab, *speakers: Speaker | None) -> None:
    for column, speaker in zip(tab.columns, speakers, strict=True):
        column.chooser.set_value(speaker)
        column.chooser.changed.emit()


def _ask(tab: TalkTab, question: str) -> None:
    _until(lambda: tab.asker.basis is not None)
    tab.box.text.setPlainText(question)
    tab.box.send.click()
    _until(lambda: not tab.busy)


def _form(page: TryPage, _: Server) -> None:
    chooser = _talk(page).columns[0].chooser
    chooser.list.set_value("\n")
    chooser._on_picked("\n")


def _found(page: TryPage, server: Server) -> None:
    form = _talk(page).columns[0].chooser.form
    form.where.set_value("elsewhere")
    form._start_over()
    form.address.setText(server.base_url)
    form.ask.click()
    _until(lambda: form.found.count() > 0)


def _answered(page: TryPage, server: Server) -> None:
    tab, here = _talk(page), Account("other", server.base_url)
    tab.columns[0].chooser.form.leave.click()
    _choose(tab, Speaker(here, "me", "Your model of 3 May"), Speaker(here, "bland", "gpt-4.1-mini"))
    _ask(tab, "Are you coming tonight?")
    _ask(tab, "Shall I bring something?")


def _held(page: TryPage, _: Server) -> None:
    _ask(_talk(page), "Did Marek Dvorak call you at +44 7700 900456?")


def _how(page: TryPage, _: Server) -> None:
    _talk(page).box.clear()
    _talk(page).keep.click()
    _talk(page).more.setChecked(True)


def _error(page: TryPage, server: Server) -> None:
    tab = _talk(page)
    tab.more.setChecked(False)
    _choose(tab, Speaker(OPENAI, "ft:gpt-4.1-mini:acme::x1", "Your model of 3 May"), Speaker(Account("other", server.base_url), "bland"))
    _ask(tab, "Hi there")


def _use(page: TryPage, _: Server) -> None:
    page.show_tab("use")
    chooser = page.tab("use").chooser
    chooser.set_value(Speaker(OPENAI, "ft:gpt-4.1-mini:acme::x1", "Your model of 3 May"))
    chooser.changed.emit()


def _ollama(page: TryPage, _: Server) -> None:
    chooser = page.tab("use").chooser
    chooser.set_value(Speaker(Account("other", "http://localhost:11434/v1"), "llama3.2"))
    chooser.changed.emit()


STATES: dict[str, Callable[[TryPage, Server], None]] = {
    "start": lambda page, _: None,
    "form": _form,
    "found": _found,
    "answered": _answered,
    "held": _held,
    "how": _how,
    "error": _error,
    "use": _use,
    "ollama": _ollama,
}


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
