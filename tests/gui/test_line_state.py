"""Nothing of training exists for somebody who does not want it; what was sent before is looked after."""

import subprocess
import sys

import pytest

from tests.training.making import order
from voicetune_desktop.training.store.file import TrainingStore, find_place
from voicetune_desktop.training.store.requests import note_request
from voicetune_desktop.training.store.runs import plan

STARTING = """
import sys
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import Theme
app = QApplication([])
window = MainWindow(Session(), Theme(app, "light"))
window._line._on_time()
print(*(name for name in sys.modules if name in ("voicetune_desktop.gui.training", "voicetune_desktop.gui.desktop_notice", "jeepney")))
window.close()
"""


def test_window_that_never_sent_loads_nothing_of_training():
    done = subprocess.run([sys.executable, "-c", STARTING], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.secret_service
def test_what_was_sent_before_is_said_and_listened_to_once(qtbot, window, tmp_path):
    with TrainingStore(find_place()) as store:
        run = plan(store, order(tmp_path))
        note_request(store, "openai", "api.openai.com", "POST", "Sending a file")
    told = []
    window._line._on_run_ended = told.append
    window._line._on_time()
    assert window.rail.line.text() == "Sent 0 bytes"
    assert not window.rail._asides["jobs"].isHidden()
    window.session.training.run_ended.emit(run)
    assert told == [run]
