"""Project files that cannot be opened: each cause has its own sentence, and the file is left alone."""

import pytest

from voicetune_desktop.project import schema
from voicetune_desktop.project.file import open_project
from voicetune_desktop.project.sqlite import connect


def test_missing_project_is_a_sentence(voicetune, keys, file):
    ran = voicetune("project", file, "info")
    assert (ran.status, ran.err) == (1, "voicetune: There is no such project file. Check the name, or make a new project.\n")


@pytest.mark.parametrize("content", [b"", b"short", b"PK\x03\x04" * 2000, b"SQLite format 3\x00" * 500, b"{}" * 4000])
def test_file_that_is_no_project_is_left_alone(into_project, voicetune, file, content, tmp_path):
    file.write_bytes(content)
    for ran in (voicetune("project", file, "info"), into_project()):
        assert (ran.status, ran.out) == (1, b"")
        assert "is not a VoiceTune project" in ran.err
    assert file.read_bytes() == content
    assert not (tmp_path / "out").exists()


def test_folder_in_place_of_a_project_is_a_sentence(into_project, file):
    file.mkdir()
    assert into_project().status == 1


def test_damaged_project_is_a_sentence(into_project, voicetune, file, tmp_path):
    into_project()
    whole = bytearray(file.read_bytes())
    for start in range(4096 * 3, len(whole), 4096):
        whole[start : start + 64] = bytes(64)
    file.write_bytes(whole)
    for ran in (voicetune("project", file, "info"), into_project()):
        assert (ran.status, ran.out) == (1, b"")
        assert "is damaged" in ran.err


def test_project_cut_short_is_a_sentence(into_project, voicetune, file):
    into_project()
    file.write_bytes(file.read_bytes()[:-20_000])
    ran = voicetune("project", file, "info")
    assert ran.status == 1
    assert "is damaged" in ran.err


def test_project_of_a_newer_version_is_a_sentence(into_project, voicetune, file, keys):
    voicetune("project", file, "new")
    with open_project(file, keystore=keys) as project:
        project.connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    ran = into_project()
    assert ran.status == 1
    assert "newer version" in ran.err


def test_project_whose_key_is_elsewhere_is_a_sentence(into_project, voicetune, file, keys, monkeypatch):
    monkeypatch.setattr("voicetune_desktop.project.recovery.ARGON2_MEMORY_KIB", 1024)
    voicetune("project", file, "new")
    keys.stored.clear()
    ran = into_project(stdin=b"not the code\n")
    assert ran.status == 1
    assert "passphrase or recovery code is wrong" in ran.err


def test_project_that_another_window_writes_to_is_a_sentence(into_project, voicetune, file, keys, monkeypatch):
    voicetune("project", file, "new")
    monkeypatch.setattr("voicetune_desktop.project.storage.SETTINGS", ("PRAGMA journal_mode = WAL", "PRAGMA busy_timeout = 50"))
    with open_project(file, keystore=keys) as project:
        project.connection.execute("BEGIN IMMEDIATE")
        ran = into_project()
        project.connection.execute("ROLLBACK")
    assert ran.status == 1
    assert "Another window or command" in ran.err


def test_project_in_a_folder_that_is_not_there_is_a_sentence(voicetune, keys, tmp_path):
    ran = voicetune("project", tmp_path / "nowhere" / "mine.voicetune", "new")
    assert ran.status == 1
    assert "folder for the project" in ran.err


def test_a_plain_database_is_no_project(voicetune, keys, file):
    with connect(str(file)) as database:
        database.execute("CREATE TABLE t (a)")
    database.close()
    assert "is not a VoiceTune project" in voicetune("project", file, "info").err
