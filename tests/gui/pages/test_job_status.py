"""The status sentence of every phase, with what to do."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.gui.pages import some_jobs
from tests.gui.screenshots import dress
from tests.gui.test_core_words import german  # noqa: F401 - a fixture
from voicetune_desktop.gui.pages.job_status import ended_in_words, status_of
from voicetune_desktop.training.records import Phase, Run, Wish

NOON = datetime(2026, 5, 17, 12).timestamp()  # noqa: DTZ001 - the person's own time
HOUR = 3600


@pytest.fixture(autouse=True)
def british(qapp):
    dress("light")


def run_in(phase, account=some_jobs.OPENAI, **more):
    return Run("a" * 12, account, Wish("m"), (), phase, NOON - HOUR, **more)


def test_running_says_since_when_and_until_when():
    run = run_in(Phase.RUNNING, started_at=NOON - HOUR, expected_at=NOON + HOUR)
    assert status_of(run, NOON).sentence == "Training since 11:00. Expected to be done at 13:00."


def test_running_longer_than_expected_is_no_promise_any_more():
    run = run_in(Phase.RUNNING, started_at=NOON - HOUR, expected_at=NOON - 60)
    assert status_of(run, NOON).sentence == "Training since 11:00. It should be done any moment."


def test_time_of_another_day_has_its_date():
    run = run_in(Phase.RUNNING, started_at=NOON - 48 * HOUR)
    assert status_of(run, NOON).sentence == "Training since 12:00 on 15 May 2026."


def test_done_says_how_long_it_took():
    run = run_in(Phase.SUCCEEDED, started_at=NOON - 2 * HOUR, finished_at=NOON - HOUR + 300)
    assert status_of(run, NOON).sentence == "Done at 11:05. It took 1 h 5 min."


@pytest.mark.parametrize(("trouble", "words"), [("key", "the key is missing"), ("offline", "cannot reach OpenAI"), ("service", "problem")])
def test_trouble_says_why_nobody_answers_and_when_somebody_did(trouble, words):
    status = status_of(run_in(Phase.RUNNING, trouble=trouble, asked_at=NOON - 600), NOON)
    assert words in status.sentence
    assert status.sentence.endswith("It last answered at 11:50.")
    assert status.hint


def test_our_own_sentences_about_a_training_at_home_are_in_the_language(german):  # noqa: F811 - a fixture
    assert status_of(run_in(Phase.FAILED, some_jobs.HOME, error="The disk is full."), NOON).said == "Der Datenträger ist voll."


def test_service_is_quoted_as_a_service():
    status = status_of(run_in(Phase.FAILED, error="Too few examples."), NOON)
    assert status.said == "OpenAI said: Too few examples."
    assert "OpenAI ended this job" in status.sentence


def test_our_own_words_are_not_put_into_the_mouth_of_a_service():
    assert status_of(run_in(Phase.PLANNED, error="The upload was interrupted."), NOON).said == "The upload was interrupted."


def test_unknown_word_is_told_with_when_it_was_said():
    status = status_of(run_in(Phase.UNKNOWN, status="warming_up", asked_at=NOON - 60), NOON)
    assert "says “warming_up”" in status.sentence
    assert "11:59" in status.sentence


def test_interrupted_warns_of_paying_twice():
    assert "cost twice" in status_of(run_in(Phase.INTERRUPTED), NOON).hint


def test_training_at_home_speaks_of_no_service():
    run = run_in(Phase.RUNNING, some_jobs.HOME, started_at=NOON - HOUR, status="12/3000")
    assert status_of(run, NOON).sentence == "Training on this computer since 11:00. Step 12 of 3,000."
    failed = status_of(run_in(Phase.FAILED, some_jobs.HOME, error="The trainer ended with status 1."), NOON)
    assert failed.said == "The trainer ended with status 1."


def test_typed_address_is_named_by_its_host():
    assert "127.0.0.1:8123" in status_of(run_in(Phase.GONE, some_jobs.OTHER), NOON).sentence


def test_end_is_told_in_one_line():
    assert ended_in_words(run_in(Phase.CANCELLED, finished_at=NOON), NOON) == "Job at OpenAI: Stopped at 12:00."


TIMES = st.none() | st.floats() | st.floats(min_value=0, max_value=4e9)
WORDS = st.text(max_size=40)


@given(st.sampled_from(list(Phase)), TIMES, TIMES, TIMES, TIMES, WORDS, WORDS, st.sampled_from(["", "key", "offline", "service", "?"]))
def test_whatever_a_service_says_there_is_a_sentence(phase, started, finished, expected, asked, status, error, trouble):
    run = run_in(
        phase, started_at=started, finished_at=finished, expected_at=expected, asked_at=asked, status=status, error=error, trouble=trouble
    )
    found = status_of(run, NOON)
    assert found.sentence
    assert "{place}" not in found.sentence.replace(status, "")
