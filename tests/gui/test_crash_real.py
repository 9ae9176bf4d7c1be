"""Crashes of the real app in processes of their own: whatever place they come from, no word of a person is in the report or printed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.running import environment
from voicetune_desktop import crash

SECRET = "yellowfeather"
WAYS = {
    "slot": "QTimer.singleShot(0, lambda: fail(secret))",
    "signal": "window.footer.back.clicked.connect(lambda: fail(secret)); QTimer.singleShot(0, window.footer.back.click)",
    "event": "type(window).keyPressEvent = lambda *_: fail(secret); QTest.keyClick(window, Qt.Key.Key_A)",
    "pool": "QThreadPool.globalInstance().start(lambda: fail(secret))",
    "thread": "threading.Thread(target=fail, args=(secret,)).start()",
    "destructor": "Doomed(secret)",
    "group": "QTimer.singleShot(0, lambda: fail_together(secret))",
    "child": "run_child(secret)",
    "abort": "QTimer.singleShot(0, lambda: abort(secret))",
}
PROGRAM = """
import faulthandler, os, sys, threading
from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from voicetune_desktop.gui import app
from tests.gui import work

def fail(text):
    inner = {{text: [text]}}
    try:
        int(text)
    except ValueError as cause:
        raise KeyError(text) from cause

def fail_together(text):
    raise ExceptionGroup(text, [ValueError(text), TypeError(text)])

def abort(text):
    inner = text
    faulthandler._sigabrt()

class Doomed:
    def __init__(self, text):
        self.text = text
    def __del__(self):
        fail(self.text)

def run_child(text):
    from voicetune_desktop.gui.jobs import Job
    window.job = Job(work.stumble, text)
    window.job.ended.connect(window.close)
    window.job.start()

def settled(shown):
    global window
    window = shown
    original(shown)
    secret = os.environ["SECRET_FOR_TEST"]
    QTimer.singleShot(100_000 if "run_child" in {way!r} else 600, shown.close)
    {way}

if __name__ == "__main__":
    app.LATER = ()
    original, app._settle = app._settle, settled
    sys.exit(app.run([]))
"""


def run(way, folder):
    script = folder / "crashing.py"
    script.write_text(PROGRAM.format(way=WAYS[way]), encoding="utf-8")
    surroundings = environment(SECRET_FOR_TEST=SECRET)
    return subprocess.run([sys.executable, str(script)], env=surroundings, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("way", WAYS)
def test_a_crash_leaves_a_report_without_contents_and_prints_nothing_of_them(way, tmp_path):
    done = run(way, tmp_path)
    report = crash.waiting()
    assert ("KeyError" in report, "ExceptionGroup" in report, "Aborted" in report).count(True) == 1
    assert "crashing.py" in report or "tests/gui/work.py" in report
    assert SECRET not in report + done.stdout + done.stderr
    assert str(tmp_path) not in report
    written = [file.read_bytes() for file in Path(os.environ["HOME"]).rglob("*") if file.is_file()]
    assert not any(SECRET.encode() in content for content in written)
