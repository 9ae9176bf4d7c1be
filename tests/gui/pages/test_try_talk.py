"""Talking to models, with the real window, its child processes and a stand-in server."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from tests.gui.screenshots import SIZES, dress, settle
from tests.gui.windows import PATIENCE, button, go, words
from tests.standin import serve
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.evaluation.talks import decoded
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.project.replays import kept_talks
from voicetune_desktop.training.records import Account, Order, Phase, Wish
from voicetune_desktop.training.store.requests import requests
from voicetune_desktop.training.store.runs import change_run, plan, runs

pytestmark = pytest.mark.loopback
CTRL = Qt.KeyboardModifier.ControlModifier
ANOTHER = "\n"
"""Key of the choice that opens the form."""


@pytest.fixture
def server():
    with serve(key="") as running:
        running.voices["me"] = ["haha\nyes"]
        yield running


@pytest.fixture
def tab(qtbot, opened, server):
    """The tab with two models of the stand-in, ready to hide what is typed."""
    made = go(qtbot, opened, "try").tab("talk")
    account = Account("other", server.base_url)
    choose(made, Speaker(account, "me", "my model"), Speaker(account, "echo", "base"))
    qtbot.waitUntil(lambda: made.asker.basis is not None, timeout=PATIENCE)
    return made


def choose(tab, *speakers):
    for column, speaker in zip(tab.columns, speakers, strict=True):
        column.chooser.set_value(speaker)
        column.chooser.changed.emit()


def ask(qtbot, tab, text):
    """Type a question and press the keys that send it."""
    tab.box.text.setFocus()
    qtbot.keyClicks(tab.box.text, text)
    qtbot.keyClick(tab.box.text, Qt.Key.Key_Return, CTRL)


def answered(qtbot, tab, times=1):
    qtbot.waitUntil(lambda: len(tab.talk.asked) == times and not tab.busy, timeout=PATIENCE)


def press_when_there(qtbot, parent, text):
    """A button that was made a moment ago shows when its message is laid out."""
    qtbot.waitUntil(lambda: any(each.text() == text and each.isVisible() for each in parent.findChildren(QPushButton)))
    button(parent, text).click()


def test_without_a_trained_model_the_way_to_one_is_shown(qtbot, opened):
    tab = go(qtbot, opened, "try").tab("talk")
    assert "No model that you trained is ready yet." in words(tab.untrained)
    tab.finish.click()
    assert opened.rail.current == "finish"


def test_with_a_model_chosen_no_way_to_one_is_shown(tab):
    assert not tab.untrained.isVisible()


@pytest.mark.parametrize("text", [1, 2])
def test_in_a_narrow_window_everything_that_asks_for_a_model_keeps_its_height(qtbot, opened, text):
    dress("light", text)
    opened.resize(*SIZES["1024x700"])
    chooser = go(qtbot, opened, "try").tab("talk").columns[0].chooser
    chooser.list.set_value(ANOTHER)
    chooser.list.picked.emit(ANOTHER)
    settle()
    crushed = [each.text() for each in chooser.form.findChildren(QLabel) if each.isVisible() and each.height() < each.sizeHint().height()]
    crushed += [each.accessibleName() for each in (chooser.form.where, chooser.form.typed) if each.height() < each.sizeHint().height()]
    dress("light")
    assert crushed == []


def shown(column):
    model = column.list.model()
    return [model.bubble(row).text for row in range(model.rowCount())]


def sent(server):
    return b"".join(request.said for request in server.requests)


def test_both_models_answer_the_same_question_side_by_side(qtbot, tab, server):
    assert tab.box.send.text() == "Send to this computer"
    ask(qtbot, tab, "tea?")
    answered(qtbot, tab)
    assert [shown(column) for column in tab.columns] == [["tea?", "haha", "yes"], ["tea?", "You said: tea?"]]
    assert (len(server.requests), tab.box.question) == (2, "")


def test_an_answer_is_read_aloud_with_its_side_and_the_name_of_its_model(qtbot, tab, monkeypatch):
    said = []
    monkeypatch.setattr("voicetune_desktop.gui.pages.try_talk_column.announce", lambda _widget, text: said.append(text))
    ask(qtbot, tab, "tea?")
    answered(qtbot, tab)
    assert sorted(said) == ["First model: my model has answered. haha yes", "Second model: base has answered. You said: tea?"]


def test_nothing_is_sent_while_it_is_typed(qtbot, opened, tab, server):
    qtbot.keyClicks(tab.box.text, "tea?")
    qtbot.waitUntil(lambda: tab.sending._told != (), timeout=PATIENCE)
    assert server.requests == []
    assert not opened.session.training.in_use


def test_what_is_replaced_is_said_before_it_leaves(qtbot, tab, server):
    ask(qtbot, tab, "Did Bo Larsen call?")
    qtbot.waitUntil(lambda: "Send it once more" in tab.box.note.text(), timeout=PATIENCE)
    assert tab.box.note.text().startswith("1 value will be replaced before it leaves: Name.")
    assert server.requests == []
    qtbot.keyClick(tab.box.text, Qt.Key.Key_Return, CTRL)
    answered(qtbot, tab)
    assert b"Larsen" not in sent(server)
    assert "Larsen" not in "".join(shown(tab.columns[1]))


def test_real_names_come_back_on_the_screen_only(qtbot, tab, server):
    ask(qtbot, tab, "Did Bo Larsen call?")
    qtbot.waitUntil(lambda: "Send it once more" in tab.box.note.text(), timeout=PATIENCE)
    tab.box.send.click()
    answered(qtbot, tab)
    tab.real.setChecked(True)
    assert shown(tab.columns[1]) == ["Did Bo Larsen call?", "You said: Did Bo Larsen call?"]
    assert "Larsen" not in "".join(tab.talk.texts())
    ask(qtbot, tab, "and now?")
    answered(qtbot, tab, 2)
    assert b"Larsen" not in sent(server)


def test_the_talk_goes_on_with_what_each_model_said_itself(qtbot, tab, server):
    server.voices["me"] = lambda messages: " / ".join(one["content"] for one in messages)
    ask(qtbot, tab, "one")
    answered(qtbot, tab)
    ask(qtbot, tab, "two")
    answered(qtbot, tab, 2)
    assert shown(tab.columns[0])[-1].endswith("one / " + shown(tab.columns[0])[1] + " / two")


def test_the_prompt_of_the_examples_opens_the_talk(qtbot, opened, tab, server):
    server.voices["me"] = lambda messages: f"{messages[0]['role']}: {messages[0]['content']}"
    opened.session.change("Prompt", lambda project: set_settings(project, settings(project).__replace__(system="You are Ada Byron.")))
    qtbot.waitUntil(lambda: tab.how.prompt.startswith("You are"), timeout=PATIENCE)
    ask(qtbot, tab, "hi")
    answered(qtbot, tab)
    assert shown(tab.columns[0])[1] == f"system: {tab.how.prompt}"
    assert "Byron" not in tab.how.prompt


def test_temperature_is_left_to_the_service_until_it_is_chosen(qtbot, tab, server):
    ask(qtbot, tab, "one")
    answered(qtbot, tab)
    tab.how.temperature.setValue(0.7)
    ask(qtbot, tab, "two")
    answered(qtbot, tab, 2)
    assert [b'"temperature":0.7' in request.said for request in server.requests] == [False, False, True, True]


def test_an_answer_shows_while_it_comes_and_stops_at_once(qtbot, tab, server):
    account = Account("other", server.base_url)
    choose(tab, Speaker(account, "slow"), None)
    ask(qtbot, tab, "well?")
    qtbot.waitUntil(lambda: len("".join(shown(tab.columns[0]))) > 20, timeout=PATIENCE)
    assert (tab.box.send.isVisible(), tab.box.stop.isVisible()) == (False, True)
    qtbot.keyClick(tab.box.text, Qt.Key.Key_Escape)
    answered(qtbot, tab)
    assert tab.columns[0].state.text() == "You stopped this answer."
    assert "thinking" in shown(tab.columns[0])[1]


def test_one_model_is_enough_and_an_error_of_one_leaves_the_other(qtbot, opened, tab, server):
    choose(tab, Speaker(Account("openai", "https://api.openai.com/v1"), "gpt"), Speaker(Account("other", server.base_url), "echo"))
    assert tab.box.send.text() == "Send to OpenAI and to this computer"
    ask(qtbot, tab, "hi")
    answered(qtbot, tab)
    assert "no key" in tab.columns[0].trouble.text
    assert shown(tab.columns[1])[-1] == "You said: hi"
    press_when_there(qtbot, tab.columns[0], "Go to Finish to enter a key")
    assert opened.rail.current == "finish"


def test_a_line_that_breaks_leaves_what_came_and_can_be_asked_again(qtbot, tab, server):
    choose(tab, Speaker(Account("other", server.base_url), "broken", "b"), None)
    ask(qtbot, tab, "hi")
    answered(qtbot, tab)
    came = len(server.requests)
    assert tab.columns[0].trouble.isVisible()
    press_when_there(qtbot, tab.columns[0], "Ask again")
    qtbot.waitUntil(lambda: len(server.requests) > came and not tab.busy, timeout=PATIENCE)
    assert len(tab.talk.asked) == 1


def test_another_model_begins_another_talk_and_the_one_before_comes_back(qtbot, tab, server):
    ask(qtbot, tab, "hi")
    answered(qtbot, tab)
    before = tab.talk
    choose(tab, Speaker(Account("other", server.base_url), "bland"), before.speakers[1])
    assert (tab.talk.asked, shown(tab.columns[0])) == ((), [])
    press_when_there(qtbot, tab.box.message, "Bring it back")
    assert tab.talk == before
    assert tab.columns[0].chooser.value == before.speakers[0]


def test_a_kept_talk_holds_no_real_name_and_opens_again(qtbot, opened, tab, server):
    ask(qtbot, tab, "Did Bo Larsen call?")
    qtbot.waitUntil(lambda: "Send it once more" in tab.box.note.text(), timeout=PATIENCE)
    tab.box.send.click()
    answered(qtbot, tab)
    tab.keep.click()
    tab.keep.click()
    ((number, _, content),) = kept_talks(opened.session.project)
    assert "Larsen" not in content
    assert decoded(content) == tab.talk
    tab.clear.click()
    tab.kept.list.setCurrentIndex(tab.kept.list.findData(str(number)))
    tab.kept.list.activated.emit(1)
    assert tab.talk == decoded(content)


def test_a_kept_talk_is_deleted_after_a_question(qtbot, opened, tab, server):
    ask(qtbot, tab, "hi")
    answered(qtbot, tab)
    tab.keep.click()
    tab.kept.delete.click()
    tab.kept.findChild(QDialog).act.click()
    assert kept_talks(opened.session.project) == []
    assert not tab.kept.isVisible()


def test_a_side_is_copied_as_it_is_shown(qtbot, tab, server):
    ask(qtbot, tab, "tea?")
    answered(qtbot, tab)
    tab.columns[0].copy.click()
    assert QGuiApplication.clipboard().text() == "Question: tea?\nmy model: haha\nmy model: yes"


def test_every_question_is_in_the_ledger_without_a_word_of_it(qtbot, opened, tab, server):
    ask(qtbot, tab, "tea?")
    answered(qtbot, tab)
    rows = requests(opened.session.training.store)
    assert [(row.method, row.service) for row in rows] == [("POST", "other")] * 2
    assert "tea" not in repr(rows)


def test_another_project_leaves_nothing_of_the_talk(qtbot, opened, tab, server):
    ask(qtbot, tab, "tea?")
    answered(qtbot, tab)
    opened.session.new_temporary()
    assert (tab.talk.asked, tab.how.prompt, [column.chooser.value for column in tab.columns]) == ((), "", [None, None])
    assert "tea?" not in words(opened)


def test_what_is_stopped_before_it_left_does_not_leave(qtbot, tab, server):
    ask(qtbot, tab, "tea?")
    assert tab.box.stop.isVisible()
    qtbot.keyClick(tab.box.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tab.ready, timeout=PATIENCE)
    assert (server.requests, tab.box.question, tab.box.send.isEnabled()) == ([], "tea?", True)


def test_the_newest_trained_model_and_its_base_are_there_at_once(qtbot, opened):
    store, account = opened.session.training.store, Account("openai", "https://api.openai.com/v1")
    run = plan(store, Order(account, (), Wish("gpt-4.1-mini-2025-04-14")))
    change_run(store, run, phase=Phase.SUCCEEDED, tuned_model="ft:gpt-4.1-mini:acme::x1")
    tab = go(qtbot, opened, "try").tab("talk")
    assert [speaker.model for speaker in tab.speakers] == ["ft:gpt-4.1-mini:acme::x1", "gpt-4.1-mini-2025-04-14"]
    assert tab.box.send.text() == "Send to OpenAI"


def test_another_prompt_is_hidden_and_told_like_the_question(qtbot, tab, server):
    tab.how.system.setPlainText("You talk with Bo Larsen.")
    ask(qtbot, tab, "hi")
    qtbot.waitUntil(lambda: "Send it once more" in tab.box.note.text(), timeout=PATIENCE)
    tab.box.send.click()
    answered(qtbot, tab)
    assert b"Larsen" not in sent(server)
    assert tab.talk.system.startswith("You talk with ")


def test_a_job_that_is_done_leads_to_a_talk_with_its_model(qtbot, opened, server):
    store, account = opened.session.training.store, Account("other", server.base_url)
    for model in ("older", "newer"):
        run = plan(store, Order(account, (), Wish("base")))
        change_run(store, run, phase=Phase.SUCCEEDED, tuned_model=model)
    opened.session.training.changed.emit()
    jobs = go(qtbot, opened, "jobs").jobs
    jobs.select_run(next(run.id for run in runs(store) if run.tuned_model == "older"))
    jobs.detail.buttons.buttons["try"].click()
    assert opened.rail.current == "try"
    assert [speaker.model for speaker in opened.page("try").tab("talk").speakers] == ["older", "base"]
    assert server.requests == []
