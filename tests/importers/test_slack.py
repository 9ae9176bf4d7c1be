"""Slack's exports: channels put together from their days, names and marks resolved, every row accounted for."""

import zlib
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.slack import ADA, dumped, export, make_export, room, row, stamp
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.slack.format import SLACK
from voicetune_desktop.model import Answers, Message, Reason

DAY = "general/2024-03-04"
FILES = [{"id": "F1", "name": "a.png"}]
checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, days: dict[str, Any], answers: Answers = Answers(), **more: Any) -> Read:
    return read_export(make_folder(folder, export(days, **more)), SLACK, answers)


def test_days_make_one_channel_in_order_of_time(tmp_path: Path) -> None:
    late, early = [row(1500, "c"), row(1440, "b")], [row(0, "a")]
    found = read(tmp_path, {"general/2024-03-05": late, "general/2024-03-04": early})
    assert (len(found.exports), found.texts) == (1, ["a", "b", "c"])


def test_threads_stay_in_place_and_name_their_root(tmp_path: Path) -> None:
    root = row(0, "root", thread_ts=stamp(0), reply_count=1)
    found = read(tmp_path, {DAY: [root, row(1, "else")], "general/2024-03-05": [row(1440, "reply", thread_ts=stamp(0))]})
    assert [(message.text, message.reply_to, message.flags) for message in found.messages] == [
        ("root", None, ()),
        ("else", None, ()),
        ("reply", stamp(0), ("thread",)),
    ]


def test_a_reply_sent_to_the_channel_too_counts_once(tmp_path: Path) -> None:
    reply = row(1, "reply", thread_ts=stamp(0))
    found = read(tmp_path, {DAY: [row(0, "root"), reply, {**reply, "subtype": "thread_broadcast"}]})
    assert (found.texts, found.messages[1].flags) == (["root", "reply"], ("thread", "broadcast"))
    assert found.reasons == [Reason.SYSTEM]


def test_rows_without_time_stay_where_they_are(tmp_path: Path) -> None:
    found = read(tmp_path, {DAY: [row(2, "b"), {"text": "c", "user": "U0ADA"}, row(1, "a"), {**row(3, "d"), "ts": "soon"}]})
    assert [(message.text, message.sent_at is None) for message in found.messages] == [("a", False), ("b", False), ("c", True), ("d", True)]


def test_direct_messages_are_called_by_their_members(tmp_path: Path) -> None:
    lists: dict[str, Any] = {
        "channels": [room("C0GEN", "general")],
        "groups": [room("G1", "secret")],
        "dms": [room("D0AAAAAAA"), room("D0BBBBBBB", members=["U0ADA"])],
        "mpims": [room("G2", "mpdm-ada--raj--pia-1", ["U0ADA", "U0RAJ", "U0PIA"])],
    }
    folders = ["D0AAAAAAA", "D0BBBBBBB", "general", "mpdm-ada--raj--pia-1", "secret"]
    found = read(tmp_path, {f"{folder}/2024-03-04": [row(0)] for folder in folders}, **lists)
    assert [(export.chat.id, export.chat.title, export.chat.kind) for export in found.exports] == [
        ("slack:D0AAAAAAA", "Ada, Raj Bello", "dm"),
        ("slack:D0BBBBBBB", "Ada", "self"),
        ("slack:C0GEN", "general", "group"),
        ("slack:G2", "Ada, Raj Bello, U0PIA", "group"),
        ("slack:G1", "secret", "group"),
    ]


def test_a_folder_that_no_list_names_is_a_channel(tmp_path: Path) -> None:
    found = read(tmp_path, {"forgotten/2024-03-04": [row(0)]})
    assert (found.exports[0].chat.id, found.exports[0].chat.title) == ("slack:forgotten", "forgotten")


def test_people_bring_all_their_names(tmp_path: Path) -> None:
    found = read(tmp_path, {DAY: [row(0, user="U0HLP")]}, channels=[room("C0GEN", "general", ["U0ADA"])])
    known = {person.id: (person.name, person.also) for person in found.exports[0].participants}
    assert known["U0ADA"] == ("Ada", ("Ada Flint", "aflint", "aflint@example.org"))
    assert set(known) == {"U0ADA", "U0HLP"}


@pytest.mark.parametrize("me", ["Ada", "U0ADA", "aflint", "Ada Flint", "aflint@example.org"])
def test_me_is_whom_the_person_names(tmp_path: Path, me: str) -> None:
    found = read(tmp_path, {DAY: [row(0), row(1, user="U0RAJ")]}, Answers(me=me))
    assert [message.is_me for message in found.messages] == [True, False]


def test_reads_only_the_chats_that_were_chosen(tmp_path: Path) -> None:
    found = read(tmp_path, {DAY: [row(0, "a")], "b/2024-03-04": [row(0, "b")]}, Answers(chats=frozenset({"slack:b"})))
    assert found.texts == ["b"]


@pytest.mark.parametrize("bad", ["", "{}", "nonsense", '{"ok": false}', "\x00\xff", "[" * 200_000, '[{"ts": "1'])
def test_a_bad_day_is_one_row_and_stops_no_other(tmp_path: Path, bad: str) -> None:
    files = {**export({DAY: [row(0, "a")], "general/2024-03-06": [row(2880, "c")]}), "general/2024-03-05.json": bad or " "}
    found = read_export(make_folder(tmp_path, files), SLACK)
    assert (found.texts, found.reasons) == (["a", "c"], [Reason.UNPARSABLE])
    assert found.set_aside[0].file == "general/2024-03-05.json"


def test_a_day_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    whole = dumped([row(number) for number in range(100)])
    found = read_export(make_folder(tmp_path, {**export({}), f"{DAY}.json": whole[: len(whole) // 2]}), SLACK)
    assert (found.reasons, 45 < len(found.messages) < 55) == ([Reason.UNPARSABLE], True)


def test_a_day_that_closes_too_early_says_that_something_is_lost(tmp_path: Path) -> None:
    made = dumped([row(1)]) + dumped([row(2)])
    found = read_export(make_folder(tmp_path, {**export({}), f"{DAY}.json": made}), SLACK)
    assert (len(found.messages), found.reasons) == (1, [Reason.UNPARSABLE])


@pytest.mark.parametrize("bad", ["[" * 200_000 + "]" * 200_000, "7" * 100_000, "nul"])
def test_a_hostile_message_costs_itself_alone(tmp_path: Path, bad: str) -> None:
    made = dumped([row(1), row(2, edited="@bad@"), row(3)]).replace('"@bad@"', bad)
    found = read_export(make_folder(tmp_path, {**export({}), f"{DAY}.json": made}), SLACK)
    assert (len(found.messages), found.reasons) == (2, [Reason.UNPARSABLE])


@pytest.mark.parametrize("top", ["", "My Team Slack export/"])
def test_recognises_archives_and_folders_with_or_without_a_top_folder(tmp_path: Path, top: str) -> None:
    files = {top + name: text for name, text in export({DAY: [row(0)]}).items()}
    for path in (make_zip(tmp_path / "team.zip", files), make_folder(tmp_path / "team", files)):
        found = read_export(path, SLACK)
        assert (detected(path), [export.chat.id for export in found.exports], len(found.items)) == ("slack", ["slack:C0GEN"], 1)


def test_a_damaged_list_of_people_leaves_the_messages(tmp_path: Path) -> None:
    files = {**export({DAY: [row(0)]}), "users.json": dumped([ADA, {"id": 5}])[:-5], "channels.json": "{}"}
    found = read_export(make_folder(tmp_path, files), SLACK)
    assert (found.messages[0].sender, found.exports[0].chat.id) == ("Ada", "slack:general")


def test_an_archive_of_something_else_is_a_plain_problem(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read_export(make_folder(tmp_path, {"notes.json": "[]"}), SLACK)


@pytest.mark.parametrize("seed", [1, 2])
def test_agrees_with_the_truth_of_a_large_export(tmp_path: Path, seed: int) -> None:
    truth = make_export(tmp_path / "team.zip", 2000, seed)
    found = read_export(tmp_path / "team.zip", SLACK)
    counts = Counter(reason.value for reason in found.reasons) | {"kept": len(found.messages), "seen": len(found.items)}
    counts["text_crc"] = sum(zlib.crc32(text.encode()) for text in found.texts)
    counts["captions"] = sum("caption" in message.flags for message in found.messages)
    counts["threads"] = sum("thread" in message.flags for message in found.messages)
    assert counts == truth


scalars = st.none() | st.booleans() | st.integers() | st.text()
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3), max_leaves=6
)
likely = st.sampled_from(
    [
        "U0ADA",
        "B1",
        "1709542800.000100",
        "thread_broadcast",
        "bot_message",
        "file_comment",
        "<@U0ADA> &amp;",
        "",
        [{"text": "x"}],
        {"comment": "y"},
    ]
)
members = "ts text user subtype thread_ts bot_id username edited files file comment blocks attachments user_profile bot_profile"
rows = st.dictionaries(st.sampled_from(members.split()), likely | values, max_size=8)


@checked
@given(st.lists(rows | values, max_size=8))
def test_every_row_is_accounted_for_whatever_it_holds(tmp_path: Path, made: list[Any]) -> None:
    found = read(tmp_path, {DAY: made})
    assert len(found.items) == len(made)
    assert all(item.text for item in found.items if isinstance(item, Message))


@checked
@given(st.binary(max_size=200), st.binary(max_size=200))
def test_arbitrary_bytes_raise_nothing_but_a_source_error(tmp_path: Path, day: bytes, people: bytes) -> None:
    files: dict[str, str | bytes] = {"users.json": people or b" ", "channels.json": people or b" ", f"{DAY}.json": day or b" "}
    with suppress(SourceError):
        read_export(make_folder(tmp_path, files), SLACK)
