"""Killed at any moment: the project opens with all of the work or none of it, and the same verb then does the rest."""

from random import Random

import pytest

from tests.killing import VERBS, check_files, files_below, folders_in, kill_once, on_file, run_apart, scene, two_datasets, write_dying
from voicetune_desktop.operations.writing import write_all

MOMENTS = 2


@pytest.mark.parametrize("verb", VERBS)
def test_a_killed_verb_leaves_all_of_its_work_or_none(tmp_path, verb):
    chance = Random(verb)
    found = scene(verb, tmp_path / verb, days=40)
    assert found.before != found.after
    assert {kill_once(found, chance) for _ in range(MOMENTS)} <= {"all", "nothing"}


def test_files_are_all_old_or_all_new_or_visibly_incomplete(tmp_path):
    """Whenever the process dies while files get their names, no data to train on stands beside files of another dataset."""
    path, out, old, new = two_datasets(tmp_path / "written")
    assert old.keys() == new.keys()
    moves = 0
    while True:
        run_apart(write_dying, path, out, moves, after=60)
        if check_files(out, old, new) == "all":
            break
        moves += 3
    assert moves > len(new)
    on_file(path, write_all, folders_in(out))
    assert files_below(out) == new
