"""Broken exports of every format: each ends soon, with a sentence or with a result in which every row is accounted for.

They are the same in every run; a failure names the one to look at: `break_one(NAME, SEED, FOLDER)`.
Ten thousand new ones: `python -m tests.benchmarks.broken`.
"""

from functools import partial
from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.broken import Broken, break_one, format_of, good
from tests.importers.reading import detected
from tests.importers.surviving import LONGEST, READINGS, survive
from tests.quick import quickly
from voicetune_desktop.importers.registry import importers

SEEDS = range(20)

names = pytest.mark.parametrize("name", good())


def test_every_format_is_broken() -> None:
    assert {format_of(name) for name in good()} == {one.format for one in importers()}


@names
def test_it_is_survived(name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for seed in SEEDS:
        folder = tmp_path / str(seed)
        folder.mkdir()
        broken = break_one(name, seed, folder)
        try:
            quickly(READINGS * LONGEST, partial(survive, broken))
        except Exception as error:
            raise AssertionError(f"break_one({name!r}, {seed}): {broken.how}") from error
    assert capfd.readouterr() == ("", "")


@names
def test_the_good_one_is_of_its_format_and_has_messages(name: str, tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "export", good()[name])
    assert detected(folder) == format_of(name)
    assert survive(Broken(folder, format_of(name), "as it was")) > 0


def test_most_are_broken_in_a_part_only(tmp_path: Path) -> None:
    left = 0
    for number, name in enumerate(good()):
        (tmp_path / str(number)).mkdir()
        left += survive(break_one(name, 3, tmp_path / str(number))) > 0
    assert left > len(good()) / 3


def test_the_same_seed_breaks_in_the_same_way(tmp_path: Path) -> None:
    ways = list[str]()
    for part in ("a", "b"):
        (tmp_path / part).mkdir()
        ways.append(break_one("telegram-json", 5, tmp_path / part).how)
    assert ways[0] == ways[1]
