"""Files from outside: a project, several, exports, a folder, what is not there; and the same project in two real processes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from tests.commands.running import environment
from tests.gui.windows import KEY, drop, open_copy, rest, words
from tests.operations.chat import write_chat
from voicetune_desktop.gui import app
from voicetune_desktop.gui.opening import place_of, sorted_out
from voicetune_desktop.project import chats
from voicetune_desktop.project.file import create, read_salt


def said(window):
    return f"{window.notices.message.accessibleName()} {window.page('open').message.accessibleName()}"


def projects(folder, keys, *names):
    paths = [folder / f"{name}.voicetune" for name in names]
    for path in paths:
        create(path, keystore=keys).close()
    return paths


def test_each_file_is_sorted_by_what_it_is(tmp_path):
    folder = tmp_path / "export.voicetune"
    folder.mkdir()
    project, chat, gone = tmp_path / "A.VoiceTune", tmp_path / "chat.txt", tmp_path / "gone\0.zip"
    for path in (project, chat):
        path.touch()
    assert sorted_out([project, chat, gone, folder, chat]) == ([project], [chat, folder], [gone])


def test_addresses_of_files_and_relative_paths_are_places(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    odd = tmp_path / "Chat mit Jürgen #1.txt"
    assert place_of(QUrl.fromLocalFile(str(odd)).toString()) == odd
    assert place_of("Chat mit Jürgen #1.txt") == odd
    assert place_of(str(odd)) == odd


@pytest.mark.parametrize(
    ("name", "sentence"), [("gone.voicetune", "There is no such project file."), ("gone.zip", "1 file could not be found.")]
)
def test_what_is_not_there_is_a_sentence_and_makes_no_project(window, keys, tmp_path, name, sentence):
    app._open_first(window, [str(tmp_path / name)])
    assert sentence in said(window)
    assert (window.session.project, keys.kept) == (None, {})


def test_exports_that_are_there_are_brought_in_beside_one_that_is_not(qtbot, window, keys, tmp_path):
    app._open_first(window, [str(tmp_path / "gone.zip"), str(write_chat(tmp_path))])
    assert "could not be found" in said(window)
    rest(qtbot, window)
    assert len(chats.chats(window.session.project)) == 1


def test_of_several_projects_the_first_is_opened(window, keys, tmp_path):
    drop(window, *projects(tmp_path, keys, "First", "Second"))
    assert window.session.name == "First"
    assert "Only the first project was opened." in said(window)


def test_exports_that_come_with_a_project_are_brought_into_it(qtbot, window, keys, tmp_path):
    (project,) = projects(tmp_path, keys, "Letters")
    drop(window, write_chat(tmp_path), project)
    rest(qtbot, window)
    assert (window.session.name, len(chats.chats(window.session.project))) == ("Letters", 1)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_exports_come_into_the_open_project_by_another_way_to_it(qtbot, window, keys, tmp_path):
    (project,) = projects(tmp_path, keys, "Letters")
    drop(window, project)
    (tmp_path / "other").symlink_to(tmp_path, target_is_directory=True)
    drop(window, write_chat(tmp_path), tmp_path / "other" / project.name)
    rest(qtbot, window)
    assert (window.session.name, len(chats.chats(window.session.project))) == ("Letters", 1)


def test_exports_go_nowhere_where_their_project_cannot_be_opened(qtbot, window, keys, tmp_path):
    broken = tmp_path / "Broken.voicetune"
    broken.write_text("no project")
    drop(window, write_chat(tmp_path), broken)
    assert "not a VoiceTune project" in said(window)
    assert (window.session.project, keys.kept) == (None, {})


def test_a_folder_is_an_export(qtbot, window, keys, tmp_path):
    folder = tmp_path / "export"
    folder.mkdir()
    write_chat(folder)
    app._open_first(window, [str(folder)])
    rest(qtbot, window)
    assert len(chats.chats(window.session.project)) == 1


def test_an_empty_folder_is_a_sentence(qtbot, window, keys, tmp_path):
    (tmp_path / "empty").mkdir()
    app._open_first(window, [str(tmp_path / "empty")])
    rest(qtbot, window)
    assert not chats.chats(window.session.project)
    assert "empty" in words(window).casefold() or said(window).strip()


def test_files_that_the_system_hands_over_one_by_one_come_together(qtbot, window, keys, tmp_path):
    (project,) = projects(tmp_path, keys, "Letters")
    for path in (write_chat(tmp_path), project, write_chat(tmp_path, name="WhatsApp Chat with Cy.txt")):
        assert window.drops.eventFilter(QApplication.instance(), QFileOpenEvent(str(path)))
    qtbot.waitUntil(lambda: window.session.busy)
    rest(qtbot, window)
    assert (window.session.name, len(chats.chats(window.session.project))) == ("Letters", 2)


def test_a_file_that_comes_while_work_runs_does_not_end_it(window, keys, made, tmp_path, monkeypatch):
    open_copy(window, keys, made, tmp_path)
    (project,) = projects(tmp_path, keys, "Other")
    window.session._job = object()
    window.open_exports([project])
    window.session._job = None
    assert "VoiceTune is still working." in said(window)
    assert window.session.name == "Letters"


TWICE = """
import sys
from PySide6.QtCore import QTimer
from voicetune_desktop.gui import app, project_files
from voicetune_desktop.project.file import open_project

def opened(window, arguments):
    original(window, arguments)
    page = window.page("open")
    print(window.session.name or page.message.text, flush=True)
    QTimer.singleShot(120_000 if window.session.name else 0, window.close)

if __name__ == "__main__":
    app.LATER = ()
    project_files.opened = lambda path, _secret: open_project(path, key=bytes.fromhex(sys.argv.pop()))
    original, app._open_first = app._open_first, opened
    sys.exit(app.run(sys.argv[1:2]))
"""


def start(script, project):
    command = [sys.executable, str(script), str(project), KEY.hex()]
    return subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, text=True)


def test_a_second_start_with_the_same_project_is_a_sentence(made, tmp_path):
    project = Path(shutil.copy(made, tmp_path / "Letters.voicetune"))
    assert read_salt(project)
    script = tmp_path / "twice.py"
    script.write_text(TWICE, encoding="utf-8")
    with start(script, project) as first:
        assert first.stdout.readline() == "Letters\n"
        with start(script, project) as second:
            assert second.stdout.readline() == "This project is open in another window.\n"
            assert second.wait(60) == 0
        first.kill()
    with start(script, project) as third:
        assert third.stdout.readline() == "Letters\n"
        third.kill()
