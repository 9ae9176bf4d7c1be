"""Skype, LinkedIn, Snapchat, TikTok, Google's chats and posts that Apify gathers: what each of them writes in its own way."""

import csv
import json
import zipfile
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_tar, make_zip
from tests.exports.google import IRIS, OTTO, chat_row, google_chat_files, hangouts_files, old_hangouts
from tests.exports.networks import (
    SKYPE_ME,
    SKYPE_PIA,
    apify_row,
    linkedin_files,
    linkedin_row,
    old_snapchat,
    skype_files,
    skype_row,
    snapchat_row,
    tiktok_files,
)
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.microsoft.skype_text import plain
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

checked = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, format_id: str, name: str, content: Any, answers: Answers = Answers()) -> Read:
    text = content if isinstance(content, str) else json.dumps(content)
    return read_export(make_folder(folder / "x", {name: text}), importer(format_id), answers)


def skype(rows: list[Any], key: str = SKYPE_PIA) -> dict[str, Any]:
    conversation = {"id": key, "displayName": "Pia", "threadProperties": None, "MessageList": rows}
    return {"userId": SKYPE_ME, "exportDate": "2024", "conversations": [conversation]}


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ('<quote><legacyquote>x</legacyquote>old <quote>older</quote></quote>new<e_m ts="1"/>', "new"),
        ('<at id="8:pia">Pia</at>, <i raw_pre="_" raw_post="_">so</i> <ss type="wink">;)</ss>', "Pia, so ;)"),
        ("<p>one</p><p>two<br/>three</p>", "one\ntwo\nthree"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("</quote>open", "open"),
    ],
)
def test_rich_text_of_skype_is_read_as_it_was_typed(content: str, text: str) -> None:
    assert plain(content) == text


@given(content=st.text("<>/aquote b&;\"'=", max_size=60))
def test_any_text_of_skype_has_a_plain_form(content: str) -> None:
    assert len(plain(content)) <= len(content)


def test_skype_is_read_from_its_tar_archive(tmp_path: Path) -> None:
    path = make_tar(tmp_path / "8_jan_export.tar", skype_files())
    assert detected(path) == "skype"
    assert len(read_export(path, importer("skype")).exports) == 3


@pytest.mark.parametrize(
    ("key", "kind"), [("8:kim", "dm"), ("19:a@thread.skype", "group"), ("19:a_b@unq.gbl.spaces", "dm"), ("48:notes", "self")]
)
def test_kinds_of_skype_conversations(tmp_path: Path, key: str, kind: str) -> None:
    assert read(tmp_path, "skype", "messages.json", skype([skype_row(1, SKYPE_ME, "hej")], key)).exports[0].chat.kind == kind


def test_skype_knows_another_me_when_told(tmp_path: Path) -> None:
    made = skype([skype_row(1, SKYPE_ME, "hej"), skype_row(2, SKYPE_PIA, "hå")])
    assert [one.is_me for one in read(tmp_path, "skype", "messages.json", made, Answers(me="Pia")).messages] == [False, True]


def test_what_skype_notes_of_calls_is_no_message(tmp_path: Path) -> None:
    found = read(tmp_path, "skype", "messages.json", skype([skype_row(1, SKYPE_ME, "Call Log for Caller")], "48:calllogs"))
    assert (found.messages, found.reasons, found.exports[0].participants) == ([], [Reason.SYSTEM], ())


def test_linkedin_asks_who_is_me_where_several_are_part_of_everything(tmp_path: Path) -> None:
    table = linkedin_files()["messages.csv"].splitlines(keepends=True)
    made = "".join(line for line in table if line.startswith(("CONV", "2-a,")) or "“Ivo”" in line)
    found = read(tmp_path, "linkedin", "messages.csv", made)
    assert ({one.is_me for one in found.messages}, found.exports[0].questions[0].kind) == ({None}, "who_am_i")


@pytest.mark.parametrize("between", [",", ";"])
def test_linkedin_table_that_was_saved_again_is_known(tmp_path: Path, between: str) -> None:
    rows = csv.reader(StringIO(linkedin_files()["messages.csv"], newline=""))
    again = StringIO(newline="")
    csv.writer(again, delimiter=between, quoting=csv.QUOTE_ALL).writerows(rows)
    found = read(tmp_path, "linkedin", "messages.csv", again.getvalue())
    assert detected(tmp_path / "x" / "messages.csv") == "linkedin"
    assert found.items == read(tmp_path / "as it was", "linkedin", "messages.csv", linkedin_files()["messages.csv"]).items


def test_linkedin_table_of_another_ending_is_known(tmp_path: Path) -> None:
    table = linkedin_files()["messages.csv"]
    found = read(tmp_path, "linkedin", "messages.csv.txt", table)
    assert detected(tmp_path / "x") == "linkedin"
    assert found.texts == read(tmp_path / "as it was", "linkedin", "messages.csv", table).texts


def test_linkedin_conversations_that_lie_mixed_come_out_whole(tmp_path: Path) -> None:
    head, *rows = linkedin_files()["messages.csv"].split("\r\n")
    made = "\r\n".join([head, *sorted(rows, key=lambda row: row[::-1])])
    ids = [export.chat.id for export in read(tmp_path, "linkedin", "messages.csv", made).exports]
    assert len(set(ids)) == len(ids)


def test_linkedin_messages_before_the_place_where_an_archive_is_damaged_are_kept(tmp_path: Path) -> None:
    head, *_ = linkedin_files()["messages.csv"].split("\r\n")
    rows = [",".join(linkedin_row("2-a", "Ivo Brand", "Ewa Lis", 1, "tak " * 100)) for _ in range(700)]
    archive = make_zip(tmp_path / "x.zip", {"messages.csv": "\r\n".join([head, *rows, "the end"])}, zipfile.ZIP_STORED)
    archive.write_bytes(archive.read_bytes().replace(b"the end", b"the End"))
    found = read_export(archive, importer("linkedin"))
    assert len(found.messages) > 500
    assert found.reasons == [Reason.UNPARSABLE]


def test_old_lists_of_snapchat_are_put_together_by_friend(tmp_path: Path) -> None:
    found = read(tmp_path, "snapchat", "chat_history.json", old_snapchat())
    talks = {export.chat.id: [getattr(item, "text", None) for item in items] for export, items in found.chats}
    assert talks == {"snapchat:teo.x": ["teo?", "you there?", "yes"], "snapchat:ana": ["hey ana"]}
    assert {one.text: one.is_me for one in found.messages} == {"teo?": True, "you there?": False, "yes": True, "hey ana": True}


def test_text_of_snapchat_is_read_as_it_was_typed(tmp_path: Path) -> None:
    rows = [snapchat_row("teo.x", 0, "it&#39;s &quot;5 &lt; 6&quot; &amp; so on")]
    assert read(tmp_path, "snapchat", "chat_history.json", {"teo.x": rows}).texts == ['it\'s "5 < 6" & so on']


def test_tiktok_knows_who_is_me_without_a_profile(tmp_path: Path) -> None:
    made = json.loads(tiktok_files()["user_data_tiktok.json"])
    del made["Profile"]
    assert [one.is_me for one in read(tmp_path, "tiktok", "user_data.json", made).messages] == [True, False]


@pytest.mark.parametrize("above", ["Profile", "Profile And Settings"])
def test_tiktok_groups_know_me_by_the_profile(tmp_path: Path, above: str) -> None:
    rows = [{"Date": "2023-02-02 20:00:00", "From": who, "Content": who} for who in ("bo", "luz")]
    made = {
        "Direct Message": {"Direct Messages": {"ChatHistory": {}}, "Group Chat": {"GroupChat": {"Praia:": rows}}},
        above: {"Profile Info": {"ProfileMap": {"userName": "bo"}}},
    }
    found = read(tmp_path, "tiktok", "user_data_tiktok.json", made)
    chat = found.exports[0].chat
    assert (chat.title, chat.kind, [one.is_me for one in found.messages]) == ("Praia", "group", [True, False])


def test_hangouts_of_before_2017_hold_the_same(tmp_path: Path) -> None:
    old = read(tmp_path / "old", "hangouts", "Hangouts.json", old_hangouts())
    new = read_export(make_folder(tmp_path / "new", hangouts_files()), importer("hangouts"))
    assert old.messages == new.messages
    assert detected(tmp_path / "old" / "x") == "hangouts"


def test_google_chat_by_itself_asks_who_is_me(tmp_path: Path) -> None:
    rows = {"messages": [chat_row(IRIS, "Wednesday, 4 January 2023 at 10:59:50 UTC", "hi", "A/b/b")]}
    found = read(tmp_path, "google-chat", "messages.json", rows)
    assert ([one.is_me for one in found.messages], found.exports[0].questions[0].kind) == ([None], "who_am_i")
    told = read(tmp_path, "google-chat", "messages.json", rows, Answers(me=IRIS["name"]))
    assert [one.is_me for one in told.messages] == [True]


def test_google_chat_and_hangouts_of_one_takeout_are_told_apart(tmp_path: Path) -> None:
    assert detected(make_folder(tmp_path / "chat", google_chat_files())) == "google-chat"
    assert detected(make_folder(tmp_path / "hangouts", hangouts_files())) == "hangouts"


def test_a_bracket_too_few_in_one_conversation_of_google_chat_spares_the_others(tmp_path: Path) -> None:
    files = google_chat_files()
    name = next(name for name in files if "DM D1/messages" in name)
    found = read_export(make_folder(tmp_path / "x", {**files, name: files[name][:-30]}), importer("google-chat"))
    assert "Wer bringt Brot mit?" in found.texts


def test_posts_of_many_authors_are_one_chat_that_asks_who_is_me(tmp_path: Path) -> None:
    other = {"userName": "ben", "name": "Ben", "id": "2"}
    rows = [apify_row(1, "a"), apify_row(2, "b", author=other), apify_row(3, "c")]
    found = read(tmp_path, "apify-tweets", "posts.json", rows)
    assert (found.exports[0].questions[0].choices, found.exports[0].chat.title) == (("Uma Okoro", "Ben"), "posts")
    told = read(tmp_path, "apify-tweets", "posts.json", rows, Answers(me="@ben"))
    assert [one.is_me for one in told.messages] == [False, True, False]


def test_posts_of_older_scrapers_are_read(tmp_path: Path) -> None:
    user = {"screen_name": "uma_ok", "name": "Uma Okoro", "id_str": "31"}
    rows = [{"created_at": "Fri Nov 24 17:09:36 +0000 2023", "id_str": "5", "full_text": "so &amp; so", "user": user}]
    (found,) = read(tmp_path, "apify-tweets", "posts.json", rows).messages
    assert (found.id, found.text, found.sender, found.sent_at) == ("5", "so & so", "Uma Okoro", "2023-11-24T17:09:36+00:00")


@pytest.mark.parametrize("format_id", ["skype", "google-chat", "hangouts", "snapchat", "tiktok", "linkedin", "apify-tweets"])
def test_nothing_of_the_app_is_an_error(tmp_path: Path, format_id: str) -> None:
    with pytest.raises(SourceError):
        read_export(make_folder(tmp_path / "x", {"a.txt": "hello", "b.txt": "hello"}), importer(format_id))


values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
Made = Callable[[list[Any]], tuple[str, Any]]
ROWS: dict[str, tuple[dict[str, Any], Made]] = {
    "skype": (skype_row(1, SKYPE_ME, "hej"), lambda rows: ("messages.json", skype(rows))),
    "google-chat": (
        chat_row(OTTO, "Wednesday, 4 January 2023 at 10:59:50 UTC", "hi", "A/b/b"),
        lambda rows: ("messages.json", {"messages": rows, "like": {"creator": 1, "created_date": 1}}),
    ),
    "snapchat": (
        snapchat_row("teo", 1, "hola"),
        lambda rows: ("chat_history.json", {"teo": rows, "ana": [{"From": 1, "Media Type": 1, "Created": 1}]}),
    ),
    "apify-tweets": (apify_row(1, "hi"), lambda rows: ("posts.json", [apify_row(0, "first"), *rows])),
}
"""A row that is well, and an export around some rows, by format."""


@pytest.mark.parametrize("format_id", ROWS)
@checked
@given(data=st.data())
def test_every_row_is_read_or_set_aside(tmp_path: Path, format_id: str, data: st.DataObject) -> None:
    good, export = ROWS[format_id]
    spoiled = st.dictionaries(st.sampled_from(sorted(good)), values, max_size=4).map(lambda some: {**good, **some})
    rows = data.draw(st.lists(spoiled | values, max_size=5))
    name, made = export(rows)
    found = read(tmp_path, format_id, name, made)
    others = {"snapchat": 1, "apify-tweets": 1}.get(format_id, 0)
    assert len(found.items) == len(rows) + others
