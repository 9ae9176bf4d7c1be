"""`voicetune style`: files of answers, or a project."""

import pytest

from tests.evaluation import voices


@pytest.fixture
def answers(tmp_path):
    """Files of three voices, as options."""
    made = {"--you": voices.person(60, 1), "--others": voices.others(40, 1), "--model": voices.assistant(40, 1)}
    options = []
    for option, voice in made.items():
        path = tmp_path / f"{option[2:]}.txt"
        path.write_text("\n\n".join(voice.texts), encoding="utf-8")
        options += [option, path]
    return options


def test_files_are_compared(voicetune, answers):
    ran = voicetune("style", *answers)
    assert ran.status == 0
    assert "no single number" in ran.text
    assert "The model writes" in ran.text


def test_json_and_a_page(voicetune, answers, tmp_path):
    ran = voicetune("style", *answers, "--json", "--html", tmp_path / "r.html")
    assert ran.json["style"]["compared"] == 40
    assert (tmp_path / "r.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize("options", [(), ("--replay", "1"), ("--model", "x")])
def test_wrong_use_is_told(voicetune, options):
    assert voicetune("style", *options).status == 2


def test_a_file_that_is_not_there_is_told(voicetune, tmp_path):
    ran = voicetune("style", "--you", tmp_path / "none.txt", "--model", tmp_path / "none.txt")
    assert (ran.status, "cannot be read" in ran.err) == (1, True)


def test_one_voice_is_not_enough(voicetune, answers):
    ran = voicetune("style", *answers[:2])
    assert (ran.status, "nothing to compare" in ran.err) == (1, True)


def test_a_project_is_compared_without_any_message_or_name(voicetune, into_project, file, tmp_path):
    into_project()
    ran = voicetune("style", "--project", file, "--html", tmp_path / "r.html", "--json")
    assert ran.status == 0
    assert ran.json["coverage"]["people"]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert not any(private in page for private in ("Byron", "Larsen", "900123"))


def test_a_replay_that_is_not_there_is_told(voicetune, into_project, file):
    into_project()
    ran = voicetune("style", "--project", file, "--replay", 9)
    assert (ran.status, "no such replay" in ran.err) == (1, True)
