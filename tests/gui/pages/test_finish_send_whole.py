"""Sending from the first click to the job, with the real window, its real child processes, a real key store, and a stand-in server."""

import shutil
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from tests.gui.screenshots import settle
from tests.gui.windows import KEY, PATIENCE, button, go, rest, words
from tests.standin import serve
from voicetune_desktop.gui.pages.finish_page import HOME, JOBS, SEND
from voicetune_desktop.keystore import SystemKeyStore
from voicetune_desktop.project.file import read_salt
from voicetune_desktop.training.addresses import host_of
from voicetune_desktop.training.keys import KEYRING_SERVICE
from voicetune_desktop.training.store.requests import requests
from voicetune_desktop.training.store.runs import change_run, runs

pytestmark = [pytest.mark.loopback, pytest.mark.secret_service]
MODEL = "gpt-4.1-mini-2025-04-14"


@pytest.fixture
def server():
    with serve() as running:
        yield running


@pytest.fixture
def opened(qtbot, window, children, made, tmp_path, monkeypatch):
    """The window with a project whose key is in the real key store; its children know that store, too."""
    _renew(children)
    path = Path(shutil.copy(made, tmp_path / "Letters.voicetune"))
    SystemKeyStore().put(read_salt(path).hex(), KEY)
    window.page("open").open_project(path)
    rest(qtbot, window)
    yield window
    window.session.training.close()
    _renew(children)


def _renew(children):
    """A child that waits has the environment of the test that it was started in."""
    spare, children._spare = children._spare, None
    if spare:
        spare.end()


@pytest.fixture
def tab(qtbot, opened, tmp_path):
    page = go(qtbot, opened, "finish")
    page.saving.folder.setText(str(tmp_path / "out"))
    opened.session.project.set_fact("folder", str(tmp_path / "out"))
    page.tabs.setCurrentIndex(SEND)
    return page.sending


def pick(field, key):
    """Take a choice as a person does."""
    field.setCurrentIndex(field.findData(key))
    field.activated.emit(field.currentIndex())


def type_in(qtbot, edit, text):
    edit.setFocus()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def choose(qtbot, tab, server):
    pick(tab.service.list, "other")
    type_in(qtbot, tab.service.typed, server.base_url)


def give_key(qtbot, tab, key):
    type_in(qtbot, tab.account.key, key)
    assert tab.account.key.text() == ""
    qtbot.waitUntil(lambda: not tab.account._checking, timeout=PATIENCE)


def fill_in(qtbot, opened, tab, server):
    """Everything up to the button."""
    choose(qtbot, tab, server)
    give_key(qtbot, tab, server.key)
    pick(tab.model.list, "\n")
    type_in(qtbot, tab.model.typed, MODEL)
    tab.leaving.write.click()
    qtbot.waitUntil(tab.send.isEnabled, timeout=PATIENCE)


def confirm(tab):
    tab.send.click()
    tab.findChild(QDialog).act.click()


def ended(qtbot, opened):
    qtbot.waitUntil(lambda: opened.session.training.upload is None, timeout=PATIENCE)
    settle()


def test_key_files_and_job_arrive_and_nothing_else(qtbot, opened, tab, server, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr("voicetune_desktop.gui.pages.finish_jobs.announce", lambda _widget, text: said.append(text))
    fill_in(qtbot, opened, tab, server)
    assert tab.send.text() == f"Send 27 examples to {host_of(server.base_url)}"
    assert [(request.method, request.said) for request in server.requests] == [("GET", b"")]
    confirm(tab)
    qtbot.waitUntil(lambda: opened.page("finish").tabs.currentIndex() == JOBS, timeout=PATIENCE)
    (file,), (job,) = server.files.values(), server.jobs.values()
    assert file.content == (tmp_path / "out" / "train.jsonl").read_bytes()
    assert (job.request["model"], job.request["training_file"]) == (MODEL, file.id)
    assert b"Letters" not in b"".join(request.said for request in server.requests)
    assert opened.page("finish").tabs.tabText(JOBS) == "Jobs (1)"
    qtbot.waitUntil(lambda: opened.focusWidget() is opened.page("finish").jobs.list.table)
    assert said == [opened.page("finish").jobs.detail.head.sentence.text()] != [""]
    told = [(one.purpose, one.host) for one in requests(opened.session.training.store)]
    assert {host for _, host in told} == {server.base_url.split("/")[2]}


def test_the_key_lies_in_the_key_store_and_is_never_shown(qtbot, opened, tab, server):
    choose(qtbot, tab, server)
    give_key(qtbot, tab, server.key)
    assert (tab.account.has_key, tab.account.key.isVisible()) == (True, False)
    assert "the Secret Service of this desktop" in words(tab.account)
    assert server.key not in words(opened)
    name = f"other {server.base_url}"
    assert SystemKeyStore(KEYRING_SERVICE).get(name) == server.key.encode()
    tab.account.forget.click()
    tab.findChild(QDialog).act.click()
    assert (tab.account.has_key, SystemKeyStore(KEYRING_SERVICE).get(name)) == (False, None)


def test_a_wrong_key_is_a_sentence_that_does_not_hold_it(qtbot, opened, tab, server):
    choose(qtbot, tab, server)
    give_key(qtbot, tab, "sk-wrong-0123456789")
    assert tab.account.message.text.startswith(f"{host_of(server.base_url)} does not accept the key")
    assert "sk-wrong" not in words(opened)
    assert not tab.account.has_key


def test_a_service_that_takes_no_jobs_shows_the_way_home(qtbot, opened, tab, server):
    fill_in(qtbot, opened, tab, server)
    server.scenario("wind_down")
    confirm(tab)
    ended(qtbot, opened)
    assert "takes no new jobs" in tab.trouble.text
    assert "The service said:" in words(tab.trouble)
    button(tab.trouble, "Train at home").click()
    assert opened.page("finish").tabs.currentIndex() == HOME
    assert "no job was started" in tab.unfinished.text


def test_an_upload_that_is_stopped_goes_on_later(qtbot, opened, tab, server):
    fill_in(qtbot, opened, tab, server)
    server.scenario("slow", seconds=30)
    confirm(tab)
    qtbot.waitUntil(lambda: len(server.requests) > 1, timeout=PATIENCE)
    tab.upload.stop.click()
    assert tab.upload.stop.text() == "Stopping…"
    qtbot.waitUntil(lambda: opened.session.training.upload is None, timeout=10_000)
    settle()
    assert tab.trouble.text == "Sending was stopped. No job was started."
    server.clear("slow")
    button(tab.unfinished, "Go on").click()
    qtbot.waitUntil(lambda: len(server.jobs) == 1, timeout=PATIENCE)
    ended(qtbot, opened)
    assert tab.unfinished.run is None


def test_the_focus_stays_with_what_is_sent(qtbot, opened, tab, server, focus_stops):
    fill_in(qtbot, opened, tab, server)
    server.scenario("slow", seconds=30)
    tab.send.setFocus()
    confirm(tab)
    assert opened.focusWidget() is tab.upload.stop
    qtbot.waitUntil(lambda: len(server.requests) > 1, timeout=PATIENCE)
    tab.upload.stop.click()
    ended(qtbot, opened)
    assert opened.focusWidget() is tab.send
    server.clear("slow")
    button(tab.unfinished, "Go on").setFocus()
    button(tab.unfinished, "Go on").click()
    ended(qtbot, opened)
    assert opened.focusWidget() is opened.page("finish").jobs.list.table
    assert not {opened.footer.back, opened.footer.primary} & set(focus_stops)


def test_an_upload_that_ended_with_the_window_is_offered_when_it_opens_again(qtbot, opened, tab, server):
    fill_in(qtbot, opened, tab, server)
    server.scenario("slow", seconds=30)
    confirm(tab)
    qtbot.waitUntil(lambda: len(server.requests) > 1, timeout=PATIENCE)
    training = opened.session.training
    training.close()
    (cut_off,) = runs(training.store)
    change_run(training.store, cut_off, asked_at=time.time() - 60)
    server.clear("slow")
    training.look_after_jobs()
    tab.unfinished.refresh()  # an upload that stopped in time is there at once, one that was killed after the look at jobs
    qtbot.waitUntil(lambda: tab.unfinished.run is not None, timeout=PATIENCE)
    settle()
    assert tab.unfinished.text == f"Sending files to {host_of(server.base_url)} was interrupted."
    button(tab.unfinished, "Go on").click()
    qtbot.waitUntil(lambda: len(server.jobs) == 1, timeout=PATIENCE)
    ended(qtbot, opened)
    assert [run.id for run in runs(training.store)] == [cut_off.id]


def test_a_job_that_nobody_answered_for_is_found_again(qtbot, opened, tab, server):
    fill_in(qtbot, opened, tab, server)
    server.scenario("dropped_create")
    confirm(tab)
    qtbot.waitUntil(lambda: opened.page("finish").tabs.currentIndex() == JOBS, timeout=PATIENCE)
    assert len(server.jobs) == 1


def test_the_models_of_the_service_are_asked_for(qtbot, opened, tab, server):
    choose(qtbot, tab, server)
    give_key(qtbot, tab, server.key)
    tab.model.ask.click()
    qtbot.waitUntil(lambda: tab.model.list.findData(MODEL) > 0, timeout=PATIENCE)
    pick(tab.model.list, MODEL)
    assert "disappears on" in words(tab.model)


def test_the_window_itself_loads_no_network_code(qtbot, opened, tab, server):
    loaded = set(sys.modules)
    fill_in(qtbot, opened, tab, server)
    confirm(tab)
    ended(qtbot, opened)
    assert {name.partition(".")[0] for name in set(sys.modules) - loaded} & {"openai", "httpx2", "httpcore2"} == set()
