"""Whatever a model's service sends, its words arrive as they come, or a sentence says why not; nothing is left open."""

import json
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.standin import serve
from tests.standin.chat import token_logprob
from tests.training.making import place_in
from voicetune_desktop.evaluation.playground import ENDED, LONGEST, TOO_LONG, _Gathered, answer, plain
from voicetune_desktop.evaluation.speakers import Line, Manner, Speaker
from voicetune_desktop.training.chatting import Hook
from voicetune_desktop.training.errors import Garbled, KeyRefused, ServiceError, TooMany, Unreachable
from voicetune_desktop.training.ledger import Ledger
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.requests import requests

pytestmark = pytest.mark.loopback
USUAL = Manner()
LINES = [Line("system", "Be brief."), Line("user", "ahoy there")]


@pytest.fixture
def server():
    with serve() as server:
        yield server


@pytest.fixture
def place(tmp_path):
    return place_in(tmp_path)


def asking(server, place, model="echo", manner=USUAL, *, service="other", face="openai", lines=LINES, hook=None):
    return answer(Speaker(Account(service, server.url(face)), model), lines, manner, server.key, Ledger(place), hook=hook)


def ledger(place):
    with TrainingStore(place) as store:
        return requests(store)


def test_words_arrive_as_they_come(server, place):
    came = list(asking(server, place))
    assert [said.text for said in came] == ["You", "You said:", "You said: ahoy", "You said: ahoy there", "You said: ahoy there"]
    assert [bool(said.finished) for said in came] == [False] * 4 + [True]
    assert (came[-1].finished, came[-1].tokens_in, came[-1].tokens_out, came[-1].logprob) == ("stop", 10, 4, None)


def test_what_is_asked_is_what_was_chosen(server, place):
    manner = Manner(temperature=0.25, max_tokens=9, seed=7, logprobs=True)
    list(asking(server, place, manner=manner))
    asked = server.requests[-1].json()
    assert asked["messages"] == [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "ahoy there"}]
    assert {name: asked[name] for name in ("temperature", "max_tokens", "seed", "logprobs", "stream")} == {
        "temperature": 0.25, "max_tokens": 9, "seed": 7, "logprobs": True, "stream": True,
    }  # fmt: skip


def test_halves_of_signs_do_not_stop_a_question(server, place):
    list(asking(server, place, lines=[Line("user", "caf\udce9")]))
    assert server.requests[-1].json()["messages"][0]["content"] == "caf?"


def test_what_is_not_chosen_is_left_to_the_service(server, place):
    list(asking(server, place, manner=Manner(max_tokens=None)))
    assert set(server.requests[-1].json()) == {"model", "messages", "stream", "stream_options"}


@pytest.mark.parametrize(("service", "name"), [("openai", "max_completion_tokens"), ("mistral", "max_tokens"), ("together", "max_tokens")])
def test_each_service_is_asked_in_its_own_words(server, place, service, name):
    list(asking(server, place, service=service, face=service))
    assert server.requests[-1].json()[name] == 512
    assert ("stream_options" in server.requests[-1].json()) == (service != "mistral")


def test_fireworks_answers_at_another_path_of_the_same_host(server, place):
    assert list(asking(server, place, service="fireworks", face="fireworks"))[-1].text == "You said: ahoy there"
    assert server.requests[-1].path == "/inference/v1/chat/completions"


def test_logprob_is_the_mean_of_the_tokens(server, place):
    said = list(asking(server, place, manner=Manner(logprobs=True)))[-1]
    assert said.logprob == pytest.approx(sum(map(token_logprob, ("You", " said:", " ahoy", " there"))) / 4)


def test_answer_that_is_cut_says_so(server, place):
    assert list(asking(server, place, manner=Manner(max_tokens=2)))[-1].finished == "length"


def test_service_without_streaming_answers_in_one_piece(server, place):
    said = list(asking(server, place, "whole"))[-1]
    assert (said.text, said.finished) == ("You said: ahoy there", "stop")
    assert [one.result for one in ledger(place)] == ["200", "400", "400"]


def test_odd_pieces_do_no_harm(server, place):
    assert list(asking(server, place, "odd"))[-1].text == "You said: ahoy there"


def test_stream_that_breaks_is_an_error_after_what_came(server, place):
    came = []
    with pytest.raises(Unreachable):
        collect(asking(server, place, "broken"), came)
    assert came[-1].text.startswith("this will never")
    assert not came[-1].finished


def collect(source, came):
    for said in source:
        came.append(said)


@pytest.fixture
def slower(monkeypatch):
    """Answers of the slow model take 40 seconds; gives how many are few in comparison, on a busy machine, too."""
    monkeypatch.setattr("tests.standin.chat.SLOW_SECONDS", 0.5)
    return 20


def test_closing_ends_the_answer_at_once_and_the_ledger_has_it(server, place, slower):
    going = asking(server, place, "slow")
    assert next(going).text
    began = time.monotonic()
    going.close()
    assert time.monotonic() - began < slower
    (row,) = ledger(place)
    assert (row.purpose, row.seconds is not None) == ("Asking a model", True)


def test_another_thread_can_end_it(server, place, slower):
    hook = Hook()
    going = asking(server, place, "slow", hook=hook)
    next(going)
    hook.stop()
    began = time.monotonic()
    with suppress(Unreachable):
        list(going)
    assert time.monotonic() - began < slower


@pytest.mark.parametrize(("scenario", "error"), [("unauthorized", KeyRefused), ("rate_limited", TooMany), ("redirect", ServiceError)])
def test_refusals_are_sentences(server, place, scenario, error):
    server.scenario(scenario)
    with pytest.raises(error) as caught:
        list(asking(server, place))
    assert server.key not in f"{caught.value}{caught.value.said}"
    assert len(server.requests) == 1


def test_error_that_quotes_the_talk_shows_nothing_of_it(server, place):
    server.scenario("echo")
    with pytest.raises(ServiceError) as caught:
        list(asking(server, place))
    assert "ahoy" not in f"{caught.value!s}{caught.value!r}"


@pytest.mark.parametrize("kind", ["html", "truncated", "list"])
def test_garbage_is_garbled(server, place, kind):
    server.scenario("garbage", kind=kind)
    with pytest.raises(Garbled):
        list(asking(server, place))


def test_no_key_means_no_header(tmp_path):
    with serve(key="") as server:
        assert list(asking(server, place_in(tmp_path)))[-1].finished == "stop"
        assert "authorization" not in server.requests[-1].headers


def test_an_endless_answer_is_cut(server, place):
    server.voices["endless"] = lambda _: "x" * (LONGEST + 10)
    said = list(asking(server, place, "endless"))[-1]
    assert (said.finished, len(said.text)) == (TOO_LONG, LONGEST)


def test_service_that_only_falls_silent_has_ended():
    gathered = _Gathered()
    assert gathered.take({"choices": [{"delta": {"content": [{"type": "thinking", "text": "hm"}, {"type": "text", "text": "hi"}]}}]})
    assert (gathered.said().text, gathered.said().finished, ENDED) == ("hi", "", "ended")


def test_halves_of_a_sign_come_together_and_control_signs_go():
    half = json.loads('["\\ud83d", "\\ude00"]')
    assert plain("".join(half) + "\x1b[31m\r\n\tok\ud800") == "😀[31m\n\tok\ufffd"


NAMES = ("choices", "delta", "message", "content", "logprobs", "logprob", "token_logprobs", "usage", "prompt_tokens",
         "completion_tokens", "finish_reason", "index", "text", "type")  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=30,
)


@given(st.lists(st.dictionaries(st.sampled_from(NAMES), JSON, max_size=4), max_size=5))
def test_any_event_is_taken(events):
    gathered = _Gathered()
    for event in events:
        gathered.take(event)
    said = gathered.said()
    said.text.encode()
    assert said.tokens_in is None or said.tokens_in >= 0
    assert said.logprob is None or said.logprob <= 0
