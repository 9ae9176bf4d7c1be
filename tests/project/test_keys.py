"""Changing who can open a project: whatever happens in between, somebody still can, and nobody who should not."""

import os
import shutil
import subprocess
import sys
import time

import pytest

from tests.commands.running import environment
from tests.project.test_file import MemoryKeys
from voicetune_desktop.errors import KeyringUnavailable, ProjectBusy, ProjectLocked
from voicetune_desktop.project import keys, recovery
from voicetune_desktop.project.file import create, open_project, open_with_secret, read_salt
from voicetune_desktop.project.recovery import recovery_code
from voicetune_desktop.project.storage import state

NAMES = "SELECT name FROM person ORDER BY id"
ROWS = [("Ada Kanariev",), ("Bo",)]

CHANGING = """
import sys
from pathlib import Path
from voicetune_desktop.project import keys, recovery
from voicetune_desktop.project.file import open_project
recovery.ARGON2_MEMORY_KIB = 1024
with open_project(Path(sys.argv[1]), key=bytes.fromhex(sys.argv[2])) as project:
    print("now", flush=True)
    keys.use_passphrase(project, "second passphrase")
"""


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(recovery, "ARGON2_MEMORY_KIB", 1024)


@pytest.fixture
def store():
    return MemoryKeys()


@pytest.fixture
def path(tmp_path, store):
    file = tmp_path / "p.voicetune"
    with create(file, keystore=store) as project:
        project.connection.executemany("INSERT INTO person (name) VALUES (?)", ROWS)
    return file


def rows(project):
    with project:
        return project.connection.execute(NAMES).fetchall()


def test_passphrase_in_place_of_the_key_store(path, store):
    with open_project(path, keystore=store) as project:
        keys.use_passphrase(project, "a passphrase", store)
        assert rows(open_project(path, key=project.key)) == ROWS
    assert store.keys == {}
    assert rows(open_with_secret(path, "a passphrase")) == ROWS
    with pytest.raises(ProjectLocked, match="not on this computer"):
        open_project(path, keystore=store)


def test_other_passphrase_in_place_of_the_first(path, store):
    with open_project(path, keystore=store) as project:
        keys.use_passphrase(project, "first", store)
        keys.use_passphrase(project, "second", store)
    with pytest.raises(ProjectLocked, match="wrong"):
        open_project(path, passphrase="first")
    assert rows(open_project(path, passphrase="second")) == ROWS


def test_key_store_in_place_of_the_passphrase(path, store):
    with open_project(path, keystore=store) as project:
        keys.use_passphrase(project, "a passphrase", store)
        keys.use_key_store(project, store)
    assert list(store.keys) == [read_salt(path).hex()]
    assert rows(open_project(path, keystore=store)) == ROWS
    with pytest.raises(ProjectLocked):
        open_project(path, passphrase="a passphrase")


def test_former_recovery_code_is_void(path, store):
    with open_project(path, keystore=store) as project:
        former = recovery_code(project.key)
        keys.use_passphrase(project, "a passphrase", store)
    with pytest.raises(ProjectLocked):
        open_with_secret(path, former)


def test_older_copy_still_opens_with_its_own_passphrase(path, store, tmp_path):
    with open_project(path, keystore=store) as project:
        keys.use_passphrase(project, "first", store)
    copy = shutil.copy(path, tmp_path / "copy.voicetune")
    with open_project(path, passphrase="first") as project:
        keys.use_passphrase(project, "second")
    assert rows(open_project(copy, passphrase="first")) == ROWS


def test_no_page_under_the_former_key_is_left(path, store):
    before = path.read_bytes()
    with open_project(path, keystore=store) as project:
        keys.use_passphrase(project, "a passphrase", store)
    after = path.read_bytes()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert not any(before[start : start + 4096] in after for start in range(0, len(before), 4096))


def test_key_store_that_refuses_leaves_all_as_it_was(path, store, monkeypatch):
    def refuse(*_):
        raise KeyringUnavailable("It is locked.")

    with open_project(path, keystore=store) as project:
        keys.use_passphrase(project, "a passphrase", store)
        monkeypatch.setattr(store, "put", refuse)
        with pytest.raises(KeyringUnavailable):
            keys.use_key_store(project, store)
    assert rows(open_project(path, passphrase="a passphrase")) == ROWS


@pytest.mark.parametrize("failing", ["copy_with_key", "hold_alone"])
def test_change_that_fails_leaves_no_key_and_no_copy_behind(path, store, monkeypatch, failing):
    def fail(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(keys, failing, fail)
    with open_project(path, keystore=store) as project, pytest.raises(KeyboardInterrupt):
        keys.use_key_store(project, store)
    assert list(store.keys) == [read_salt(path).hex()]
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert rows(open_project(path, keystore=store)) == ROWS


@pytest.mark.parametrize("after", [0.01, 0.03, 0.06, 0.12, 0.25])
def test_change_that_is_killed_leaves_a_file_that_one_of_the_keys_opens(path, store, after):
    with open_project(path, keystore=store) as project:
        key = project.key
        with project.transaction():
            project.connection.executemany("INSERT INTO setting VALUES (?, ?)", ((f"s{n}", "x" * 3000) for n in range(8000)))
    changing = subprocess.Popen([sys.executable, "-c", CHANGING, path, key.hex()], env=environment(), stdout=subprocess.PIPE)
    changing.stdout.readline()
    time.sleep(after)
    changing.kill()
    changing.wait()
    changing.stdout.close()
    try:
        opened = open_project(path, key=key)
    except ProjectLocked:
        opened = open_project(path, passphrase="second passphrase")
    with opened:
        assert opened.connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        assert opened.connection.execute("SELECT count(*) FROM setting").fetchone() == (8000,)


def test_remains_of_a_change_that_was_killed_are_replaced(path, store):
    path.with_name(".p.voicetune.part").write_bytes(b"half a copy")
    with open_project(path, keystore=store) as project:
        keys.use_passphrase(project, "a passphrase", store)
    assert [file.name for file in path.parent.iterdir()] == ["p.voicetune"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_copy_lies_beside_the_file_that_a_link_leads_to(path, store, tmp_path):
    link = tmp_path / "elsewhere" / "here.voicetune"
    link.parent.mkdir()
    link.symlink_to(path)
    with open_project(link, keystore=store) as project:
        since, new = state(project.connection), keys.random_key()
        list(keys.copied(project, new))
        assert [file.name for file in link.parent.iterdir()] == [link.name]
        keys.take_over(project, new, since, store)
    assert link.is_symlink()
    assert rows(open_project(path, keystore=store)) == ROWS


def test_file_that_cannot_be_replaced_stays_open_as_it_was(path, store, monkeypatch):
    monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(PermissionError()))
    with open_project(path, keystore=store) as project:
        with pytest.raises(ProjectBusy):
            keys.use_passphrase(project, "a passphrase", store)
        assert project.connection.execute(NAMES).fetchall() == ROWS
    assert rows(open_project(path, keystore=store)) == ROWS


def test_project_that_others_read_is_busy_and_stays_as_it_was(path, store):
    with open_project(path, keystore=store) as project, open_project(path, keystore=store) as other:
        project.connection.execute("PRAGMA busy_timeout = 20")
        with pytest.raises(ProjectBusy):
            keys.use_passphrase(project, "a passphrase", store)
        assert other.connection.execute(NAMES).fetchall() == ROWS
    assert rows(open_project(path, keystore=store)) == ROWS


def test_what_another_wrote_while_the_copy_was_made_is_not_lost(path, store):
    with open_project(path, keystore=store) as project:
        new, since = keys.random_key(), state(project.connection)
        for _ in keys.copied(project, new):
            pass
        with open_project(path, keystore=store) as other:
            other.connection.execute("INSERT INTO person (name) VALUES ('Cem')")
        with pytest.raises(ProjectBusy):
            keys.take_over(project, new, since, store)
        project.connection.execute("INSERT INTO person (name) VALUES ('Dua')")
    assert list(store.keys) == [read_salt(path).hex()]
    assert rows(open_project(path, keystore=store)) == [*ROWS, ("Cem",), ("Dua",)]


def test_what_this_window_wrote_while_the_copy_was_made_is_not_lost(path, store):
    with open_project(path, keystore=store) as project:
        new, since = keys.random_key(), state(project.connection)
        for _ in keys.copied(project, new):
            pass
        project.set_fact("built", "just now")
        with pytest.raises(ProjectBusy):
            keys.take_over(project, new, since, store)
        assert project.fact("built") == "just now"


def test_copying_tells_how_far_it_is_and_leaves_nothing_when_stopped(path, store, monkeypatch):
    monkeypatch.setattr(keys, "LOOK_SECONDS", 0)
    with open_project(path, keystore=store) as project:
        copying = keys.copied(project, keys.random_key())
        done, total = next(copying)
        copying.close()
    assert 0 <= done <= total == path.stat().st_size
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_key_that_nobody_would_keep_never_takes_over(path, store):
    with open_project(path, keystore=store) as project:
        since, new = state(project.connection), keys.random_key()
        list(keys.copied(project, new))
        with pytest.raises(KeyringUnavailable, match="no key store"):
            keys.take_over(project, new, since, None)
        assert rows(open_project(path, keystore=store)) == ROWS
    assert [file.name for file in path.parent.iterdir() if file.name.endswith(".part")] == []


def test_forgotten_key_closes_the_project_to_all_but_its_recovery_code(path, store):
    with open_project(path, keystore=store) as project:
        code = recovery_code(project.key)
    assert keys.forget_key(path, store)
    assert not keys.forget_key(path, store)
    with pytest.raises(ProjectLocked):
        open_project(path, keystore=store)
    assert rows(open_with_secret(path, code)) == ROWS


def test_forgotten_names_are_gone_with_what_made_them(path, store):
    with open_project(path, keystore=store) as project:
        project.meta("seed", lambda: "5eed")
        project.connection.execute("INSERT INTO surrogate (key, text) VALUES ('name:Ada', 'Zelda Quince')")
        with project.undo.step("Rename"):
            project.connection.execute("UPDATE person SET new_name = 'Ottilie' WHERE id = 1")
        assert keys.forget_names(project) == 1
        assert project.fact("seed") not in ("", "5eed")
        assert project.undo.undo() is None
        left = project.connection.execute("SELECT (SELECT count(*) FROM surrogate), new_name FROM person WHERE id = 1").fetchone()
    assert left == (0, None)
    assert rows(open_project(path, keystore=store)) == ROWS
