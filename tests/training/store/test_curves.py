"""Figures of long trainings are thinned, and never their ends."""

import pytest

from tests.training.making import order, place_in
from voicetune_desktop.training.records import MetricPoint
from voicetune_desktop.training.store.curves import Outcome, curve, figure_names, outcome
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.progress import add_metrics
from voicetune_desktop.training.store.runs import plan


@pytest.fixture
def store(tmp_path):
    with TrainingStore(place_in(tmp_path)) as opened:
        yield opened


@pytest.fixture
def run_id(store, tmp_path):
    return plan(store, order(tmp_path)).id


def add(store, run_id, name, points):
    add_metrics(store, run_id, [MetricPoint(step, name, value) for step, value in points])


def test_short_curve_is_whole(store, run_id):
    points = [(1, 2.0), (2, 1.5), (7, 1.0)]
    add(store, run_id, "train_loss", points)
    assert curve(store, run_id, "train_loss") == points


def test_long_curve_is_thinned_and_keeps_its_ends(store, run_id):
    add(store, run_id, "train_loss", [(step, 1 / step) for step in range(1, 5003)])
    thinned = curve(store, run_id, "train_loss", most=100)
    assert 90 <= len(thinned) <= 102
    assert thinned[0] == (1, 1.0)
    assert thinned[-1] == (5002, 1 / 5002)
    assert thinned == sorted(set(thinned))


def test_figure_that_is_not_there_has_no_curve(store, run_id):
    assert curve(store, run_id, "train_loss") == []
    assert outcome(store, run_id, "train_loss") is None
    assert figure_names(store, run_id) == []


def test_names_are_those_of_the_run_alone(store, run_id, tmp_path):
    other = plan(store, order(tmp_path)).id
    add(store, run_id, "train_loss", [(1, 1.0), (2, 1.0)])
    add(store, run_id, "valid_accuracy", [(1, 0.5)])
    add(store, other, "valid_loss", [(1, 1.0)])
    assert figure_names(store, run_id) == ["train_loss", "valid_accuracy"]


def test_best_loss_is_the_smallest_and_best_accuracy_the_largest(store, run_id):
    add(store, run_id, "valid_loss", [(1, 2.0), (2, 0.5), (3, 0.75)])
    add(store, run_id, "valid_accuracy", [(1, 0.25), (2, 0.75), (3, 0.5)])
    assert outcome(store, run_id, "valid_loss") == Outcome(0.75, 0.5)
    assert outcome(store, run_id, "valid_accuracy") == Outcome(0.5, 0.75)
