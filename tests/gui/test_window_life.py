"""A few windows that come and go; `python -m tests.benchmarks.soak --window 300` does it for longer."""

import gc
from itertools import pairwise

from PySide6.QtCore import QObject
from shiboken6 import isValid

from tests.gui.window_life import opened_and_closed


def things_of_qt():
    gc.collect()
    return sum(isinstance(each, QObject) and isValid(each) for each in gc.get_objects())


def test_a_closed_window_leaves_nothing_behind(qapp):
    counts = [things_of_qt() for _ in opened_and_closed(5)]
    assert 0 in [later - sooner for sooner, later in pairwise(counts[1:])]  # what is left once, each window would leave
