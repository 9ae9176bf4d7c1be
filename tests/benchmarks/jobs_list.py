"""How long the window does not answer while it shows 1,000 jobs and 100,000 events: `python -m tests.benchmarks.jobs_list`.

A timer of 5 ms ticks while the list is opened, scrolled and walked through, and while the job with all the events is shown, scrolled and
grows. `busy` is the processor time of the window's own thread between two ticks: it does not grow when the computer has other work.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.benchmarks.event_loop import GOAL_MS, WORST_MS, Ticks, spin
from tests.benchmarks.processes import print_table
from tests.gui.pages import some_jobs
from tests.training.making import place_in
from voicetune_desktop.gui import english
from voicetune_desktop.gui.pages.finish_jobs import JobsTab
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Theme
from voicetune_desktop.training.records import JobEvent, Phase
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.progress import add_events

HEAD = ("step", "seconds", "longest gap ms", "busy ms", "goal", "over 50 ms")
SCROLLS = 100


def main(arguments: Sequence[str] | None = None) -> None:
    """Walk through the jobs and print the longest gap of each step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=1_000)
    parser.add_argument("--events", type=int, default=100_000, help="events of one of the jobs")
    wanted = parser.parse_args(arguments)
    app = QApplication(sys.argv[:1])
    english.install(app)
    _theme = Theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        place = place_in(Path(folder))
        longest = _fill(place, wanted.jobs, wanted.events)
        session = Session()
        session.training._place = place
        tab = JobsTab(session, session.training)
        tab.resize(1200, 800)
        print_table(HEAD, _measured(tab, longest))
        session.training.close()


def _fill(place, jobs: int, events: int) -> str:
    """Make the jobs; gives the id of the one in the middle, which has all the events."""
    with TrainingStore(place) as store, store.transaction():
        phases = list(Phase)
        made = [some_jobs.make(store, phases[number % len(phases)], ago=number * 60, job_id=f"j{number}").id for number in range(jobs)]
        add_events(store, made[jobs // 2], (_event(number) for number in range(events)))
        return made[jobs // 2]


def _event(number: int) -> JobEvent:
    figures = {"train_loss": 1 / (number + 1), "train_accuracy": 0.5, "valid_loss": 2 / (number + 1)}
    return JobEvent(f"ftevent-{number:06}", some_jobs.NOW + number, "info", f"Step {number}: training loss=1.23", number, figures)


def _measured(tab: JobsTab, longest: str) -> list[tuple[str, ...]]:
    ticks = Ticks()
    steps: dict[str, Callable[[], object]] = {
        "open the list": tab.show,
        "walk down the list": lambda: _walk(tab.list.table),
        "scroll the list": lambda: _scroll(tab.list.table),
        "job with all events": lambda: tab.select_run(longest),
        "scroll the events": lambda: _scroll(tab.detail.events.table),
        "walk down the events": lambda: _walk(tab.detail.events.table),
        "a change, as every few seconds": tab._training.changed.emit,
        "accuracy": lambda: (tab.detail.curve.kind.set_value("accuracy"), tab.detail.curve.kind.chosen.emit("accuracy")),
        "curve as a table": tab.detail.curve.view.switch.click,
        "compare": lambda: _compare(tab, longest),
    }
    return [_step(ticks, name, act) for name, act in steps.items()]


def _step(ticks: Ticks, name: str, act: Callable[[], object]) -> tuple[str, ...]:
    spin(0.2)
    ticks.take()
    begun = time.monotonic()
    act()
    spin(0.01)
    seconds = time.monotonic() - begun
    spin(0.3)
    gaps = ticks.take()
    longest, busiest = max(gap.wall for gap in gaps), max(gap.busy for gap in gaps)
    late = sum(gap.wall > GOAL_MS for gap in gaps)
    return name, f"{seconds:.2f}", f"{longest:.0f}", f"{busiest:.0f}", f"{GOAL_MS} ({WORST_MS})", str(late)


def _walk(table) -> None:
    for row in range(min(SCROLLS, table.model().rowCount())):
        table.setCurrentIndex(table.model().index(row, 2))
        spin(0.005)


def _scroll(table) -> None:
    rows = table.model().rowCount()
    for number in range(SCROLLS):
        table.scrollTo(table.model().index(min(rows - 1, number * max(1, rows // SCROLLS)), 0))
        spin(0.005)


def _compare(tab: JobsTab, longest: str) -> None:
    tab.list.model.marked = [longest, *(tab.list.model.row(number).id for number in range(3))]
    tab._on_compare()


if __name__ == "__main__":
    main()
