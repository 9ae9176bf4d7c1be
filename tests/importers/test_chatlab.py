"""ChatLab's format: one chat a file, as an object or as lines."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

HEAD = {"version": "0.0.2", "exportedAt": 1770000000}
META = {"name": "Tea", "platform": "wechat", "type": "group", "ownerId": "me"}
MEMBERS = [{"platformId": "me", "accountName": "Ana"}, {"platformId": "bo", "accountName": "Bo", "groupNickname": "Tea Bo"}]


def row(number: int, content: str | None, kind: int = 0, sender: str = "bo", **more: Any) -> dict[str, Any]:
    """A message."""
    who = {"sender": sender, "accountName": sender.title(), "platformMessageId": f"m{number}"}
    return {**who, "timestamp": 1738713600 + number, "type": kind, "content": content, **more}


ROWS = [
    row(0, "hello", sender="me"),
    row(1, "hi", 25, replyToMessageId="m0", groupNickname="Tea Bo"),
    row(2, "[图片]", 1),
    row(3, "Bo joined", 80),
    row(4, None, 81),
    row(5, "A card", 7),
    row(6, None),
]


def written(meta: dict[str, Any] = META, *, as_lines: bool = False) -> dict[str, str]:
    """A file of the chat, as an object or as lines."""
    if not as_lines:
        return {"tea.json": json.dumps({"chatlab": HEAD, "meta": meta, "members": MEMBERS, "messages": ROWS}, indent=2)}
    members = [{"_type": "member", **one} for one in MEMBERS]
    lines = [{"_type": "header", "chatlab": HEAD, "meta": meta}, *members, *({"_type": "message", **one} for one in ROWS)]
    return {"tea.jsonl": "".join(f"{json.dumps(line)}\n" for line in lines)}


def read(folder: Path, files: dict[str, str], answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", files), importer("chatlab"), answers)


layouts = pytest.mark.parametrize("as_lines", [False, True])


@layouts
def test_both_layouts_are_detected_and_say_the_same(tmp_path: Path, as_lines: bool) -> None:
    found = read(tmp_path, written(as_lines=as_lines))
    assert detected(tmp_path / "x") == "chatlab"
    assert (found.exports[0].chat.title, found.exports[0].chat.kind) == ("Tea", "group")
    assert [(one.sender_id, one.sender, one.is_me, one.sent_at, one.text, one.reply_to) for one in found.messages] == [
        ("me", "Me", True, "2025-02-05T00:00:00+00:00", "hello", None),
        ("bo", "Tea Bo", False, "2025-02-05T00:00:01+00:00", "hi", "m0"),
    ]
    assert found.reasons == [Reason.MEDIA, Reason.SYSTEM, Reason.DELETED, Reason.UNSUPPORTED, Reason.MEDIA]


@layouts
def test_who_exported_is_asked_where_the_file_does_not_tell(tmp_path: Path, as_lines: bool) -> None:
    files = written({"name": "Tea", "platform": "qq", "type": "private"}, as_lines=as_lines)
    (question,) = read(tmp_path / "a", files).exports[0].questions
    assert (question.kind, question.choices) == ("who_am_i", ("Ana", "Tea Bo"))
    assert [one.is_me for one in read(tmp_path / "b", files, Answers(me="bo")).messages] == [False, True]


def test_a_damaged_line_costs_itself_alone(tmp_path: Path) -> None:
    (name, text), *_ = written(as_lines=True).items()
    found = read(tmp_path, {name: text.replace('"timestamp": 1738713600', '"timestamp": oops')})
    assert (found.texts, accounted(found), found.reasons[0]) == (["hi"], 7, Reason.UNPARSABLE)


def test_a_file_that_breaks_off_gives_what_came_before_and_says_so(tmp_path: Path) -> None:
    (name, text), *_ = written().items()
    found = read(tmp_path, {name: text[: text.index("Bo joined")]})
    assert (found.texts, found.reasons) == (["hello", "hi"], [Reason.MEDIA, Reason.UNPARSABLE])
