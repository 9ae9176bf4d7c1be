"""A small life of a project; the long one is `python -m tests.benchmarks.soak --operations 10000`."""

from pathlib import Path
from random import Random

import pytest

from tests.living import Life

FILES = Path("/proc/self/fd")


def open_files():
    return sum(1 for _ in FILES.iterdir())


@pytest.mark.parametrize("seed", range(3))
def test_everything_holds_whatever_a_person_does(tmp_path, seed):
    life = Life(tmp_path, Random(seed))
    life.live(150)
    life.close()
    assert all(life.counts[name] for name in ("import", "merge chats", "decide", "scan"))


@pytest.mark.skipif(not FILES.exists(), reason="counts open files as Linux does")
def test_no_file_stays_open(tmp_path):
    life = Life(tmp_path, Random(4))
    life.live(60)
    before = open_files()
    life.live(60)
    assert open_files() == before
    life.close()
