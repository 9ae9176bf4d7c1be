"""Projects and files under long paths and odd names."""

import os

import pytest

from tests.commands.running import environment, start
from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.errors import NameRefused, ProjectError
from voicetune_desktop.operations.building import build_dataset
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project.file import create, open_project
from voicetune_desktop.project.one_window import hold, is_held
from voicetune_desktop.replacing import refuse_odd_name

KEY = bytes(32)
NAMES = {
    "300 signs": "/".join(["a rather long name of a folder"] * 7),
    "letters of many scripts": "Ünïcödé 日本語 العربية ñandú 🪁",
    "signs of shells and of addresses": "50% off; $HOME & 'two' \"quotes\" #1 ?x=y [z] {a} ~ `id`",
    "spaces at the ends": " . leading and trailing . ",
    "letters and their accents apart": "Cafe\u0301 Zoe\u0308",
    "a new line": "one\ntwo",
    "an option": "--help",
    "a memory": ":memory:",
    "bytes that are no text": os.fsdecode(b"odd \xff"),
}


@pytest.mark.parametrize("name", NAMES)
def test_everything_works_under_any_name(tmp_path, name):
    folder = tmp_path / NAMES[name]
    try:
        folder.mkdir(parents=True)
        path = folder / f"{folder.name[:60]}.voicetune"
        refuse_odd_name(path)
        path.touch()
        path.unlink()
    except (OSError, NameRefused):
        pytest.skip("This system has no such names.")
    with hold(path), create(path, key=KEY) as project:
        result_of(import_exports(project, [write_chat(folder)]))
        choose_assistant(project, "Ada Byron")
        result_of(scan_privacy(project))
        result_of(build_dataset(project))
        report = result_of(write_files(project, folder / "out"))
        assert is_held(path)
    assert len(report.files) == 2
    with open_project(path, key=KEY) as project:
        assert project.connection.execute("SELECT count(*) FROM message").fetchone() == (210,)
    assert sorted(each.name for each in folder.iterdir()) == sorted([path.name, "WhatsApp Chat with Bo.txt", "out"])


def test_a_path_that_is_too_long_is_a_sentence(tmp_path):
    folder = tmp_path / "/".join(["a rather long name of a folder" * 4] * 4)
    try:
        folder.mkdir(parents=True)
    except OSError:
        pytest.skip("This system has no such long paths.")
    with pytest.raises(ProjectError, match="path of the project would be too long"):
        create(folder / "p.voicetune", key=KEY)
    create(tmp_path / "p.voicetune", key=KEY).close()
    with pytest.raises(ProjectError, match="path of the project is too long"):
        open_project((tmp_path / "p.voicetune").rename(folder / "p.voicetune"), key=KEY)


def test_the_command_takes_such_paths(tmp_path):
    folder = tmp_path / NAMES["letters of many scripts"]
    folder.mkdir()
    ran = start("prepare", write_chat(folder), "--assistant", "Ada Byron", "--out", folder / "out", env=environment(LC_ALL="C"))
    _, err = ran.communicate(timeout=60)
    assert (ran.returncode, b"Traceback" in err) == (0, False), err
    assert sorted(each.name for each in (folder / "out").iterdir()) == ["train.jsonl", "valid.jsonl"]
