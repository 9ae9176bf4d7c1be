import json
import os
import sys
from pathlib import Path

import pytest

from tests.small_disk import fill, on_a_disk
from voicetune_desktop.gui import preferences
from voicetune_desktop.paths import user_config


def stored():
    return user_config() / "preferences.json"


def projects(folder, count):
    paths = [folder / f"{number}.voicetune" for number in range(count)]
    for path in paths:
        path.touch()
    return paths


def test_without_a_file_there_are_none():
    assert preferences.read() == {}
    assert preferences.recent_projects() == []


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "null", '{"recent": 7}', '{"recent": [1, null]}'])
def test_a_broken_file_counts_as_empty(text):
    stored().write_text(text, encoding="utf-8")
    assert preferences.recent_projects() == []


def test_a_file_that_is_no_text_counts_as_empty():
    stored().write_bytes(b"\xff\xfe\x00")
    assert preferences.read() == {}


def test_one_change_keeps_the_others():
    preferences.change("look", "dark")
    preferences.change("other", "ä")
    assert json.loads(stored().read_text(encoding="utf-8")) == {"look": "dark", "other": "ä"}


def test_the_newest_project_comes_first_and_once(tmp_path):
    first, second = projects(tmp_path, 2)
    for path in (first, second, first):
        preferences.remember_project(path)
    assert preferences.recent_projects() == [first, second]


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere every name of a file is a text.")
def test_a_name_that_is_no_text_is_remembered_too(tmp_path):
    path = tmp_path / os.fsdecode(b"odd \xff.voicetune")
    path.touch()
    preferences.remember_project(path)
    assert preferences.recent_projects() == [path]


def test_projects_that_are_gone_are_not_listed(tmp_path):
    first, second = projects(tmp_path, 2)
    preferences.remember_project(first)
    preferences.remember_project(second)
    second.unlink()
    assert preferences.recent_projects() == [first]


def test_only_the_last_projects_are_remembered(tmp_path):
    paths = projects(tmp_path, preferences.RECENT + 3)
    for path in paths:
        preferences.remember_project(path)
    assert preferences.recent_projects() == paths[: -preferences.RECENT - 1 : -1]


def test_a_project_can_be_forgotten(tmp_path):
    first, second = projects(tmp_path, 2)
    preferences.remember_project(first)
    preferences.remember_project(second)
    preferences.forget_project(second)
    assert preferences.recent_projects() == [first]


def test_a_place_that_cannot_be_written_is_no_reason_to_stop(monkeypatch, tmp_path):
    monkeypatch.setattr(preferences, "_file", lambda: tmp_path / "no folder" / "preferences.json")
    assert not preferences.change("look", "dark")
    assert preferences.read() == {}


def on_a_full_disk(folder):
    preferences._file = lambda: folder / "preferences.json"
    assert preferences.change("look", "dark")
    fill(folder)
    assert not preferences.change("other", "x" * 10_000)
    assert preferences.read() == {"look": "dark"}


def test_a_full_disk_leaves_what_was_kept(tmp_path):
    on_a_disk("64k", tmp_path / "disk", __name__, on_a_full_disk.__name__)


def test_what_cannot_be_read_just_now_is_not_written_over(monkeypatch):
    preferences.change("look", "dark")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_text", refuse)
        assert not preferences.change("other", 1)
    assert preferences.read() == {"look": "dark"}


def refuse(*_args, **_options):
    raise PermissionError


def test_tables_are_remembered_the_oldest_forgotten_first():
    for number in range(preferences.TABLES + 2):
        preferences.remember_table(str(number), {"text": "x"})
    preferences.remember_table("5", {"text": "y"})
    known = preferences.known_tables()
    assert (len(known), next(iter(known)), list(known)[-1], known["5"]) == (preferences.TABLES, "2", "5", {"text": "y"})


@pytest.mark.parametrize("tables", ["[]", "7", '{"a": 1}', '{"a": {"text": 1}}'])
def test_broken_tables_are_not_known(tables):
    stored().write_text(f'{{"tables": {tables}}}', encoding="utf-8")
    assert preferences.known_tables() == {}
