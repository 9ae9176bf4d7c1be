"""What becomes of one message of Telegram's: its text, sender, time and marks, whatever is missing or written wrong."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.exports.telegram import chat, dumped, notice, photo, row
from tests.importers.reading import Read, read_export
from voicetune_desktop.importers.telegram.json import TELEGRAM_JSON
from voicetune_desktop.importers.telegram.rows import repaired
from voicetune_desktop.model import Answers, Reason

checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, value: Any, answers: Answers = Answers()) -> Read:
    file = folder / "result.json"
    file.write_text(value if isinstance(value, str) else dumped(value), encoding="utf-8")
    return read_export(file, TELEGRAM_JSON, answers)


def one(folder: Path, made: dict[str, Any]) -> Any:
    """The message or row set aside that one row becomes."""
    return read(folder, chat([made])).items[0]


def test_reads_every_field_of_a_message(tmp_path: Path) -> None:
    made = row(7, "hi", edited="2023-08-23T12:30:00", via_bot="@gif", forwarded_from=None, reply_to_message_id=3)
    message = read(tmp_path, chat([row(3, sender="user22"), made])).messages[1]
    assert (message.chat, message.chat_title, message.id) == ("telegram:user:22", "Bo Marsh", "7")
    assert (message.sender_id, message.sender, message.is_me) == ("user11", "Ida Quell", True)
    assert (message.text, message.reply_to, message.forwarded) == ("hi", "3", True)
    assert message.flags == ("edited", "via_bot")
    assert message.sent_at == "2023-08-23T12:07:00+02:00"


@pytest.mark.parametrize(
    ("text", "entities", "read_as"),
    [
        ("plain\nlines", None, "plain\nlines"),
        (["a ", {"type": "bold", "text": "b"}, {"type": "pre", "text": "c", "language": "py"}, " d"], None, "a bc d"),
        (None, [{"type": "plain", "text": "only "}, {"type": "link", "text": "here"}], "only here"),
        ("\u2028 kept \x85 as is", None, "\u2028 kept \x85 as is"),
    ],
)
def test_text_is_what_was_typed(tmp_path: Path, text: Any, entities: Any, read_as: str) -> None:
    made = row(1, text, **({} if entities is None else {"text_entities": entities}))
    if text is None:
        del made["text"]
    assert one(tmp_path, made).text == read_as


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain", "text": text}


BOLD = {"type": "bold", "text": plain("be there")}
OIL = [{"type": "paragraph", "text": plain("oil")}, {"type": "math", "formula": "x"}]
CELLS = [{"text": plain("bread"), "header": False}, {"text": plain("two")}, {"header": False}]
BLOCKS: list[dict[str, Any]] = [
    {"type": "heading", "level": 1, "text": plain("Sunday")},
    {"type": "paragraph", "text": {"type": "concat", "text": [plain("please "), BOLD, {"type": "math", "source": "2+2"}]}},
    {
        "type": "list",
        "kind": "bullet",
        "items": [
            {"task_state": "checked", "content": "text", "text": plain("salt")},
            {
                "task_state": "none",
                "content": "blocks",
                "blocks": [{"type": "paragraph", "text": plain("oil")}, {"type": "math", "formula": "x"}],
            },
        ],
    },
    {"type": "list", "kind": "ordered", "items": [{"task_state": "none", "text": plain("walk"), "num": "3"}, {"text": plain("eat")}]},
    {"type": "quote", "content": "text", "text": plain("soon"), "caption": plain("Bo")},
    {"type": "table", "title": {"type": "empty"}, "rows": [{"cells": CELLS}]},
    {"type": "photo", "photo_id": "5", "caption": {"text": plain("the lake"), "credit": {"type": "empty"}}},
    {"type": "details", "title": plain("more"), "blocks": [{"type": "code", "text": plain("ls"), "language": ""}]},
    {"type": "thinking", "text": plain("hmm")},
    {"type": "divider"},
]
SUNDAY = "Sunday\nplease be there2+2\n- [x] salt\n- oil\n  x\n3. walk\n2. eat\nsoon\nBo\nbread | two | \nthe lake\nmore\nls"


@pytest.mark.parametrize("text", ["", None, []])
def test_a_rich_message_is_read_from_its_blocks(tmp_path: Path, text: Any) -> None:
    made = row(1, text, text_entities=[], rich_message={"rtl": False, "part": False, "blocks": BLOCKS})
    assert one(tmp_path, made).text == SUNDAY


def test_a_rich_message_without_words_is_a_picture_or_the_like(tmp_path: Path) -> None:
    deep: Any = plain("far down")
    for _ in range(60):
        deep = {"type": "bold", "text": deep}
    for blocks in ([{"type": "photo", "photo_id": "5"}], [{"type": "paragraph", "text": deep}], 5):
        assert one(tmp_path, row(1, "", rich_message={"blocks": blocks})).reason is Reason.MEDIA


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (notice(1), Reason.SYSTEM),
        (notice(1, "phone_call", duration_seconds=9), Reason.SYSTEM),
        ({"id": 1, "type": "unsupported"}, Reason.UNSUPPORTED),
        (photo(1), Reason.MEDIA),
        (row(1, "", media_type="sticker", file="s.webp"), Reason.MEDIA),
        (row(1, "", location_information=None), Reason.MEDIA),
        (row(1, 17), Reason.UNPARSABLE),
        (["no", "message"], Reason.UNPARSABLE),
    ],
)
def test_sets_aside_what_nobody_wrote(tmp_path: Path, made: Any, reason: Reason) -> None:
    found = read(tmp_path, chat([row(0), made]))
    assert (len(found.messages), found.reasons) == (1, [reason])
    assert found.set_aside[0].where == "result.json#messages[1]"


def test_a_caption_is_a_message(tmp_path: Path) -> None:
    assert one(tmp_path, photo(1, "look")).flags == ("caption",)


def test_the_year_1970_of_old_versions_is_no_edit(tmp_path: Path) -> None:
    assert one(tmp_path, row(1, edited="1970-01-01T01:00:00")).flags == ()


def test_a_reply_to_another_chat_has_no_root_here(tmp_path: Path) -> None:
    assert one(tmp_path, row(1, reply_to_message_id=9, reply_to_peer_id="channel5")).reply_to is None


@pytest.mark.parametrize(
    ("change", "sender_id", "name"),
    [
        ({"from_id": 11}, "user11", "Ida Quell"),
        ({"from_id": "11"}, "user11", "Ida Quell"),
        ({"from_id": None}, "name:Ida Quell", "Ida Quell"),
        ({"from": None}, "user11", "Deleted Account"),
        ({"from": None, "from_id": "channel9", "author": "Bo"}, "channel9", "Bo"),
        ({"from": "News", "from_id": "channel9", "author": "Bo"}, "channel9", "News"),
    ],
)
def test_tells_senders_apart_whatever_is_missing(tmp_path: Path, change: dict[str, Any], sender_id: str, name: str) -> None:
    message = one(tmp_path, {**row(1), **change})
    assert (message.sender_id, message.sender) == (sender_id, name)


@pytest.mark.parametrize(
    ("date", "unix", "sent_at"),
    [
        ("2023-08-23T12:00:00", "1692784800", "2023-08-23T12:00:00+02:00"),
        ("2023-08-23T12:00:00", 1692784800, "2023-08-23T12:00:00+02:00"),
        ("2023-08-23T04:30:00", "1692784800", "2023-08-23T04:30:00-05:30"),
        ("2023-08-23T12:00:00", None, "2023-08-23T12:00:00"),
        (None, "1692784800", "2023-08-23T10:00:00+00:00"),
        ("2020-01-01T12:00:00", "1692784800", "2023-08-23T10:00:00+00:00"),
        ("yesterday", "1692784800", "2023-08-23T10:00:00+00:00"),
        ("yesterday", "soon", None),
        (None, None, None),
        (None, "9" * 5000, None),
        (None, "9" * 30, None),
    ],
)
def test_time_is_local_with_the_offset_that_unix_time_gives_away(tmp_path: Path, date: Any, unix: Any, sent_at: str | None) -> None:
    assert one(tmp_path, {**row(1), "date": date, "date_unixtime": unix}).sent_at == sent_at


def test_offset_follows_the_change_of_clocks_in_the_hour_that_comes_twice(tmp_path: Path) -> None:
    before, after = ("2023-10-29T02:59:59", 1698541199), ("2023-10-29T02:00:01", 1698541201)
    rows = [{**row(at), "date": date, "date_unixtime": str(unix)} for at, (date, unix) in enumerate([before, after, before])]
    found = [message.sent_at for message in read(tmp_path, chat(rows)).messages]
    assert found == ["2023-10-29T02:59:59+02:00", "2023-10-29T02:00:01+01:00", "2023-10-29T02:59:59+02:00"]


@pytest.mark.parametrize("size", [1, 400])
def test_repairs_control_characters_and_paths_without_quotes(tmp_path: Path, size: int) -> None:
    emoji = {"type": "custom_emoji", "text": "🎉", "document_id": "@path@"}
    rows = [row(number, ["tab@b@ ", emoji, " C:\\x0B"]) for number in range(size)]
    made = dumped(chat(rows, name="Bo@b@ Marsh")).replace("@b@", "\\x0B").replace('"@path@"', "stickers/odd (1), [x].webm")
    found = read(tmp_path, made)
    assert set(found.texts) == {"tab\x0b 🎉 C:\\x0B"}
    assert (len(found.texts), found.exports[0].chat.title) == (size, "Bo\x0b Marsh")


@pytest.mark.parametrize("written", ["stickers/x.webm", "(File unavailable, please try again later)", '"5368"', "5368", "null"])
@pytest.mark.parametrize("behind", ["\n}", "}", ',\n"x": 1}', ',"x":1}'])
def test_repair_puts_quotes_around_paths_alone(written: str, behind: str) -> None:
    data = f'{{"a": 1, "document_id": {written}{behind}'.encode()
    found = json.loads(repaired(data))["document_id"]
    assert found == (json.loads(written) if written[0] in '"5n' else written)
