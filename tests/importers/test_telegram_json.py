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
from tests.importers.failing_disk import let_disk_fail
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.telegram import walk as telegram_walk
from voicetune_desktop.importers.telegram.json import TELEGRAM_JSON
from voicetune_desktop.model import Answers, Participant, Reason

checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, value: Any, answers: Answers = Answers()) -> Read:
    file = folder / "result.json"
    file.write_text(value if isinstance(value, str) else dumped(value), encoding="utf-8")
    return read_export(file, TELEGRAM_JSON, answers)


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


def test_a_file_that_closes_too_early_says_that_something_is_lost(tmp_path: Path) -> None:
    found = read(tmp_path, dumped(chat([row(1), row(2)])) + ', "more": 1}')
    assert (len(found.messages), found.reasons) == (2, [Reason.UNPARSABLE])


@pytest.mark.parametrize("bad", ["[" * 200_000 + "]" * 200_000, "7" * 100_000, '"\\u12"', "nul", '"a\x00b"'])
def test_a_hostile_message_costs_itself_alone(tmp_path: Path, bad: str) -> None:
    made = dumped(chat([row(1), row(2, reactions="@bad@", text="@bad@"), row(3)])).replace('"@bad@"', bad)
    found = read(tmp_path, made)
    assert ([message.id for message in found.messages], found.reasons) == (["1", "3"], [Reason.UNPARSABLE])


@pytest.mark.parametrize("bad", ['"open', "[[", "{", "]", "nul"])
def test_a_broken_message_at_the_end_of_a_chat_leaves_the_next_chat_alone(tmp_path: Path, bad: str) -> None:
    chats = [chat([row(1), row(2), row(3, text="@bad@" if number else "ok")], "private_group", number) for number in (1, 0, 2)]
    found = read(tmp_path, dumped(account([*chats[:2], chat([row(4)], "private_group", 7)])).replace('"@bad@"', bad))
    assert [[getattr(item, "id", None) for item in items] for _, items in found.chats] == [["1", "2", None], ["1", "2", "3"], ["4"]]


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


def test_a_file_that_cannot_be_read_hides_no_chat_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_folder(tmp_path, {"a.json": "{}", "anna.json": dumped(chat([row(1)]))})
    let_disk_fail(monkeypatch, 0, lambda path: path.name == "a.json")
    assert detected(tmp_path) == "telegram-json"
    assert [export.chat.id for export in read_export(tmp_path, TELEGRAM_JSON).exports] == ["telegram:user:22"]


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
