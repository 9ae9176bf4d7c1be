"""The watch over jobs: one at a time, with the keys of now."""

from typing import ClassVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from tests.gui.windows import A_MOMENT
from tests.training.making import ACCOUNT, order, place_in
from voicetune_desktop.errors import ProjectBusy
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations.tracking import watch
from voicetune_desktop.training.keys import key_name
from voicetune_desktop.training.records import JobState, Phase
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import plan, take_state


class NoChild(QObject):
    """A job that a test ends."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    started: ClassVar[list["NoChild"]] = []

    def __init__(self, verb, *arguments, parent=None):
        super().__init__(parent)
        self.verb, self.keys = verb, arguments[-1]

    def start(self):
        self.started.append(self)

    def cancel(self):
        self.cancelled.emit()
        self.ended.emit()

    def abandon(self):
        """Nothing runs."""


@pytest.fixture
def training(qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("voicetune_desktop.gui.jobs.Job", NoChild)
    monkeypatch.setattr(NoChild, "started", [])
    session = Session()
    made = session.training
    made._place = place_in(tmp_path)
    take_state(made.store, plan(made.store, order(tmp_path)), JobState("ftjob-1", "running", Phase.RUNNING))
    yield made
    made.close()


def test_jobs_under_way_are_watched_once(training):
    training.look_after_jobs()
    training.look_after_jobs()
    assert [job.verb for job in NoChild.started] == [watch]


def test_new_key_begins_the_watch_anew_with_it(training):
    training.look_after_jobs()
    training.keep_for_session(ACCOUNT, "sk-new")
    training.look_again()
    assert [job.keys for job in NoChild.started] == [{}, {key_name(ACCOUNT): "sk-new"}]


def test_watch_that_the_person_stopped_stays_stopped(training):
    training.look_after_jobs()
    NoChild.started[0].cancel()
    assert len(NoChild.started) == 1


def test_action_that_ended_begins_the_watch_where_none_runs(training):
    training.act(print, done=print, failed=print)
    NoChild.started[0].ended.emit()
    assert [job.verb for job in NoChild.started] == [print, watch]


def test_what_runs_for_a_project_ends_with_it_and_that_is_told(training):
    training._place = replace(training._place, kept="project")
    over, told = [], []
    job = training.act(watch, done=over.append, failed=over.append)
    job.ended.connect(lambda: over.append("ended"))
    training.upload = job
    training.upload_ended.connect(lambda: told.append(training.upload))
    training._session.project_changed.emit()
    assert (over, told, training._jobs) == (["ended"], [None], set())


def test_what_runs_while_all_is_forgotten_has_ended_too(training):
    over = []
    training.act(watch, done=over.append, failed=over.append).ended.connect(lambda: over.append("ended"))
    training.forget()
    assert (over, training._jobs, training._store) == (["ended"], set(), None)


def test_a_command_that_writes_the_list_holds_up_a_click_for_a_moment_only(training):
    with TrainingStore(training.place) as command, command.transaction():
        assert training.store.connection.execute("PRAGMA busy_timeout").fetchone() <= (A_MOMENT,)
        with pytest.raises(ProjectBusy), training.store.transaction():
            pass
