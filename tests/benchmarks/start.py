"""From the start of the process to the first painted window, beside an empty QMainWindow: `python -m tests.benchmarks.start`.

Uses the display there is, else Qt's offscreen one. Both start once before they are measured, so that Python's compiled files are
there, as they are for a person from the second start on. Processor time is that of the process up to the same moment.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple

from tests.benchmarks.processes import ROOT, print_table

EMPTY = """
import sys
import time
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        print(time.process_time(), flush=True)
        self.close()

application = QApplication(sys.argv[:1])
window = Window()
window.show()
application.exec()
"""
OURS = """
import gc
gc.disable()
import time
from voicetune_desktop.gui import app

class Window(app.MainWindow):
    def paintEvent(self, event):
        print(time.process_time(), flush=True)
        self.close()

app.MainWindow = Window
app.run([])
"""


class Start(NamedTuple):
    """What passed until the first paint, in seconds."""

    wall: float
    processor: float


PROGRAMS = {"empty QMainWindow": EMPTY, "VoiceTune": OURS}
HEAD = ("who", "seconds to the first window", "times as long", "processor seconds", "times as much", "goal")


def main(arguments: Sequence[str] | None = None) -> None:
    """Start both in turn and print the middle times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="how often each process starts")
    rounds: int = parser.parse_args(arguments).rounds
    starts: dict[str, list[Start]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(rounds + 1):
            for name, program in PROGRAMS.items():
                starts[name].append(started([sys.executable, "-c", program], environment(home)))
    empty, ours = (each[1:] for each in starts.values())
    rows = [("empty QMainWindow", *figures(empty, empty), ""), ("VoiceTune", *figures(ours, empty), "2")]
    print_table(HEAD, rows)


def figures(starts: Sequence[Start], others: Sequence[Start]) -> tuple[str, ...]:
    """Middle times, each beside how many times those of `others` they are, round by round."""
    figures: list[str] = []
    for column in range(2):
        own, bare = [start[column] for start in starts], [start[column] for start in others]
        figures += [f"{median(own):.3f}", f"{median(one / other for one, other in zip(own, bare, strict=True)):.2f}"]
    return tuple(figures)


def environment(home: str) -> Mapping[str, str]:
    """The app's folders in a new home, so that it starts as it does for a new person."""
    folders = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
    here = {**{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}, **folders}
    if sys.platform == "linux" and not (here.get("DISPLAY") or here.get("WAYLAND_DISPLAY")):
        here.setdefault("QT_QPA_PLATFORM", "offscreen")
    return here


def started(command: Sequence[str], surroundings: Mapping[str, str]) -> Start:
    """Run a program that says its processor time when it has painted its window."""
    begun = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        line = process.stdout.readline()
        seconds = time.perf_counter() - begun
        errors = process.stderr.read()
    if not line:
        raise SystemExit(f"The window did not open. {errors.decode(errors='replace')}")
    return Start(seconds, float(line))


if __name__ == "__main__":
    main()
