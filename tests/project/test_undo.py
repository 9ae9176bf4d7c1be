import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicetune_desktop.project.for_one_run import create_temporary
from voicetune_desktop.project.schema import UNDOABLE


def state(project):
    return {table: project.connection.execute(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall() for table in UNDOABLE}


def test_undo_takes_a_whole_step_back_and_redo_does_it_again(project):
    before = state(project)
    with project.undo.step("Choose"):
        project.connection.execute("INSERT INTO person (name) VALUES ('Ada')")
        project.set_setting("look", {"dark": True})
    after = state(project)
    assert project.undo.undo() == "Choose"
    assert state(project) == before
    assert project.undo.redo() == "Choose"
    assert state(project) == after


def test_names_with_a_null_character_come_back_whole(project):
    project.connection.execute("INSERT INTO person (name) VALUES (?)", ("An\0na",))
    with project.undo.step("Choose"):
        project.connection.execute("UPDATE person SET role = 'assistant'")
    project.undo.undo()
    assert project.connection.execute("SELECT name FROM person").fetchone() == ("An\0na",)


def test_failed_step_changes_nothing_and_is_no_step(project):
    before = state(project)
    with pytest.raises(ZeroDivisionError), project.undo.step("Fail"):
        project.set_setting("a", project.set_setting("b", 1) or 1 / 0)
    assert state(project) == before
    assert project.undo.undo() is None


def test_what_is_no_step_is_not_noted(project):
    with project.transaction():
        project.connection.execute("INSERT INTO person (name) VALUES ('Ada')")
        assert project.connection.execute("SELECT count(*) FROM temp.reverse").fetchone() == (0,)


def test_step_without_change_is_no_step(project):
    with project.undo.step("Nothing"):
        pass
    assert project.undo.undo() is None


CHANGES = (
    "INSERT INTO person (name) VALUES ('Ada''s')",
    "UPDATE person SET role = 'left_out', new_name = 'ü' WHERE id % 2",
    "DELETE FROM decision WHERE kind = 'a'",
    "INSERT INTO decision (scope, kind, action) VALUES ('kind', 'a', 'keep') ON CONFLICT DO UPDATE SET action = 'ask'",
    "INSERT INTO setting (key, value) VALUES ('k', '1') ON CONFLICT DO UPDATE SET value = value || '2'",
    "DELETE FROM person WHERE id = (SELECT max(id) FROM person)",
)


@settings(max_examples=25)
@given(st.lists(st.lists(st.sampled_from(CHANGES), min_size=1, max_size=4), max_size=6))
def test_any_steps_can_be_undone_and_redone(steps):
    with create_temporary() as project:
        states = [state(project)]
        for changes in steps:
            with project.undo.step("step"):
                for change in changes:
                    project.connection.execute(change)
            if state(project) != states[-1]:
                states.append(state(project))
        end = state(project)
        while project.undo.undo():
            pass
        assert state(project) == states[0]
        while project.undo.redo():
            pass
        assert state(project) == end
