"""A few windows that come and go; `python -m tests.benchmarks.soak --window 300` does it for longer."""

import gc
from collections import Counter
from itertools import pairwise

from PySide6.QtCore import QObject
from shiboken6 import isValid

from tests.gui.screenshots import settle
from tests.gui.window_life import opened_and_closed
from tests.gui.windows import go, open_copy
from voicetune_desktop.gui.main_window import ASIDES, PAGES
from voicetune_desktop.gui.pages.privacy_texts import Texts
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.privacy.surrogates import Surrogates
from voicetune_desktop.project.file import Project


def things_of_qt():
    gc.collect()
    return sum(isinstance(each, QObject) and isValid(each) for each in gc.get_objects())


def what_knows_a_project():
    gc.collect()
    return Counter(type(each).__name__ for each in gc.get_objects() if isinstance(each, (Project, Redactor, Surrogates, Texts)))


def test_a_closed_window_leaves_nothing_behind(qapp):
    counts = [things_of_qt() for _ in opened_and_closed(5)]
    assert 0 in [later - sooner for sooner, later in pairwise(counts[1:])]  # what is left once, each window would leave


def test_a_closed_project_is_kept_by_no_page(qtbot, window, keys, made, tmp_path):
    before = what_knows_a_project()
    open_copy(window, keys, made, tmp_path)
    for step in (*PAGES, *ASIDES):
        go(qtbot, window, step)
    window.session.close()
    settle()
    assert not what_knows_a_project() - before
