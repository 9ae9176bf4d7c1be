"""`voicetune blind` and `voicetune probe` on a project with a replay."""

import pytest

from tests.operations.replays import add_replay
from voicetune_desktop.project.file import open_project, read_salt

SAID = [("real one", "ask Bo Larsen", "sure"), ("real two", "fine by me", "hm"), ("real three", "so so", "no")]


@pytest.fixture
def project(into_project, file, keys):
    assert into_project().status == 0
    return file


@pytest.fixture
def replay(project, keys):
    with open_project(project, key=keys.get(read_salt(project).hex())) as opened:
        return add_replay(opened, SAID)


def test_writes_a_quiz_without_what_is_hidden(voicetune, project, replay, tmp_path):
    ran = voicetune("blind", tmp_path / "quiz.html", "--project", project, "--seed", 7, "--json")
    assert ran.json == {"quiz": str(tmp_path / "quiz.html"), "rounds": 2, "left_out": 1, "seed": 7}
    page = (tmp_path / "quiz.html").read_text(encoding="utf-8")
    assert "real two" in page
    assert "Larsen" not in page


def test_the_quiz_is_of_the_model_that_was_asked_for(voicetune, project, replay, tmp_path):
    assert voicetune("blind", tmp_path / "q.html", "--project", project, "--model", "diary-base").status == 0
    assert "sure" in (tmp_path / "q.html").read_text(encoding="utf-8")
    ran = voicetune("blind", tmp_path / "q.html", "--project", project, "--model", "nobody")
    assert ran.status == 1
    assert "diary-tuned, diary-base" in ran.err


@pytest.mark.parametrize("command", [["blind", "quiz.html"], ["probe"]])
def test_without_a_replay_it_says_how_to_make_one(voicetune, project, command, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = voicetune(*command, "--project", project)
    assert ran.status == 1
    assert "There is no replay in this project" in ran.err


def test_finds_a_leak_and_does_not_repeat_it(voicetune, project, replay):
    ran = voicetune("probe", "--project", project)
    assert ran.status == 1
    assert "A name of your chats (my model, moment 1, characters 5 to 13)" in ran.text
    assert "6 answers looked through" in ran.text
    assert "Larsen" not in ran.text + ran.err


def test_answers_of_one_model_or_of_files(voicetune, project, replay, tmp_path):
    assert voicetune("probe", "--project", project, "--model", "diary-base").status == 0
    (tmp_path / "said.txt").write_text("ok\nwrite to bo.larsen@example.org\n", encoding="utf-8")
    ran = voicetune("probe", tmp_path / "said.txt", "--project", project, "--json")
    (leak,) = ran.json["leaks"]
    assert (ran.status, leak["kind"], leak["where"], leak["sure"]) == (1, "email", "Answer 2", True)


def test_files_and_a_replay_at_once_are_refused(voicetune, project, tmp_path):
    assert voicetune("probe", tmp_path / "said.txt", "--project", project, "--replay", 1).status == 2
