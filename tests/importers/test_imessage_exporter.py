"""Texts of imessage-exporter: blocks, answers that stand twice, edits, and what the tool adds."""

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.phone_tools import clock, imessage_block, indented
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.imessage.exporter import IMESSAGE_EXPORTER
from voicetune_desktop.importers.imessage.exporter_text import HEAD
from voicetune_desktop.importers.text_files.blocks import TextFile
from voicetune_desktop.importers.text_files.rows import text_rows
from voicetune_desktop.model import Answers, Reason


def read(folder: Path, *blocks: str, name: str = "Siobhán Roe", answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "out", {f"{name}.txt": "".join(blocks)}), IMESSAGE_EXPORTER, answers)


def test_blocks_are_messages_of_mine_and_theirs(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        imessage_block(0, "Me", "hello", "two lines", read=" (Read by them after 1 hour, 49 seconds)"),
        imessage_block(775, "Siobhán Roe", "", "with a", "", "gap"),
    )
    assert [(message.sender, message.is_me, message.sent_at, message.text) for message in found.messages] == [
        ("Me", True, "2023-08-23T12:05:09", "hello\ntwo lines"),
        ("Siobhán Roe", False, "2023-08-24T01:00:09", "with a\n\ngap"),
    ]
    assert (found.exports[0].chat.id, found.exports[0].chat.title) == ("imessage:Siobhán Roe", "Siobhán Roe")


def test_an_answer_is_given_once(tmp_path: Path) -> None:
    answer = imessage_block(5, "Me", "yes", "really")
    parent = imessage_block(0, "Siobhán Roe", "coming?").rstrip("\n") + "\n" + indented(answer) + "\n"
    found = read(tmp_path, parent, answer.rstrip("\n") + "\nThis message responded to an earlier message.\n\n")
    assert (found.texts, found.reasons) == (["coming?", "yes\nreally"], [Reason.SYSTEM])


def test_lines_behind_the_copy_of_an_answer_belong_to_the_message(tmp_path: Path) -> None:
    parent = imessage_block(0, "Siobhán Roe", "one").rstrip("\n") + "\n" + indented(imessage_block(5, "Me", "yes")) + "two\n\n"
    assert read(tmp_path, parent, imessage_block(5, "Me", "yes")).texts == ["one\ntwo", "yes"]


ADDED = [
    "Tapbacks:\n    Loved by Me\n    Liked by Bo",
    "Reactions:\nLoved by Me",
    "Sent with Invisible Ink",
    "\nUnable to format announcement!",
]


@pytest.mark.parametrize("added", ADDED)
def test_what_the_tool_adds_is_no_text(tmp_path: Path, added: str) -> None:
    assert read(tmp_path, imessage_block(0, "Me", "hello", added), imessage_block(1, "Me", "next")).texts == ["hello", "next"]


def test_of_a_translated_message_what_was_written_is_kept(tmp_path: Path) -> None:
    found = read(tmp_path, imessage_block(0, "Me", "je viens", "Translated from:", "I am coming"))
    assert found.texts == ["I am coming"]


def test_a_line_that_only_looks_like_a_transcription_is_text(tmp_path: Path) -> None:
    assert read(tmp_path, imessage_block(0, "Me", "Transcription: notes", "of today")).texts == ["Transcription: notes\nof today"]


def test_an_edited_message_has_its_last_wording(tmp_path: Path) -> None:
    edited = imessage_block(0, "Me", f"{clock(0)} helo", "Edited 15 seconds later: hello", "Edited 1 minute later: hello!", "again")
    found = read(tmp_path, edited, imessage_block(1, "Me", "next"))
    assert [(message.text, message.flags) for message in found.messages] == [("hello!\nagain", ("edited",)), ("next", ())]


def test_a_first_wording_may_have_no_time(tmp_path: Path) -> None:
    found = read(tmp_path, imessage_block(0, "Me", "helo", "Edited 1 minute, 15 seconds later: hello"))
    assert [(message.text, message.flags) for message in found.messages] == [("hello", ("edited",))]


ASIDE = {
    "announcement": (f"{clock(1)} You named the conversation Walk: 5:00\n\n", Reason.SYSTEM),
    "deleted": (imessage_block(1, "Me", "This message was deleted from the conversation!", "gone"), Reason.DELETED),
    "taken back": (imessage_block(1, "Me", "You unsent this message part 5 seconds after sending!"), Reason.DELETED),
    "file": (imessage_block(1, "Me", "~/Library/Messages/Attachments/aa/10/IMG_0001.heic"), Reason.MEDIA),
    "copied file": (imessage_block(1, "Me", "attachments/12/34.jpeg"), Reason.MEDIA),
    "sticker": (imessage_block(1, "Me", "Outline Sticker from Me: attachments/3/1.heic"), Reason.MEDIA),
    "recording": (imessage_block(1, "Me", "attachments/3/2.caf", "Transcription: it is me"), Reason.MEDIA),
    "missing file": (imessage_block(1, "Me", "Attachment missing!"), Reason.MEDIA),
    "share play": (imessage_block(1, "Me", "SharePlay Message", "Ended"), Reason.SYSTEM),
    "check in": (imessage_block(1, "Me", "Check In: Timer Started", "Expected at Jan 02, 2026  9:20:00 AM"), Reason.UNSUPPORTED),
    "checked in": (imessage_block(1, "Me", "Check In", "Checked in at Jan 02, 2026  9:20:00 AM"), Reason.UNSUPPORTED),
    "game": (imessage_block(1, "Me", "GamePigeon message:", "Your move."), Reason.UNSUPPORTED),
    "nothing": (imessage_block(1, "Me"), Reason.MEDIA),
}


@pytest.mark.parametrize("name", ASIDE)
def test_what_is_no_message_is_set_aside(tmp_path: Path, name: str) -> None:
    block, reason = ASIDE[name]
    found = read(tmp_path, imessage_block(0, "Me", "before"), block, imessage_block(2, "Me", "after"))
    assert (found.texts, found.reasons, found.set_aside[0].at) == (["before", "after"], [reason], 5)


def test_words_beside_a_file_are_a_caption(tmp_path: Path) -> None:
    (message,) = read(tmp_path, imessage_block(1, "Me", "attachments/12/34.jpeg", "look")).messages
    assert (message.text, message.flags) == ("look", ("caption",))


def test_nobody_is_me_where_the_tool_was_given_another_name(tmp_path: Path) -> None:
    blocks = [imessage_block(0, "Ida", "a"), imessage_block(1, "Bo", "b")]
    found = read(tmp_path, *blocks)
    assert ([message.is_me for message in found.messages], found.exports[0].questions[0].kind) == ([None, None], "who_am_i")
    assert [message.is_me for message in read(tmp_path, *blocks, answers=Answers(me="Bo")).messages] == [False, True]


def test_it_is_recognised_in_files_folders_and_archives(tmp_path: Path) -> None:
    text = imessage_block(0, "Me", "hello")
    file = make_folder(tmp_path / "a", {"Bo.txt": text}) / "Bo.txt"
    folder = make_folder(tmp_path / "b", {"Bo.txt": text, "Ann, Bo.txt": text, "attachments/1/1.jpg": b"1"})
    archive = make_zip(tmp_path / "c.zip", {"imessage_export/Bo.txt": text})
    assert [detected(path) for path in (file, folder, archive)] == ["imessage-exporter"] * 3
    assert [len(read_export(path, IMESSAGE_EXPORTER).messages) for path in (file, folder, archive)] == [1, 2, 1]


def test_another_text_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read_export(make_folder(tmp_path, {"a.txt": "Dear diary\n"}) / "a.txt", IMESSAGE_EXPORTER)


TOLD = "Edited 5 seconds later: x"
PIECES = ["\n", clock(0), clock(700), "    ", "\nMe\n", TOLD, "Tapbacks:", " (Read by you after 1 second)", "\n\n", "é"]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=25).map("".join)


@given(TEXTS, st.integers(1, 50))
def test_blocks_of_bytes_do_not_show(text: str, size: int) -> None:
    data = text.encode("utf-8", "surrogatepass")
    small, large = ([*text_rows(TextFile("a", lambda: io.BytesIO(data), "utf-8"), HEAD, some)] for some in (size, 65_536))
    assert small == large


LINES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(lambda text: text.strip() == text)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(LINES, max_size=8))
def test_what_was_written_comes_back(tmp_path: Path, texts: list[str]) -> None:
    plain = [f"so {text} there" for text in texts]
    assert read(tmp_path, *(imessage_block(minute, "Me", text) for minute, text in enumerate([*plain, "end"]))).texts == [*plain, "end"]
