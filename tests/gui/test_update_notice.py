"""News of newer versions: off, asked about once, silent about all trouble, and only ever text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from tests.gui.windows import PATIENCE, button
from tests.standin.exchange import Answer
from tests.training.making import place_in
from tests.training.providers.opening import sent
from tests.training.test_updates import feed, told
from voicetune_desktop import publisher
from voicetune_desktop.gui import app, preferences
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.update_notice import UpdateNotice, count_start
from voicetune_desktop.training import updates

ADDRESS = "https://news.example/newest.json"
HOSTILE = "<img src='http://evil.example/x.png'><b>Now</b>\u202e\x07"


@pytest.fixture
def session(qtbot, children, tmp_path):
    made = Session()
    made.training._place = place_in(tmp_path)
    yield made
    made.training.close()
    made.close()


@pytest.fixture
def ground(qtbot):
    shown = QWidget()
    QVBoxLayout(shown)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def notice(session, ground):
    return UpdateNotice(session, ground.layout(), ADDRESS)


def asked(qtbot, session, ground, answer):
    """A notice that has looked, where the server gives this answer."""
    with feed(answer) as (address, requests):
        shown = UpdateNotice(session, ground.layout(), address)
        with qtbot.waitSignal(session.training.changed, timeout=PATIENCE):
            shown.look()
    return shown, len(requests)


def test_starts_are_counted_up_to_the_one_that_matters():
    assert [count_start() for _ in range(5)] == [1, 2, 3, 4, 4]
    assert preferences.number("starts") == 3


@pytest.mark.parametrize(("start", "shown"), [(1, False), (2, True), (3, False)])
def test_it_asks_at_the_second_start_alone(notice, start, shown):
    notice.begin(start)
    assert notice.isVisible() is shown
    assert preferences.read().get("updates") is None


@pytest.mark.parametrize("no", ["Do not look", "Dismiss this message"])
def test_a_no_is_a_no_for_ever(notice, session, no):
    notice.begin(2)
    next(each for each in notice.findChildren(QAbstractButton) if no in (each.text(), each.accessibleName())).click()
    assert (notice.isVisible(), preferences.read()["updates"]) == (False, False)
    notice.begin(2)
    assert not notice.isVisible()
    assert session.training._jobs == set()


def test_the_question_names_the_host(notice):
    notice.begin(2)
    assert "news.example" in notice.message.accessibleName()


@pytest.mark.loopback
def test_yes_looks_at_once_tells_what_is_newer_and_stands_in_the_ledger(qtbot, session, ground, tmp_path):
    with feed(told(tag_name="v9.1")) as (address, _):
        shown = UpdateNotice(session, ground.layout(), address)
        shown.begin(2)
        button(shown, "Look once a day").click()
        qtbot.waitUntil(shown.isVisible, timeout=PATIENCE)
    assert shown.message.text == "VoiceTune 9.1 is available."
    assert [line.purpose for line in sent(place_in(tmp_path))] == [updates.PURPOSE]


@pytest.mark.loopback
def test_news_are_shown_letter_by_letter(qtbot, session, ground):
    shown, _ = asked(qtbot, session, ground, told(body=HOSTILE))
    button(shown, "What is new").click()
    assert shown.news.toPlainText() == "<img src='http://evil.example/x.png'><b>Now</b>⇄␇"
    assert shown.news.isVisible()


@pytest.mark.loopback
@pytest.mark.parametrize(
    "answer", [Answer(status=500), Answer(dropped=True), Answer(body=b"<html>"), told(tag_name="0.0.1")], ids=["500", "cut", "html", "old"]
)
def test_whatever_goes_wrong_is_silent_and_not_tried_again_today(qtbot, session, ground, answer):
    shown, times = asked(qtbot, session, ground, answer)
    assert not shown.isVisible()
    assert times > 0
    shown.look()
    assert session.training._jobs == set()


@pytest.mark.loopback
def test_version_that_was_put_away_is_not_told_again(qtbot, session, ground):
    shown, _ = asked(qtbot, session, ground, told())
    qtbot.mouseClick(shown.message._close, Qt.MouseButton.LeftButton)
    preferences.change("updates_asked", None)
    again, times = asked(qtbot, session, ground, told())
    assert (times, again.isVisible()) == (1, False)


def test_without_an_address_nothing_is_asked_and_nothing_is_made(window, monkeypatch):
    monkeypatch.setattr(publisher, "NEWEST_RELEASE", "")
    app.look_for_news(window, 2)
    assert window.notices.findChildren(UpdateNotice) == []


def test_with_an_address_the_window_asks_at_the_second_start(window, monkeypatch):
    monkeypatch.setattr(publisher, "NEWEST_RELEASE", ADDRESS)
    app.look_for_news(window, 2)
    (notice,) = window.notices.findChildren(UpdateNotice)
    assert notice.isVisible()


def test_nothing_is_noted_long_after_the_start_as_all_may_be_deleted_by_then(window, monkeypatch):
    monkeypatch.setattr(publisher, "NEWEST_RELEASE", ADDRESS)
    app.look_for_news(window, 1)
    assert preferences.read() == {}
