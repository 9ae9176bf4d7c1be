"""Events, figures and checkpoints: each once, in order, whatever order they came in."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.training.making import order, place_in
from voicetune_desktop.training.records import Checkpoint, JobEvent, MetricPoint
from voicetune_desktop.training.store import progress
from voicetune_desktop.training.store.file import TrainingStore, forget_place, place_for_one_run
from voicetune_desktop.training.store.runs import forget_run, plan


@pytest.fixture
def store(tmp_path):
    with TrainingStore(place_in(tmp_path)) as store:
        yield store


@pytest.fixture
def run_id(store, tmp_path):
    return plan(store, order(tmp_path)).id


def event(number, **more):
    return JobEvent(f"ev-{number}", float(number), "info", f"event {number}", **more)


def test_events_that_come_twice_are_kept_once(store, run_id):
    assert progress.add_events(store, run_id, [event(1), event(2), event(1)]) == 2
    assert progress.add_events(store, run_id, [event(2), event(3)]) == 1
    assert [one.id for one in progress.events(store, run_id)] == ["ev-3", "ev-2", "ev-1"]
    assert progress.knows_event(store, run_id, "ev-2")
    assert not progress.knows_event(store, run_id, "ev-9")


def test_events_bring_their_figures(store, run_id):
    progress.add_events(store, run_id, [event(2, step=20, metrics={"train_loss": 1.5}), event(1, step=10, metrics={"train_loss": 2.0})])
    assert progress.metrics(store, run_id) == {"train_loss": [(10, 2.0), (20, 1.5)]}


def test_later_figure_of_a_step_goes_before_the_earlier_one(store, run_id):
    progress.add_metrics(store, run_id, [MetricPoint(1, "valid_loss", 2.0), MetricPoint(1, "valid_loss", 1.0)])
    assert progress.metrics(store, run_id) == {"valid_loss": [(1, 1.0)]}


def test_checkpoints_come_back_with_their_figures(store, run_id):
    early, late = Checkpoint("c1", 5, "ft:a:ckpt-step-5"), Checkpoint("c2", 9, "ft:a", 3.0, {"valid_loss": 0.5})
    progress.put_checkpoints(store, run_id, [early, late])
    progress.put_checkpoints(store, run_id, [late])
    assert progress.checkpoints(store, run_id) == [late, early]
    assert progress.metrics(store, run_id) == {"valid_loss": [(9, 0.5)]}


def test_everything_goes_with_the_run(store, run_id):
    progress.add_events(store, run_id, [event(1, step=1, metrics={"train_loss": 1.0})])
    progress.put_checkpoints(store, run_id, [Checkpoint("c1", 5, "m")])
    forget_run(store, run_id)
    counts = [store.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("event", "metric", "checkpoint")]
    assert counts == [0, 0, 0]


@given(some.lists(some.integers(0, 30), max_size=60), some.integers(1, 7))
def test_pages_of_events_hold_each_event_once_in_order(numbers, size):
    place = place_for_one_run()
    try:
        with TrainingStore(place) as store:
            run_id = plan(store, order(place.path.parent)).id
            for number in numbers:
                progress.add_events(store, run_id, [event(number)])
            pages = [progress.events(store, run_id, newest=size, offset=start) for start in range(0, 31, size)]
            assert [one.id for page in pages for one in page] == [f"ev-{number}" for number in sorted(set(numbers), reverse=True)]
            assert progress.event_count(store, run_id) == len(set(numbers))
    finally:
        forget_place(place)
