"""Times, amounts and names of runs in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.gui.pages import some_jobs
from tests.gui.screenshots import dress
from voicetune_desktop.gui.pages import job_words
from voicetune_desktop.training.records import Account, Phase, Run, Wish


@pytest.fixture(autouse=True)
def british(qapp):
    dress("light")


def run_with(**more):
    wish = more.pop("wish", Wish(some_jobs.MODEL))
    return Run("a" * 12, more.pop("account", some_jobs.OPENAI), wish, (), more.pop("phase", Phase.SUCCEEDED), some_jobs.NOW, **more)


def test_times_have_the_unit_that_fits():
    words = [job_words.lasting(seconds) for seconds in (5, 60, 3600, 3 * 3600 + 5 * 60, 2 * 86400 + 4 * 3600)]
    assert words == ["under a minute", "1 min", "1 h", "3 h 5 min", "2 days 4 h"]


def test_tokens_are_held_against_what_was_predicted():
    words = [job_words.tokens_of(run_with(trained_tokens=tokens, predicted_tokens=1000)) for tokens in (1000, 1100, 950)]
    assert words == ["1,000, as predicted", "1,100, 10 % more than predicted (1,000)", "950, 5 % less than predicted (1,000)"]
    assert job_words.tokens_of(run_with(trained_tokens=400, predicted_tokens=1000, phase=Phase.RUNNING)) == "400 of about 1,000 predicted"
    assert job_words.tokens_of(run_with(trained_tokens=400)) == "400"
    assert job_words.tokens_of(run_with()) == "–"


def test_cost_says_who_says_so():
    assert job_words.cost_of(run_with(cost=1.5)) == "$1.50, says the service"
    assert job_words.cost_of(run_with(predicted_cost=1.5)) == "about $1.50, predicted"
    assert job_words.cost_of(run_with(cost=float("nan"))) == "–"
    assert job_words.cost_of(run_with(account=some_jobs.HOME)) == "nothing"
    assert job_words.short_cost(run_with(predicted_cost=1.5)) == "≈ $1.50"


def test_account_is_told_with_its_host_and_name():
    assert job_words.account_of(some_jobs.OPENAI) == "OpenAI · api.openai.com · work"
    assert job_words.account_of(some_jobs.OTHER) == "127.0.0.1:8123"
    assert job_words.account_of(some_jobs.HOME) == "This computer"


def test_service_of_a_newer_version_is_named_by_its_host():
    newer = Account("tomorrow", "https://api.tomorrow.example/v1")
    assert job_words.place_of(newer) == "api.tomorrow.example"
    assert job_words.setting_name(run_with(account=newer), "n_epochs") == "n_epochs"


def test_model_is_called_as_people_call_it():
    assert job_words.short_model(run_with()) == "gpt-4.1-mini"
    assert job_words.short_model(run_with(wish=Wish("accounts/me/models/own"))) == "own"


def test_setting_that_was_not_chosen_is_the_services_own():
    words = [job_words.setting_words(value) for value in (None, True, False, 1200, 0.5, "auto")]
    assert words == ["the service's own", "yes", "no", "1,200", "0.5", "auto"]


@given(st.none() | st.floats())
def test_no_time_is_too_odd(at):
    assert isinstance(job_words.moment(at, some_jobs.NOW), str)
    assert job_words.stamp(at)


@given(st.none() | st.floats(), st.none() | st.floats())
def test_no_span_is_negative(started, finished):
    span = job_words.took(run_with(started_at=started, finished_at=finished), some_jobs.NOW)
    assert span is None or span >= 0
