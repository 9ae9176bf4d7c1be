"""The tab with replays, with real child processes and a stand-in server."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.screenshots import settle
from tests.gui.windows import PATIENCE, button, go, words
from tests.operations.answered_replays import POLITE, answered
from tests.standin import serve
from tests.standin.exchange import Problem
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.gui.pages.try_replay_pick import TAKE
from voicetune_desktop.operations.style_reports import kept_style
from voicetune_desktop.project import replays
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.requests import requests

pytestmark = pytest.mark.loopback


@pytest.fixture
def server():
    with serve(key="") as running:
        yield running


@pytest.fixture
def tab(opened, qtbot):
    page = go(qtbot, opened, "try")
    page.show_tab("replay")
    return page.tab("replay")


@pytest.fixture
def looking(opened, tab):
    """The tab with a replay of three moments, of which the last has no answer."""
    answered(opened.session.project, missing=1)
    tab.refresh()
    return tab


def form(qtbot, tab, server, *models):
    """The form with these models of the stand-in, its moments drawn."""
    tab.first.click()
    account = Account("other", server.base_url)
    for chooser, model in zip((tab.new.model, tab.new.other), models, strict=False):
        chooser.set_value(Speaker(account, model, model))
        chooser.changed.emit()
    qtbot.waitUntil(lambda: tab.new.ready and bool(tab.new.picks.rowCount()), timeout=PATIENCE)
    return tab.new


def over(qtbot, tab):
    qtbot.waitUntil(lambda: not tab.asking.under_way, timeout=PATIENCE)


def refuse(_messages):
    """The voice of a model that takes no question: nobody waits and asks it again."""
    raise Problem("The model cannot answer this.")


def said(tab):
    return [[bubble.text for bubble in card.bubbles.shown] for card in tab.view.cards]


def reply(opened, place=0, voice=0):
    project = opened.session.project
    (newest, *_) = replays.replays(project)
    return replays.replies_at(project, replays.moments(project, newest.id)[place].id)[voice]


def test_before_the_first_replay_it_is_told_what_one_is(tab, server):
    assert "No replays yet" in words(tab)
    assert not tab.list.isVisible()
    assert not server.requests


def test_the_button_says_what_it_does_and_nothing_leaves_before(qtbot, tab, server):
    new = form(qtbot, tab, server, "parrot", "bland")
    count = new.picks.rowCount()
    assert new.ask.text() == f"Ask 2 models {count} times"
    assert "go to this computer" in new.cost.text()
    assert "costs nothing" in new.cost.text()
    assert not server.requests


def test_moments_can_be_left(qtbot, tab, server):
    new = form(qtbot, tab, server, "parrot")
    button(new, "Tick none").click()
    assert not new.ask.isEnabled()
    index = new.picks.index(1, TAKE)
    assert new.picks.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert (new.ask.text(), index.data(Qt.ItemDataRole.AccessibleTextRole)) == ("Ask the model 1 time", "to be asked")
    new.ask.click()
    over(qtbot, tab)
    assert len(server.requests) == 1


def test_without_held_out_moments_the_way_on_is_told(qtbot, opened, tab):
    with opened.session.project.transaction():
        opened.session.project.connection.execute("UPDATE example SET split = 'train'")
    tab.first.click()
    qtbot.waitUntil(tab.new.message.isVisible, timeout=PATIENCE)
    assert "held out" in tab.new.message.text
    assert not tab.new.ask.isEnabled()


def test_two_models_answer_and_their_answers_are_kept(qtbot, opened, tab, server):
    server.voices["parrot"] = lambda _messages: "haha\nyes"
    form(qtbot, tab, server, "parrot", "echo").ask.click()
    over(qtbot, tab)
    (row,) = replays.replays(opened.session.project)
    assert (row.replies, len(server.requests)) == (2 * row.moments, 2 * row.moments)
    assert said(tab)[0] == ["haha", "yes"]
    assert f"{row.replies} of {row.replies} answers are there." in tab.head.state.text()
    assert len(list(requests(opened.session.training.store))) >= row.replies


def test_focus_goes_from_the_form_to_the_moments(qtbot, tab, server, focus_stops):
    ask = form(qtbot, tab, server, "parrot").ask
    ask.setFocus()
    focus_stops.clear()
    ask.click()
    over(qtbot, tab)
    assert focus_stops == [tab.moments.table]


def test_no_real_name_or_value_leaves(qtbot, tab, server):
    form(qtbot, tab, server, "parrot").ask.click()
    over(qtbot, tab)
    sent = b"".join(request.said for request in server.requests)
    assert sent
    assert not [private for private in (b"Larsen", b"Byron", b"900123", b"bo.larsen") if private in sent]


def test_answers_that_failed_are_told_and_can_be_asked_for_again(qtbot, opened, tab, server):
    server.voices["mute"] = refuse
    form(qtbot, tab, server, "mute").ask.click()
    over(qtbot, tab)
    (row,) = replays.replays(opened.session.project)
    assert row.replies == 0
    assert " failed." in tab.head.state.text()
    assert tab.head.go_on.isVisible()
    assert tab.view.cards[0].error.text()


def test_a_replay_goes_on_where_it_was(qtbot, opened, tab, server):
    answered(opened.session.project, (Speaker(Account("other", server.base_url), "parrot"),), missing=1)
    tab.refresh()
    tab.head.go_on.click()
    over(qtbot, tab)
    assert (len(server.requests), tab.head.go_on.isVisible()) == (1, False)
    assert reply(opened, 2).said


def test_cancel_keeps_what_came(qtbot, opened, tab, server):
    form(qtbot, tab, server, "slow", "parrot").ask.click()
    qtbot.waitUntil(lambda: replays.replays(opened.session.project)[0].replies > 0, timeout=PATIENCE)
    tab.asking.panel.request_cancel()
    over(qtbot, tab)
    (row,) = replays.replays(opened.session.project)
    assert 0 < row.replies <= 2 * row.moments
    assert "can go on" in tab.asking.message.accessibleName() or row.replies == 2 * row.moments


def test_a_moment_shows_what_was_said_and_hides_the_real_answer(looking):
    assert looking.view.title.text() == "Moment 1 of 3"
    assert looking.view.before.shown
    assert said(looking)[1] == [POLITE]
    assert not looking.view.real.isVisible()
    looking.view.show_real.click()
    assert [bubble.text for bubble in looking.view.real.shown] == said(looking)[0]
    looking.view.next.click()
    assert (looking.view.title.text(), looking.view.real.isVisible()) == ("Moment 2 of 3", False)


def test_a_moment_without_answers_says_so(qtbot, looking):
    looking.moments.choose(2)
    qtbot.waitUntil(lambda: words(looking.view).count("Not asked yet.") == 2)
    assert looking.head.go_on.text() == "Ask for 2 answers"
    assert not looking.view.next.isEnabled()


def test_an_opinion_is_kept(opened, looking):
    looking.view.cards[1].thumb._segments["-1"].click()
    looking.view.next.click()
    assert (reply(opened, 0, 1).thumb, reply(opened, 1, 1).thumb) == (-1, 0)
    looking.view.previous.click()
    assert looking.view.cards[1].thumb.value == "-1"


def test_what_is_written_better_is_kept_also_when_the_moment_changes_at_once(opened, looking):
    card = looking.view.cards[1]
    card.change.click()
    card.edit.setPlainText("ok cool")
    looking.view.next.click()
    assert (reply(opened, 0, 1).edited, reply(opened, 1, 1).edited) == ("ok cool", "")


def test_an_answer_that_was_not_changed_is_no_edit(opened, looking):
    card = looking.view.cards[1]
    card.change.click()
    card.thumb._segments["1"].click()
    assert (reply(opened, 0, 1).edited, reply(opened, 0, 1).thumb) == ("", 1)


def test_a_note_is_kept_and_listed(opened, looking):
    looking.head.note.setText("shorter pauses")
    looking.head.note.editingFinished.emit()
    assert replays.replays(opened.session.project)[0].note == "shorter pauses"
    assert looking.list.table.model().index(0, 3).data() == "shorter pauses"


def test_another_replay_is_shown_when_it_is_chosen(opened, looking):
    answered(opened.session.project, count=2)
    looking.refresh()
    assert looking.view.title.text() == "Moment 1 of 3"
    looking.list.table.selectRow(0)
    assert looking.view.title.text() == "Moment 1 of 2"


def test_a_replay_is_removed_with_its_report(opened, looking):
    looking.head.removed.emit(replays.replays(opened.session.project)[0].id)
    assert replays.replays(opened.session.project) == []
    assert kept_style(opened.session.project, 1) is None
    assert looking.empty.isVisible()


def test_another_project_has_other_replays(opened, looking):
    opened.session.new_temporary()
    assert not looking.list.isVisible()


def test_nothing_that_is_hidden_makes_the_gap_wider(tab, looking):
    settle()
    gaps = [tab.head.geometry().top() - tab.list.geometry().bottom(), tab.moments.geometry().top() - tab.head.geometry().bottom()]
    assert gaps[0] == gaps[1]
