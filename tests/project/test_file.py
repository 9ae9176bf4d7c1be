import os
import sqlite3
from contextlib import suppress

import pytest

from voicetune_desktop.errors import (
    ProjectDamaged,
    ProjectError,
    ProjectForeign,
    ProjectLocked,
    ProjectMissing,
    ProjectTooNew,
)
from voicetune_desktop.project import file
from voicetune_desktop.project.file import create, open_project, read_salt
from voicetune_desktop.project.for_one_run import create_temporary

KEY = bytes(range(32))


class MemoryKeys:
    label = "memory"

    def __init__(self):
        self.keys = {}

    def get(self, name):
        return self.keys.get(name)

    def put(self, name, key):
        self.keys[name] = key

    def forget(self, name):
        self.keys.pop(name, None)


def test_file_is_encrypted_from_its_first_byte(tmp_path):
    path = tmp_path / "p.voicetune"
    with create(path, key=KEY) as project:
        project.connection.execute("INSERT INTO person (name) VALUES ('Canary Brightwater')")
        project.connection.execute("PRAGMA wal_checkpoint")
        for found in tmp_path.iterdir():
            assert b"Canary" not in found.read_bytes()
            assert not found.read_bytes().startswith(b"SQLite")


def test_key_lies_in_the_key_store_under_the_files_salt(tmp_path):
    keys = MemoryKeys()
    create(tmp_path / "p.voicetune", keystore=keys).close()
    renamed = (tmp_path / "p.voicetune").rename(tmp_path / "other name.voicetune")
    assert list(keys.keys) == [read_salt(renamed).hex()]
    open_project(renamed, keystore=keys).close()


def test_passphrase_opens_and_a_wrong_one_is_a_sentence(tmp_path):
    path = tmp_path / "p.voicetune"
    create(path, passphrase="correct horse").close()
    open_project(path, passphrase="correct horse").close()
    with pytest.raises(ProjectLocked, match="wrong"):
        open_project(path, passphrase="battery")


def test_project_without_key_on_this_computer_is_locked(tmp_path):
    create(tmp_path / "p.voicetune", key=KEY).close()
    with pytest.raises(ProjectLocked, match="not on this computer"):
        open_project(tmp_path / "p.voicetune", keystore=MemoryKeys())


def test_missing_file_has_its_own_sentence(tmp_path):
    with pytest.raises(ProjectMissing):
        open_project(tmp_path / "nothing.voicetune", key=KEY)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04" + bytes(9000), b"%PDF-1.7" + bytes(9000), b"{" + b" " * 9000])
def test_foreign_file_has_its_own_sentence(tmp_path, content):
    path = tmp_path / "p.voicetune"
    path.write_bytes(content)
    with pytest.raises(ProjectForeign):
        open_project(path, key=KEY)


def test_plain_sqlite_file_is_foreign(tmp_path):
    path = tmp_path / "p.voicetune"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE a (b)")
    db.close()
    with pytest.raises(ProjectForeign):
        open_project(path, key=KEY)


def test_file_that_changed_under_its_stored_key_is_damaged(tmp_path):
    keys, path = MemoryKeys(), tmp_path / "p.voicetune"
    create(path, keystore=keys).close()
    content = bytearray(path.read_bytes())
    content[100:200] = os.urandom(100)
    path.write_bytes(content)
    with pytest.raises(ProjectDamaged):
        open_project(path, keystore=keys)


def test_newer_file_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "p.voicetune"
    with create(path, key=KEY) as project:
        project.connection.execute("PRAGMA user_version = 9999")
    with pytest.raises(ProjectTooNew):
        open_project(path, key=KEY)


def test_existing_file_is_never_overwritten(tmp_path):
    path = tmp_path / "p.voicetune"
    path.write_bytes(b"mine")
    with pytest.raises(ProjectError, match="already"):
        create(path, key=KEY)
    assert path.read_bytes() == b"mine"


def test_migration_of_an_older_file_keeps_its_rows(tmp_path, monkeypatch):
    path = tmp_path / "p.voicetune"
    with create(path, key=KEY) as project:
        project.connection.execute("INSERT INTO person (name) VALUES ('Ada')")
    migrations = (*file.schema.MIGRATIONS, "ALTER TABLE person ADD COLUMN note TEXT;")
    monkeypatch.setattr(file.schema, "MIGRATIONS", migrations)
    monkeypatch.setattr(file.schema, "VERSION", len(migrations))
    with open_project(path, key=KEY) as project:
        assert project.connection.execute("SELECT name, note FROM person").fetchall() == [("Ada", None)]


def insert_and_fail(project):
    with project.transaction():
        project.connection.execute("INSERT INTO person (name) VALUES ('Ada')")
        raise RuntimeError


def test_transaction_is_all_or_nothing(project):
    with pytest.raises(RuntimeError):
        insert_and_fail(project)
    assert project.connection.execute("SELECT count(*) FROM person").fetchone() == (0,)


def test_temporary_project_leaves_nothing_behind():
    with create_temporary() as project:
        folder = project.path.parent
        assert folder.is_dir()
    assert not folder.exists()


def test_errors_of_the_store_carry_no_values(project):
    with pytest.raises(ProjectError) as caught, project.transaction():
        project.connection.execute("SELECT 'Canary' FROM no_such_table_Canary")
    assert "Canary" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_failed_creation_leaves_neither_file_nor_key(tmp_path, monkeypatch):
    keys = MemoryKeys()

    def fail(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(file.schema, "migrate", fail)
    with pytest.raises(KeyboardInterrupt):
        create(tmp_path / "p.voicetune", keystore=keys)
    assert list(tmp_path.iterdir()) == []
    assert keys.keys == {}


def people_told(project):
    return project.told("people", lambda: str(project.connection.execute("SELECT count(*) FROM person").fetchone()[0]))


def test_what_is_told_is_asked_again_only_after_somebody_wrote(project):
    asked = []

    def tell():
        asked.append(1)
        return str(len(asked))

    assert [project.told("x", tell), project.told("x", tell)] == ["1", "1"]
    project.connection.execute("INSERT INTO person (name) VALUES ('Ada')")
    assert project.told("x", tell) == "2"


def test_what_is_told_of_a_table_is_asked_again_only_after_somebody_wrote_to_it(project):
    asked = []

    def told():
        return project.told("x", lambda: asked.append(1) or str(len(asked)), ("person", "chat"))

    assert [told(), told()] == ["1", "1"]
    project.connection.execute("INSERT INTO setting VALUES ('a', '1')")
    assert told() == "1"
    for number, write in enumerate(("INSERT INTO person (name) VALUES ('Ada')", "UPDATE person SET consent = 1", "DELETE FROM person"), 2):
        project.connection.execute(write)
        assert told() == str(number)
    with project.transaction():
        project.connection.execute("INSERT INTO person (name) VALUES ('Ada')")
        assert told() == "5"
    assert told() == "6"


def test_what_another_program_wrote_is_told(project):
    assert people_told(project) == "0"
    with open_project(project.path, key=project.key) as other:
        other.connection.execute("INSERT INTO person (name) VALUES ('Ada')")
    assert people_told(project) == "1"


def test_what_is_told_in_a_transaction_that_is_taken_back_is_forgotten(project):
    with suppress(ZeroDivisionError), project.transaction():
        project.connection.execute("INSERT INTO person (name) VALUES ('Ada')")
        assert people_told(project) == "1"
        _ = 1 / 0
    assert people_told(project) == "0"


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_removing_a_link_removes_the_project_that_it_leads_to(tmp_path):
    project, link = tmp_path / "p.voicetune", tmp_path / "here.voicetune"
    create(project, key=KEY).close()
    link.symlink_to(project)
    file.remove(link)
    assert list(tmp_path.iterdir()) == []
