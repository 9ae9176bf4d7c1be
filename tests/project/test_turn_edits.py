import pytest

from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.file import create, open_project, schema
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.turn_edits import EditRow

FIRST, LAST = message_id(3, 7), message_id(3, 8)


def test_an_answer_keeps_all_that_was_changed_about_it(project):
    turn_edits.set_text(project, FIRST, LAST, "better")
    turn_edits.set_weight(project, FIRST, LAST, 0)
    turn_edits.exclude(project, FIRST, LAST, excluded=True)
    assert turn_edits.edits(project, 3) == [EditRow(FIRST, LAST, "better", 0, excluded=True)]
    assert turn_edits.edits(project, 2) == turn_edits.edits(project, 4) == []


def test_a_change_taken_back_leaves_no_row(project):
    turn_edits.set_text(project, FIRST, LAST, "better")
    turn_edits.set_text(project, FIRST, LAST, None)
    assert turn_edits.count(project) == 0


def test_an_answer_of_other_messages_is_not_changed(project):
    turn_edits.set_weight(project, FIRST, LAST, 0)
    assert turn_edits.edit(project, FIRST, LAST + 1) == EditRow(FIRST, LAST + 1)


@pytest.mark.parametrize("text", ["better", "it's \x01 \u202e ü"])
def test_edits_can_be_undone_and_redone(project, text):
    with project.undo.step("Edit"):
        turn_edits.set_text(project, FIRST, LAST, text)
    with project.undo.step("Restore"):
        turn_edits.set_text(project, FIRST, LAST, None)
    project.undo.undo()
    assert turn_edits.edit(project, FIRST, LAST).text == text
    project.undo.undo()
    assert turn_edits.count(project) == 0
    project.undo.redo()
    assert turn_edits.edit(project, FIRST, LAST).text == text


def test_a_project_of_the_first_version_can_be_opened_and_its_examples_are_made_anew(tmp_path, monkeypatch):
    path, key = tmp_path / "old.voicetune", bytes(32)
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        older.setattr(schema, "VERSION", 1)
        older.setattr(schema, "UNDOABLE", {table: c for table, c in schema.UNDOABLE.items() if table != "turn_edit"})
        older.setattr("voicetune_desktop.project.undo.UNDOABLE", schema.UNDOABLE)
        older.setattr("voicetune_desktop.project.undo._PLACES", "SELECT 1")
        with create(path, key=key) as project:
            project.set_fact("built", "stamp")
            project.connection.execute("INSERT INTO person (name) VALUES ('Ada')")
    with open_project(path, key=key) as project:
        assert project.fact("built") == ""
        assert project.connection.execute("SELECT name FROM person").fetchall() == [("Ada",)]
        turn_edits.set_weight(project, FIRST, LAST, 1)
