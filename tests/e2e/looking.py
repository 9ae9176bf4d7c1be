"""Goes through the window as far as it gets, whatever fails, and tells what could be read outside of the pages.

`python -m tests.e2e.looking EXPORT NAME FOLDER PASSPHRASE` prints window titles and what "Copy details" would copy.
"""

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget

from tests.gui.windows import words
from voicetune_desktop.gui.app import run
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.project import people

PATIENCE = 90
"""Seconds that a step may take on a slow machine."""


def wait(condition: Callable[[], object]) -> bool:
    """Let the window work until something is so; False when it never was."""
    end = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < end:
        QTest.qWait(20)
    return bool(condition())


def look(window, export: str, name: str, folder: str, passphrase: str) -> dict[str, list[str]]:
    """Titles of windows, details of errors and messages, and the steps that were reached."""
    told: dict[str, list[str]] = {"titles": [], "details": [], "said": [], "steps": []}
    bring_in(window, Path(export), passphrase)
    note(told, window)
    choose(window, name)
    for step in ("people", "privacy", "dataset", "finish", "try"):
        if window.rail.is_reachable(step):
            window.rail.choose(step)
            wait(lambda: not window.session.busy and window.page(window.rail.current).ready)
            told["steps"].append(step)
            look_at_tabs(window)
            note(told, window)
        if step == "finish" and step in told["steps"]:
            save(window, folder)
            note(told, window)
    return told | {"modules": sorted(sys.modules), "libraries": libraries()}


def libraries() -> list[str]:
    """Names of the libraries that the system has mapped into this process; Linux alone can tell."""
    maps = Path("/proc/self/maps")
    lines = maps.read_text(encoding="utf-8", errors="replace").splitlines() if maps.exists() else []
    return sorted({line.rpartition("/")[2] for line in lines if "/" in line})


def bring_in(window, export: Path, passphrase: str) -> None:
    page = window.page("open")
    page.open_any([export])
    assert wait(page.key_card.isVisible)
    page.key_card._first.setText(passphrase)
    page.key_card._second.setText(passphrase)
    page.key_card._accept.click()
    wait(lambda: not window.session.busy)


def choose(window, name: str) -> None:
    session = window.session
    for person in people.people(session.project) if session.project else ():
        if person.name == name:
            session.change("Choose", partial(people.set_role, person=person.id, role="assistant"))


def look_at_tabs(window) -> None:
    """See everything that the page has, such as where files could be sent to, and press nothing."""
    for tabs in window.page(window.rail.current).findChildren(QTabWidget):
        for tab in (*range(tabs.count()), 0):
            tabs.setCurrentIndex(tab)
            QTest.qWait(50)


def save(window, folder: str) -> None:
    page = window.page("finish").saving
    page.folder.setText(folder)
    page.save.click()
    wait(lambda: not window.session.busy)


def note(told: dict[str, list[str]], window) -> None:
    told["titles"] += [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
    told["details"] += [message._details for message in window.findChildren(InlineMessage)]
    told["said"] += [words(message) for message in window.findChildren(InlineMessage) if message.isVisible()]


def main() -> None:
    """Start the program, look, close the window."""
    arguments = sys.argv[1:]

    def begin() -> None:
        window = next(each for each in QApplication.topLevelWidgets() if each.inherits("QMainWindow"))
        try:
            print(json.dumps(look(window, *arguments)), flush=True)
        finally:
            window.close()

    QTimer.singleShot(0, lambda: QTimer.singleShot(400, begin))
    sys.exit(run([]))


if __name__ == "__main__":
    main()
