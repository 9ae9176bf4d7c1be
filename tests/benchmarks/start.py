"""From the start of the process to the first painted window, beside an empty QMainWindow: `python -m tests.benchmarks.start`.

Uses the display there is, else Qt's offscreen one.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from statistics import median

from tests.benchmarks.processes import ROOT, print_table

EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        print("painted", flush=True)
        self.close()

application = QApplication(sys.argv[:1])
window = Window()
window.show()
application.exec()
"""
OURS = """
import gc
gc.disable()
from voicetune_desktop.gui import app

class Window(app.MainWindow):
    def paintEvent(self, event):
        print("painted", flush=True)
        self.close()

app.MainWindow = Window
app.run([])
"""
PROGRAMS = {"empty QMainWindow": EMPTY, "VoiceTune": OURS}
HEAD = ("who", "seconds to the first window", "times as long", "goal")


def main(arguments: Sequence[str] | None = None) -> None:
    """Start both in turn and print the middle times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="how often each process starts")
    rounds: int = parser.parse_args(arguments).rounds
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(rounds):
            for name, program in PROGRAMS.items():
                times[name].append(_seconds_to_paint(program, _environment(home)))
    empty, ours = times.values()
    ratio = median(own / bare for own, bare in zip(ours, empty, strict=True))
    print_table(HEAD, [("empty QMainWindow", f"{median(empty):.3f}", "", ""), ("VoiceTune", f"{median(ours):.3f}", f"{ratio:.2f}", "2")])


def _environment(home: str) -> Mapping[str, str]:
    """The app's folders in a new home, so that it starts as it does for a new person."""
    here = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
    if sys.platform == "linux" and not (here.get("DISPLAY") or here.get("WAYLAND_DISPLAY")):
        here.setdefault("QT_QPA_PLATFORM", "offscreen")
    return here


def _seconds_to_paint(program: str, environment: Mapping[str, str]) -> float:
    begun = time.perf_counter()
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        line = process.stdout.readline()
        seconds = time.perf_counter() - begun
        errors = process.stderr.read()
    if not line:
        raise SystemExit(f"The window did not open. {errors.decode(errors='replace')}")
    return seconds


if __name__ == "__main__":
    main()
