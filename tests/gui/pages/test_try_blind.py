"""Guessing in the window, by mouse and by keys, and saving a quiz."""

import re

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.gui.windows import PATIENCE, go, words
from tests.operations.replays import add_replay
from voicetune_desktop.gui.pages.try_blind import BlindTab
from voicetune_desktop.operations.blind_test import scores
from voicetune_desktop.project import replays

EIGHT = [(f"real {n}", f"made {n}", f"base {n}") for n in range(8)]


@pytest.fixture
def tab(qtbot, opened):
    made = BlindTab(opened.session, opened.session.training)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def replay(opened, tab):
    number = add_replay(opened.session.project, EIGHT)
    tab.refresh()
    return number


def begin(tab, rounds=8, who="Kim"):
    tab.start.rounds.setValue(rounds)
    tab.start.who.setText(who)
    tab.start.begin.click()


def guess(tab, *, right):
    real_first = tab._test.rounds[tab._place].real_first
    (tab.round.first if real_first == right else tab.round.second).take.click()


def test_says_what_to_do_while_there_is_no_replay(tab):
    assert tab.empty.isVisible()
    assert not tab.start.isVisible()


def test_the_way_to_a_replay_is_a_button(qtbot, opened):
    page = go(qtbot, opened, "try")
    page.show_tab("blind")
    page.tab("blind").replay.click()
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Replay"


def test_a_test_from_the_first_guess_to_the_score(opened, tab, replay):
    begin(tab)
    assert not tab.start.isVisible()
    for number in range(8):
        assert tab.round.title.text() == f"{number + 1} of 8: which answer is real?"
        guess(tab, right=number > 0)
        assert tab.round.told.text().startswith("Right" if number else "Wrong")
        assert tab.round.first.real.isVisible() == tab._test.rounds[number].real_first
        tab.round.next.click()
    assert "7 of 8 right" in words(tab.message)
    (found,) = scores(opened.session.project, replay)
    assert (found.score.right, found.score.rounds) == (7, 8)
    assert tab.scores.isVisible()
    assert [guess.who for guess in replays.guesses(opened.session.project, replay)] == ["Kim"] * 8


def test_the_keys_1_and_2_guess(qtbot, opened, tab, replay):
    qtbot.waitUntil(tab.isActiveWindow)
    begin(tab, who="")
    for number in range(8):
        key = Qt.Key.Key_1 if tab._test.rounds[number].real_first else Qt.Key.Key_2
        qtbot.keyClick(tab.focusWidget(), key)
        qtbot.keyClick(tab.focusWidget(), key)
        qtbot.keyClick(tab.focusWidget(), Qt.Key.Key_Space)
    (found,) = scores(opened.session.project, replay)
    assert (found.score.right, found.score.rounds) == (8, 8)


def test_focus_goes_from_the_talk_to_next_and_back_so_that_both_answers_are_on_its_way(qtbot, tab, replay, focus_stops):
    qtbot.waitUntil(tab.isActiveWindow)
    tab.start.begin.setFocus()
    focus_stops.clear()
    begin(tab, rounds=2)
    qtbot.keyClick(tab.focusWidget(), Qt.Key.Key_1)
    tab.round.next.click()
    qtbot.keyClick(tab.focusWidget(), Qt.Key.Key_1)
    tab.round.next.click()
    assert focus_stops == [tab.round.talk, tab.round.next, tab.round.talk, tab.round.next, tab.start.begin]


def test_the_focus_comes_to_the_message_that_is_answered(qtbot, tab, replay):
    qtbot.waitUntil(tab.isActiveWindow)
    begin(tab)
    one = tab._test.rounds[0]
    tab.round.show_round(replace(one, lines=one.lines * 3), 1, 8)
    talk = tab.round.talk
    assert (talk.hasFocus(), talk.currentIndex().row(), talk.model().rowCount()) == (True, 2, 3)


def test_skipping_and_stopping_keep_only_what_was_guessed(opened, tab, replay):
    begin(tab)
    tab.round.skip.click()
    guess(tab, right=True)
    tab.round.stop.click()
    assert len(replays.guesses(opened.session.project, replay)) == 1
    assert "Too few" in words(tab.message)
    assert re.search(r"lies between \d+ % and \d+ %\.", words(tab.message))
    assert tab.start.isVisible()


def test_who_has_guessed_everything_is_told_so(tab, replay):
    begin(tab)
    for _ in range(8):
        guess(tab, right=True)
        tab.round.next.click()
    begin(tab)
    assert "guessed all moments" in words(tab.message)
    begin(tab, who="Noa")
    assert tab.round.isVisible()


def test_the_answers_are_those_of_the_chosen_model(tab, replay):
    tab.start.choice.models.setCurrentIndex(1)
    tab.start.choice.models.activated.emit(1)
    begin(tab, 1)
    (one,) = tab._test.rounds
    assert "base" in (one.second if one.real_first else one.first)


def test_saves_a_quiz(qtbot, opened, tab, replay, tmp_path, monkeypatch):
    path = tmp_path / "quiz.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    tab.start.save.click()
    qtbot.waitUntil(lambda: not opened.session.busy, timeout=PATIENCE)
    assert "8 rounds" in words(tab.message)
    assert "real 3" in path.read_text(encoding="utf-8")


def test_another_project_has_none_of_it(tab, replay):
    begin(tab)
    tab._session.new_temporary()
    assert tab._test is None
    assert tab.start.choice.replay is None
