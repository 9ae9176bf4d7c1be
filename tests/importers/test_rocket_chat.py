"""Rooms of Rocket.Chat: whose download it is, what talks of two are called, pages, and rows that are no words."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.rocket_chat import line, lines, page, paragraph, rocket_chat_files
from tests.importers.golden import accounted
from tests.importers.reading import read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

ROCKET_CHAT = importer("rocket-chat")


def test_rooms_have_names_and_kinds_and_talks_of_two_the_name_of_the_other(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", rocket_chat_files()), ROCKET_CHAT)
    assert [(one.chat.id, one.chat.title, one.chat.kind) for one in found.exports] == [
        ("rocket-chat:k9", "User_2", "dm"),
        ("rocket-chat:p3", "p3", None),
        ("rocket-chat:tea", "tea", "group"),
    ]
    assert {one.sender: one.is_me for one in found.messages} == {"User_2": False, "User_3": False, "ana": True, "bo": False}


def test_of_a_room_alone_it_is_asked_who_the_person_is(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", {"tea.json": lines(line(1, "a", "bo"), line(2, "b", "ana"))})
    assert read_export(made, ROCKET_CHAT).exports[0].questions[0].choices == ("bo", "ana")
    assert [one.is_me for one in read_export(made, ROCKET_CHAT, Answers(me="ana")).messages] == [False, True]


def test_a_damaged_line_costs_itself_alone(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", {"tea.json": lines(line(1, "a"), '{"msg":"b', line(3, "c"))}), ROCKET_CHAT)
    assert (found.texts, found.reasons, accounted(found)) == (["a", "c"], [Reason.UNPARSABLE], 3)


def test_pages_keep_lines_and_letters_that_are_escaped_or_not(tmp_path: Path) -> None:
    made = page(paragraph(1, "1 < 2\n\n& 3 &gt; 2"), paragraph(2, "da", file="x.jpg"))
    found = read_export(make_folder(tmp_path / "x", {"a.html": made}), ROCKET_CHAT)
    assert [(one.text, one.sent_at, one.flags) for one in found.messages] == [
        ("1 < 2\n\n& 3 > 2", "2024-03-05T12:01:07+00:00", ()),
        ("da", "2024-03-05T12:02:07+00:00", ("caption",)),
    ]


def test_a_file_that_breaks_off_in_its_first_message_is_told_of(tmp_path: Path) -> None:
    files = {"user.json": "{}", "a.json": lines(line(1, "a")), "b.json": '{"msg":"b', "c.html": page(paragraph(1, "c"))[:100]}
    found = read_export(make_folder(tmp_path / "x", files), ROCKET_CHAT)
    assert (found.texts, found.reasons) == (["a"], [Reason.UNPARSABLE] * 2)
