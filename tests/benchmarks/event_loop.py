"""The longest moment in which the window does not answer, step by step: `python -m tests.benchmarks.event_loop`.

A timer of 5 ms ticks in the real window while a million messages are imported, looked through, made into examples, scrolled and
saved. `busy` is the processor time of the window's own thread between two ticks: it does not grow when the computer has other work. The
most memory so far is that of the window, and of its child during the step.
"""

import argparse
import faulthandler
import multiprocessing
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.exports import FORMATS, make
from tests.benchmarks.processes import peak_mib, print_table
from voicetune_desktop.gui import english
from voicetune_desktop.gui.app import LATER, SWITCH_SECONDS, load_one
from voicetune_desktop.gui.jobs import workers
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Theme

TICK_MS = 5
HEAD = ("step", "seconds", "longest gap ms", "busy ms", "goal", "over 50 ms", "window MiB", "child MiB")
GOAL_MS, WORST_MS = 50, 100
PAGES_SCROLLED = 200
WATCH_SECONDS = 0.01


class Gap(NamedTuple):
    """The time between two ticks beyond the usual, and what the window's thread did in it, in milliseconds."""

    wall: float
    busy: float


class Ticks(QObject):
    """Notes every gap between two ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self.beat = 0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._last, self._used = self._clock.nsecsElapsed(), time.thread_time_ns()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def take(self) -> list[Gap]:
        """The gaps since the last call."""
        gaps, self.gaps = self.gaps, []
        return gaps

    def _on_tick(self) -> None:
        now, used = self._clock.nsecsElapsed(), time.thread_time_ns()
        self.gaps.append(Gap((now - self._last) / 1e6 - TICK_MS, (used - self._used) / 1e6))
        self._last, self._used = now, used
        self.beat += 1


def main(arguments: Sequence[str] | None = None) -> None:
    """Walk through the window with a large export and print the longest gap of each step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000, help="messages of the export")
    parser.add_argument("--format", choices=FORMATS, default="whatsapp")
    parser.add_argument("--why", action="store_true", help="print where the window was when it did not answer")
    wanted = parser.parse_args(arguments)
    export = make(wanted.format, wanted.rows)
    window = opened()
    ticks = Ticks()
    if wanted.why:
        watch(ticks)
    with tempfile.TemporaryDirectory() as out:
        print_table(HEAD, [measured(window, ticks, name, act) for name, act in _steps(window, export.path, Path(out))])
    window.close()


def opened() -> MainWindow:
    """The window as the app opens it, a moment later."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    sys.setswitchinterval(SWITCH_SECONDS)
    english.install(app)
    window = MainWindow(Session(), Theme(app, "light"))
    window.show()
    workers().warm()
    load_one(iter(LATER))
    spin(3)
    return window


def _steps(window: MainWindow, export: Path, out: Path) -> list[tuple[str, Callable[[], object]]]:
    return [
        ("import", lambda: _import(window, export)),
        ("page People", lambda: window.rail.choose("people")),
        ("choose the assistant", lambda: choose_assistant(window)),
        ("page Privacy: scan", lambda: window.rail.choose("privacy")),
        ("page Dataset: build", lambda: window.rail.choose("dataset")),
        ("change a setting: build", lambda: _change_pause(window)),
        ("examples: first", lambda: window.page("dataset").tabs.setCurrentIndex(1)),
        ("examples: down", lambda: _scroll(window, by_row=True)),
        ("examples: pages", lambda: _scroll(window, by_row=False)),
        ("page Open", lambda: window.rail.choose("open")),
        ("page Privacy again", lambda: window.rail.choose("privacy")),
        ("undo and redo", lambda: (window.session.undo(), spin(0.5), window.session.redo())),
        ("page Finish", lambda: window.rail.choose("finish")),
        ("save", lambda: save(window, out)),
    ]


def measured(window: MainWindow, ticks: Ticks, name: str, act: Callable[[], object]) -> tuple[str, ...]:
    """Do something, wait until the work that it begins has ended, and give a row for HEAD."""
    spin(0.3)
    ticks.take()
    print(name, file=sys.stderr, flush=True)
    begun, children = time.monotonic(), {""}
    act()
    spin(0.3)
    while window.session.busy:
        children.update(peak_mib(child.pid) for child in multiprocessing.active_children() if child.pid)
        spin(0.2)
    spin(1.0)
    gaps = ticks.take()
    late = sum(gap.wall > GOAL_MS for gap in gaps)
    longest = max(gaps, key=lambda gap: gap.wall)
    busiest = max(gap.busy for gap in gaps)
    took, memory = f"{time.monotonic() - begun:.1f}", (peak_mib(), max(children, key=lambda peak: int(peak or 0)))
    return name, took, f"{longest.wall:.0f}", f"{busiest:.0f}", f"{GOAL_MS} ({WORST_MS})", str(late), *memory


def spin(seconds: float) -> None:
    """Let the event loop run, as it does while a person looks."""
    QTimer.singleShot(round(seconds * 1000), QApplication.exit)
    QApplication.exec()


def _import(window: MainWindow, export: Path) -> None:
    window.session.new_temporary()
    window.open_exports([export])


def choose_assistant(window: MainWindow) -> None:
    """Give the role to whoever wrote most."""
    from voicetune_desktop.project.people import people, set_role

    project = window.session.project
    assert project is not None
    first = people(project)[0].id
    window.session.change("role", lambda project: set_role(project, first, "assistant"))


def _change_pause(window: MainWindow) -> None:
    window.page("dataset").form.gap.setValue(45)
    spin(1.0)


def _scroll(window: MainWindow, *, by_row: bool) -> None:
    table = window.page("dataset").tabs.examples.table
    model = table.model()
    rows = model.rowCount()
    step = 1 if by_row else max(1, rows // PAGES_SCROLLED)
    for number in range(PAGES_SCROLLED):
        row = min(rows - 1, number * step)
        if by_row:
            table.setCurrentIndex(model.index(row, 0))
        else:
            table.scrollTo(model.index(row, 0))
        spin(0.02)


def save(window: MainWindow, out: Path) -> None:
    """Save files from the page Finish. Raises RuntimeError where that cannot begin."""
    page = window.page("finish").saving
    page.folder.setText(str(out))
    page.save.click()
    if not window.session.busy:
        raise RuntimeError(f"Nothing is saved: {page.message.text}")


def watch(ticks: Ticks) -> None:
    """Print the stack of the window's thread again and again while it has worked for longer than the goal without a tick."""
    thread = threading.get_ident()
    clock = time.pthread_getcpuclockid(thread)
    faulthandler.register(signal.SIGUSR1, all_threads=False)

    def look() -> None:
        beat, used = 0, time.clock_gettime(clock)
        while True:
            time.sleep(WATCH_SECONDS)
            if beat != ticks.beat:
                beat, used = ticks.beat, time.clock_gettime(clock)
            elif time.clock_gettime(clock) - used > GOAL_MS / 1000:
                signal.pthread_kill(thread, signal.SIGUSR1)

    threading.Thread(target=look, daemon=True).start()


if __name__ == "__main__":
    main()
