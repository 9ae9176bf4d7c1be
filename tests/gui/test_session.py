"""The session without a window: one project, decisions that can be taken back, and work in real child processes."""

import sys

import pytest

from tests.gui import work
from tests.gui.windows import A_MOMENT, PATIENCE
from voicetune_desktop.errors import DiskFull, LeakFound, ProjectBusy, ProjectError, ProjectLocked, VoiceTuneError
from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations.steps import scan_inputs
from voicetune_desktop.project.file import create, open_project
from voicetune_desktop.project.sqlite import Error


@pytest.fixture
def session(qtbot, children):
    made = Session()
    yield made
    made.close()


@pytest.fixture
def open_session(session):
    session.new_temporary()
    return session


def write_down(project, name):
    yield from work.count(1)
    project.set_fact("written by", name)
    return scan_inputs(project)


def fail(project):
    yield from work.complain()


def linger(project, seconds):
    yield from work.spin(seconds)


def hold(project):
    """Work that writes and never finishes."""
    with project.transaction():
        project.set_fact("half", "done")
        yield from work.spin(60)


def heard(signal_):
    calls = []
    signal_.connect(lambda *arguments: calls.append(arguments))
    return calls


def run(qtbot, session, verb, *arguments, **followers):
    with qtbot.waitSignal(session.work_ended, timeout=PATIENCE):
        session.run(verb, *arguments, **{"done": lambda _result: None, **followers})


def test_work_is_done_in_another_process_on_the_same_project(qtbot, open_session):
    results = []
    run(qtbot, open_session, write_down, "the child", done=results.append)
    assert results == [scan_inputs(open_session.project)]
    assert open_session.project.fact("written by") == "the child"


def test_work_that_fails_says_why(qtbot, open_session):
    errors = heard(open_session.failed)
    run(qtbot, open_session, fail)
    ((error,),) = errors
    assert isinstance(error, LeakFound)


def test_a_page_can_take_the_error_itself(qtbot, open_session):
    errors, mine = heard(open_session.failed), []
    run(qtbot, open_session, fail, failed=mine.append)
    assert (len(mine), errors) == (1, [])


def test_everything_is_shown_anew_when_work_has_ended(qtbot, open_session):
    changes = heard(open_session.changed)
    run(qtbot, open_session, write_down, "x")
    assert len(changes) == 1
    assert not open_session.busy


def test_decisions_and_other_work_wait_while_work_runs(qtbot, open_session):
    open_session.run(linger, 60.0, done=lambda _result: None)
    begun = heard(open_session.work_started)
    open_session.run(write_down, "second", done=lambda _result: None)
    assert begun == []
    assert not open_session.change("Note", lambda project: project.set_setting("a", 1))
    assert open_session.undo() is None


def test_cancelled_work_ends_long_before_it_is_done_and_leaves_the_project(qtbot, open_session):
    told = []
    open_session.run(hold, done=told.append, cancelled=lambda: told.append("cancelled"))
    with qtbot.waitSignal(open_session._job.progressed, timeout=PATIENCE):
        pass
    with qtbot.waitSignal(open_session.work_ended, timeout=PATIENCE):
        open_session.cancel()
    assert (told, open_session.project.fact("half")) == (["cancelled"], "")


def test_a_killed_child_leaves_a_sentence_and_the_project_as_it_was(qtbot, open_session):
    errors = heard(open_session.failed)
    open_session.run(hold, done=lambda _result: None)
    with qtbot.waitSignal(open_session._job.progressed, timeout=PATIENCE):
        pass
    with qtbot.waitSignal(open_session.work_ended, timeout=PATIENCE):
        open_session._job._worker.process.kill()
    assert "unexpectedly" in errors[0][0].message
    assert open_session.project.fact("half") == ""
    assert open_session.change("Note", lambda project: project.set_setting("a", 1))


def test_closing_ends_the_work_and_nothing_is_heard_of_it(qtbot, open_session):
    open_session.run(linger, 60.0, done=lambda _result: None)
    process = open_session._job._worker.process
    ended, changes = heard(open_session.work_ended), heard(open_session.changed)
    open_session.close()
    assert process._closed
    qtbot.wait(100)
    assert (len(ended), changes, open_session.busy) == (1, [], False)


def test_another_project_can_work_at_once_while_the_first_one_worked(qtbot, open_session):
    open_session.run(linger, 60.0, done=lambda _result: None)
    open_session.new_temporary()
    results = []
    run(qtbot, open_session, write_down, "the second", done=results.append)
    assert len(results) == 1


def test_a_decision_is_taken_back_and_done_again(open_session):
    def value():
        return open_session.project.setting("a")

    assert open_session.change("Note", lambda project: project.set_setting("a", 1))
    assert (value(), open_session.undo(), value()) == (1, "Note", None)
    assert (open_session.redo(), value(), open_session.redo()) == ("Note", 1, None)


def test_a_decision_that_fails_changes_nothing(open_session):
    def act(project):
        project.set_setting("a", 1)
        raise VoiceTuneError("No.")

    errors = heard(open_session.failed)
    assert not open_session.change("Note", act)
    assert (open_session.project.setting("a"), len(errors), open_session.undo()) == (None, 1, None)


@pytest.mark.parametrize("step", ["change", "undo", "redo"])
def test_a_full_disk_is_a_sentence_whatever_was_done(monkeypatch, open_session, step):
    def full(*_arguments):
        raise Error("database or disk is full")

    errors = heard(open_session.failed)
    monkeypatch.setattr(open_session.project.undo, step if step != "change" else "step", full)
    if step == "change":
        open_session.change("Note", lambda project: None)
    else:
        getattr(open_session, step)()
    assert isinstance(errors[0][0], DiskFull)


def test_a_command_that_writes_holds_up_a_click_for_a_moment_only(open_session):
    errors = heard(open_session.failed)
    with open_project(open_session.project.path, key=open_session.project.key) as command, command.transaction():
        assert open_session.project.connection.execute("PRAGMA busy_timeout").fetchone() <= (A_MOMENT,)
        assert not open_session.change("Note", lambda project: project.set_setting("a", 1))
    assert isinstance(errors[0][0], ProjectBusy)
    assert open_session.change("Note", lambda project: project.set_setting("a", 1))


def test_a_new_project_keeps_its_key_in_the_key_store(keys, session, tmp_path):
    session.new(tmp_path / "a.voicetune")
    assert list(keys.kept.values()) == [session.project.key]
    assert preferences.recent_projects() == [tmp_path / "a.voicetune"]
    assert session.name == "a"


def test_a_new_project_that_stays_empty_disappears(keys, session, tmp_path):
    session.new(tmp_path / "a.voicetune")
    session.close()
    assert (list(tmp_path.iterdir()), keys.kept, preferences.recent_projects()) == ([], {}, [])


def test_an_empty_project_that_was_there_before_stays(keys, session, tmp_path):
    create(tmp_path / "a.voicetune", keystore=keys).close()
    session.open(tmp_path / "a.voicetune")
    session.close()
    assert (tmp_path / "a.voicetune").exists()


def test_opening_the_open_project_again_changes_nothing(keys, session, tmp_path):
    session.new(tmp_path / "a.voicetune")
    project = session.project
    session.open(tmp_path / "a.voicetune")
    assert session.project is project


def test_a_project_is_remembered_by_its_whole_path(keys, session, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with create(tmp_path / "a.voicetune", keystore=keys):
        pass
    session.open(tmp_path.relative_to(tmp_path) / "a.voicetune")
    assert preferences.recent_projects() == [tmp_path / "a.voicetune"]


def test_without_a_key_store_a_project_is_locked(session, tmp_path):
    create(tmp_path / "a.voicetune", passphrase="long enough").close()
    with pytest.raises(ProjectLocked, match="not on this computer"):
        session.open(tmp_path / "a.voicetune")
    session.open(tmp_path / "a.voicetune", "long enough")
    assert session.project is not None


def test_what_cannot_be_opened_leaves_the_open_project_alone(keys, open_session, tmp_path):
    before = open_session.project
    (tmp_path / "b.voicetune").write_bytes(b"{}" * 4000)
    with pytest.raises(ProjectError):
        open_session.open(tmp_path / "b.voicetune")
    assert open_session.project is before


def test_a_project_that_is_not_kept_has_no_name_and_leaves_no_trace(open_session):
    folder = open_session.project.path.parent
    assert (open_session.name, preferences.recent_projects()) == ("", [])
    open_session.close()
    assert not folder.exists()


@pytest.fixture
def other(qtbot):
    """Another window."""
    made = Session()
    yield made
    made.close()


def test_a_project_that_another_window_has_is_a_sentence(session, other, keys, tmp_path):
    session.new(tmp_path / "Letters.voicetune")
    with pytest.raises(ProjectBusy, match="open in another window"):
        other.open(tmp_path / "Letters.voicetune")
    assert other.project is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_another_way_to_the_open_project_is_no_other_window(session, keys, tmp_path):
    session.new(tmp_path / "Letters.voicetune")
    (tmp_path / "link.voicetune").symlink_to(tmp_path / "Letters.voicetune")
    session.open(tmp_path / "link.voicetune")
    assert session.name == "Letters"


def test_a_closed_project_is_free_for_the_next_window(session, other, keys, tmp_path):
    for name in ("first", "second"):
        create(tmp_path / f"{name}.voicetune", keystore=keys).close()
    session.open(tmp_path / "first.voicetune")
    session.open(tmp_path / "second.voicetune")
    other.open(tmp_path / "first.voicetune")
    session.close()
    other.open(tmp_path / "second.voicetune")
    assert other.name == "second"


def test_a_project_that_cannot_be_opened_is_not_held(session, other, keys, tmp_path):
    create(tmp_path / "Letters.voicetune", passphrase="seven green kettles").close()
    with pytest.raises(ProjectLocked):
        session.open(tmp_path / "Letters.voicetune", "another one")
    other.open(tmp_path / "Letters.voicetune", "seven green kettles")
    assert other.name == "Letters"
