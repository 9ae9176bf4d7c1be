"""From a control that moves to new figures, in the real window: `python -m tests.benchmarks.live`. Goal: half a second.

A large export is imported, looked through and made into examples once. Then the pause, the longest example and other controls of
the page Dataset move one after the other, as fast as their figures come.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence

from tests.benchmarks.event_loop import Ticks, spin, workers  # sets the platform before Qt starts

from PySide6.QtWidgets import QApplication  # isort: skip

from tests.benchmarks.exports import FORMATS, make
from tests.benchmarks.processes import print_table
from voicetune_desktop.gui import english
from voicetune_desktop.gui.app import SWITCH_SECONDS
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Theme
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project import people

PATIENCE = 60
GOAL_MS, GAP_MS = 500, 50
HEAD = ("what", "median ms", "longest ms", "goal")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print how long it takes to get ready, and then from a move to its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000, help="messages of the export")
    parser.add_argument("--format", choices=FORMATS, default="whatsapp")
    wanted = parser.parse_args(arguments)
    app = QApplication(sys.argv[:1])
    sys.setswitchinterval(SWITCH_SECONDS)
    english.install(app)
    window = MainWindow(Session(), Theme(app, "light"))
    _fill(window, wanted.format, wanted.rows)
    window.show()
    window.rail.choose("dataset")
    page = window.page("dataset")
    _until(lambda: page.ready and not window.session.busy)
    page.live.close()
    ready = _timed(lambda: (page.live.prepare(), _until(lambda: not page.live._live.waiting)))
    ticks, moves = Ticks(), []
    for move in _moves(page):
        told: list[object] = []
        connection = page.live.told.connect(lambda summary, _note, told=told: told.append(summary))
        moves.append(_timed(lambda move=move, told=told: (move(), _until(lambda: bool(told)))))
        page.live.told.disconnect(connection)
        page._rest.stop()
    gaps = [gap.busy for gap in ticks.take()]
    rows = [("get ready", ready, ready, "unseen"), ("move to figures", statistics.median(moves), max(moves), GOAL_MS)]
    rows.append(("window busy between two ticks", statistics.median(gaps), max(gaps), GAP_MS))
    print_table(HEAD, [(name, f"{middle:.0f}", f"{longest:.0f}", str(goal)) for name, middle, longest, goal in rows])
    window.close()
    workers().close()


def _fill(window: MainWindow, format_id: str, rows: int) -> None:
    window.session.new_temporary()
    project = window.session.project
    assert project is not None
    for _ in import_exports(project, [make(format_id, rows).path]):
        pass
    people.set_role(project, people.people(project)[0].id, "assistant")
    for _ in refresh_dataset(project):
        pass


def _moves(page: object) -> list[Callable[[], object]]:
    form = page.form
    pauses = [lambda minutes=minutes: form.gap.setValue(minutes) for minutes in (5, 10, 30, 45, 120, 600)]
    lengths = [lambda tokens=tokens: form.longest.setValue(tokens) for tokens in (128, 256, 1024, 4096)]
    return [*pauses, *lengths, lambda: form.labels.setChecked(False), lambda: form.held_out.setValue(25)]


def _timed(act: Callable[[], object]) -> float:
    begun = time.monotonic()
    act()
    return (time.monotonic() - begun) * 1000


def _until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        spin(0.005)


if __name__ == "__main__":
    main()
