"""The record of undo while a command works on the same project: another connection is another process to SQLite."""

import pytest

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project import chats, people
from voicetune_desktop.project.file import create, open_project

KEY = bytes(range(32))


@pytest.fixture
def window(tmp_path):
    with create(tmp_path / "p.voicetune", key=KEY) as project:
        result_of(import_exports(project, [write_chat(tmp_path, days=2)]))
        yield project


def counted(project):
    return project.connection.execute("SELECT messages, (SELECT count(*) FROM message) FROM chat").fetchall()


def beside(project, verb, *arguments):
    with open_project(project.path, key=KEY) as other:
        result_of(verb(other, *arguments))


def test_what_was_decided_before_another_process_imported_is_not_taken_back(window, tmp_path):
    with window.undo.step("leave out"):
        chats.include_chat(window, 1, included=False)
    beside(window, import_exports, [write_chat(tmp_path, days=3)])
    assert window.undo.undo() is None
    assert counted(window) == [(21, 21)]


def test_what_is_decided_after_another_process_imported_is(window, tmp_path):
    with window.undo.step("leave out"):
        chats.include_chat(window, 1, included=False)
    beside(window, import_exports, [write_chat(tmp_path, days=3)])
    with window.undo.step("rename"):
        people.set_new_name(window, 1, "Robin Vale")
    assert [window.undo.undo(), window.undo.undo()] == ["rename", None]
    assert counted(window) == [(21, 21)]


def test_a_scan_of_another_process_leaves_the_record(window):
    with window.undo.step("leave out"):
        chats.include_chat(window, 1, included=False)
    beside(window, scan_privacy)
    assert window.undo.undo() == "leave out"
    assert [chat.included for chat in chats.chats(window)] == [True]
