"""What becomes of one message of Slack's: its text with names and marks resolved, its sender, its flags."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.slack import ADA, RAJ, export, notice, row, stamp, user
from tests.importers.reading import Read, read_export
from voicetune_desktop.importers.slack.format import SLACK
from voicetune_desktop.importers.slack.text import Names, resolved, unescaped
from voicetune_desktop.importers.times.unix import utc_times
from voicetune_desktop.model import Answers, Reason

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


@pytest.mark.parametrize(
    ("name", "is_program"), [("GitHub", True), ("Claude", True), ("Raj's reminders", False), ("flint-deploys", False), ("RAJ", False)]
)
def test_a_bots_name_is_no_secret_unless_it_holds_one_of_a_member(tmp_path: Path, name: str, is_program: bool) -> None:
    found = read(tmp_path, {DAY: [row(0, user="U0BOT")]}, people=[ADA, RAJ, user("U0BOT", "", name, "bot", is_bot=True)])
    assert {one.name: one.is_program for one in found.exports[0].participants} == {"Ada": False, "Raj Bello": False, name: is_program}


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


@given(st.integers(0, 4_000_000_000), st.integers(0, 999_999))
def test_time_keeps_its_microseconds(second: int, micro: int) -> None:
    expected = datetime.fromtimestamp(second, UTC).replace(microsecond=micro).isoformat()
    assert utc_times([f"{second}.{micro:06}", "never"]) == [expected, None]
