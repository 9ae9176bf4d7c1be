"""Days of somebody who trains: send, close the window, open it again without the project, see how it ended, delete what is there."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.pages.test_finish_send_whole import confirm, fill_in
from tests.gui.screenshots import dress
from tests.gui.windows import KEY, PATIENCE, button, go, rest, words
from tests.standin import serve
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.pages.finish_page import JOBS, SEND
from voicetune_desktop.gui.session import Session
from voicetune_desktop.keystore import SystemKeyStore
from voicetune_desktop.project.file import read_salt
from voicetune_desktop.training.records import Phase

pytestmark = [pytest.mark.loopback, pytest.mark.secret_service]


@pytest.fixture
def server():
    with serve() as running:
        yield running


@pytest.fixture
def another_window(qtbot, children):
    """Opens windows one after the other, as somebody who starts the app on different days."""
    opened = []

    def start() -> MainWindow:
        _new_child(children)
        window = MainWindow(Session(), dress("light"))
        qtbot.addWidget(window)
        window.show()
        opened.append(window)
        return window

    yield start
    for window in opened:
        window._line.close()
        window.session.close()
    _new_child(children)


def _new_child(children):
    """The children of a test know its key store, those that wait since before do not."""
    spare, children._spare = children._spare, None
    if spare:
        spare.end()


def test_job_is_found_again_without_its_project_and_its_files_are_deleted(qtbot, another_window, made, tmp_path, server):
    first = another_window()
    path = Path(shutil.copy(made, tmp_path / "Letters.voicetune"))
    SystemKeyStore().put(read_salt(path).hex(), KEY)
    first.page("open").open_project(path)
    rest(qtbot, first)
    assert first.rail.line.text() == "Offline"
    page = go(qtbot, first, "finish")
    page.saving.folder.setText(str(tmp_path / "out"))
    first.session.project.set_fact("folder", str(tmp_path / "out"))
    page.tabs.setCurrentIndex(SEND)
    fill_in(qtbot, first, page.sending, server)
    confirm(page.sending)
    qtbot.waitUntil(lambda: page.tabs.currentIndex() == JOBS, timeout=PATIENCE)
    first._line.begin()
    assert first.rail.line.text().startswith("Sent ")
    first.close()

    (job,) = server.jobs.values()
    server.finish(job.id, "succeeded")

    second = another_window()
    second._line.begin()
    qtbot.waitUntil(second.notices.message.isVisible, timeout=PATIENCE)
    assert second.notices.message.text == "A training job: Done"
    button(second.notices.message, "Show the jobs").click()
    jobs = second.page("jobs").jobs
    qtbot.waitUntil(lambda: bool(jobs.list.current) and jobs.list.current.phase == Phase.SUCCEEDED, timeout=PATIENCE)
    assert "Letters" in words(second.page("jobs"))
    assert job.tuned.split(":")[0] in words(jobs.detail)
    assert jobs.detail.curve.isVisible()
    jobs.detail.buttons.buttons["delete_files"].click()
    jobs.detail.buttons.dialog.accept()
    qtbot.waitUntil(lambda: all(file.deleted for file in jobs.list.current.files), timeout=PATIENCE)
    assert server.files == {}
    assert QApplication.activeModalWidget() is None
