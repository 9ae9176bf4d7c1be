"""Training at home: from the folder to a run with curves in the store, over restarts, to its end."""

import sys
from subprocess import run as run_program

import pytest
from msgspec.structs import replace

from tests.operations.driving import result_of
from tests.training.home.making import CRASHES, FLOODS, LONG, POLITE, WELL, made_bundle, wait_until
from tests.training.making import place_in
from voicetune_desktop.operations.home_training import (
    folder_of,
    log_of,
    look_at_home,
    look_for_trainer,
    start_at_home,
    stop_at_home,
    watch_at_home,
)
from voicetune_desktop.training.home import process
from voicetune_desktop.training.home.command import TrainerMissing
from voicetune_desktop.training.home.process import CannotStart, ask_to_end, lives
from voicetune_desktop.training.home.trainers import NoBundle
from voicetune_desktop.training.records import Phase
from voicetune_desktop.training.store import progress
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import change_run, run, runs


@pytest.fixture
def place(tmp_path):
    return place_in(tmp_path)


@pytest.fixture
def begin(tmp_path, place):
    """Starts a script as the trainer of a folder; what still runs at the end of the test is ended."""
    folder = tmp_path / "trl"

    def begin(script):
        made_bundle(folder, script)
        return result_of(start_at_home(place, folder, project="Book club", note="first try"))

    yield begin
    if lives(folder):
        ask_to_end(folder)
        wait_until(lambda: not lives(folder))


def test_a_run_at_home_is_one_like_all_others(begin, place):
    begun = begin(LONG)
    with TrainingStore(place) as store:
        (stored,) = runs(store)
    assert stored == begun
    assert (begun.phase, begun.at_home, begun.project, begun.note) == (Phase.RUNNING, True, "Book club", "first try")
    assert begun.wish.model == "Qwen/Qwen3-4B-Instruct-2507"
    assert [(file.side, file.examples) for file in begun.files] == [("train", 4), ("valid", 1)]


def test_the_curve_comes_from_the_log(begin, place):
    ended = result_of(watch_at_home(place, begin(WELL).id))
    with TrainingStore(place) as store:
        curves = progress.metrics(store, ended.id)
        told = [event.message for event in progress.events(store, ended.id)]
    assert curves == {"train_loss": [(5, 2.5), (10, 2.0)], "learning_rate": [(5, 1e-4), (10, 1e-4)]}
    assert told == ["After step 10: loss 2, learning rate 0.0001", "After step 5: loss 2.5, learning rate 0.0001"]
    assert (ended.phase, ended.status) == (Phase.SUCCEEDED, "10/10")


def test_a_trainer_that_fails_is_told_with_its_status(begin, place):
    ended = result_of(watch_at_home(place, begin(CRASHES).id))
    assert ended.phase == Phase.FAILED
    assert ended.error == "The trainer ended with status 7. The end of training.log in its folder says more."


def test_stopping_is_no_failure(begin, place):
    begun = begin(POLITE)
    stopped = result_of(stop_at_home(place, begun.id))
    assert (stopped.phase, stopped.finished_at > begun.started_at) == (Phase.CANCELLED, True)


def test_a_flood_of_output_hides_no_figure(begin, place):
    ended = result_of(watch_at_home(place, begin(FLOODS).id))
    with TrainingStore(place) as store:
        assert [step for step, _ in progress.metrics(store, ended.id)["train_loss"]] == list(range(1, 21))


WATCHES = """
import sys
from pathlib import Path
from voicetune_desktop.operations.home_training import watch_at_home
from voicetune_desktop.training.store.file import Place
for one in watch_at_home(Place(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])), sys.argv[3]):
    pass
"""


def test_another_process_goes_on_watching(begin, place):
    begun = begin(WELL)
    run_program([sys.executable, "-c", WATCHES, str(place.path), place.key.hex(), begun.id], check=True)
    with TrainingStore(place) as store:
        assert run(store, begun.id).phase == Phase.SUCCEEDED
        assert not look_at_home(store, run(store, begun.id))
        assert progress.event_count(store, begun.id) == 2


def test_looking_again_changes_nothing(begin, place):
    begun = begin(LONG)
    with TrainingStore(place) as store:
        wait_until(lambda: look_at_home(store, run(store, begun.id)) and progress.event_count(store, begun.id))
        assert not look_at_home(store, run(store, begun.id))


def test_a_folder_that_is_away_says_nothing(begin, place, tmp_path):
    begun = begin(LONG)
    away = (tmp_path / "trl").rename(tmp_path / "away")
    with TrainingStore(place) as store:
        assert not look_at_home(store, run(store, begun.id))
    away.rename(tmp_path / "trl")


def test_a_folder_that_another_training_took_is_told(begin, place, tmp_path):
    begun = begin(LONG)
    result_of(stop_at_home(place, begun.id))
    with TrainingStore(place) as store:
        change_run(store, begun, phase=Phase.RUNNING)
        (tmp_path / "trl" / process.STATE).unlink()
        assert look_at_home(store, run(store, begun.id))
        assert run(store, begun.id).phase == Phase.GONE


def test_a_crash_right_after_the_start_loses_no_training(begin, place):
    begun = begin(LONG)
    with TrainingStore(place) as store:
        change_run(store, begun, phase=Phase.CREATING, job_id="", started_at=None)
        look_at_home(store, run(store, begun.id))
        found = run(store, begun.id)
    assert (found.phase, found.job_id, found.started_at) == (Phase.RUNNING, begun.job_id, begun.started_at)


def test_a_start_that_never_happened_is_told_after_a_while(begin, place, tmp_path, monkeypatch):
    begun = begin(LONG)
    result_of(stop_at_home(place, begun.id))
    (tmp_path / "trl" / process.STATE).unlink()
    with TrainingStore(place) as store:
        early = change_run(store, begun, phase=Phase.CREATING)
        assert not look_at_home(store, early)
        assert look_at_home(store, replace(early, created_at=early.created_at - 600))
        assert run(store, begun.id).error == "The trainer was never started."


def test_a_trainer_that_vanished_is_told(begin, place, tmp_path):
    begun = begin(LONG)
    result_of(stop_at_home(place, begun.id))
    state = tmp_path / "trl" / process.STATE
    text = state.read_text().replace('"asked": true', '"asked": false')
    state.write_text(text[: text.index('"exit": ')] + '"exit": null, "ended": null}')
    with TrainingStore(place) as store:
        look_at_home(store, change_run(store, begun, phase=Phase.RUNNING))
        assert run(store, begun.id).error.startswith("The computer was turned off, or the trainer was ended from outside.")


def test_nothing_is_stored_for_a_trainer_that_is_missing(place, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    made_bundle(tmp_path / "trl", installed=False)
    with pytest.raises(TrainerMissing, match="is not installed") as caught:
        result_of(start_at_home(place, tmp_path / "trl"))
    assert "pip install -r requirements.txt" in caught.value.hint
    assert not place.path.exists()


def test_a_second_start_in_the_same_folder_is_refused(begin, place, tmp_path):
    begin(LONG)
    with pytest.raises(CannotStart, match="already runs"):
        result_of(start_at_home(place, tmp_path / "trl"))
    with TrainingStore(place) as store:
        assert len(runs(store)) == 1


def test_data_that_is_missing_is_said(place, tmp_path):
    folder = made_bundle(tmp_path / "trl")
    (folder / "data" / "train.jsonl").unlink()
    with pytest.raises(NoBundle, match=r"data/train\.jsonl is missing"):
        result_of(start_at_home(place, folder))


def test_looking_for_the_trainer_gives_the_command(tmp_path):
    assert result_of(look_for_trainer(made_bundle(tmp_path / "trl"))).text.endswith("-m accelerate.commands.launch train.py")


def test_a_run_knows_its_folder_and_log(begin, tmp_path):
    begun = begin(LONG)
    assert (folder_of(begun), log_of(begun)) == (tmp_path / "trl", tmp_path / "trl" / "training.log")
    assert log_of(replace(begun, files=())) is None
