"""Talking to a model: what is typed is hidden, what is said shows while it comes, and servers at home need no key."""

import re

import pytest

from tests.operations.driving import result_of
from tests.standin import serve
from tests.training.making import place_in
from voicetune_desktop.errors import LeakFound, PersonNotFound
from voicetune_desktop.evaluation.speakers import Line, Manner, Saying, Speaker
from voicetune_desktop.operations.accounts import chat_models, check_chat, key_is_optional
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.talking import hidden_question, hide_questions, local_servers, system_prompt, talk
from voicetune_desktop.privacy.leaks import Hit, LeakCheck
from voicetune_desktop.privacy.redact import Redacted
from voicetune_desktop.project.chats import chats
from voicetune_desktop.training.errors import KeyRefused, Unreachable
from voicetune_desktop.training.keys import KeyMissing, KeyUnfit, key_name
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.accounts import accounts
from voicetune_desktop.training.store.file import TrainingStore

pytestmark = pytest.mark.loopback
LINES = [Line("user", "ahoy there")]


@pytest.fixture
def server():
    with serve() as server:
        yield server


@pytest.fixture
def home():
    with serve(key="") as server:
        yield server


@pytest.fixture
def place(tmp_path):
    return place_in(tmp_path)


@pytest.fixture
def scanned(project):
    result_of(scan_privacy(project))
    return project


def talking(server, place, model="echo", service="other"):
    account = Account(service, server.base_url)
    return talk(place, Speaker(account, model), LINES, Manner(), {key_name(account): server.key} if server.key else {})


def test_the_answer_comes_with_its_beginnings(server, place):
    seen = []
    said = result_of(talking(server, place, "slow"), seen)
    shown = [one.said.text for one in seen if isinstance(one, Saying)]
    assert said.text == " ".join(["still thinking about it,"] * 20)
    assert len(set(shown)) > 5
    assert all(said.text.startswith(text) for text in shown)
    assert not any(said.text[:5] in one.note for one in seen)


def test_what_came_before_a_break_is_shown(server, place):
    seen = []
    with pytest.raises(Unreachable):
        result_of(talking(server, place, "broken"), seen)
    assert seen[-1].said.text.startswith("this will never")


def test_stopping_ends_the_request(server, place):
    going = talking(server, place, "slow")
    while not next(going).said.text:
        pass
    going.close()
    assert len(server.requests) == 1


def test_a_server_at_home_needs_no_key_and_every_other_does(home, place):
    assert result_of(talking(home, place)).finished == "stop"
    with pytest.raises(KeyMissing):
        result_of(talking(home, place, service="openai"))
    assert all(key_is_optional(Account("other", one.base_url)) for one in local_servers())
    assert not key_is_optional(Account("other", "https://models.example/v1"))


def test_an_address_that_only_answers_is_taken_by_its_models(home, place):
    account = Account("other", home.base_url)
    assert result_of(check_chat(place, account, "  ")).kept == ""
    with TrainingStore(place) as store:
        assert [one.base_url for one in accounts(store)] == [home.base_url]
    assert {request.path for request in home.requests} == {"/v1/models"}
    assert "echo" in {model.id for model in result_of(chat_models(place, account, {}))}


def test_a_wrong_or_missing_key_is_not_taken(server, place):
    with pytest.raises(KeyRefused):
        result_of(check_chat(place, Account("other", server.base_url), "sk-wrong"))
    with pytest.raises(KeyUnfit):
        result_of(check_chat(place, Account("openai", server.base_url), ""))
    with TrainingStore(place) as store:
        assert accounts(store) == []


def test_a_typed_question_goes_out_with_replacements_that_stay(scanned):
    hidden = hidden_question(scanned, "did Bo Larsen call +44 7700 900123?")
    assert dict(hidden.replaced) == {"participant": 1, "phone": 1}
    assert not any(real in hidden.text for real in ("Bo", "Larsen", "900123"))
    assert hidden_question(scanned, "did Bo Larsen call +44 7700 900123?").text == hidden.text
    assert hidden_question(scanned, hidden.text).text == hidden.text
    (again,) = result_of(hide_questions(scanned, ["nothing to hide"]))
    assert (again.text, dict(again.replaced)) == ("nothing to hide", {})


def test_what_cannot_be_hidden_is_refused_without_quoting_it(scanned, monkeypatch):
    monkeypatch.setattr(Redactor, "redact_typed", lambda _, text: Redacted(text))
    monkeypatch.setattr(LeakCheck, "hits", lambda *_: [Hit("phone", 0, 3)])
    with pytest.raises(LeakFound) as caught:
        hidden_question(scanned, "call 900123")
    assert "900123" not in str(caught.value)
    assert "phone" in str(caught.value)


def test_the_system_prompt_is_that_of_the_examples(scanned):
    set_settings(scanned, type(settings(scanned))(system="You are {assistant}, with {person}."))
    prompt = system_prompt(scanned)
    labels = Redactor(scanned).labels()
    assert all(name in prompt for name in labels.values())
    assert not re.search(r"\bAda\b", prompt)
    assert system_prompt(scanned, chats(scanned)[0].id) == prompt


def test_without_an_assistant_there_is_no_system_prompt(empty):
    with pytest.raises(PersonNotFound):
        system_prompt(empty)
