"""Sending: each step is stored before it is done, nothing is paid for twice, and only the checked bytes leave."""

import threading
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.operations.driving import result_of
from tests.operations.scripted import Scripted
from tests.training.making import ACCOUNT, order, outgoing, place_in
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations import accounts, sending
from voicetune_desktop.operations.holding import BeingSent
from voicetune_desktop.operations.job_actions import job_action
from voicetune_desktop.operations.sending import Unclear, send, send_again
from voicetune_desktop.training.errors import NoNewJobs, ServiceDown, Unreachable, failure, unreachable
from voicetune_desktop.training.keys import KeyMissing, key_name
from voicetune_desktop.training.records import Order, Phase, Wish
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import change_run, forget_run, plan, run, runs
from voicetune_desktop.training.uploading import FileChanged, Meter

KEYS = {key_name(ACCOUNT): "sk-test"}
OPENAI = service("openai")


@pytest.fixture
def there(monkeypatch):
    scripted = Scripted()
    monkeypatch.setattr(accounts, "open_provider", lambda account, key, ledger: scripted)
    monkeypatch.setattr(sending, "PAUSES", (0.0, 0.0))
    return scripted


@pytest.fixture
def place(tmp_path):
    return place_in(tmp_path)


def broken():
    return unreachable(OPENAI, "broken")


def stored(place):
    with TrainingStore(place) as store:
        return runs(store)


def test_files_arrive_byte_for_byte_and_a_job_begins(there, place, tmp_path):
    both = Order(ACCOUNT, (outgoing(tmp_path, "train", b"a\n" * 99), outgoing(tmp_path, "valid", b"b\n")), Wish("gpt-4.1-mini-2025-04-14"))
    done = result_of(send(place, both, KEYS))
    assert [content for _, content in there.there] == [b"a\n" * 99, b"b\n"]
    assert (done.phase, done.job_id, [file.remote_id for file in done.files]) == (Phase.WAITING, "ftjob-1", ["file-1", "file-2"])
    assert stored(place) == [done]


def test_nothing_of_the_person_is_in_a_remote_name(there, place, tmp_path):
    folder = tmp_path / "Anna and friends"
    folder.mkdir()
    done = result_of(send(place, order(folder, project="Anna and friends"), KEYS))
    assert there.there[0][0].name == f"voicetune-{done.id}-train.jsonl"


def test_progress_counts_bytes_of_all_files(there, place, tmp_path):
    both = Order(ACCOUNT, (outgoing(tmp_path, "train", b"a" * 60), outgoing(tmp_path, "valid", b"b" * 40)), Wish("m"))
    seen = [progress for progress in send(place, both, KEYS) if progress.total]
    assert {progress.total for progress in seen} == {100}
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert seen[-1].done == 100


def test_file_that_changed_since_it_was_checked_never_leaves(there, place, tmp_path):
    ordered = order(tmp_path)
    Path(ordered.files[0].path).write_bytes(b'{"messages": [1]\n')
    with pytest.raises(FileChanged):
        result_of(send(place, ordered, KEYS))
    assert there.calls == []
    assert stored(place) == []


def test_without_a_key_nothing_begins_and_the_run_waits(there, place, tmp_path):
    with pytest.raises(KeyMissing):
        result_of(send(place, order(tmp_path), {}))
    assert there.there == []
    assert [one.phase for one in stored(place)] == [Phase.PLANNED]


def test_broken_line_is_tried_again_from_the_start(there, place, tmp_path):
    there.fails["upload"] = [broken(), broken()]
    done = result_of(send(place, order(tmp_path), KEYS))
    assert done.job_id
    assert there.calls.count("upload") == 3


def test_file_that_arrived_although_the_line_broke_is_not_sent_twice(there, place, tmp_path):
    there.after["upload"] = [broken()]
    done = result_of(send(place, order(tmp_path), KEYS))
    assert (there.calls.count("upload"), len(there.there), done.files[0].remote_id) == (1, 1, "file-1")


def test_line_that_stays_broken_is_told_and_can_go_on_later(there, place, tmp_path):
    there.fails["upload"] = [broken(), broken(), broken()]
    with pytest.raises(Unreachable):
        result_of(send(place, order(tmp_path), KEYS))
    (left,) = stored(place)
    assert (left.phase, left.job_id, there.made) == (Phase.PLANNED, "", {})
    assert result_of(send_again(place, left.id, KEYS)).phase == Phase.WAITING


def test_second_file_goes_on_where_the_first_was_done(there, place, tmp_path):
    both = Order(ACCOUNT, (outgoing(tmp_path, "train"), outgoing(tmp_path, "valid", b"b\n")), Wish("m"))
    there.fails["upload"] = [None, broken(), broken(), broken()]
    with pytest.raises(Unreachable):
        result_of(send(place, both, KEYS))
    (left,) = stored(place)
    assert [bool(file.remote_id) for file in left.files] == [True, False]
    done = result_of(send_again(place, left.id, KEYS))
    assert [remote.name.rpartition("-")[2] for remote, _ in there.there] == ["train.jsonl", "valid.jsonl"]
    assert done.job_id


def test_stopping_an_upload_leaves_a_run_that_can_go_on(there, place, tmp_path):
    held = threading.Event()
    there.hook = lambda name: held.wait(5) if name == "chunk" else None
    steps = send(place, order(tmp_path), KEYS)
    while not next(steps).total:
        pass
    steps.close()
    held.set()
    assert [one.phase for one in stored(place)] == [Phase.PLANNED]
    assert there.made == {}


def test_refused_job_keeps_its_files_and_says_why(there, place, tmp_path):
    there.fails["create_job"] = [failure(OPENAI, 403, code="permission_denied", said="Fine-tuning is closed.", making_job=True)]
    with pytest.raises(NoNewJobs):
        result_of(send(place, order(tmp_path), KEYS))
    (left,) = stored(place)
    assert (left.phase, left.error, left.files[0].remote_id) == (Phase.UPLOADED, "Fine-tuning is closed.", "file-1")
    assert result_of(send_again(place, left.id, KEYS)).job_id == "ftjob-1"
    assert len(there.there) == 1


@pytest.mark.parametrize("error", [broken(), failure(OPENAI, 502)])
def test_job_that_was_made_although_no_answer_came_is_found_and_not_made_again(there, place, tmp_path, error):
    there.after["create_job"] = [error]
    done = result_of(send(place, order(tmp_path), KEYS))
    assert (done.job_id, len(there.made)) == ("ftjob-1", 1)


def test_when_nobody_knows_whether_there_is_a_job_the_person_decides(there, place, tmp_path):
    there.fails["create_job"] = [failure(OPENAI, 500)]
    with pytest.raises(Unclear) as unclear:
        result_of(send(place, order(tmp_path), KEYS))
    assert "it may cost twice" in str(unclear.value)
    (left,) = stored(place)
    assert (left.phase, there.calls.count("create_job")) == (Phase.INTERRUPTED, 1)


def test_job_that_shows_up_late_is_taken_when_the_person_goes_on(there, place, tmp_path):
    there.after["create_job"] = [broken()]
    there.fails["jobs"] = [failure(OPENAI, 500)]
    with pytest.raises(Unclear):
        result_of(send(place, order(tmp_path), KEYS))
    done = result_of(send_again(place, stored(place)[0].id, KEYS))
    assert (done.job_id, len(there.made)) == ("ftjob-1", 1)


def test_crash_between_upload_and_job_is_found_in_the_list(there, place, tmp_path):
    """The process dies right after the request: the store says CREATING, and the service has a job."""
    with TrainingStore(place) as store:
        left = plan(store, order(tmp_path))
        left = change_run(store, left, phase=Phase.CREATING, files=(replace(left.files[0], remote_id="file-1"),))
    there.create_job(left.id, left.wish, {"train": "file-1"})
    there.calls.clear()
    done = result_of(send_again(place, left.id, KEYS))
    assert (done.job_id, "create_job" in there.calls) == ("ftjob-1", False)


def test_files_that_were_deleted_there_are_sent_anew(there, place, tmp_path):
    there.fails["create_job"] = [failure(OPENAI, 429)]
    with pytest.raises(VoiceTuneError):
        result_of(send(place, order(tmp_path), KEYS))
    (left,) = stored(place)
    result_of(job_action(place, left.id, "delete_files", KEYS))
    done = result_of(send_again(place, left.id, KEYS))
    assert [(file.remote_id, file.deleted) for file in done.files] == [("file-2", False)]


def test_run_that_has_a_job_is_not_sent_again(there, place, tmp_path):
    done = result_of(send(place, order(tmp_path), KEYS))
    with pytest.raises(VoiceTuneError, match="cannot be sent again"):
        result_of(send_again(place, done.id, KEYS))
    assert len(there.made) == 1


def test_service_that_is_down_during_the_upload_is_tried_again(there, place, tmp_path):
    there.fails["upload"] = [failure(OPENAI, 503)]
    assert result_of(send(place, order(tmp_path), KEYS)).job_id


def test_refusal_of_a_file_is_not_tried_again(there, place, tmp_path):
    there.fails["upload"] = [failure(OPENAI, 413)]
    with pytest.raises(VoiceTuneError, match="too large"):
        result_of(send(place, order(tmp_path), KEYS))
    assert there.calls.count("upload") == 1
    with TrainingStore(place) as store:
        (left,) = runs(store)
        assert run(store, left.id).phase == Phase.PLANNED


def test_down_is_a_kind_of_error_that_is_tried_again():
    assert isinstance(failure(OPENAI, 502), ServiceDown)


def test_only_one_of_two_that_go_on_at_once_makes_a_job(there, place, tmp_path):
    there.fails["create_job"] = [failure(OPENAI, 403, making_job=True)]
    with pytest.raises(NoNewJobs):
        result_of(send(place, order(tmp_path), KEYS))
    (left,) = stored(place)
    one, other = send_again(place, left.id, KEYS), send_again(place, left.id, KEYS)
    next(one)
    assert result_of(other).job_id == "ftjob-1"
    with pytest.raises(BeingSent, match="took this job over"):
        result_of(one)
    assert (len(there.made), stored(place)[0].job_id) == (1, "ftjob-1")


@pytest.mark.parametrize("phase", [Phase.UPLOADING, Phase.CREATING])
def test_run_that_another_window_sends_is_left_alone(there, place, tmp_path, phase):
    with TrainingStore(place) as store:
        busy = change_run(store, plan(store, order(tmp_path)), phase=phase, asked_at=time.time())
    with pytest.raises(BeingSent, match="being sent just now"):
        result_of(send_again(place, busy.id, KEYS))
    assert (there.calls, stored(place)) == (["close"], [busy])


def test_run_that_is_forgotten_while_it_is_sent_makes_no_job(there, place, tmp_path):
    steps = send(place, order(tmp_path), KEYS)
    while not next(steps).total:
        pass
    with TrainingStore(place) as store:
        forget_run(store, stored(place)[0].id)
    with pytest.raises(BeingSent):
        result_of(steps)
    assert there.made == {}


def arrived_unnoted(there, place, tmp_path):
    """The process died when the file had arrived, before it could note that."""
    with TrainingStore(place) as store:
        left = change_run(store, plan(store, order(tmp_path)), phase=Phase.PLANNED, asked_at=time.time() - 60)
    there.upload(left.files[0], f"voicetune-{left.id}-train.jsonl", Meter(), None)
    there.calls.clear()
    return left


def test_file_that_arrived_before_the_process_died_is_not_sent_twice(there, place, tmp_path):
    left = arrived_unnoted(there, place, tmp_path)
    assert result_of(send_again(place, left.id, KEYS)).files[0].remote_id == "file-1"
    assert "upload" not in there.calls


def test_file_that_arrived_before_the_process_died_must_be_what_was_checked(there, place, tmp_path):
    left = arrived_unnoted(there, place, tmp_path)
    content = Path(left.files[0].path).read_bytes()
    Path(left.files[0].path).write_bytes(content[::-1])
    with pytest.raises(FileChanged):
        result_of(send_again(place, left.id, KEYS))
    assert there.made == {}


def test_file_that_arrived_before_the_process_died_can_be_deleted(there, place, tmp_path):
    left = arrived_unnoted(there, place, tmp_path)
    done = result_of(job_action(place, left.id, "delete_files", KEYS))
    assert (there.deleted, [file.deleted for file in done.files]) == (["file-1"], [True])
