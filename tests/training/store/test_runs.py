"""Runs in the store: what is planned, what a service says, and what is found again."""

import pytest

from tests.training.making import ACCOUNT, order, place_in
from voicetune_desktop.training.records import Account, JobState, Phase
from voicetune_desktop.training.store.accounts import OwnModel, accounts, own_models, remember_account, remember_model
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import change_run, forget_run, plan, run, run_count, runs, runs_in, runs_like, take_state


@pytest.fixture
def store(tmp_path):
    with TrainingStore(place_in(tmp_path)) as store:
        yield store


def test_plan_is_there_before_anything_is_done(store, tmp_path):
    planned = plan(store, order(tmp_path, project="Anna & friends", note="more epochs", predicted_tokens=1200, predicted_cost=0.5))
    assert run(store, planned.id) == planned
    assert planned.phase == Phase.PLANNED
    assert (planned.project, planned.note, planned.predicted_tokens, planned.predicted_cost) == ("Anna & friends", "more epochs", 1200, 0.5)


def test_what_a_service_says_is_kept(store, tmp_path):
    planned = plan(store, order(tmp_path))
    state = JobState("ftjob-1", "succeeded", Phase.SUCCEEDED, tuned_model="ft:x", trained_tokens=1200, result_files=("file-9",), cost=1.5)
    now = take_state(store, planned, state)
    assert run(store, planned.id) == now
    assert (now.job_id, now.tuned_model, now.trained_tokens, now.result_files, now.cost) == ("ftjob-1", "ft:x", 1200, ("file-9",), 1.5)
    assert now.ended


def test_what_a_service_does_not_tell_stays(store, tmp_path):
    now = take_state(store, plan(store, order(tmp_path)), JobState("ftjob-1", "running", Phase.RUNNING, trained_tokens=7, started_at=5.0))
    later = take_state(store, now, JobState("ftjob-1", "warming_up", Phase.UNKNOWN))
    assert (later.trained_tokens, later.started_at, later.status) == (7, 5.0, "warming_up")


def test_an_answer_ends_trouble(store, tmp_path):
    now = change_run(store, plan(store, order(tmp_path)), trouble="offline")
    assert take_state(store, now, JobState("ftjob-1", "running", Phase.RUNNING)).trouble == ""


def test_what_went_wrong_before_is_over_when_the_job_succeeds(store, tmp_path):
    now = change_run(store, plan(store, order(tmp_path)), error="Rate limit reached.", error_code="rate_limited")
    assert take_state(store, now, JobState("ftjob-1", "succeeded", Phase.SUCCEEDED)).error == ""
    failed = take_state(store, now, JobState("ftjob-1", "failed", Phase.FAILED, error="Invalid file."))
    assert take_state(store, failed, JobState("ftjob-1", "failed", Phase.FAILED)).error == "Invalid file."


def test_newest_run_comes_first_and_pages_fit_together(store, tmp_path):
    made = [change_run(store, plan(store, order(tmp_path)), note=str(number)) for number in range(5)]
    for number, one in enumerate(made):
        store.connection.execute("UPDATE run SET created_at = ? WHERE id = ?", (number, one.id))
    assert [one.note for one in runs(store)] == ["4", "3", "2", "1", "0"]
    assert [one.note for one in runs(store, newest=2, offset=2)] == ["2", "1"]
    assert run_count(store) == 5


def test_runs_are_found_by_phase_and_by_the_beginning_of_their_ids(store, tmp_path):
    first = take_state(store, plan(store, order(tmp_path)), JobState("ftjob-abc", "running", Phase.RUNNING))
    second = plan(store, order(tmp_path))
    assert [one.id for one in runs_in(store, (Phase.RUNNING, Phase.PAUSED))] == [first.id]
    assert [one.id for one in runs_like(store, "ftjob-a")] == [first.id]
    assert [one.id for one in runs_like(store, second.id[:10])] == [second.id]
    assert runs_like(store, "%") == []


def test_forgotten_run_is_gone(store, tmp_path):
    planned = plan(store, order(tmp_path))
    forget_run(store, planned.id)
    assert run(store, planned.id) is None


def test_account_is_stored_once(store):
    first = remember_account(store, ACCOUNT)
    assert remember_account(store, ACCOUNT) == first
    other = remember_account(store, Account(ACCOUNT.service, ACCOUNT.base_url, "work"))
    assert accounts(store) == [first, other]


def test_models_that_the_person_added_belong_to_their_address(store):
    remember_model(store, "other", "http://127.0.0.1:1/v1", OwnModel("my-model", 2.5, 4096))
    remember_model(store, "other", "http://127.0.0.1:1/v1", OwnModel("my-model", 3.0, 4096))
    assert own_models(store, "other", "http://127.0.0.1:1/v1") == [OwnModel("my-model", 3.0, 4096)]
    assert own_models(store, "other", "http://127.0.0.1:2/v1") == []
