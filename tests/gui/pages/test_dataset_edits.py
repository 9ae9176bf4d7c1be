"""Changes of answers that are made while work runs: they wait for its end, and go with their project."""

import pytest
from PySide6.QtCore import QObject, Signal

from tests.gui.screenshots import settle
from voicetune_desktop.gui.pages.dataset_edits import AnswerEdits


class Working(QObject):
    """A session, as far as changes need it."""

    work_ended = Signal()
    project_changed = Signal()

    def __init__(self):
        super().__init__()
        self.busy = False
        self.done = []

    def make_way(self):
        """Work takes a moment to stop."""

    def change(self, label, _act):
        self.done.append(label)

    def end_work(self):
        self.busy = False
        self.work_ended.emit()
        settle()


@pytest.fixture
def session(qapp):
    made = Working()
    made.edits = AnswerEdits(made, made)
    made.end_work()
    made.busy = True
    return made


def test_a_change_while_work_runs_is_made_after_it(session):
    session.edits.exclude([(1, 2)], True)
    assert session.done == []
    session.end_work()
    assert session.done == ["Leave an example out"]


def test_a_change_that_waits_is_not_made_in_another_project(session):
    session.edits.exclude([(1, 2)], True)
    session.project_changed.emit()
    session.end_work()
    assert session.done == []
