"""`voicetune-desktop --smoke FOLDER`: the packed app proves itself. It opens every page with the sample chat, writes files and ends with 0.

Nothing is shown, nothing is sent, and no project is kept. What went wrong stands in FOLDER/smoke.txt and on standard error.
"""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTabWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui import english
from voicetune_desktop.gui.jobs import Job, workers
from voicetune_desktop.gui.main_window import ASIDES, PAGES, MainWindow
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.smoke_parts import look_inside, stay_here
from voicetune_desktop.gui.theme import STYLE, Theme

Condition = Callable[[], object]
PATIENCE = 90
"""Seconds that one step may take."""
LOOKS_EVERY_MS = 40
REPORT = "smoke.txt"


class Smoke:
    """Goes its way through the window, one step each time that what the step before waits for has come true."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.folder = window, folder
        self.problems: list[str] = []
        self._way = self._steps()
        self._awaited: Condition = lambda: True
        self._until = time.monotonic() + PATIENCE
        self._timer = QTimer(window, interval=LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin; the application ends with the window."""
        self.window.session.failed.connect(self._on_failed)
        self._timer.start()

    def _on_tick(self) -> None:
        if time.monotonic() > self._until:
            self.problems.append(f"Waited {PATIENCE} seconds in vain on the page {self.window.rail.current}.")
            self._end()
        else:
            self._go_on()

    def _go_on(self) -> None:
        try:
            if self._awaited():
                self._awaited = next(self._way)
                self._until = time.monotonic() + PATIENCE
        except StopIteration:
            self._end()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what was looked for
            self.problems.append(f"{type(error).__name__}: {error}")
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self.window.close()
        QApplication.quit()

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.problems.append(str(error))

    def _steps(self) -> Iterator[Condition]:
        yield from self._parts()
        yield from self._sample()
        for name in (*PAGES, *ASIDES):
            self.window.rail.choose(name)
            yield self._is_quiet
            yield from self._tabs(name)
        yield from self._files()

    def _parts(self) -> Iterator[Condition]:
        job, told = Job(look_inside, parent=self.window), list[bool]()
        job.finished.connect(self.problems.extend)
        job.failed.connect(self._on_failed)
        job.ended.connect(lambda: told.append(True))
        job.start()
        yield lambda: told

    def _sample(self) -> Iterator[Condition]:
        from voicetune_desktop.gui.pages.open_page import OpenPage
        from voicetune_desktop.project import people

        page, session = self.window.page("open"), self.window.session
        assert isinstance(page, OpenPage)
        page.open_sample()
        yield lambda: session.project is not None and people.people(session.project) and self._is_quiet()
        assert session.project is not None
        chosen = people.people(session.project)[0]
        session.change("smoke", lambda project: people.set_role(project, chosen.id, "assistant"))

    def _tabs(self, name: str) -> Iterator[Condition]:
        for tabs in self.window.page(name).findChildren(QTabWidget):
            for number in range(1, tabs.count()):
                tabs.setCurrentIndex(number)
                yield self._is_quiet
            tabs.setCurrentIndex(0)

    def _files(self) -> Iterator[Condition]:
        from voicetune_desktop.gui.pages.finish_page import FinishPage

        self.window.rail.choose("finish")
        page = self.window.page("finish")
        assert isinstance(page, FinishPage)
        yield self._is_quiet
        page.saving.folder.setText(str(self.folder / "files"))
        page.saving.save.click()
        yield lambda: self._is_quiet() and (page.saving.result.isVisibleTo(page) or page.saving.message.isVisibleTo(page))
        if not any((self.folder / "files").rglob("train.jsonl")):
            self.problems.append(f"No files were written. {page.saving.message.text}")

    def _is_quiet(self) -> bool:
        return not self.window.session.busy and self.window.page(self.window.rail.current).ready


def run(arguments: list[str]) -> int:
    """Do it all; 0 where everything is well."""
    folder = Path(arguments[0]) if arguments else Path.cwd()
    folder.mkdir(parents=True, exist_ok=True)
    stay_here()
    app = QApplication([sys.argv[0], *STYLE])
    english.install(app)
    window = MainWindow(Session(), Theme(app, "light"))
    window.show()
    smoke = Smoke(window, folder)
    QTimer.singleShot(0, smoke.start)
    app.exec()
    workers().close()
    said = "".join(f"{problem}\n" for problem in smoke.problems)
    (folder / REPORT).write_text(said or "All is well.\n", encoding="utf-8")
    if said and sys.stderr:  # a packed window on Windows has none
        sys.stderr.write(said)
    return 1 if said else 0
