"""Killed while a project is made or gets another key: what lies there opens with a key that is kept, or it is not there."""

from pathlib import Path
from random import Random

import pytest

from tests.killing import run_apart
from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.errors import ProjectForeign
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project.file import create, open_project
from voicetune_desktop.project.keys import use_key_store

MOMENTS = 12


class FileKeys:
    """A key store that outlives its process."""

    label = "a folder"

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(exist_ok=True)

    def get(self, name):
        file = self.folder / name
        return file.read_bytes() if file.exists() else None

    def put(self, name, key):
        part = self.folder / f"{name}.part"
        part.write_bytes(key)
        part.replace(self.folder / name)

    def forget(self, name):
        (self.folder / name).unlink(missing_ok=True)


def make(path, keys):
    create(path, keystore=keys).close()


def change_key(path, keys):
    with open_project(path, keystore=keys) as project:
        use_key_store(project, keys)


def messages(path, keys):
    with open_project(path, keystore=keys) as project:
        assert project.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return project.connection.execute("SELECT count(*) FROM message").fetchone()[0]


def test_a_killed_change_of_the_key_leaves_a_project_that_opens(tmp_path):
    keys, chance = FileKeys(tmp_path / "keys"), Random("keys")
    path = tmp_path / "p.voicetune"
    with create(path, keystore=keys) as project:
        result_of(import_exports(project, [write_chat(tmp_path)]))
    seconds = run_apart(change_key, path, keys)
    for _ in range(MOMENTS):
        run_apart(change_key, path, keys, after=chance.uniform(0, seconds))
        assert messages(path, keys) == 210
    run_apart(change_key, path, keys)
    assert messages(path, keys) == 210
    assert [file.name for file in tmp_path.glob(".*")] == []


def test_a_killed_making_leaves_a_project_that_opens_or_none(tmp_path):
    keys, chance = FileKeys(tmp_path / "keys"), Random("making")
    seconds = run_apart(make, tmp_path / "first.voicetune", keys)
    for number in range(MOMENTS):
        path = tmp_path / f"{number}.voicetune"
        run_apart(make, path, keys, after=chance.uniform(0, seconds))
        if path.exists() and path.stat().st_size:
            assert messages(path, keys) == 0
        elif path.exists():
            with pytest.raises(ProjectForeign):
                open_project(path, keystore=keys)
