"""The store of training: encrypted, found again, and never in the way of somebody who has no key store."""

import subprocess
import sys

import pytest

from tests.training.making import KEY, place_in
from voicetune_desktop.errors import DiskFull, ProjectDamaged, ProjectError, ProjectTooNew
from voicetune_desktop.paths import user_data
from voicetune_desktop.project.file import create
from voicetune_desktop.project.for_one_run import create_temporary
from voicetune_desktop.project.sqlite import Error
from voicetune_desktop.training.store import file
from voicetune_desktop.training.store.file import NAME, Place, TrainingStore, anything_there, find_place, forget_place
from voicetune_desktop.training.store.schema import VERSION


def test_store_is_encrypted_from_its_first_byte(tmp_path):
    with TrainingStore(place_in(tmp_path)) as store:
        store.connection.execute("INSERT INTO account (service, base_url, name) VALUES ('openai', 'https://planted.example', '')")
    assert b"planted" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert not (tmp_path / NAME).read_bytes().startswith(b"SQLite format 3")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps others out by the folder of the user.")
def test_store_is_for_its_person_alone(tmp_path):
    with TrainingStore(place_in(tmp_path)):
        assert (tmp_path / NAME).stat().st_mode & 0o077 == 0


def test_wrong_key_is_a_sentence(tmp_path):
    with TrainingStore(place_in(tmp_path)):
        pass
    with pytest.raises(ProjectDamaged, match="list of training jobs cannot be opened"):
        TrainingStore(Place(tmp_path / NAME, bytes(32)))


def test_newer_store_is_left_alone(tmp_path):
    with TrainingStore(place_in(tmp_path)) as store:
        store.connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(ProjectTooNew):
        TrainingStore(place_in(tmp_path))


def test_two_processes_may_open_it_at_once(tmp_path):
    with TrainingStore(place_in(tmp_path)) as one, TrainingStore(place_in(tmp_path)) as other, one.transaction():
        one.connection.execute("INSERT INTO account (service, base_url, name) VALUES ('openai', 'https://a.example', '')")
        assert other.connection.execute("SELECT count(*) FROM account").fetchone() == (0,)


def test_transaction_that_fails_leaves_nothing(tmp_path):
    with TrainingStore(place_in(tmp_path)) as store:
        with pytest.raises(ProjectDamaged), store.transaction():
            store.connection.executemany(
                "INSERT INTO account (service, base_url, name) VALUES (?, 'https://a.example', '')", [("openai",), (None,)]
            )
        assert store.connection.execute("SELECT count(*) FROM account").fetchone() == (0,)


@pytest.mark.secret_service
def test_store_of_the_computer_is_found_again():
    place = find_place()
    assert (place.kept, place.path) == ("computer", user_data() / NAME)
    with TrainingStore(place):
        pass
    assert find_place() == place
    assert anything_there()


@pytest.mark.secret_service
def test_store_whose_key_was_lost_is_put_aside_not_deleted(tmp_path):
    from voicetune_desktop.keystore import SystemKeyStore

    SystemKeyStore().forget(NAME)
    (user_data() / NAME).write_bytes(b"x" * 4096)
    with TrainingStore(find_place()):
        assert (user_data() / f"{NAME}.locked-1").read_bytes() == b"x" * 4096


@pytest.mark.secret_service
def test_store_that_is_put_aside_keeps_what_a_dead_process_wrote(tmp_path):
    from voicetune_desktop.keystore import SystemKeyStore

    place = find_place()
    with TrainingStore(place) as store:
        store.connection.execute("INSERT INTO account (service, base_url, name) VALUES ('openai', 'https://a.example', '')")
        left = {name: (user_data() / name).read_bytes() for name in (NAME, f"{NAME}-wal")}
    for name, content in left.items():
        (user_data() / name).write_bytes(content)
    SystemKeyStore().forget(NAME)
    find_place()
    with TrainingStore(Place(user_data() / f"{NAME}.locked-1", place.key)) as found:
        assert found.connection.execute("SELECT count(*) FROM account").fetchone() == (1,)


@pytest.mark.secret_service
def test_processes_that_start_together_make_one_store():
    opens = "from voicetune_desktop.training.store.file import *; TrainingStore(find_place()).close()"
    started = [subprocess.Popen([sys.executable, "-c", opens]) for _ in range(3)]
    assert [each.wait(60) for each in started] == [0, 0, 0]
    with TrainingStore(find_place()):
        assert not list(user_data().glob("*.locked-*"))


def test_full_disk_is_called_that(tmp_path, monkeypatch):
    def full(*_):
        raise Error("database or disk is full")

    monkeypatch.setattr(file, "connect_with_key", full)
    with pytest.raises(DiskFull):
        TrainingStore(place_in(tmp_path))


def test_without_a_key_store_runs_are_kept_with_a_project_that_is_kept(tmp_path):
    with create(tmp_path / "mine.voicetune", key=KEY) as project:
        place = find_place(project)
        assert (place.kept, place.key) == ("project", KEY)
        assert not anything_there(project)
        with TrainingStore(place):
            assert anything_there(project)
    assert not anything_there()


def test_without_a_key_store_nothing_outlives_a_project_for_one_run():
    with create_temporary() as project:
        place = find_place(project)
    with TrainingStore(place):
        assert place.path.exists()
    forget_place(place)
    assert not place.path.parent.exists()
    assert place.kept == "run"


def test_broken_file_is_a_sentence(tmp_path):
    (tmp_path / NAME).write_bytes(b"no store" * 1000)
    with pytest.raises(ProjectDamaged):
        TrainingStore(place_in(tmp_path))


@pytest.mark.parametrize(
    "told", ["database disk image is malformed", "database is locked", "attempt to write a readonly database", "disk I/O error"]
)
def test_trouble_with_the_list_is_not_told_of_the_project(tmp_path, told):
    with pytest.raises(ProjectError) as error, TrainingStore(place_in(tmp_path)):
        raise Error(told)
    assert "list of" in str(error.value)
    assert "project" not in str(error.value).lower()


def test_store_refuses_what_it_does_not_know(tmp_path):
    with TrainingStore(place_in(tmp_path)) as store, pytest.raises(Error):
        store.connection.execute("INSERT INTO run (id, account) VALUES ('x', 99)")
