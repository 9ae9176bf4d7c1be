"""Choosing a model to try, with the real window and its child processes and a stand-in server."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.windows import PATIENCE
from tests.standin import serve
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.gui.pages.try_speaker import SpeakerChooser
from voicetune_desktop.gui.pages.try_speaker_list import key_of
from voicetune_desktop.gui.pages.try_speaker_places import account_at
from voicetune_desktop.training.records import Account, Order, Phase, Wish
from voicetune_desktop.training.store.accounts import remember_account
from voicetune_desktop.training.store.requests import requests
from voicetune_desktop.training.store.runs import change_run, plan

OPENAI = Account("openai", "https://api.openai.com/v1")
BASE = "gpt-4.1-mini-2025-04-14"
TUNED = "ft:gpt-4.1-mini-2025-04-14:acme:diary:x1"


def pick(field, key):
    """Take a choice as a person does."""
    field.setCurrentIndex(field.findData(key))
    field.activated.emit(field.currentIndex())


def trained(opened, **changes):
    """A training that succeeded."""
    store = opened.session.training.store
    run = plan(store, Order(OPENAI, (), Wish(BASE)))
    return change_run(store, run, **{"phase": Phase.SUCCEEDED, "tuned_model": TUNED, "finished_at": 1_800_000_000.0} | changes)


@pytest.fixture
def chooser(qtbot, opened):
    made = SpeakerChooser(opened.session, opened.session.training)
    qtbot.addWidget(made)
    made.show()
    return made


def test_offers_a_trained_model_and_its_base_beside_it(opened, chooser):
    trained(opened)
    chooser.refresh()
    assert [chooser.list.itemText(row) for row in range(chooser.list.count())] == [
        "Choose a model…",
        "Your model of 15 January 2027, trained from gpt-4.1-mini · OpenAI",
        "gpt-4.1-mini, before training · OpenAI",
        "Another model…",
    ]
    pick(chooser.list, chooser.list.itemData(1))
    assert (chooser.value.model, chooser.base.model) == (TUNED, BASE)


def test_an_open_list_stays_open_while_nothing_new_is_offered(opened, chooser):
    chooser.list.showPopup()
    opened.session.training.changed.emit()
    assert chooser.list.view().isVisible()
    chooser.list.hidePopup()


@pytest.mark.parametrize("changes", [{"tuned_model": ""}, {"model_deleted": True}])
def test_offers_no_model_that_is_not_there(opened, chooser, changes):
    trained(opened, **changes)
    chooser.refresh()
    assert chooser.trained == []


def test_tells_a_change_once_and_none_that_it_was_told(qtbot, opened, chooser):
    trained(opened)
    chooser.refresh()
    with qtbot.waitSignal(chooser.changed):
        pick(chooser.list, chooser.list.itemData(2))
    with qtbot.assertNotEmitted(chooser.changed):
        chooser.set_value(Speaker(OPENAI, TUNED))
    assert chooser.value.model == TUNED


def test_what_is_on_its_way_in_the_form_does_not_count(opened, chooser):
    wanted = Speaker(OPENAI, "gpt-x", "gpt-x")
    chooser.set_value(wanted)
    pick(chooser.list, "\n")
    chooser.form.typed.setText("other")
    chooser.form.leave.click()
    assert (chooser.value, chooser.list.value) == (wanted, key_of(wanted))


@pytest.mark.loopback
def test_finds_models_at_an_address_and_remembers_the_one_that_is_used(qtbot, opened, chooser):
    with serve(key="") as server:
        pick(chooser.list, "\n")
        pick(chooser.form.where, "elsewhere")
        qtbot.keyClicks(chooser.form.address, server.base_url)
        assert server.requests == []
        qtbot.keyClick(chooser.form.address, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: chooser.form.found.count() > 0, timeout=PATIENCE)
    chooser.form.use.click()
    assert chooser.value.account.base_url == server.base_url
    again = SpeakerChooser(opened.session, opened.session.training)
    qtbot.addWidget(again)
    assert again.list.findData(key_of(chooser.value)) > 0
    assert len(requests(opened.session.training.store)) == len(server.requests) == 1


def test_says_where_nothing_listens(qtbot, chooser):
    pick(chooser.list, "\n")
    pick(chooser.form.where, "elsewhere")
    chooser.form.address.setText("http://127.0.0.1:9/v1")
    chooser.form.ask.click()
    qtbot.waitUntil(chooser.form.message.isVisible, timeout=PATIENCE)
    assert chooser.form.ask.isEnabled()


def test_refuses_an_address_that_would_send_texts_unprotected(chooser):
    pick(chooser.list, "\n")
    pick(chooser.form.where, "elsewhere")
    chooser.form.address.setText("http://models.example.com/v1")
    chooser.form.typed.setText("m")
    chooser.form.use.click()
    assert (chooser.form.message.text, chooser.value) == ("This address would send your texts unprotected.", None)


def test_the_address_of_a_service_means_that_service():
    assert account_at("https://api.openai.com/v1") == OPENAI
    assert account_at("https://models.example.com/v1").service == "other"


def test_says_what_names_models_have_where_they_are_deployed(opened, chooser):
    store = opened.session.training.store
    account = remember_account(store, Account("azure", "https://me.openai.azure.com/openai/v1"))
    pick(chooser.list, "\n")
    assert not chooser.form.hint.isVisible()
    pick(chooser.form.where, f"account {account.id}")
    assert "deployment" in chooser.form.hint.text()
