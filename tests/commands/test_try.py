"""`voicetune try`: what is typed goes out with private data replaced, answers come back, and replays are kept in the project."""

import codecs
import io
import sys

import pytest

from tests.commands.services import quiet
from tests.operations.driving import result_of
from tests.standin import serve
from voicetune_desktop.commands import try_talk
from voicetune_desktop.commands.try_talk import talk_command
from voicetune_desktop.operations import answering
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project.file import open_project

pytestmark = pytest.mark.loopback


@pytest.fixture
def home():
    with serve(key="") as server:
        yield server


@pytest.fixture
def ask(voicetune, home, key_store, monkeypatch):
    """Ask a server at home, which needs no key."""
    monkeypatch.setattr(answering, "PAUSES", (0.01,))
    return lambda model, *more, stdin=b"ahoy there\n": voicetune("try", model, "--base-url", home.base_url, *more, stdin=stdin)


@pytest.fixture
def with_chats(into_project, file):
    assert into_project("--valid", "0.4", "--system", "Be {assistant}.").status == 0
    return ("--project", file)


def test_one_question_one_answer(ask, home):
    ran = ask("echo")
    assert (ran.status, ran.text, ran.err) == (0, "You said: ahoy there\n", "")
    assert [message["role"] for message in home.requests[-1].json()["messages"]] == ["user"]


def test_two_models_hear_the_same(ask, home):
    ran = ask("echo", "--against", "bland", "--system", "Be brief.", "--temperature", "0.5")
    assert ran.text.startswith("echo:\nYou said: ahoy there\nbland:\n")
    asked = [request.json() for request in home.requests]
    assert asked[0]["messages"] == asked[1]["messages"]
    assert asked[0]["messages"][0] == {"role": "system", "content": "Be brief."}
    assert asked[0]["temperature"] == 0.5


SLY = "\x1b]0;mine\x07 \x9b2J no\rgood\n\tmorning \u202egnp \U0001f468\u200d\U0001f469"


def test_an_answer_cannot_steer_the_terminal(ask, home, with_chats):
    home.voices["sly"] = [SLY]
    talked, replayed = ask("sly"), ask("sly", *with_chats, "--replay", "1", "--yes")
    assert (talked.status, replayed.status) == (0, 0)
    for text in (talked.text, replayed.text):
        assert "good\n\tmorning" in text
        assert "\U0001f468\u200d\U0001f469" in text
        assert not {"\x1b", "\x07", "\x9b", "\r", "\u202e"} & set(text)


def test_as_json(ask):
    (answer,) = ask("echo", "--json", "--logprobs").json["answers"]
    assert (answer["text"], answer["finished"], answer["tokens_out"], answer["error"]) == ("You said: ahoy there", "stop", 4, None)
    assert answer["logprob"] < 0


def test_private_data_is_replaced_even_without_a_project(ask, home):
    ran = ask("echo", "--json", stdin=b"call +44 7700 900123 or bo.larsen@example.org")
    assert ran.json["replaced"] == {"phone": 1, "email": 1}
    assert "900123" not in str(home.requests[-1].json())
    assert "bo.larsen" not in f"{home.requests[-1].json()}{ran.text}"
    assert "Replaced before sending: 1 email, 1 phone." in ran.err


def test_names_of_the_project_are_replaced_and_shown_again_on_request(ask, home, with_chats):
    ran = ask("echo", *with_chats, "--real-names", stdin=codecs.BOM_UTF8 + b"is Bo Larsen there?")
    assert (ran.status, ran.text) == (0, "You said: is Bo Larsen there?\n")
    system, question = home.requests[-1].json()["messages"]
    assert system["content"].startswith("Be ")
    assert not any(name in f"{system}{question}" for name in ("Ada", "Bo ", "Larsen"))


def test_a_talk_goes_on_line_after_line(ask, home, monkeypatch):
    class Terminal(io.TextIOWrapper):
        def isatty(self):
            return True

    def at_a_terminal(*given):
        monkeypatch.setattr(sys, "stdin", Terminal(io.BytesIO(b"one\ntwo\n\nthree\n"), encoding="utf-8"))
        return talk_command(*given)

    monkeypatch.setattr(try_talk, "talk_command", at_a_terminal)
    assert ask("echo").text == "You said: one\nYou said: two\n"
    assert [message["content"] for message in home.requests[-1].json()["messages"]] == ["one", "You said: one", "two"]


def test_a_model_that_breaks_is_a_sentence_and_status_1(ask):
    alone, beside = ask("broken"), ask("broken", "--against", "echo", "--json")
    assert (alone.status, "broke" in alone.err) == (1, True)
    assert [bool(answer["error"]) for answer in beside.json["answers"]] == [True, False]
    assert beside.status == 1


def test_a_tuned_model_is_found_with_its_account(voicetune, send, server):
    assert send().status == 0
    job = next(iter(server.jobs))
    server.finish(job)
    assert voicetune("jobs", "refresh", job).status == 0
    tuned = voicetune("jobs", "show", job, "--json").json["tuned_model"]
    ran = voicetune("try", tuned, stdin=b"ahoy")
    assert (ran.status, ran.text) == (0, "You said: ahoy\n")
    assert quiet(server, ran)
    lost = voicetune("try", "nobody-knows", stdin=b"ahoy")
    assert (lost.status, "--provider" in lost.err) == (1, True)


def test_the_key_can_come_before_the_question(voicetune, server, key_store):
    ran = voicetune("try", "echo", "--base-url", server.base_url, "--key-stdin", stdin=f"{server.key}\nahoy\n".encode())
    assert (ran.status, ran.text) == (0, "You said: ahoy\n")
    assert quiet(server, ran)


def test_a_service_needs_a_key(voicetune, key_store):
    ran = voicetune("try", "x", "--provider", "openai", stdin=b"ahoy")
    assert (ran.status, "voicetune key set openai" in ran.err) == (1, True)


def test_every_request_is_in_the_ledger(ask, voicetune):
    ask("echo", "--against", "bland")
    rows = voicetune("sent", "--json").json["requests"]
    assert [row["purpose"] for row in rows] == ["Asking a model"] * 2


@pytest.mark.parametrize(
    "words", [(), ("x", "--go-on", "1"), ("x", "--temperature", "3"), ("x", "--temperature", "nan"), ("x", "--replay", "0")]
)
def test_wrong_use(voicetune, key_store, words):
    assert voicetune("try", *words, stdin=b"ahoy").status == 2


@pytest.mark.parametrize("words", [("--replay", "3"), ("--real-names",)])
def test_what_needs_the_chats_says_so(ask, home, words):
    ran = ask("echo", *words)
    assert (ran.status, "--project" in ran.err, home.requests) == (1, True, [])


def test_no_question_is_no_request(ask, home):
    ran = ask("echo", stdin=b" \n")
    assert (ran.status, "no question" in ran.err, home.requests) == (1, True, [])


def test_replay_shows_real_answers_and_those_of_the_models(ask, home, with_chats):
    ran = ask("echo", "--against", "bland", *with_chats, "--replay", "3", "--seed", "5", "--json")
    assert (ran.status, ran.json["all"], ran.json["answered"], ran.json["seed"]) == (0, 6, 6, 5)
    for moment in ran.json["moments"]:
        assert moment["answers"][0]["text"] == f"You said: {moment['prompt'][-1]['content']}"
        assert moment["real"]
        assert moment["at"].startswith("2024-0")
    assert "6 requests: about" in ran.err
    assert not any(name in f"{[request.json() for request in home.requests]}" for name in ("Ada", "Larsen", "900123"))


def test_a_replay_that_failed_goes_on(ask, voicetune, home, with_chats):
    home.scenario("echo", times=1)
    ran = ask("bland", *with_chats, "--replay", "3")
    assert (ran.status, "2 of 3 answered, 1 failed, 0 not asked" in ran.err) == (1, True)
    again = voicetune("try", "--go-on", "1", *with_chats)
    assert (again.status, "3 of 3 answered" in again.err) == (0, True)
    assert again.text.count("real: ") == 3
    assert len(home.requests) == 4


def test_a_project_with_nothing_held_out_says_what_to_do(ask, home, with_chats, file, keys):
    with open_project(file, keystore=keys) as project:
        set_settings(project, type(settings(project))(valid_share=0.0))
        result_of(refresh_dataset(project))
    ran = ask("echo", *with_chats, "--replay", "3")
    assert (ran.status, "Hold out a share" in ran.err, home.requests) == (1, True, [])
