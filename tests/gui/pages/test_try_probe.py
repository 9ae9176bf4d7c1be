"""Looking through answers in the window, and leaving out what a leak comes from."""

import pytest

from tests.gui.windows import PATIENCE, words
from tests.operations.replays import add_replay
from tests.standin import serve
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.gui.pages.try_probe import ProbeTab
from voicetune_desktop.operations.canaries import canaries
from voicetune_desktop.operations.leak_probe import Leak, ProbeReport, ProbeText, Source
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.training.records import Account

SAID = ["sure, see you", "ask Bo Larsen", "bo.larsen@example.org please"]
SOURCE = Source("WhatsApp Chat with Bo", message_id(1, 1), message_id(1, 2), learned=True, at=1_715_936_400)


@pytest.fixture
def tab(qtbot, opened):
    made = ProbeTab(opened.session, opened.session.training)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def report(**changes):
    leak = {"text": 0, "start": 0, "end": 5, "kind": "run", "words": 9, "source": SOURCE} | changes
    return ProbeReport((ProbeText("hello there", "my model, moment 1"),), (Leak(**leak),), 40)


def test_nothing_can_be_searched_while_there_is_nothing(tab):
    assert not tab.search.isEnabled()
    assert "on the tab Replay first" in words(tab)


def test_finds_what_a_model_gave_away(qtbot, opened, tab):
    add_replay(opened.session.project, [("real", text, "hm") for text in SAID])
    tab.refresh()
    tab.search.click()
    qtbot.waitUntil(lambda: not opened.session.busy, timeout=PATIENCE)
    assert "6 answers looked through. 2 places to look at." in words(tab.found)
    cells = [tab.found.table.model().index(row, 0).data() for row in range(2)]
    assert sorted(cells) == ["A hidden value (email address)", "A name of your chats"]
    assert not tab.found.leave_out.isVisible()


def test_only_the_chosen_model_is_searched(qtbot, opened, tab):
    add_replay(opened.session.project, [("real", text, "hm") for text in SAID])
    tab.refresh()
    models = tab.source.choice.models
    assert [models.itemText(row) for row in range(3)] == ["All models", "my model", "base"]
    models.setCurrentIndex(2)
    models.activated.emit(2)
    tab.search.click()
    qtbot.waitUntil(lambda: not opened.session.busy, timeout=PATIENCE)
    assert "3 answers looked through. Nothing was found." in words(tab.found)
    assert not tab.found.table.isVisible()


def test_one_click_leaves_the_answer_out_and_it_can_be_taken_back(opened, tab):
    tab._on_found(report())
    assert "learned this answer by heart" in words(tab.found)
    assert "17 May 2024" in words(tab.found)
    tab.found.leave_out.click()
    assert turn_edits.edit(opened.session.project, SOURCE.first, SOURCE.last).excluded
    assert not tab.found.leave_out.isVisible()
    assert "It is left out of the next files" in words(tab.found)
    opened.session.undo()
    tab.refresh()
    assert tab.found.leave_out.isVisible()


def test_what_somebody_else_said_leads_to_privacy(qtbot, tab):
    tab._on_found(report(source=Source("Chat", message_id(1, 0), message_id(1, 0), learned=False)))
    assert not tab.found.leave_out.isVisible()
    with qtbot.waitSignal(tab.step_wanted) as wanted:
        tab.found.privacy.click()
    assert wanted.args == ["privacy"]


def test_a_file_is_searched_and_one_that_is_not_there_is_said(qtbot, opened, tab, tmp_path):
    tab.source.kind.set_value("file")
    tab.source.kind.chosen.emit("file")
    tab.source.path.setText(str(tmp_path / "said.txt"))
    tab.search.click()
    assert "said.txt cannot be read" in words(tab.message)
    (tmp_path / "said.txt").write_text("\n".join(SAID), encoding="utf-8")
    tab.search.click()
    qtbot.waitUntil(lambda: not opened.session.busy, timeout=PATIENCE)
    assert "3 answers looked through" in words(tab.found)
    assert not tab.message.isVisible()


def test_another_project_has_none_of_it(tab):
    tab._on_found(report())
    tab._session.new_temporary()
    assert not tab.found.isVisible()


def test_canaries_are_planted_on_wish_and_a_step_back_takes_them_away(opened, tab):
    tab.refresh()
    assert tab.canaries.count.value() == 0
    assert not tab.canaries.ask.isVisible()
    tab.canaries.count.setValue(2)
    assert len(canaries(opened.session.project).made) == 2
    assert tab.canaries.ask.isVisible()
    assert not tab.canaries.ask.isEnabled()
    opened.session.undo()
    tab.refresh()
    assert tab.canaries.count.value() == 0


@pytest.mark.loopback
def test_asking_a_model_for_canaries_shows_what_it_gave_away(qtbot, opened, tab):
    tab.canaries.count.setValue(1)
    (one,) = canaries(opened.session.project).made
    with serve(key="") as server:
        server.voices["tuned"] = [one.answer]
        tab.canaries.speaker.set_value(Speaker(Account("other", server.base_url), "tuned", "my model"))
        tab.canaries.refresh()
        assert tab.canaries.ask.text().startswith("Send questions to ")
        tab.canaries.ask.click()
        qtbot.waitUntil(lambda: "2 answers looked through. 2 places to look at." in words(tab.found), timeout=PATIENCE)
    assert "by heart" in words(tab.found)
    assert not tab.canaries.stop.isVisible()


def test_long_names_of_models_do_not_push_the_page_aside(qtbot, tab):
    tab.source.choice.replays.set_choices([("1", "a model with a very long name " * 12)])
    tab.source.choice.setVisible(True)
    qtbot.waitUntil(lambda: tab._area.widget().width() <= tab._area.viewport().width())
