"""Canaries: planted on wish, counted apart, and found in what a model says."""

import json

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.evaluation.speakers import Line
from voicetune_desktop.operations.building import set_settings
from voicetune_desktop.operations.canaries import canaries, plant
from voicetune_desktop.operations.canary_questions import questions
from voicetune_desktop.operations.leak_probe import ProbeText, probe
from voicetune_desktop.operations.leak_words import reason_of, remedy_of, title_of
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.saving import save_files
from voicetune_desktop.operations.sending_folder import is_stale
from voicetune_desktop.project.examples import example_count
from voicetune_desktop.targets.registry import TARGETS


@pytest.fixture
def built(project):
    set_settings(project, Settings(system="You are {assistant}."))
    result_of(refresh_dataset(project))
    return project


def test_none_are_planted_unless_the_person_wants_some(built, tmp_path):
    report = result_of(save_files(built, tmp_path / "out"))
    assert (report.planted, canaries(built).made) == (0, ())
    assert report.examples_written == example_count(built)


def test_they_are_written_once_each_and_counted_apart(built, tmp_path):
    plant(built, 3)
    report = result_of(save_files(built, tmp_path / "out"))
    assert (report.planted, report.examples_written) == (3, example_count(built) + 3)
    assert report.examples_trained == report.examples_written
    rows = [json.loads(line)["messages"] for line in (tmp_path / "out" / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    text = json.dumps(rows)
    assert [text.count(one.text) for one in canaries(built).made] == [1, 1, 1]
    assert {row[0]["content"] for row in rows} == {rows[0][0]["content"]}
    assert all(one.text not in (tmp_path / "out" / "valid.jsonl").read_text(encoding="utf-8") for one in canaries(built).made)


@pytest.mark.parametrize("target", [target for target in TARGETS if target != "openai-preference"])
def test_every_trainer_gets_them(built, tmp_path, target):
    plant(built, 2)
    report = result_of(save_files(built, tmp_path / "out", target))
    assert (report.planted, report.errors) == (2, 0)


def test_those_that_were_made_are_used_again(built):
    plant(built, 2)
    before = canaries(built).made
    plant(built, 0)
    assert canaries(built).made == before
    plant(built, 4)
    assert canaries(built).made[:2] == before
    words = [word for one in canaries(built).made for word in one.words]
    assert len(set(words)) == len(words) == 12


def test_a_step_back_takes_them_away(built):
    with built.undo.step("plant"):
        plant(built, 2)
    built.undo.undo()
    assert canaries(built).made == ()


def test_files_are_out_of_date_when_others_are_wanted(built, tmp_path):
    result_of(save_files(built, tmp_path / "out"))
    assert not is_stale(built, "openai-chat")
    plant(built, 1)
    assert is_stale(built, "openai-chat")


def test_a_model_that_says_one_is_caught_whether_exactly_or_nearly(built):
    plant(built, 2)
    first, second = canaries(built).made
    near = f"{first.words[0]} {first.words[1][:-1]} and so on"
    report = result_of(probe(built, [ProbeText("hm"), ProbeText(f"it was {second.text.upper()}!"), ProbeText(near)]))
    assert [(leak.kind, leak.text, leak.sure) for leak in report.leaks] == [("canary", 1, True), ("canary", 2, False)]
    assert title_of(report.leaks[0]) == "A canary"
    assert "by heart" in reason_of(report.leaks[0])
    assert "fewer epochs" in remedy_of(report.leaks[0])


def test_a_model_is_asked_for_each_without_being_told_it(built):
    plant(built, 2)
    made = canaries(built).made
    asked = questions(made, "You are Nell.")
    assert len(asked) == 3
    assert asked[0] == (Line("system", "You are Nell."), Line("user", "What was the phrase again?"))
    assert all(word not in lines[-1].content for lines in asked for one in made for word in one.words[1:])
