"""Slack's exports: channels put together from their days, names and marks resolved, every row accounted for."""

import zlib
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.slack import ADA, dumped, export, make_export, notice, room, row, stamp, user
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.slack import SLACK
from voicetune_desktop.importers.slack_text import Names, resolved, unescaped
from voicetune_desktop.importers.unix_time import utc_times
from voicetune_desktop.model import Answers, Message, Reason

DAY = "general/2024-03-04"
FILES = [{"id": "F1", "name": "a.png"}]
checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, days: dict[str, Any], answers: Answers = Answers(), **more: Any) -> Read:
    return read_export(make_folder(folder, export(days, **more)), SLACK, answers)


def one(folder: Path, made: Any, **more: Any) -> Any:
    """The message or row set aside that one row becomes."""
    return read(folder, {DAY: [made]}, **more).items[0]


def test_reads_every_field_of_a_message(tmp_path: Path) -> None:
    message = one(tmp_path, row(1.5, "hi", edited={"user": "U0ADA", "ts": stamp(2)}))
    assert (message.chat, message.chat_title, message.id) == ("slack:C0GEN", "general", stamp(1.5))
    assert (message.sender_id, message.sender, message.is_me) == ("U0ADA", "Ada", None)
    assert (message.text, message.reply_to, message.forwarded, message.flags) == ("hi", None, False, ("edited",))
    assert message.sent_at == "2024-03-04T09:01:30+00:00"


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("<@U0ADA> and <@U0RAJ|raj>", "@Ada and @Raj Bello"),
        ("<@U0NEW|pia> and <@U0GONE>", "@pia and @U0GONE"),
        ("<#C0GEN|old-name> <#C0GEN> <#C0GEN|>", "#old-name #general #general"),
        ("<!here> <!channel|channel> <!subteam^S1|@cooks> <!subteam^S1>", "@here @channel @cooks @S1"),
        ("<!date^1700000000^{date}|14 Nov>", "14 Nov"),
        ("<https://a.example/?x=1&amp;y=2> <http://b.example|b.example>", "https://a.example/?x=1&y=2 b.example"),
        ("<mailto:a@b.example|a@b.example> <mailto:a@b.example> <tel:+34600|+34600>", "a@b.example a@b.example +34600"),
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2"),
        ("&amp;lt;b&amp;gt; <https://a.example|&amp;lt;>", "&lt;b&gt; &lt;"),
        ("*b* _i_ ~s~ ```code``` :tada:", "*b* _i_ ~s~ ```code``` :tada:"),
        ("<b> a < b > c <>", "<b> a < b > c <>"),
    ],
)
def test_shows_text_as_people_see_it(tmp_path: Path, written: str, read_as: str) -> None:
    assert one(tmp_path, row(0, written)).text == read_as


@given(st.text())
def test_what_slack_escapes_comes_back(text: str) -> None:
    written = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert (resolved(written, Names({}, {})), unescaped(written)) == (text, text)
    assert resolved(f"{written}<@U1>", Names({"U1": "&lt;"}, {})) == f"{text}@&lt;"


def test_a_name_is_the_display_name_else_the_real_one_else_the_handle(tmp_path: Path) -> None:
    people = [ADA, user("U1", "", "Real Name", "r"), user("U2", "", "", "handle"), {"id": "U3"}]
    found = read(
        tmp_path, {DAY: [row(at, user=id_) for at, id_ in enumerate(["U0ADA", "U1", "U2", "U3", "USLACKBOT", "U9"])]}, people=people
    )
    assert [message.sender for message in found.messages] == ["Ada", "Real Name", "handle", "U3", "Slackbot", "U9"]
    assert [bool(message.flags) for message in found.messages] == [False, False, False, False, True, False]


def test_guests_are_known_by_the_profile_of_their_messages(tmp_path: Path) -> None:
    guest = row(0, user="U0OUT", user_profile={"display_name": "", "real_name": "Pia Vogt", "name": "pia"})
    found = read(tmp_path, {DAY: [guest, row(1, "hi <@U0OUT>")]})
    assert (found.messages[0].sender, found.messages[1].text) == ("Pia Vogt", "hi @Pia Vogt")


@pytest.mark.parametrize(
    ("change", "sender_id", "name"),
    [
        ({"bot_id": "B1", "username": "deploys"}, "B1:deploys", "deploys"),
        ({"bot_id": "B0HLP"}, "B0HLP", "Helper"),
        ({"bot_id": "B2", "bot_profile": {"name": "Poll"}}, "B2", "Poll"),
        ({"bot_id": None, "username": "hook"}, "name:hook", "hook"),
    ],
)
def test_bots_keep_their_names_and_are_flagged(tmp_path: Path, change: dict[str, Any], sender_id: str, name: str) -> None:
    message = one(tmp_path, row(0, user=None, subtype="bot_message", **change))
    assert (message.sender_id, message.sender, message.is_me, message.flags) == (sender_id, name, False, ("bot",))


def test_a_person_who_writes_through_an_app_stays_themselves(tmp_path: Path) -> None:
    found = read(tmp_path, {DAY: [row(0, bot_id="B7", username="gifs")]}, Answers(me="Ada"))
    assert (found.messages[0].sender, found.messages[0].is_me, found.messages[0].flags) == ("Ada", True, ("bot",))


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (notice(0), Reason.SYSTEM),
        (notice(0, "huddle_thread"), Reason.SYSTEM),
        (notice(0, "never_heard_of"), Reason.SYSTEM),
        (notice(0, "tombstone", hidden=True), Reason.DELETED),
        (row(0, "", files=FILES), Reason.MEDIA),
        (row(0, "", subtype="file_share", files=FILES), Reason.MEDIA),
        (row(0, "<@U0ADA> uploaded a file: <https://x|x>", subtype="file_share", file={"id": "F1"}), Reason.MEDIA),
        (row(0, "", attachments=[{"image_url": "https://x"}]), Reason.MEDIA),
        (row(0, ""), Reason.UNSUPPORTED),
        ({"ts": 5, "text": []}, Reason.UNPARSABLE),
        ("text", Reason.UNPARSABLE),
    ],
)
def test_sets_aside_what_nobody_wrote(tmp_path: Path, made: Any, reason: Reason) -> None:
    found = read(tmp_path, {DAY: [made, row(5)]})
    assert (len(found.messages), found.reasons) == (1, [reason])
    assert found.set_aside[0].where == "general/2024-03-04.json#[0]"


@pytest.mark.parametrize(
    ("made", "text", "flags"),
    [
        (row(0, "waves", subtype="me_message"), "waves", ()),
        (row(0, "look", files=FILES), "look", ("caption",)),
        (row(0, "look", files=[]), "look", ()),
        (row(0, "<@U0ADA> uploaded", subtype="file_share", file={"initial_comment": {"comment": "a &amp; b"}}), "a & b", ("caption",)),
        (row(0, "x commented", None, subtype="file_comment", file={}, comment={"comment": "nice", "user": "U0RAJ"}), "nice", ()),
    ],
)
def test_keeps_what_somebody_wrote_with_or_about_a_file(tmp_path: Path, made: Any, text: str, flags: tuple[str, ...]) -> None:
    message = one(tmp_path, made)
    assert (message.text, message.flags) == (text, flags)
    assert message.sender == ("Raj Bello" if "comment" in made else "Ada")


def test_reads_blocks_where_there_is_no_text(tmp_path: Path) -> None:
    line = {"type": "rich_text_section", "elements": [{"type": "text", "text": "a & b "}, {"type": "user", "user_id": "U0ADA"}]}
    items = [
        {"type": "rich_text_section", "elements": [{"type": "link", "url": "https://x"}]},
        {"type": "rich_text_section", "elements": [{"type": "emoji", "name": "tada"}]},
    ]
    blocks = [
        {"type": "header", "text": {"type": "plain_text", "text": "Head"}},
        {"type": "rich_text", "elements": [line, {"type": "rich_text_list", "elements": items}]},
        {"type": "section", "text": {"type": "mrkdwn", "text": "<#C0GEN> &lt;"}, "fields": [{"type": "mrkdwn", "text": "field"}]},
    ]
    assert one(tmp_path, row(0, "", blocks=blocks)).text == "Head\na & b @Ada\nhttps://x\n:tada:\n#general <\nfield"


def test_reads_attachments_of_bots_and_flags_shared_messages(tmp_path: Path) -> None:
    report = row(
        0,
        "",
        None,
        subtype="bot_message",
        bot_id="B1",
        attachments=[{"pretext": "Build", "text": "ok &amp; green", "fallback": "no"}, {"fallback": "plain"}],
    )
    shared = row(1, "", attachments=[{"is_share": True, "text": "their words"}])
    found = read(tmp_path, {DAY: [report, shared]})
    assert [(message.text, message.forwarded) for message in found.messages] == [("Build\nok & green\nplain", False), ("their words", True)]


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


@given(st.integers(0, 4_000_000_000), st.integers(0, 999_999))
def test_time_keeps_its_microseconds(second: int, micro: int) -> None:
    expected = datetime.fromtimestamp(second, UTC).replace(microsecond=micro).isoformat()
    assert utc_times([f"{second}.{micro:06}", "never"]) == [expected, None]


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
