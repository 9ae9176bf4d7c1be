"""Discord's own data package, old and new: one's own messages, by channel."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.discord import package, package_csv, package_row
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.discord.package import DISCORD_PACKAGE
from voicetune_desktop.model import Answers, Participant, Reason

checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
PUBLIC, DIRECT = "700000000000000002", "700000000000000003"
SERVER = {"type": "GUILD_TEXT", "name": "general", "guild": {"id": "700000000000000001", "name": "Kite Club"}}
BO = {"type": "DM", "recipients": ["700000000000000011", "700000000000000022"], "shown": "Direct Message with bo#0"}
ROWS = [
    package_row(2, "ветер хороший <@700000000000000022>"),
    package_row(1, "", "https://example.org/1.png"),
    package_row(0, "hello\nthere 🙂"),
]


def read(folder: Path, files: dict[str, str], answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", files), DISCORD_PACKAGE, answers)


def one(folder: Path, rows: list[Any], facts: dict[str, Any] = SERVER) -> Read:
    return read(folder, package({PUBLIC: (facts, json.dumps(rows))}))


def test_everything_of_a_package_comes_out_as_it_should(tmp_path: Path) -> None:
    rows = [*ROWS, package_row(9, "last", "https://example.org/2.png"), package_row(8, "")]
    found = read(tmp_path, package({PUBLIC: (SERVER, json.dumps(rows)), DIRECT: (BO, json.dumps(ROWS))}))
    check_golden("discord-package", found)
    assert accounted(found) == len(rows) + len(ROWS)


@pytest.mark.parametrize(("root", "letter"), [("", "c"), ("", ""), ("package/", "c")])
@pytest.mark.parametrize("is_table", [False, True])
def test_packages_of_any_age_say_the_same(tmp_path: Path, root: str, letter: str, *, is_table: bool) -> None:
    rows = package_csv(ROWS) if is_table else json.dumps(ROWS)
    made = package({DIRECT: (BO, rows)}, root, letter, is_table=is_table)
    named = {name.replace("messages/", "Messages/", 1).replace("account/", "Account/"): content for name, content in made.items()}
    (message, last) = read(tmp_path, named).messages
    assert (message.chat, message.chat_title, message.text, last.text) == (
        f"discord:{DIRECT}",
        "bo",
        "hello\nthere 🙂",
        "ветер хороший @bo",
    )
    assert (message.sent_at, message.is_me, message.sender) == ("2023-08-23T10:00:00.123000+00:00", True, "Ida Quell")
    assert detected(make_zip(tmp_path / "x.zip", named)) == "discord-package"


@pytest.mark.parametrize(
    ("messages", "account", "shown"), [("Nachrichten", "Account", "Direktnachricht mit bo#0"), ("メッセージ", "アカウント", "bo#0")]
)
def test_folders_may_be_called_in_any_language(tmp_path: Path, messages: str, account: str, shown: str) -> None:
    made = package({DIRECT: ({**BO, "shown": shown}, json.dumps(ROWS))})
    named = {name.replace("messages/", f"{messages}/", 1).replace("account/", f"{account}/"): content for name, content in made.items()}
    found = read(tmp_path, named).messages[0]
    assert (found.chat_title, found.sender) == ("bo", "Ida Quell")


def test_the_folder_of_messages_alone_is_enough(tmp_path: Path) -> None:
    made = {name.removeprefix("messages/"): content for name, content in package({DIRECT: (BO, json.dumps(ROWS))}).items()}
    assert read(tmp_path, made).messages[0].chat_title == "bo"


def test_the_owner_is_known_by_all_their_names(tmp_path: Path) -> None:
    me = Participant("700000000000000011", "Ida Quell", True, ("ida.q", "ida@example.org"))
    assert one(tmp_path, ROWS).exports[0].participants == (me,)


def test_the_other_side_is_known_by_all_names_that_the_list_of_friends_has(tmp_path: Path) -> None:
    friend = {"id": "700000000000000022", "username": "bo", "global_name": "Bo Lind"}
    friends = [
        {"nickname": "Boboli", "user": friend, "display_name": "Bo L"},
        {"user": {"id": "5"}},
        7,
        {"user": {"id": "9", "username": "cy"}},
    ]
    group = {"type": 3, "recipients": ["700000000000000011", "700000000000000022", "9", "8", "Deleted User"], "name": "Hike"}
    made = package({DIRECT: (BO, json.dumps(ROWS)), PUBLIC: (group, json.dumps(ROWS))})
    made["account/user.json"] = json.dumps({**json.loads(made["account/user.json"]), "relationships": friends})
    bo = Participant("700000000000000022", "bo", False, ("Boboli", "Bo L", "Bo Lind"))
    found = read(tmp_path, made)
    people = {export.chat.title: set(export.participants[1:]) for export in found.exports}
    assert people == {"bo": {bo}, "Hike": {bo, Participant("9", "cy", False)}}
    assert "ветер хороший @bo" in found.texts


def test_the_other_side_is_known_without_a_list_of_friends(tmp_path: Path) -> None:
    (export,) = read(tmp_path, package({DIRECT: (BO, json.dumps(ROWS))})).exports
    assert export.participants[1:] == (Participant("700000000000000022", "bo", False),)
    (unnamed,) = read(tmp_path / "b", package({DIRECT: ({**BO, "shown": None}, json.dumps(ROWS))})).exports
    assert unnamed.participants[1:] == ()


def test_a_package_without_account_is_mine_all_the_same(tmp_path: Path) -> None:
    files = {name: content for name, content in package({PUBLIC: (SERVER, json.dumps(ROWS))}).items() if "account" not in name}
    assert {(item.sender, item.is_me) for item in read(tmp_path, files).messages} == {("Me", True)}


@pytest.mark.parametrize(
    ("facts", "title", "kind"),
    [
        (SERVER, "Kite Club / general", "group"),
        (BO, "bo", "dm"),
        ({"type": 1, "shown": "Direct Message with bo#0042"}, "bo#0042", "dm"),
        ({"type": 3, "name": "Hike"}, "Hike", "group"),
        ({"type": 0, "shown": "general in Kite Club"}, "Kite Club / general", "group"),
        ({"type": 0, "shown": None}, PUBLIC, "group"),
    ],
)
def test_titles_and_kinds_of_channels(tmp_path: Path, facts: dict[str, Any], title: str, kind: str) -> None:
    chat = one(tmp_path, ROWS, facts).exports[0].chat
    assert (chat.title, chat.kind) == (title, kind)


def test_channels_without_messages_are_no_chats(tmp_path: Path) -> None:
    files = package({PUBLIC: (SERVER, "[]"), DIRECT: (BO, json.dumps(ROWS))})
    assert [export.chat.title for export in read(tmp_path, files).exports] == ["bo"]


def test_only_the_chats_asked_for_are_read(tmp_path: Path) -> None:
    files = package({PUBLIC: (SERVER, json.dumps(ROWS)), DIRECT: (BO, json.dumps(ROWS))})
    assert {item.chat for item in read(tmp_path, files, Answers(chats=frozenset({f"discord:{DIRECT}"}))).messages} == {f"discord:{DIRECT}"}


@pytest.mark.parametrize("number", [None, "x", 5])
def test_time_is_taken_from_the_row_where_its_number_holds_none(tmp_path: Path, number: Any) -> None:
    (message,) = one(tmp_path, [{**package_row(0, "a"), "ID": number}]).messages
    assert message.sent_at in ("2023-08-23T10:00:00+00:00", "2015-01-01T00:00:00+00:00")


def test_a_damaged_row_costs_no_other(tmp_path: Path) -> None:
    found = one(tmp_path, [ROWS[0], 17, {"Contents": []}, ROWS[2]])
    assert (len(found.texts), found.reasons) == (2, [Reason.UNPARSABLE] * 2)


@pytest.mark.parametrize("is_table", [False, True])
def test_a_file_that_breaks_off_keeps_what_is_whole_and_says_so(tmp_path: Path, *, is_table: bool) -> None:
    rows = [package_row(number, f"text\n{number}") for number in range(50)]
    whole = package_csv(rows) if is_table else json.dumps(rows)
    found = read(tmp_path, package({PUBLIC: (SERVER, whole[: whole.index("30") + 1 if not is_table else whole.index("text\n30") + 3])}))
    assert found.reasons[-1:] == [Reason.UNPARSABLE]


def test_no_messages_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read(tmp_path, {"messages/index.json": "{}"})


@checked
@given(form=st.booleans(), data=st.data())
def test_broken_packages_raise_nothing(tmp_path: Path, form: bool, data: st.DataObject) -> None:
    made = (package_csv(ROWS) if form else json.dumps(ROWS)).encode()
    start = data.draw(st.integers(0, len(made)))
    junk = data.draw(st.sampled_from([b"", b'"', b"]", b"\xff", b"{", b"\x00", b"\r\n"]))
    broken = made[:start] + junk + made[start + data.draw(st.integers(0, 30)) :]
    name = f"messages/c{PUBLIC}/messages.{'csv' if form else 'json'}"
    assert accounted(read_export(make_folder(tmp_path / "x", {name: broken}), DISCORD_PACKAGE)) >= 0


def test_takes_the_written_time_where_a_number_tells_another(tmp_path: Path) -> None:
    row = {"ID": 7, "Timestamp": "2021-03-04 05:06:07", "Contents": "hi", "Attachments": ""}
    (message,) = one(tmp_path, [row]).messages
    assert message.sent_at == "2021-03-04T05:06:07+00:00"


def test_channels_may_have_short_numbers(tmp_path: Path) -> None:
    files = package({"42": (SERVER, json.dumps(ROWS))})
    assert read(tmp_path, files).messages[0].chat == "discord:42"
    assert detected(make_zip(tmp_path / "x.zip", files)) == "discord-package"


def test_a_number_that_is_too_short_tells_no_time(tmp_path: Path) -> None:
    (message,) = one(tmp_path, [{"ID": 7, "Contents": "it was a long day"}]).messages
    assert message.sent_at is None
