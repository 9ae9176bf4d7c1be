"""Pictures of what the page Open asks and of who is who then: `python -m tests.gui.open_gallery FOLDER [LANGUAGE] [NAME]`.

Light and dark at 1280x800 and 1024x700, and text at 200 %. A language is that of a translation, as "de", or "mirrored".
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from tests.exports import imessage, slack
from tests.exports.archives import make_folder
from tests.gui.mirrored import mirrored
from tests.gui.page_gallery import _until, _wait
from tests.gui.pages.many_exports import ten_exports
from tests.gui.pages.test_open_same import PHONES, write
from tests.gui.screenshots import SIZES, dress, settle, shoot, speak
from tests.operations.chat import write_chat
from voicetune_desktop.gui.jobs import workers
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.pages.open_page import OpenPage
from voicetune_desktop.gui.pages.people_page import PeoplePage
from voicetune_desktop.gui.session import Session

MESSAGES = 60_000
"""Of an export that takes long enough for a picture."""
TABLE = "day,who,what\n" + "".join(f"0{n % 8 + 1}/0{n % 7 + 1}/2024,{('Ida', 'Leo')[n % 2]},moin {n}\n" for n in range(40))
ADDRESS = "ana.sol@example.org"


def main(folder: Path, language: str = "", only: str = "") -> None:
    """Draw everything into a folder, or only what has a word in its name."""
    app = QApplication.instance() or QApplication([])
    speak(app, language)
    with mirrored() if language == "mirrored" else nullcontext():
        for text in (1, 2):
            for name, arrange in STATES.items():
                if only not in name:
                    continue
                with tempfile.TemporaryDirectory() as exports:
                    window = MainWindow(Session(), dress("light", text))
                    window.show()
                    window.resize(*SIZES["1280x800"])
                    arrange(window, Path(exports))
                    for path in _looks(window, folder, name, text):
                        print(path)
                    window.session.cancel()
                    _until(lambda shown=window: not shown.session.busy)
                    window.close()
    workers().close()


def _looks(window: MainWindow, folder: Path, name: str, text: int) -> Iterator[Path]:
    """From the top, and the end where a picture does not hold it all."""
    looks = [("light", size) for size in SIZES] + [("dark", size) for size in SIZES] if text == 1 else [("light", "1280x800")]
    for mode, size in looks:
        yield shoot(window, folder / f"{name}-{mode}-{size}-{text}.png", SIZES[size], mode=mode, text=text)
    bars = [area.verticalScrollBar() for area in window.findChildren(QScrollArea) if area.isVisible()]
    if any(bar.maximum() for bar in bars):
        for bar in bars:
            bar.setValue(bar.maximum())
        settle()
        yield shoot(window, folder / f"{name}-end-{text}.png", SIZES[looks[-1][1]], mode=looks[-1][0], text=text)


def _open(window: MainWindow) -> OpenPage:
    page = window.page("open")
    assert isinstance(page, OpenPage)
    return page


def _bring(window: MainWindow, *paths: Path) -> OpenPage:
    if window.session.project is None:
        window.session.new_temporary()
    page = _open(window)
    page.desk.open(paths)
    _wait(window)
    return page


def _search(window: MainWindow, _: Path) -> None:
    apps = _open(window).start.apps
    _until(lambda: apps.filled)
    apps.search.setText("mess")
    apps.search.searched.emit(apps.search.text())
    settle()


def _nothing_found(window: MainWindow, _: Path) -> None:
    apps = _open(window).start.apps
    _until(lambda: apps.filled)
    apps.search.setText("carrier pigeon")
    apps.search.searched.emit(apps.search.text())
    settle()


def _all_apps(window: MainWindow, _: Path) -> None:
    apps = _open(window).start.apps
    _until(lambda: apps.filled)
    apps.all_apps.click()
    settle()


def _reading_one(window: MainWindow, exports: Path) -> None:
    window.session.new_temporary()
    page = _open(window)
    page.desk.open([write_chat(exports, days=4 * MESSAGES // 7)])
    panel = window.notices.work
    _until(lambda: page.desk.reading is not None and panel.bar.value() > 0)
    panel._show_details(True)
    panel.setVisible(True)
    settle()


def _reading(window: MainWindow, exports: Path) -> None:
    first = write_chat(exports)
    long = write_chat(exports, days=MESSAGES // 7, name="WhatsApp Chat with Di.txt")
    window.session.new_temporary()
    page = _open(window)
    page.desk.open([first, long, write_chat(exports, days=2, name="WhatsApp Chat with Ed.txt")])
    _until(lambda: any(row.seen > 0 for row in page.desk.reader.rows[1:]))


def _question(window: MainWindow, exports: Path) -> None:
    _bring(window, ten_exports(exports))


def _queue(window: MainWindow, exports: Path) -> None:
    page = _bring(window, ten_exports(exports))
    page.desk.asking.put_off.emit()
    settle()


def _choosing(window: MainWindow, exports: Path) -> None:
    page = _bring(window, ten_exports(exports))
    page.desk.ask(next(row for row in page.desk.reader.rows if row.outcome and row.outcome.chats))
    settle()


def _mapping(window: MainWindow, exports: Path) -> None:
    (exports / "list.csv").write_text(TABLE, encoding="utf-8")
    page = _bring(window, exports / "list.csv", write_chat(exports))
    _until(lambda: not page.desk.mapping._live.waiting)


def _mapped(window: MainWindow, exports: Path) -> None:
    _mapping(window, exports)
    card = _open(window).desk.mapping
    for role, column in (("text", "what"), ("sender", "who")):
        choice = card.choices._choices[role]
        choice.setCurrentIndex(choice.findData(column))
        choice.activated.emit(choice.currentIndex())
        _until(lambda: not card._live.waiting)


def _pairs(window: MainWindow, exports: Path) -> None:
    (exports / "faq.csv").write_text("Our answers,\n\nasked,told\n" + "What grows in bed 5?,Plums.\n" * 30, encoding="utf-8")
    page = _bring(window, exports / "faq.csv", write_chat(exports))
    card = page.desk.mapping
    _until(lambda: not card._live.waiting)
    card.choices.kind.set_value("pairs")
    card.choices.kind.picked.emit("pairs")
    for role, column in (("question", "asked"), ("answer", "told")):
        _until(lambda: not card._live.waiting)
        card.choices._on_picked(role, column)
    _until(lambda: not card._live.waiting)


def _same(window: MainWindow, exports: Path) -> None:
    for phone in PHONES:
        page = _bring(window, write(exports, *phone))
    _until(page.view.same.card.isVisible)


def _merged(window: MainWindow, exports: Path) -> None:
    _same(window, exports)
    page = _open(window)
    page.view.same.card.merge.click()
    _wait(window)
    page.view.table.selectRow(0)
    settle()


def _answers(window: MainWindow, exports: Path) -> None:
    path = exports / "WhatsApp Chat with Bo.txt"
    path.write_text("03/04/2024, 09:00 - Bo: early\n05/06/2024, 23:10 - Ada: later\n", encoding="utf-8")
    page = _bring(window, path)
    page.desk.asking.question.findChildren(QPushButton)[0].click()
    _wait(window)
    page.view.preview.tabs.setCurrentIndex(1)
    sources = page.view.preview.sources
    _until(lambda: bool(sources.blocks) and all(block.change.isVisible() for block in sources.blocks.values()))
    next(iter(sources.blocks.values())).change.click()
    settle()


def _who_is_who(window: MainWindow, exports: Path) -> PeoplePage:
    """Three apps, in which one person has three names, and a program."""
    handles = [(1, "+351912000111", "iMessage", None), (2, ADDRESS, "iMessage", None)]
    (exports / "mac").mkdir()
    imessage.make_database(exports / "mac" / "chat.db", [imessage.message(1), imessage.message(2, handle=2)], handles=handles)
    boss, bot = slack.user("U0ANA", "boss", "The Boss", "ana.sol"), slack.user("U0BOT", "deploys", "Deploys", is_bot=True)
    rows = {"general/2024-03-04": [slack.row(1, user="U0ANA"), slack.row(2, user="U0BOT"), slack.row(3, user=slack.ADA["id"])]}
    chat = "13/05/2024, 09:00 - +351 912 000 111: hi\n13/05/2024, 09:01 - Ada: hm\n"
    _bring(window, exports / "mac", make_folder(exports / "work", slack.export(rows, [slack.ADA, boss, bot])))
    _bring(window, make_folder(exports / "phone", {"WhatsApp Chat with Sis.txt": chat}))
    window.rail.choose("people")
    _wait(window)
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    return page


def _apart(window: MainWindow, exports: Path) -> None:
    page = _who_is_who(window, exports)
    page.table.selectAll()
    page.merge.click()
    _wait(window)
    page.table.selectRow(0)
    page.separate.click()
    settle()


STATES: dict[str, Callable[[MainWindow, Path], object]] = {
    "start-search": _search,
    "start-nothing": _nothing_found,
    "start-all-apps": _all_apps,
    "reading-one": _reading_one,
    "reading": _reading,
    "question": _question,
    "queue": _queue,
    "choosing": _choosing,
    "mapping": _mapping,
    "mapped": _mapped,
    "mapping-pairs": _pairs,
    "same": _same,
    "merged": _merged,
    "answers": _answers,
    "people-merge": _who_is_who,
    "people-apart": _apart,
}


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
