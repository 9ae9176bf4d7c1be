"""From the start of the packed app to its first painted window, beside an empty QMainWindow that is packed in the same way:
`python -m tests.benchmarks.frozen_start [APP]`, after `python packaging/build.py app`, with the same Python that packed it.

Both are copies of the packed app, made of links, in which one module is another: in the empty one the module that opens the window, in
ours the one that holds it, so that it says when it was painted and closes.
"""

import argparse
import importlib.util
import marshal
import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks import start
from tests.benchmarks.processes import ROOT, print_table

PACKED = ROOT / "build" / "packaging" / "voicetune"
PROGRAM = "voicetune-desktop"
EMPTY = f"""
def main():
    exec({start.EMPTY!r}, {{}})
"""
PAINTED = """

class _Told(MainWindow):
    def paintEvent(self, event):
        import time
        print(time.process_time(), flush=True)
        self.close()

MainWindow = _Told
"""
GOAL = "2.5"


def main(arguments: Sequence[str] | None = None) -> None:
    """Start both in turn and print the middle times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("app", type=Path, nargs="?", default=PACKED, help="the folder of the packed app")
    parser.add_argument("--rounds", type=int, default=9, help="how often each process starts")
    given = parser.parse_args(arguments)
    source = (ROOT / "voicetune_desktop" / "gui" / "app.py").read_text(encoding="utf-8")
    modules = {"empty": ("__main__", EMPTY), "ours": ("gui/app", source + PAINTED)}
    with tempfile.TemporaryDirectory(dir=given.app.parent) as folder:
        programs = {name: _changed(given.app, Path(folder) / name, *module) for name, module in modules.items()}
        starts: dict[str, list[start.Start]] = {name: [] for name in programs}
        for _ in range(given.rounds + 1):
            for name, program in programs.items():
                starts[name].append(start.started([str(program)], start.environment(folder)))
    empty, ours = (each[1:] for each in starts.values())
    rows = [("empty QMainWindow, packed", *start.figures(empty, empty), ""), ("VoiceTune, packed", *start.figures(ours, empty), GOAL)]
    print_table(start.HEAD, rows)


def _changed(app: Path, to: Path, module: str, source: str) -> Path:
    """A copy of the app in which one module is another; gives its program."""
    shutil.copytree(app, to, copy_function=os.link, symlinks=True)
    place = to / "_internal" / "voicetune_desktop" / f"{module}.pyc"
    if place.read_bytes()[:4] != importlib.util.MAGIC_NUMBER:
        raise SystemExit("The app was packed by another Python. Run this with the one that packed it.")
    place.unlink()
    code = compile(source, f"voicetune_desktop/{module}.py", "exec")
    place.write_bytes(importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(code))
    return to / PROGRAM


if __name__ == "__main__":
    main()
