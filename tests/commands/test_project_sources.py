"""`--zone`, and what was answered about the exports of a project: listed, and answered in another way."""

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project.file import create

LINES = "03/04/2024, 09:00 - Bo: early\n05/06/2024, 23:10 - Ada: later\n"


@pytest.fixture
def chat(tmp_path):
    path = tmp_path / "WhatsApp Chat with Bo.txt"
    path.write_text(LINES, encoding="utf-8")
    return path


@pytest.fixture
def kept(keys, chat, file):
    """A project with this chat, its dates guessed."""
    with create(file, keystore=keys) as project:
        result_of(import_exports(project, [chat]))
    return file


def first(voicetune, project):
    (source,) = voicetune("project", project, "sources", "--json").json["sources"]
    return source


def test_a_zone_is_that_of_times_without_one(voicetune, chat):
    rows = voicetune("messages", chat, "--zone", "Europe/Berlin", "--jsonl").rows
    assert [row["sent_at"] for row in rows] == ["2024-04-03T09:00:00+02:00", "2024-06-05T23:10:00+02:00"]
    (source,) = voicetune("inspect", chat, "--zone", "Asia/Tokyo", "--json").json["sources"]
    assert source["chats"][0]["first"] == "2024-04-03T09:00:00+09:00"


def test_a_zone_that_nobody_knows_is_wrong_use(voicetune, chat):
    ran = voicetune("messages", chat, "--zone", "Europe/Atlantis")
    assert (ran.status, "no time zone of this name" in " ".join(ran.err.split())) == (2, True)


def test_sources_are_listed_with_what_was_guessed(voicetune, kept):
    source = first(voicetune, kept)
    assert set(source) == {"id", "name", "format", "imported_at", "counts", "answers", "guessed"}
    assert (source["id"], source["answers"], source["guessed"]) == (1, {"date_order": "dmy"}, ["date_order"])
    assert "date_order" in voicetune("project", kept, "sources").text


def test_an_answer_is_changed_and_the_others_stay(voicetune, kept):
    ran = voicetune("project", kept, "answer", 1, "--zone", "Europe/Berlin", "--json")
    assert (ran.status, ran.json["changed"]) == (0, {"times": 2, "texts": 0, "me": False})
    voicetune("project", kept, "answer", 1, "--date-order", "mdy")
    assert first(voicetune, kept)["answers"] == {"date_order": "mdy", "zone": "Europe/Berlin"}
    voicetune("project", kept, "answer", 1, "--zone", "none", "--me", "Ada")
    assert first(voicetune, kept)["answers"] == {"date_order": "mdy", "me": "Ada"}


def test_an_answer_that_cannot_be_is_told(voicetune, kept):
    ran = voicetune("project", kept, "answer", 1, "--me", "Nobody")
    assert (ran.status, "Nobody who wrote" in ran.err) == (1, True)
    assert voicetune("project", kept, "answer", 9, "--me", "Ada").status == 1


@pytest.mark.parametrize("arguments", [("answer",), ("answer", 1), ("answer", "--me", "Ada"), ("info", 1), ("info", "--me", "Ada")])
def test_answers_belong_to_a_source(voicetune, kept, arguments):
    assert voicetune("project", kept, *arguments).status == 2
