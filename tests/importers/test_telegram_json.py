"""Telegram's JSON: one chat or an account, valid or not, whole or cut off."""

import json
import zlib
from collections import Counter
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.telegram import NOON, account, chat, dumped, make_chat, notice, photo, row
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers import telegram_walk
from voicetune_desktop.importers.json_slices import Cursor
from voicetune_desktop.importers.telegram_json import TELEGRAM_JSON
from voicetune_desktop.importers.telegram_rows import repaired
from voicetune_desktop.model import Answers, Participant, Reason

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


@pytest.mark.parametrize(
    ("kind", "family", "read_as"),
    [
        ("personal_chat", "user", "dm"),
        ("bot_chat", "user", "dm"),
        ("private_group", "chat", "group"),
        ("private_supergroup", "channel", "group"),
        ("public_channel", "channel", "channel"),
        ("something_new", "chat", None),
    ],
)
def test_kinds_and_ids_of_chats(tmp_path: Path, kind: str, family: str, read_as: str | None) -> None:
    found = read(tmp_path, chat([row(1)], kind, 5)).exports[0].chat
    assert (found.kind, found.id) == (read_as, f"telegram:{family}:5")


def test_account_gives_its_chats_and_those_left_and_nothing_else(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        account(
            [chat([row(1), notice(2)]), chat([row(3)], "saved_messages", 11, None)], [chat([row(4), photo(5)], "private_group", 9, "Old")]
        ),
    )
    assert [(export.chat.title, export.chat.kind) for export in found.exports] == [
        ("Bo Marsh", "dm"),
        ("Saved Messages", "self"),
        ("Old", "group"),
    ]
    assert [item.where for item in found.set_aside] == [
        "result.json#chats.list[0].messages[1]",
        "result.json#left_chats.list[0].messages[1]",
    ]
    assert {message.is_me for message in found.messages} == {True}


def test_account_tells_who_its_people_are(tmp_path: Path) -> None:
    group = chat([row(1, sender="user22"), row(2, sender="user33")], "private_group", 9, "Hike")
    private, hike = read(tmp_path, account([chat([row(1)]), group])).exports
    me = Participant("user11", "Ida Quell", True, ("@idaq", "+34600000011"))
    friend = Participant("user22", "Bo Marsh", False, ("+34600000022",))
    assert (private.participants, set(hike.participants)) == ((me, friend), {me, friend})


def test_account_without_owner_takes_whoever_saved_messages(tmp_path: Path) -> None:
    found = read(tmp_path, account([chat([row(1), row(2, sender="user22")]), chat([row(3)], "saved_messages", 11, None)], me=None))
    assert [message.is_me for message in found.messages] == [True, False, True]


def test_reads_only_the_chats_that_were_chosen(tmp_path: Path) -> None:
    chats = [chat([row(1, f"chat {number}")] * 3, "private_group", number, f"G{number}") for number in range(5)]
    found = read(tmp_path, account(chats), Answers(chats=frozenset({"telegram:chat:3"})))
    assert found.texts == ["chat 3"] * 3


def test_me_is_the_one_who_is_not_the_other_of_a_private_chat(tmp_path: Path) -> None:
    found = read(tmp_path, chat([row(1), row(2, sender="user22")]))
    assert [message.is_me for message in found.messages] == [True, False]


def test_nobody_is_me_where_ids_were_replaced_or_in_a_group(tmp_path: Path) -> None:
    rows = [row(1), row(2, sender="user22")]
    assert {message.is_me for message in read(tmp_path, chat(rows, number=999)).messages} == {None}
    assert {message.is_me for message in read(tmp_path, chat(rows, "private_group")).messages} == {None}


@pytest.mark.parametrize("name", ["Bo Marsh", "user22"])
def test_me_is_whom_the_person_names(tmp_path: Path, name: str) -> None:
    found = read(tmp_path, chat([row(1), row(2, sender="user22")], "private_group"), Answers(me=name))
    assert [message.is_me for message in found.messages] == [False, True]


def test_reads_a_head_that_stands_behind_the_messages(tmp_path: Path) -> None:
    made = json.dumps(account([chat([row(1), row(2, sender="user22")])]), sort_keys=True)
    found = read(tmp_path, made)
    assert (found.exports[0].chat.id, found.exports[0].chat.title) == ("telegram:user:22", "Bo Marsh")
    assert [message.is_me for message in found.messages] == [True, False]


def test_reads_a_chat_without_head(tmp_path: Path) -> None:
    found = read(tmp_path, {"messages": [{"type": "message", "date_unixtime": "1692784800", "from": "Bo", "text": "hi"}]})
    assert (found.exports[0].chat.title, found.exports[0].chat.kind, found.messages[0].id) == ("result", None, None)


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


def test_a_file_that_breaks_off_keeps_what_came_before_and_says_so(tmp_path: Path) -> None:
    whole = dumped(chat([row(number) for number in range(500)]))
    found = read(tmp_path, whole[: len(whole) // 2])
    assert found.reasons == [Reason.UNPARSABLE]
    assert found.set_aside[0].at == f"messages[{len(found.messages)}]"
    assert 240 < len(found.messages) < 260


@pytest.mark.parametrize("mark", ['"left_chats"', '"name": "G2"', '"date": "2023-08-23T12:02:00"'])
def test_an_account_that_breaks_off_anywhere_says_so_once(tmp_path: Path, mark: str) -> None:
    whole = dumped(account([chat([row(number)], "private_group", number, f"G{number}") for number in range(4)]))
    found = read(tmp_path, whole[: whole.index(mark)])
    assert found.reasons == [Reason.UNPARSABLE]
    assert len(found.messages) == {'"left_chats"': 4}.get(mark, 2)


@pytest.mark.parametrize(
    "data", [b" ", b"[]", b"{}", b'{"name": "x", "type": "personal_chat"', b"\x00" * 99, b"[" * 200_000, b'{"messages": 5}']
)
def test_a_file_without_a_chat_is_a_plain_problem(tmp_path: Path, data: bytes) -> None:
    file = make_folder(tmp_path, {"result.json": data}) / "result.json"
    with pytest.raises(SourceError):
        read_export(file, TELEGRAM_JSON)


@pytest.mark.parametrize("bad", ["[" * 200_000 + "]" * 200_000, "7" * 100_000, '"\\u12"', "nul", '"a\x00b"'])
def test_a_hostile_message_costs_itself_alone(tmp_path: Path, bad: str) -> None:
    made = dumped(chat([row(1), row(2, reactions="@bad@", text="@bad@"), row(3)])).replace('"@bad@"', bad)
    found = read(tmp_path, made)
    assert ([message.id for message in found.messages], found.reasons) == (["1", "3"], [Reason.UNPARSABLE])


def test_recognises_chats_and_accounts_in_files_folders_and_archives(tmp_path: Path) -> None:
    one_chat, many = dumped(chat([row(1)])), dumped(account([chat([row(1)])]))
    file = make_folder(tmp_path / "a", {"renamed.txt": one_chat}) / "renamed.txt"
    folder = make_folder(tmp_path / "DataExport", {"result.json": many, "lists/x.html": "<p>"})
    archive = make_zip(tmp_path / "export.zip", {"ChatExport/result.json": one_chat, "ChatExport/photos/1.jpg": b"x"})
    assert [detected(path) for path in (file, folder, archive)] == ["telegram-json"] * 3
    assert [len(read_export(path, TELEGRAM_JSON).messages) for path in (file, folder, archive)] == [1, 1, 1]


@pytest.mark.parametrize(
    "value", [{"messages": [{"role": "user", "content": "hi"}]}, {"chats": [1]}, [{"date": "x", "from": "y"}], {"about": "me"}]
)
def test_leaves_other_json_alone(tmp_path: Path, value: Any) -> None:
    file = make_folder(tmp_path, {"result.json": json.dumps(value)}) / "result.json"
    assert detected(file) != "telegram-json"


def test_reads_every_export_of_a_folder(tmp_path: Path) -> None:
    files = {f"ChatExport_{number}/result.json": dumped(chat([row(number)], number=number)) for number in (21, 22)}
    found = read_export(make_folder(tmp_path, files), TELEGRAM_JSON)
    assert [export.chat.id for export in found.exports] == ["telegram:user:21", "telegram:user:22"]


@pytest.mark.parametrize("seed", [1, 2])
def test_agrees_with_the_truth_of_a_large_chat(tmp_path: Path, seed: int) -> None:
    truth = make_chat(tmp_path / "result.json", 3000, seed)
    found = read_export(tmp_path / "result.json", TELEGRAM_JSON)
    counts = Counter(reason.value for reason in found.reasons) | {"kept": len(found.messages), "seen": len(found.items)}
    counts["text_crc"] = sum(zlib.crc32(text.encode()) for text in found.texts)
    counts["captions"] = sum("caption" in message.flags for message in found.messages)
    assert counts == truth
    assert found.messages[0].sent_at is not None
    assert found.messages[0].sent_at >= NOON.isoformat()


@checked
@given(st.binary(max_size=300))
def test_arbitrary_bytes_raise_nothing_but_a_source_error(tmp_path: Path, junk: bytes) -> None:
    for data in (junk, b'{"name":"x","type":"personal_chat","id":1,"messages":[' + junk):
        (tmp_path / "result.json").write_bytes(data or b" ")
        with suppress(SourceError):
            found = read_export(tmp_path / "result.json", TELEGRAM_JSON)
            assert len(found.messages) + len(found.set_aside) == len(found.items)


pieces = st.text() | st.lists(st.text() | st.fixed_dictionaries({"type": st.just("bold"), "text": st.text()}), max_size=4)


@checked
@given(st.lists(pieces, max_size=20), st.sampled_from([1, None]), st.integers(1, 400))
def test_every_text_comes_back_whatever_the_layout_and_the_slices(
    tmp_path: Path, texts: list[Any], indent: int | None, window: int
) -> None:
    made = chat([row(number, text) for number, text in enumerate(texts)])
    typed = ["".join(part if isinstance(part, str) else part["text"] for part in text) for text in texts]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(telegram_walk, "Cursor", partial(Cursor, window=window))
        found = read(tmp_path, json.dumps(made, indent=indent, ensure_ascii=bool(indent)))
    assert found.texts == [text for text in typed if text]
    assert len(found.items) == len(texts)
