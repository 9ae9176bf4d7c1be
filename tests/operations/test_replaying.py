"""Replays: every answer is kept as it comes, everything is accounted for, and nothing is asked twice or sent that was hidden since."""

import threading
import time

import msgspec
import pytest
from msgspec.structs import replace

from tests.operations.driving import result_of
from tests.standin import serve
from tests.training.making import place_in
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.speakers import Line, Manner, Speaker
from voicetune_desktop.operations import answering
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.moments import sample
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.replaying import (
    HIDDEN_SINCE,
    Outcome,
    Price,
    ReplayGone,
    begin,
    choice_of,
    go_on,
    go_on_in_file,
    outcome,
    replay_cost,
    replay_of,
    speakers_of,
    voiced,
)  # fmt: skip
from voicetune_desktop.privacy.leaks import Hit, LeakCheck
from voicetune_desktop.project import replays
from voicetune_desktop.training.keys import KeyMissing, key_name
from voicetune_desktop.training.records import Account

pytestmark = pytest.mark.loopback
COUNT = 6
USUAL = Manner(temperature=0.5, max_tokens=200)


@pytest.fixture
def server():
    with serve() as server:
        yield server


@pytest.fixture
def place(tmp_path):
    return place_in(tmp_path)


@pytest.fixture
def built(project):
    set_settings(project, replace(settings(project), valid_share=0.4, max_copies=1000, system="Be {assistant}."))
    result_of(refresh_dataset(project))
    return project


@pytest.fixture(autouse=True)
def hurry(monkeypatch):
    monkeypatch.setattr(answering, "PAUSES", (0.01, 0.02, 0.03))


def speakers(server, *models):
    return [Speaker(Account("other", server.base_url), model, model) for model in models]


def keys(server):
    return {key_name(Account("other", server.base_url)): server.key}


def begun(project, server, *models, system=None):
    return begin(project, speakers(server, *models), sample(project, COUNT, 1), USUAL, 1, system=system)


def all_to(server, project, place, number, seen=None):
    return result_of(go_on(project, place, number, keys(server)), seen)


def test_every_speaker_answers_every_moment(built, server, place):
    seen = []
    number = begun(built, server, "bland", "echo")
    assert all_to(server, built, place, number, seen) == Outcome(12, 12, 0, 0)
    assert (seen[-1].done, seen[-1].total) == (12, 12)
    prompts = {moment.id: msgspec.json.decode(moment.prompt, type=list[Line]) for moment in replays.moments(built, number)}
    echoed = [one for one in voiced(built, number) if one.voice == 1]
    assert len(echoed) == COUNT
    assert all(one.said.text == f"You said: {prompts[one.moment][-1].content}" and one.said.finished == "stop" for one in echoed)


def test_what_is_asked_is_the_moment_with_names_replaced(built, server, place):
    all_to(server, built, place, begun(built, server, "bland"))
    bodies = [request.json() for request in server.requests]
    assert all(body["temperature"] == 0.5 and body["messages"][0]["role"] == "system" for body in bodies)
    assert not any(name in str(body) for body in bodies for name in ("Ada", "Larsen", "larsen", "900123"))


def test_a_replay_knows_how_it_was_set_up(built, server):
    row = replay_of(built, begun(built, server, "bland", system="Be Bo Larsen."))
    assert (speakers_of(row), choice_of(row).manner, row.seed, row.moments) == (speakers(server, "bland"), USUAL, 1, COUNT)
    assert "Larsen" not in choice_of(row).system
    for moment in replays.moments(built, row.id):
        first = msgspec.json.decode(moment.prompt, type=list[Line])[0]
        assert (first.role, first.content) == ("system", choice_of(row).system)


def test_two_questions_at_a_time_and_no_more(built, server, place):
    running, most, lock, both = [0], [0], threading.Lock(), threading.Event()

    def busy(_):
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
            if running[0] == 2:
                both.set()
        both.wait(60)
        time.sleep(0.02)
        with lock:
            running[0] -= 1
        return "ok"

    server.state.lock = lock_of_nobody()
    server.voices["busy"] = busy
    all_to(server, built, place, begun(built, server, "busy"))
    assert most[0] == 2


class lock_of_nobody:  # noqa: N801 - stands where a lock stands
    """Lets all threads of the stand-in through at once."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None


def test_a_stopped_replay_keeps_what_came_and_goes_on(built, server, place):
    number = begun(built, server, "echo")
    going = go_on(built, place, number, keys(server))
    while next(going).done < 2:
        pass
    going.close()
    before = outcome(built, number)
    assert before.answered >= 2
    assert before.answered + before.left == COUNT
    asked = len(server.requests)
    assert all_to(server, built, place, number) == Outcome(COUNT, COUNT, 0, 0)
    assert len(server.requests) - asked == before.left


def test_a_finished_replay_asks_nothing(built, server, place):
    number = begun(built, server, "echo")
    all_to(server, built, place, number)
    asked = len(server.requests)
    assert all_to(server, built, place, number).answered == COUNT
    assert len(server.requests) == asked


def test_a_pause_that_the_service_asks_for_is_waited_out(built, server, place):
    server.scenario("rate_limited", times=3, seconds=0.05)
    assert all_to(server, built, place, begun(built, server, "echo")) == Outcome(COUNT, COUNT, 0, 0)


def test_an_answer_that_fails_is_kept_counted_and_asked_again(built, server, place):
    server.scenario("echo", times=2)
    number = begun(built, server, "bland")
    first = all_to(server, built, place, number)
    assert (first.answered, first.failed, first.left) == (COUNT - 2, 2, 0)
    errors = [one.error for one in voiced(built, number) if one.error]
    assert all("does not accept this" in error for error in errors)
    assert all_to(server, built, place, number) == Outcome(COUNT, COUNT, 0, 0)


def test_a_refused_key_ends_the_questions(built, server, place):
    server.scenario("unauthorized")
    number = begun(built, server, "bland")
    ended = all_to(server, built, place, number)
    assert ended.answered == 0
    assert 1 <= ended.failed <= 2
    assert ended.failed + ended.left == COUNT
    assert list(ended.troubles) == [0]
    assert "key" in ended.troubles[0]
    assert server.key not in str(ended)


def test_one_speaker_that_breaks_does_not_stop_the_other(built, server, place):
    ended = all_to(server, built, place, begun(built, server, "broken", "echo"))
    assert ended.answered == COUNT
    assert ended.answered + ended.failed + ended.left == 2 * COUNT
    assert list(ended.troubles) == [0]


def test_after_five_refusals_in_a_row_nobody_asks_on(built, server, place):
    server.scenario("echo")
    ended = result_of(go_on(built, place, begin(built, speakers(server, "x"), sample(built, 12, 1), USUAL, 1), keys(server)))
    assert answering.HOPELESS <= ended.failed <= answering.HOPELESS + 1
    assert ended.left > 0


def test_what_was_hidden_since_is_not_sent(built, server, place, monkeypatch):
    number = begun(built, server, "echo")
    monkeypatch.setattr(LeakCheck, "hits", lambda _, text, kept=(): [Hit("phone", 0, 1)])
    ended = all_to(server, built, place, number)
    assert (ended.failed, server.requests) == (COUNT, [])
    assert {one.error for one in voiced(built, number)} == {HIDDEN_SINCE}


def test_missing_key_is_said_before_anything_is_asked(built, place):
    speaker = Speaker(Account("openai", "https://models.example/v1"), "x")
    with pytest.raises(KeyMissing):
        result_of(go_on(built, place, begin(built, [speaker], sample(built, 1, 1), USUAL, 1), {}))


def test_cost_is_told_where_prices_are_known(built, server):
    moments = sample(built, COUNT, 1)
    known = replay_cost(built, moments, Manner(max_tokens=100), [Price(1.0, 2.0), Price(1.0, 2.0)])
    assert (known.requests, known.most_out) == (2 * COUNT, 2 * COUNT * 100)
    assert known.cost == pytest.approx((known.tokens_in + 2 * known.tokens_out) / 1e6)
    assert known.cost < known.most_cost
    assert 0 < known.tokens_out < known.tokens_in < 2 * sum(moment.tokens for moment in moments)
    assert replay_cost(built, moments, USUAL, [Price(1.0, 2.0), None]).cost is None


def test_a_process_of_its_own_opens_the_file(built, server, place):
    number = begun(built, server, "echo")
    assert result_of(go_on_in_file(place, built.path, bytes(32), number, keys(server))).answered == COUNT
    assert outcome(built, number).answered == COUNT


def test_no_such_replay_and_empty_ones_are_sentences(built, place):
    with pytest.raises(ReplayGone):
        result_of(go_on(built, place, 99, {}))
    with pytest.raises(VoiceTuneError, match="at least one"):
        begin(built, [], [], USUAL, 1)
