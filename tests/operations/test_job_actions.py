"""What a person can do with a run at its service."""

import pytest
from msgspec.structs import replace

from tests.operations.driving import result_of
from tests.operations.scripted import Scripted
from tests.training.making import ACCOUNT, order, outgoing, place_in
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations import accounts
from voicetune_desktop.operations.job_actions import job_action
from voicetune_desktop.training.errors import failure
from voicetune_desktop.training.keys import key_name
from voicetune_desktop.training.records import JobState, Order, Phase, Wish
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import change_run, plan, run, take_state

KEYS = {key_name(ACCOUNT): "sk-test"}


@pytest.fixture
def there(monkeypatch):
    scripted = Scripted()
    monkeypatch.setattr(accounts, "open_provider", lambda account, key, ledger: scripted)
    return scripted


@pytest.fixture
def place(tmp_path):
    return place_in(tmp_path)


@pytest.fixture
def started(there, place, tmp_path):
    with TrainingStore(place) as store:
        both = Order(ACCOUNT, (outgoing(tmp_path, "train"), outgoing(tmp_path, "valid")), Wish("m"))
        planned = plan(store, both)
        files = tuple(replace(file, remote_id=f"file-{file.side}") for file in planned.files)
        planned = change_run(store, planned, files=files)
        return take_state(store, planned, there.create_job(planned.id, planned.wish, {"train": "file-train"}))


def stored(place, one):
    with TrainingStore(place) as store:
        return run(store, one.id)


@pytest.mark.parametrize(("action", "phase"), [("cancel", Phase.CANCELLED), ("pause", Phase.PAUSED), ("resume", Phase.RUNNING)])
def test_job_is_stopped_paused_and_let_go_on(there, place, started, action, phase):
    assert result_of(job_action(place, started.id, action, KEYS)).phase == phase
    assert stored(place, started).phase == phase


def test_refused_action_changes_nothing(there, place, started):
    there.fails["cancel"] = [failure(service("openai"), 409)]
    with pytest.raises(VoiceTuneError, match="cannot do this"):
        result_of(job_action(place, started.id, "cancel", KEYS))
    assert stored(place, started) == started


def test_all_files_are_deleted_there_results_too(there, place, started):
    with TrainingStore(place) as store:
        take_state(store, started, JobState(started.job_id, "succeeded", Phase.SUCCEEDED, result_files=("file-result",)))
    done = result_of(job_action(place, started.id, "delete_files", KEYS))
    assert there.deleted == ["file-train", "file-valid", "file-result"]
    assert ([file.deleted for file in done.files], done.result_files) == ([True, True], ())


def test_deleting_goes_on_where_it_broke(there, place, started):
    there.fails["delete_file"] = [None, failure(service("openai"), 500)]
    with pytest.raises(VoiceTuneError):
        result_of(job_action(place, started.id, "delete_files", KEYS))
    assert [file.deleted for file in stored(place, started).files] == [True, False]
    result_of(job_action(place, started.id, "delete_files", KEYS))
    assert there.deleted == ["file-train", "file-valid"]


def test_tuned_model_is_deleted_there(there, place, started):
    with TrainingStore(place) as store:
        take_state(store, started, JobState(started.job_id, "succeeded", Phase.SUCCEEDED, tuned_model="ft:x"))
    assert result_of(job_action(place, started.id, "delete_model", KEYS)).model_deleted
    assert there.deleted == ["ft:x"]


def test_unknown_run_is_a_sentence(there, place, tmp_path):
    with TrainingStore(place) as store:
        plan(store, order(tmp_path))
    with pytest.raises(VoiceTuneError, match="no such job"):
        result_of(job_action(place, "nothing", "cancel", KEYS))
