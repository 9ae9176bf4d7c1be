"""The database of Apple's Messages: chats, people, texts, and what is set aside."""

import shutil
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.imessage import HANDLES, NOON, attributed, direct, group, make_database, make_large, message
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.imessage.db import IMESSAGE_DB
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.model import Answers, Reason


def read(folder: Path, *messages: dict[str, Any], **more: Any) -> Read:
    return read_export(make_database(folder / "chat.db", messages, **more), IMESSAGE_DB)


def test_messages_are_mine_by_the_flag_and_never_by_the_handle(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, "hi", 1), message(2, "yes", 1, is_from_me=1), message(3, "so", 0))
    assert [(item.is_me, item.sender_id) for item in found.messages] == [(False, HANDLES[1]), (True, "me"), (True, "me")]


def test_a_group_gives_each_message_once(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, "a", 1, chat=2), message(2, "b", 2, chat=2), chats=[group()])
    assert [(item.sender, item.text) for item in found.messages] == [(HANDLES[1], "a"), (HANDLES[2], "b")]
    assert (found.exports[0].chat.title, found.exports[0].chat.kind) == ("Hill walkers", "group")


def test_a_group_without_a_name_is_called_after_its_people(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, chat=2), chats=[group(name="")])
    assert found.exports[0].chat.title == f"{HANDLES[1]}, {HANDLES[2]}"


def test_chats_with_one_person_over_two_services_are_one(tmp_path: Path) -> None:
    handles = [(1, HANDLES[1], "iMessage", None), (2, HANDLES[1], "SMS", None)]
    chats = [direct(1), {**direct(2, service="SMS"), "handles": [2]}]
    found = read(tmp_path, message(2, "b", 2, chat=2), message(1, "a", 1), message(3, "c", 0, chat=2), chats=chats, handles=handles)
    assert (found.texts, len(found.exports), {item.sender_id for item in found.messages}) == (["a", "b", "c"], 1, {HANDLES[1], "me"})


def test_handles_of_one_person_in_the_address_book_are_one_sender(tmp_path: Path) -> None:
    handles = [(1, HANDLES[1], "iMessage", "P1"), (2, HANDLES[2], "iMessage", "P1")]
    found = read(tmp_path, message(1, chat=2), message(2, handle=2, chat=2), chats=[group()], handles=handles)
    assert {item.sender_id for item in found.messages} == {HANDLES[1]}
    assert found.exports[0].participants[0].also == (HANDLES[2],)


def test_the_person_who_exports_is_known_by_their_addresses(tmp_path: Path) -> None:
    me = read(tmp_path, message(1)).exports[0].participants[-1]
    assert (me.is_me, me.also) == (True, ("me@example.org", "+353850009999"))


def test_a_message_that_stands_in_two_chats_is_given_once(tmp_path: Path) -> None:
    extra = "INSERT INTO chat_message_join VALUES (2, 1, 0)"
    assert read(tmp_path, message(1), message(2, chat=2), chats=[direct(), group()], extra=extra).texts == ["hello", "hello"]


def test_messages_that_no_chat_holds_are_kept_by_their_writer(tmp_path: Path) -> None:
    found = read(tmp_path, message(1, "lost", 2, chat=None), message(2, "mine", 2, chat=None, is_from_me=1))
    assert (found.texts, found.exports[0].chat.title) == (["lost", "mine"], HANDLES[2])


@pytest.mark.parametrize("mutable", [False, True])
@pytest.mark.parametrize("text", ["hi", "Grüße 👋🏽", "x" * 127, "x" * 128, "ä" * 40_000])
def test_text_is_taken_from_the_attributed_string(tmp_path: Path, text: str, mutable: bool) -> None:
    assert read(tmp_path, message(1, None, attributedBody=attributed(text, mutable=mutable))).texts == [text]


def test_plain_text_goes_before_the_attributed_string(tmp_path: Path) -> None:
    assert read(tmp_path, message(1, "plain", attributedBody=attributed("other"))).texts == ["plain"]


ASIDE = {
    "tapback": ({"associated_message_type": 2000}, Reason.SYSTEM),
    "tapback taken back": ({"associated_message_type": 3005}, Reason.SYSTEM),
    "sticker": ({"associated_message_type": 1000}, Reason.MEDIA),
    "group renamed": ({"item_type": 2}, Reason.SYSTEM),
    "game": ({"balloon_bundle_id": "com.apple.messages.MSMessageExtensionBalloonPlugin:X:golf"}, Reason.UNSUPPORTED),
    "picture": ({"text": "\ufffc", "cache_has_attachments": 1}, Reason.MEDIA),
    "unsent": ({"text": None, "date_retracted": NOON}, Reason.DELETED),
    "number in the place of text": ({"text": b"\x01\x02"}, Reason.UNPARSABLE),
    "far too long": ({"text": "x" * 1_000_001}, Reason.UNPARSABLE),
    "damaged attributed string": ({"text": None, "attributedBody": b"\x04\x0bstreamtyped\x81"}, Reason.UNPARSABLE),
}


@pytest.mark.parametrize("name", ASIDE)
def test_what_is_no_message_is_set_aside(tmp_path: Path, name: str) -> None:
    fields, reason = ASIDE[name]
    found = read(tmp_path, message(1), message(2, **{"text": "Loved “hello”", **fields}))
    assert (found.texts, found.reasons, found.set_aside[0].where) == (["hello"], [reason], "chat.db#message[2]")


def test_a_caption_an_edit_and_a_link_are_messages(tmp_path: Path) -> None:
    link = message(3, "https://example.org", balloon_bundle_id="com.apple.messages.URLBalloonProvider")
    found = read(tmp_path, message(1, "\ufffclook", cache_has_attachments=1), message(2, date_edited=NOON), link)
    assert [(item.text, item.flags) for item in found.messages] == [
        ("look", ("caption",)),
        ("hello", ("edited",)),
        ("https://example.org", ()),
    ]


def test_replies_hang_on_the_message_that_they_answer(tmp_path: Path) -> None:
    found = read(tmp_path, message(1), message(2, thread_originator_guid="G-1"))
    assert [(item.id, item.reply_to) for item in found.messages] == [("G-1", None), ("G-2", "G-1")]


@pytest.mark.parametrize(("date", "expected"), [(NOON, "2023-09-21T14:40:00+00:00"), (717_000_000, "2023-09-21T14:40:00+00:00"), (0, None)])
def test_times_are_in_utc_whatever_the_version(tmp_path: Path, date: int, expected: str | None) -> None:
    sent_at = read(tmp_path, message(1, date=date)).messages[0].sent_at
    assert (sent_at and sent_at.replace(".000000", "")) == expected


def test_messages_come_in_order_of_time(tmp_path: Path) -> None:
    assert read(tmp_path, message(1, "b", date=NOON + 5), message(2, "a", date=NOON)).texts == ["a", "b"]


def test_columns_and_tables_that_a_version_lacks_are_done_without(tmp_path: Path) -> None:
    file = tmp_path / "chat.db"
    connection = sqlite3.connect(file)
    connection.executescript("CREATE TABLE message (ROWID INTEGER PRIMARY KEY, text TEXT, date INTEGER, is_from_me INTEGER);")
    connection.execute("INSERT INTO message VALUES (1, 'old', 300000000, 1)")
    connection.commit()
    connection.close()
    assert [(item.text, item.is_me) for item in read_export(file, IMESSAGE_DB).messages] == [("old", True)]


def test_only_the_chosen_chats_are_read(tmp_path: Path) -> None:
    file = make_database(tmp_path / "chat.db", [message(1, "a"), message(2, "b", chat=2)], [direct(), group()])
    assert read_export(file, IMESSAGE_DB, Answers(chats=frozenset({"imessage:chat772"}))).texts == ["b"]


def test_what_still_lies_in_the_log_beside_the_database_is_read(tmp_path: Path) -> None:
    file = make_database(tmp_path / "made.db", [message(1)])
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("UPDATE message SET text = 'from the log'")
    connection.commit()
    (tmp_path / "live").mkdir()
    for ending in ("", "-wal"):
        shutil.copy(f"{file}{ending}", tmp_path / "live" / f"chat.db{ending}")
    connection.close()
    assert (
        read_export(tmp_path / "live" / "chat.db", IMESSAGE_DB).texts
        == read_export(tmp_path / "live", IMESSAGE_DB).texts
        == ["from the log"]
    )


def test_it_is_recognised_as_file_in_folder_and_in_archive_under_any_name(tmp_path: Path) -> None:
    data = make_database(tmp_path / "chat.db", [message(1)]).read_bytes()
    file = make_folder(tmp_path / "a", {"renamed.bin": data}) / "renamed.bin"
    backup = make_folder(tmp_path / "b", {"3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28": data, "Info.plist": "x"})
    archive = make_zip(tmp_path / "c.zip", {"Messages/chat.db": data})
    assert [detected(path) for path in (file, backup, archive)] == ["imessage-db"] * 3
    assert [read_export(path, IMESSAGE_DB).texts for path in (file, backup, archive)] == [["hello"]] * 3


def test_another_database_is_turned_down(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "notes.db")) as connection:
        connection.executescript("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('hi')")
    assert detected(tmp_path / "notes.db") is None
    with pytest.raises(SourceError):
        read_export(tmp_path / "notes.db", IMESSAGE_DB)


def test_nothing_of_the_copy_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = make_database(tmp_path / "chat.db", [message(1)])
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    with open_source([file]) as source:
        walk = IMESSAGE_DB.chats(source, Answers())
        next(walk)
        assert len(list((tmp_path / "temporary").iterdir())) == 1
        walk.close()
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize("seed", [1, 2])
def test_agrees_with_the_truth_of_a_large_database(tmp_path: Path, seed: int) -> None:
    truth = make_large(tmp_path / "chat.db", 5_000, seed)
    found = read_export(tmp_path / "chat.db", IMESSAGE_DB)
    counts = Counter(reason.value for reason in found.reasons) | {"kept": len(found.messages), "seen": len(found.items)}
    assert {key: counts[key] for key in truth} == truth
