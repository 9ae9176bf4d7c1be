"""Watching jobs: what a service says is noted once, trouble is waited out, and nothing is asked for that nobody needs."""

import time

import pytest
from msgspec.structs import replace

from tests.operations.driving import result_of
from tests.operations.scripted import Scripted
from tests.training.making import ACCOUNT, order, place_in
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.operations import accounts, tracking
from voicetune_desktop.operations.tracking import newly_ended, refresh, watch, watched
from voicetune_desktop.training.errors import failure, unreachable
from voicetune_desktop.training.keys import key_name
from voicetune_desktop.training.records import Checkpoint, JobEvent, MetricPoint, Phase
from voicetune_desktop.training.store import progress
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import change_run, plan, run, take_state

KEYS = {key_name(ACCOUNT): "sk-test"}
OPENAI = service("openai")
TURNS = 3000
"""Turns after which a watch that should have ended is given up."""


class Clock:
    """Stands for the clock of the watch; sleeping passes time at once."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return time.time()

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def there(monkeypatch):
    scripted = Scripted()
    monkeypatch.setattr(accounts, "open_provider", lambda account, key, ledger: scripted)
    return scripted


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(tracking, "time", clock)
    return clock


@pytest.fixture
def place(tmp_path):
    return place_in(tmp_path)


@pytest.fixture
def started(there, place, tmp_path):
    """A run whose job waits at the service."""
    with TrainingStore(place) as store:
        planned = plan(store, order(tmp_path))
        now = take_state(store, planned, there.create_job(planned.id, planned.wish, {"train": "file-1"}))
    there.calls.clear()
    return now


def stored(place, one):
    with TrainingStore(place) as store:
        return run(store, one.id)


def watch_until(place, condition, keys=KEYS):
    """Let the watch turn until something is so; gives the last count of changes."""
    turning, seen = watch(place, keys), 0
    for _ in range(TURNS):
        if condition():
            break
        step = next(turning, None)
        if step is None:
            break
        seen = step.done
    assert condition()
    turning.close()
    return seen


def test_watch_follows_a_job_to_its_end(there, clock, place, started):
    phases = iter([Phase.RUNNING, Phase.RUNNING, Phase.SUCCEEDED])

    def go_on(name):
        if name == "job":
            there.become(next(phases), tuned_model="ft:x")

    there.hook = go_on
    there.figures = [MetricPoint(1, "train_loss", 2.0)]
    changes = result_of(watch(place, KEYS))
    ended = stored(place, started)
    assert (ended.phase, ended.tuned_model, changes) == (Phase.SUCCEEDED, "ft:x", 2)
    with TrainingStore(place) as store:
        assert progress.metrics(store, started.id) == {"train_loss": [(1, 2.0)]}


def test_events_and_checkpoints_are_kept_once(there, clock, place, started):
    there.become(Phase.RUNNING)
    there.told = [JobEvent("ev-1", 1.0, "info", "Started"), JobEvent("ev-2", 2.0, "info", "Step 5", 5, {"train_loss": 1.0})]
    there.points = [Checkpoint("ck-1", 5, "ft:x:ckpt-step-5")]
    watch_until(place, lambda: there.calls.count("job") >= 3)
    with TrainingStore(place) as store:
        assert progress.event_count(store, started.id) == 2
        assert [one.model for one in progress.checkpoints(store, started.id)] == ["ft:x:ckpt-step-5"]


def test_history_that_breaks_off_is_read_anew_from_its_start(there, clock, place, started):
    there.become(Phase.RUNNING)
    there.told = [JobEvent(f"ev-{number}", float(number), "info", "…") for number in range(4)]
    broken = iter([True])

    def events(job_id, known):
        for event in reversed(there.told):
            if event.id == "ev-1" and next(broken, False):
                raise unreachable(OPENAI, "broken")
            if not known(event.id):
                yield event

    there.events = events
    watch_until(place, lambda: there.calls.count("job") >= 3)
    with TrainingStore(place) as store:
        assert progress.event_count(store, started.id) == 4


def test_questions_get_rarer_with_the_age_of_a_run(there, clock, place, started):
    def asked_within(seconds, age):
        with TrainingStore(place) as store:
            store.connection.execute("UPDATE run SET created_at = ? WHERE id = ?", (time.time() - age, started.id))
        there.calls.clear()
        end = clock.now + seconds
        watch_until(place, lambda: clock.now >= end)
        return there.calls.count("job")

    assert asked_within(60, age=0) > asked_within(60, age=600) > asked_within(60, age=50_000) == 1


def test_offline_is_noted_once_waited_out_and_ends_with_an_answer(there, clock, place, started):
    there.become(Phase.RUNNING)
    there.fails["job"] = [unreachable(OPENAI, "offline")] * 3
    began = clock.now
    watch_until(place, lambda: stored(place, started).trouble == "offline")
    changes = watch_until(place, lambda: stored(place, started).phase == Phase.RUNNING)
    assert stored(place, started).trouble == ""
    assert changes >= 1
    assert clock.now - began >= 5 + 10


def test_service_that_asks_for_a_pause_gets_it(there, clock, place, started):
    there.fails["job"] = [failure(OPENAI, 429, wait=90.0)]
    there.become(Phase.RUNNING)
    began = clock.now
    watch_until(place, lambda: stored(place, started).phase == Phase.RUNNING)
    assert clock.now - began >= 90


def test_revoked_key_stops_the_questions_until_the_window_asks_again(there, clock, place, started):
    there.fails["job"] = [failure(OPENAI, 401)]
    result_of(watch(place, KEYS))
    assert (stored(place, started).trouble, there.calls.count("job")) == ("key", 1)
    there.become(Phase.RUNNING)
    watch_until(place, lambda: stored(place, started).phase == Phase.RUNNING)
    assert stored(place, started).trouble == ""


def test_missing_key_is_trouble_and_no_end(there, clock, place, started):
    result_of(watch(place, {}))
    assert (stored(place, started).trouble, stored(place, started).phase) == ("key", Phase.WAITING)


def test_job_that_vanished_is_gone(there, clock, place, started):
    there.fails["job"] = [failure(OPENAI, 404)]
    result_of(watch(place, KEYS))
    assert stored(place, started).phase == Phase.GONE


def test_unknown_word_is_watched_on(there, clock, place, started):
    there.become(Phase.UNKNOWN)
    watch_until(place, lambda: there.calls.count("job") >= 3)
    assert stored(place, started).phase == Phase.UNKNOWN


def test_clock_that_was_set_back_or_forward_does_not_stop_the_watch(there, clock, place, started):
    for created in (time.time() + 1e6, 0.0):
        with TrainingStore(place) as store:
            store.connection.execute("UPDATE run SET created_at = ? WHERE id = ?", (created, started.id))
        there.calls.clear()
        watch_until(place, lambda: there.calls.count("job") >= 2)


def test_upload_that_nobody_works_on_any_more_waits_for_the_person(there, clock, place, tmp_path):
    with TrainingStore(place) as store:
        left = change_run(store, plan(store, order(tmp_path)), phase=Phase.UPLOADING, asked_at=time.time() - 60)
    result_of(watch(place, KEYS))
    assert stored(place, left).phase == Phase.PLANNED
    assert there.calls == []


def test_upload_of_another_window_is_left_alone(there, clock, place, tmp_path):
    with TrainingStore(place) as store:
        left = change_run(store, plan(store, order(tmp_path)), phase=Phase.UPLOADING, asked_at=time.time())
    turning = watch(place, KEYS)
    for _ in range(5):
        next(turning)
    turning.close()
    assert stored(place, left).phase == Phase.UPLOADING


@pytest.mark.parametrize("made", [True, False])
def test_job_of_a_process_that_died_is_looked_for_and_never_made_again(there, clock, place, tmp_path, made):
    with TrainingStore(place) as store:
        planned = plan(store, order(tmp_path))
        files = (replace(planned.files[0], remote_id="file-1"),)
        left = change_run(store, planned, phase=Phase.CREATING, files=files, asked_at=time.time() - 3600)
    if made:
        there.create_job(left.id, left.wish, {"train": "file-1"})
        there.become(Phase.SUCCEEDED, tag=left.id)
    there.calls.clear()
    result_of(watch(place, KEYS))
    assert stored(place, left).phase == (Phase.SUCCEEDED if made else Phase.INTERRUPTED)
    assert "create_job" not in there.calls


def test_end_is_told_once(there, clock, place, started):
    there.become(Phase.FAILED, error_code="invalid_training_file")
    result_of(watch(place, KEYS))
    with TrainingStore(place) as store:
        assert [one.id for one in newly_ended(store)] == [started.id]
        assert newly_ended(store) == []
        assert not watched(store)


def test_person_may_ask_at_once(there, place, started):
    there.become(Phase.PAUSED)
    assert result_of(refresh(place, started.id, KEYS)).phase == Phase.PAUSED


def test_asking_about_a_job_that_vanished_says_so(there, place, started):
    there.fails["job"] = [failure(OPENAI, 404)]
    assert result_of(refresh(place, started.id, KEYS)).phase == Phase.GONE


def test_watch_of_some_ends_with_them_and_asks_nobody_else(there, clock, place, started, tmp_path):
    with TrainingStore(place) as store:
        other = change_run(store, plan(store, order(tmp_path)), phase=Phase.UPLOADED)
    assert result_of(watch(place, KEYS, [other.id])) == 0
    assert there.calls == []


def test_nothing_to_watch_asks_nobody(there, place):
    assert result_of(watch(place, KEYS)) == 0
    assert there.calls == []
