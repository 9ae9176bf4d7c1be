"""A run whose sending was stopped: one that was being sent can go on, one whose job was being made stays unclear."""

import pytest

from tests.training.making import order, place_in
from voicetune_desktop.operations.stopping import settle_stopped
from voicetune_desktop.training.records import Phase
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import change_run, plan, run


@pytest.fixture
def store(tmp_path):
    with TrainingStore(place_in(tmp_path)) as opened:
        yield opened


def planned(store, tmp_path, **changes):
    return change_run(store, plan(store, order(tmp_path)), **changes)


@pytest.mark.parametrize(
    ("before", "after"),
    [(Phase.UPLOADING, Phase.PLANNED), (Phase.PLANNED, Phase.PLANNED), (Phase.UPLOADED, Phase.UPLOADED), (Phase.CREATING, Phase.CREATING)],
)
def test_only_an_upload_is_over_with_its_process(store, tmp_path, before, after):
    stopped = planned(store, tmp_path, phase=before)
    assert settle_stopped(store) == run(store, stopped.id)
    assert run(store, stopped.id).phase == after


def test_the_run_that_lived_last_is_meant(store, tmp_path):
    older, newer = (planned(store, tmp_path, phase=Phase.UPLOADING, asked_at=at) for at in (100.0, 200.0))
    assert settle_stopped(store).id == newer.id
    assert run(store, older.id).phase == Phase.UPLOADING


def test_what_is_settled_is_not_touched(store, tmp_path):
    planned(store, tmp_path, phase=Phase.RUNNING)
    assert settle_stopped(store) is None
