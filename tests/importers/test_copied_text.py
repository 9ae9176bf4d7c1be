"""Messages that were copied in an app and pasted into a text file."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.copied import COPIED, DISCORD, LOG, TELEGRAM
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

copied = pytest.mark.parametrize("name", COPIED)


def read(tmp_path: Path, text: str, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(tmp_path / "x", {"our talk.txt": text}), importer("copied-text"), answers)


@copied
def test_copied_messages_are_known_and_read(tmp_path: Path, name: str) -> None:
    text, messages = COPIED[name]
    found = read(tmp_path, text)
    assert detected(tmp_path / "x" / "our talk.txt") == "copied-text"
    assert [(message.sent_at, message.sender, message.text) for message in found.messages] == messages
    assert found.exports[0].chat.title == "our talk"


def test_pictures_alone_are_set_aside_and_changed_messages_marked(tmp_path: Path) -> None:
    assert read(tmp_path / "a", TELEGRAM).reasons == [Reason.MEDIA]
    assert [message.flags for message in read(tmp_path / "b", DISCORD).messages] == [(), ("edited",), (), ()]


def test_the_order_of_day_and_month_is_asked_and_the_answer_taken(tmp_path: Path) -> None:
    text = "Ana, [03/05/2026 09:12]\nhi\n\nBo, [03/05/2026 09:13]\nyo\n"
    assert [question.kind for question in read(tmp_path / "a", text).exports[0].questions] == ["date_order"]
    assert read(tmp_path / "b", text, Answers(date_order="mdy")).messages[0].sent_at == "2026-03-05T09:12:00"


def test_nothing_is_lost_before_the_first_message_or_of_a_day_that_does_not_exist(tmp_path: Path) -> None:
    found = read(tmp_path, f"our talk\n{TELEGRAM}Bo, [31.02.2023 09:12]\nnever\n")
    assert found.reasons == [Reason.UNPARSABLE, Reason.MEDIA, Reason.UNPARSABLE]
    assert accounted(found) == 5


@pytest.mark.parametrize(
    "text", ["Diary 2023-08-15 09:12\nslept\n\nDiary 2023-08-16 09:12\nwalked\n", "so — we went at 9:12\nand home\n", LOG]
)
def test_what_one_person_writes_and_a_log_are_no_talks(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert detected(tmp_path / "a.txt") != "copied-text"


def test_every_line_of_a_long_text_without_a_message_is_set_aside(tmp_path: Path) -> None:
    found = read(tmp_path, "nothing to see here\n" * 9000)
    assert (found.reasons, found.messages) == ([Reason.UNPARSABLE] * 9000, [])


def test_direct_messages_of_zoom_are_chats_of_their_own(tmp_path: Path) -> None:
    text = (
        "09:12:01 From Ana Sol to Everyone:\n\thello all\n09:12:40 From Bo Ek to Ana Sol(Direct Message):\n\tpsst\n"
        "09:13:00 From Ana Sol to Bo Ek (Direct Message):\n\tlater\n09:13:30 From Bo Ek to Everyone:\n\tok\n"
        "09:14:00 From Cy to Ana Sol (Privately):\n\tbye\n"
    )
    found = read_export(make_folder(tmp_path / "x", {"meeting_saved_chat.txt": text}), importer("copied-text"))
    assert [(export.chat.title, export.chat.kind, [getattr(one, "text", "") for one in items]) for export, items in found.chats] == [
        ("meeting_saved_chat", None, ["hello all", "ok"]),
        ("Ana Sol, Bo Ek", "dm", ["psst", "later"]),
        ("Ana Sol, Cy", "dm", ["bye"]),
    ]
