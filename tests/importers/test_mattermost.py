"""Mattermost's bulk exports and tables of channels: answers, names, talks, and rows that are no words."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.mattermost import HEADER, direct, line, post, row, said, server
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

MATTERMOST = importer("mattermost")


def read(folder: Path, text: str, name: str = "import.jsonl", answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {name: text}), MATTERMOST, answers)


def test_answers_come_in_order_of_time_and_know_what_they_answer(tmp_path: Path) -> None:
    found = read(tmp_path, server(post(1, "a", replies=[said(3, "c", "ana")]), post(2, "b")))
    assert [(one.text, one.reply_to == found.messages[0].id, one.flags) for one in found.messages] == [
        ("a", False, ()),
        ("b", False, ()),
        ("c", True, ("thread",)),
    ]


def test_talks_are_called_after_the_others(tmp_path: Path) -> None:
    lines = direct(1, "a", "bo", "ana", "bo"), direct(2, "b", "ana", "bo", "ana", "cy"), direct(3, "c", "ana", "ana", "ana")
    found = read(tmp_path, server(*lines), answers=Answers(me="Ana Sol"))
    assert [(one.chat.title, one.chat.kind) for one in found.exports] == [("Bo 🦊", "dm"), ("Bo 🦊, cy", "group"), ("Ana Sol", "self")]
    assert [(one.sender, one.is_me) for one in found.messages] == [("Bo 🦊", False), ("Ana Sol", True), ("Ana Sol", True)]


def test_channels_of_several_teams_have_their_names(tmp_path: Path) -> None:
    found = read(tmp_path, server(line("team", name="more", display_name="More"), post(1, "a")))
    assert found.exports[0].chat.title == "Core / Tea"


def test_it_is_asked_who_the_person_is(tmp_path: Path) -> None:
    found = read(tmp_path, server(direct(1, "a", "bo", "ana", "bo"), direct(2, "b", "ana", "ana", "bo")))
    assert found.exports[0].questions[0].choices == ("Bo 🦊", "Ana Sol")


def test_a_damaged_line_costs_itself_alone(tmp_path: Path) -> None:
    found = read(tmp_path, server(post(1, "a"), '{"type":"post","post":{"user":3}}\n', post(2, "b")))
    assert (found.texts, found.reasons, accounted(found)) == (["a", "b"], [Reason.UNPARSABLE], 3)


def test_tables_are_read_oldest_first(tmp_path: Path) -> None:
    made = HEADER + row(3, "c", "ana", "p1") + row(2, '"b, ""b""\nb"') + row(1, "a")
    found = read(tmp_path, made, "tea.csv", Answers(me="Ana"))
    assert [(one.text, one.is_me, one.reply_to) for one in found.messages] == [
        ("a", False, None),
        ('b, "b"\nb', False, None),
        ("c", True, "p1"),
    ]
    assert found.messages[0].sent_at == "2023-11-14T22:01:20.123000+00:00"


def test_one_file_of_either_kind_is_known(tmp_path: Path) -> None:
    assert detected(make_folder(tmp_path / "a", {"export.json": server(post(1, "a"))})) == "mattermost"
    assert detected(make_folder(tmp_path / "b", {"tea.csv": HEADER + row(1, "a")})) == "mattermost"


def test_what_stands_behind_me_has_no_stars(tmp_path: Path) -> None:
    found = read(tmp_path, server(post(1, "*waves*", type="me"), post(2, "*no*")))
    assert found.texts == ["waves", "*no*"]
