"""Actions on jobs in real child processes, against the stand-in service."""

import pytest

from tests.gui.screenshots import dress, settle
from tests.gui.windows import PATIENCE, words
from tests.standin import serve
from tests.training.home.making import LONG, made_bundle
from tests.training.making import outgoing, place_in
from voicetune_desktop.gui.pages.finish_jobs import JobsTab
from voicetune_desktop.gui.pages.sent_words import _purposes
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations.home_training import start_at_home
from voicetune_desktop.operations.sending import send
from voicetune_desktop.training.home.process import lives
from voicetune_desktop.training.keys import key_name
from voicetune_desktop.training.records import Account, Order, Phase, Wish
from voicetune_desktop.training.store.progress import event_count
from voicetune_desktop.training.store.requests import requests
from voicetune_desktop.training.store.runs import run

pytestmark = pytest.mark.loopback
KEY = "sk-for-this-test-only"
CONTENT = b'{"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "hey"}]}\n' * 12


@pytest.fixture
def server():
    with serve(speed=0, key=KEY) as running:
        yield running


@pytest.fixture
def tab(qtbot, children, server, tmp_path):
    """The tab with a job that was just sent."""
    dress("light")
    session = Session()
    session.training._place = place_in(tmp_path)
    account = Account("other", server.base_url)
    session.training.keep_for_session(account, KEY)
    wanted = Order(account, (outgoing(tmp_path, content=CONTENT),), Wish("gpt-4.1-mini-2025-04-14"))
    for _ in send(session.training.place, wanted, {key_name(account): KEY}):
        pass
    made = JobsTab(session, session.training)
    qtbot.addWidget(made)
    made.resize(930, 640)
    made.show()
    settle()
    yield made
    session.training.close()
    session.close()
    session.deleteLater()


def now(tab):
    return run(tab._training.store, tab.list.current.id)


def rest(qtbot, tab, name):
    """Wait until a button can be used."""
    qtbot.waitUntil(lambda: (found := tab.detail.buttons.buttons.get(name)) is not None and found.isEnabled(), timeout=PATIENCE)


def click(qtbot, tab, name):
    """Click once nothing else is under way."""
    rest(qtbot, tab, name)
    tab.detail.buttons.buttons[name].click()
    if name in ("cancel", "delete_files"):
        tab.detail.buttons.dialog.accept()


def test_job_is_asked_stopped_and_its_files_are_deleted_there(qtbot, tab, server):
    server.advance(now(tab).job_id, 4)
    click(qtbot, tab, "refresh")
    qtbot.waitUntil(lambda: event_count(tab._training.store, now(tab).id) > 0, timeout=PATIENCE)
    click(qtbot, tab, "cancel")
    qtbot.waitUntil(lambda: now(tab).phase == Phase.CANCELLED, timeout=PATIENCE)
    click(qtbot, tab, "delete_files")
    qtbot.waitUntil(lambda: all(file.deleted for file in now(tab).files), timeout=PATIENCE)
    assert server.files == {}
    qtbot.waitUntil(lambda: "deleted at the service" in words(tab.detail.files), timeout=PATIENCE)


def test_service_that_refuses_is_told_in_the_page(qtbot, tab, server):
    server.scenario("conflict")
    click(qtbot, tab, "cancel")
    qtbot.waitUntil(tab.detail.buttons.message.isVisible, timeout=PATIENCE)
    assert "cannot do this in its present state" in tab.detail.buttons.message.text
    assert KEY not in words(tab)


def test_every_request_is_in_the_ledger_with_words_that_we_know(qtbot, tab):
    click(qtbot, tab, "refresh")
    rest(qtbot, tab, "refresh")
    noted = {sent.purpose for sent in requests(tab._training.store)}
    assert noted
    assert noted <= set(_purposes())


def test_training_at_home_is_stopped_from_the_list(qtbot, children, tmp_path):
    dress("light")
    session = Session()
    session.training._place = place_in(tmp_path)
    folder = made_bundle(tmp_path / "trl", LONG)
    for _ in start_at_home(session.training.place, folder):
        pass
    made = JobsTab(session, session.training)
    qtbot.addWidget(made)
    made.show()
    settle()
    click(qtbot, made, "cancel")
    assert made.detail.buttons.dialog.windowTitle() == "Stop this training?"
    qtbot.waitUntil(lambda: now(made).phase == Phase.CANCELLED, timeout=PATIENCE)
    assert not lives(folder)
    qtbot.waitUntil(lambda: "Stopped" in words(made.detail), timeout=PATIENCE)
    session.training.close()
    session.close()
    session.deleteLater()
