"""Killed at any moment: the project opens with all of the work or none of it, and the same verb then does the rest."""

import sys
from random import Random

import pytest

from tests.killing import VERBS, copy, files_below, folders_in, kill_once, on_file, run_apart, scene, write_dying
from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.operations.building import build_dataset, set_settings
from voicetune_desktop.operations.writing import write_all
from voicetune_desktop.project.file import open_project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
MOMENTS = 3


@pytest.mark.parametrize("verb", VERBS)
def test_a_killed_verb_leaves_all_of_its_work_or_none(tmp_path, verb):
    chance = Random(verb)
    found = scene(verb, tmp_path / verb, days=40)
    assert found.before != found.after
    assert {kill_once(found, chance) for _ in range(MOMENTS)} <= {"all", "nothing"}


@pytest.fixture
def built(tmp_path):
    """A project with examples, and an older dataset in the folder for its files."""
    found = scene("build", tmp_path / "built", days=6)
    path = copy(found.start, tmp_path / "p.voicetune")
    on_file(path, write_all, folders_in(tmp_path / "out"))
    with open_project(path, key=bytes(range(32))) as project:
        set_settings(project, Settings(system="Answer at length."))
        result_of(build_dataset(project))
    return path


def test_files_are_all_old_or_all_new_or_visibly_incomplete(built, tmp_path):
    """Whenever the process dies while files get their names, no data to train on stands beside files of another dataset."""
    out, fresh = tmp_path / "out", tmp_path / "fresh"
    old = files_below(out)
    on_file(built, write_all, folders_in(fresh))
    new = files_below(fresh)
    assert old.keys() == new.keys()
    moves = 0
    while True:
        run_apart(write_dying, built, out, moves, after=60)
        there = {name: content for name, content in files_below(out).items() if not name.endswith((".part", ".old"))}
        for folder in ("openai/", "axolotl/"):
            stands = {name: there[name] for name in there if name.startswith(folder)}
            if any("train" in name for name in stands):
                assert stands in [{name: every[name] for name in every if name.startswith(folder)} for every in (old, new)]
        if there == new:
            break
        moves += 2
    assert moves > len(new)
    on_file(built, write_all, folders_in(out))
    assert files_below(out) == new
