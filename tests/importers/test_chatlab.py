"""ChatLab's format: one chat a file, as an object or as lines."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.chatlab import chatlab_files
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason


def read(folder: Path, files: dict[str, str], answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", files), importer("chatlab"), answers)


layouts = pytest.mark.parametrize("as_lines", [False, True])


@layouts
def test_both_layouts_are_detected_and_say_the_same(tmp_path: Path, as_lines: bool) -> None:
    found = read(tmp_path, chatlab_files(as_lines=as_lines))
    assert detected(tmp_path / "x") == "chatlab"
    assert (found.exports[0].chat.title, found.exports[0].chat.kind) == ("Tea", "group")
    assert [(one.sender_id, one.sender, one.is_me, one.sent_at, one.text, one.reply_to) for one in found.messages] == [
        ("me", "Me", True, "2025-02-05T00:00:00+00:00", "hello", None),
        ("bo", "Tea Bo", False, "2025-02-05T00:00:01+00:00", "hi", "m0"),
    ]
    assert found.reasons == [Reason.MEDIA, Reason.SYSTEM, Reason.DELETED, Reason.UNSUPPORTED, Reason.MEDIA]


@layouts
def test_who_exported_is_asked_where_the_file_does_not_tell(tmp_path: Path, as_lines: bool) -> None:
    files = chatlab_files({"name": "Tea", "platform": "qq", "type": "private"}, as_lines=as_lines)
    (question,) = read(tmp_path / "a", files).exports[0].questions
    assert (question.kind, question.choices) == ("who_am_i", ("Ana", "Tea Bo"))
    assert [one.is_me for one in read(tmp_path / "b", files, Answers(me="bo")).messages] == [False, True]


def test_a_damaged_line_costs_itself_alone(tmp_path: Path) -> None:
    (name, text), *_ = chatlab_files(as_lines=True).items()
    found = read(tmp_path, {name: text.replace('"timestamp": 1738713600', '"timestamp": oops')})
    assert (found.texts, accounted(found), found.reasons[0]) == (["hi"], 7, Reason.UNPARSABLE)


def test_a_file_that_breaks_off_gives_what_came_before_and_says_so(tmp_path: Path) -> None:
    (name, text), *_ = chatlab_files().items()
    found = read(tmp_path, {name: text[: text.index("Bo joined")]})
    assert (found.texts, found.reasons) == (["hello", "hi"], [Reason.MEDIA, Reason.UNPARSABLE])
