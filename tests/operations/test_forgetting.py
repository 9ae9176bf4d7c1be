"""Deleting all data of the app: what was named goes, what was not stays, and what could not go is told."""

from pathlib import Path

import pytest

from tests.gui.windows import Keys
from voicetune_desktop import crash
from voicetune_desktop.errors import KeyringUnavailable
from voicetune_desktop.keystore import SystemKeyStore
from voicetune_desktop.operations import forgetting
from voicetune_desktop.operations.forgetting import REMEMBERED, Left, forget_everything, kept_projects
from voicetune_desktop.operations.optional_detectors import _file as detectors_file
from voicetune_desktop.paths import user_config, user_data, user_state
from voicetune_desktop.project.file import create, open_project, read_salt
from voicetune_desktop.project.one_window import hold
from voicetune_desktop.training.keys import keep_key, key_name, key_store
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.file import NAME, TrainingStore, find_place

ACCOUNT = Account("openai", "https://api.openai.com/v1", "Work")


class Stuck(Keys):
    """A key store that gives and takes, and forgets nothing."""

    def forget(self, name):
        raise KeyringUnavailable("It does not answer.")


@pytest.fixture
def keys(monkeypatch):
    return use(monkeypatch, Keys())


def use(monkeypatch, store):
    for place in ("keystore", "training.store.file", "operations.forgetting"):
        monkeypatch.setattr(f"voicetune_desktop.{place}.SystemKeyStore", lambda: store)
    monkeypatch.setattr(forgetting, "key_store", lambda: store)
    return store


def project(keys, path):
    create(path, keystore=keys).close()
    return path


def use_everything(keys):
    """Leave every trace that the app leaves."""
    for path in (user_config() / "preferences.json", user_config() / "QtProject.conf", detectors_file()):
        path.write_text("{}")
    crash.write("A report\n")
    with hold(user_data() / "some.voicetune") as held:
        held.keep()
    held._connection.close()
    with TrainingStore(find_place()):
        pass
    (user_data() / "training-0102.store").touch()
    (user_data() / f"{NAME}.locked-1").touch()
    keys.put(key_name(ACCOUNT), b"sk-1")


def traces():
    return sorted({path for folder in REMEMBERED for path in folder().rglob("*")})  # one folder for all on Windows and macOS


def test_everything_goes_with_its_keys(keys):
    path = project(keys, user_data() / "Letters.voicetune")
    use_everything(keys)
    assert forget_everything([path], [ACCOUNT]) == []
    assert (traces(), keys.kept) == ([], {})


def test_what_was_not_ticked_stays_and_opens(keys):
    gone, stays = (project(keys, user_data() / f"{name}.voicetune") for name in ("Gone", "Stays"))
    use_everything(keys)
    forget_everything([gone], [])
    assert traces() == [stays]
    open_project(stays, keystore=keys).close()


def test_what_is_not_ours_is_left_alone(keys):
    notes = user_data() / "notes.txt"
    notes.write_text("mine")
    forget_everything([], [])
    assert traces() == [notes]


def test_project_that_is_open_in_another_window_is_told_and_stays(keys):
    path = project(keys, user_data() / "Letters.voicetune")
    with hold(path):
        assert Left(str(path)) in forget_everything([path], [])
    open_project(path, keystore=keys).close()


def test_file_that_cannot_be_removed_is_told(keys, monkeypatch):
    def refuse(path, **_):
        raise PermissionError(path.name)

    (user_config() / "preferences.json").touch()
    with monkeypatch.context() as now:
        now.setattr(Path, "unlink", refuse)
        left = forget_everything([], [])
    assert left == [Left(str(user_config() / "preferences.json"))]


def test_keys_that_cannot_be_removed_are_told_by_name(monkeypatch):
    stuck = use(monkeypatch, Stuck())
    path = project(stuck, user_data() / "Letters.voicetune")
    assert forget_everything([path], [ACCOUNT]) == [
        Left("Letters.voicetune", "a dict"),
        Left(NAME, "a dict"),
        Left("OpenAI · Work", "a dict"),
    ]


def test_without_a_key_store_the_rest_goes(monkeypatch):
    def none():
        raise KeyringUnavailable("There is none.")

    monkeypatch.setattr(forgetting, "SystemKeyStore", none)
    monkeypatch.setattr(forgetting, "key_store", lambda: None)
    path = user_data() / "Letters.voicetune"
    create(path, key=b"k" * 32).close()
    assert forget_everything([path], [ACCOUNT]) == []
    assert not path.exists()


def test_file_that_only_has_the_name_of_a_project_goes_too(keys):
    path = user_data() / "broken.voicetune"
    path.write_text("no project")
    assert forget_everything([path], []) == []
    assert not path.exists()


def test_projects_are_listed_once_with_their_sizes(keys, tmp_path):
    here, there = project(keys, user_data() / "b.voicetune"), project(keys, tmp_path / "A.voicetune")
    there.with_name("A.voicetune-wal").write_bytes(b"x" * 1000)
    found = kept_projects([user_data(), tmp_path / "nowhere", user_data()], [here, there, tmp_path / "gone.voicetune"])
    assert [kept.path for kept in found] == [there, here]
    assert found[0].bytes == there.stat().st_size + 1000
    assert read_salt(found[1].path)


def test_report_of_a_crash_of_a_window_that_still_runs_is_no_failure(keys):
    crash.fault_file("window").touch()
    crash.write("A report\n")
    assert forget_everything([], []) == []
    assert crash.waiting() == ""


def test_folder_of_state_is_gone_when_nothing_is_in_it(keys):
    use_everything(keys)
    folder = user_state()
    forget_everything([], [ACCOUNT])
    assert not folder.exists()


@pytest.mark.secret_service
def test_a_real_key_store_holds_nothing_afterwards():
    own, api = SystemKeyStore(), key_store()
    path = project(own, user_data() / "Letters.voicetune")
    name = read_salt(path).hex()
    with TrainingStore(find_place()):
        keep_key(ACCOUNT, "sk-0123", api)
    assert None not in (own.get(name), own.get(NAME), api.get(key_name(ACCOUNT)))
    assert forget_everything([path], [ACCOUNT]) == []
    assert {own.get(name), own.get(NAME), api.get(key_name(ACCOUNT))} == {None}
    assert traces() == []
