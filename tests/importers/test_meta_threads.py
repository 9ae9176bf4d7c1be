"""Finding Messenger and Instagram threads in downloads of every age, and telling the two apps apart."""

from collections import Counter
from pathlib import Path

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.meta import make_download, meta_json, row, thread
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.meta.instagram import INSTAGRAM
from voicetune_desktop.importers.meta.messenger import MESSENGER
from voicetune_desktop.importers.registry import Importer, detect
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.model import Answers, Message

THREAD = "messages/inbox/kaetheost_1234567"

SECTIONS = ["inbox", "archived_threads", "filtered_threads", "message_requests", "e2ee_cutover", "ai_conversations"]


def read(path: Path, one: Importer = MESSENGER, answers: Answers = Answers()) -> Read:
    return read_export(path, one, answers)


@pytest.mark.parametrize(
    "root", ["messages", "your_activity_across_facebook/messages", "x/your_facebook_activity/messages", "Top/MESSAGES"]
)
@pytest.mark.parametrize(
    "section", ["inbox", "archived_threads", "filtered_threads", "message_requests", "e2ee_cutover", "ai_conversations"]
)
def test_all_roots_and_sections_are_read(tmp_path: Path, root: str, section: str) -> None:
    path = make_zip(tmp_path / "facebook-x.zip", {f"{root}/{section}/ann_12345/message_1.json": thread([row("Ben Ode", 0, "hi")])})
    assert detected(path) == "messenger"
    assert read(path).texts == ["hi"]


def test_files_that_are_no_threads_are_not_read(tmp_path: Path) -> None:
    files = {f"{THREAD}/message_1.json": thread([row("Ben Ode", 0, "hi")])}
    for name in ("autofill_information", "secret_conversations", "messenger_ui_settings", "your_chat_settings_on_web"):
        files[f"messages/{name}.json"] = b'{"a": []}'
    assert len(read(make_folder(tmp_path / "x", files)).items) == 1


def test_a_chat_keeps_its_id_when_the_other_person_changes_their_name(tmp_path: Path) -> None:
    ids = [
        read(make_folder(tmp_path / name, {f"messages/inbox/{name}_1234567/message_1.json": thread([row("Ben Ode", 0, "hi")])}))
        .exports[0]
        .chat.id
        for name in ("kaetheost", "kaethewest")
    ]
    assert ids == ["messenger:1234567"] * 2


def test_only_the_chats_asked_for_are_read(tmp_path: Path) -> None:
    files = {f"messages/inbox/x_1234{at}/message_1.json": thread([row("Ben Ode", 0, str(at))]) for at in range(3)}
    assert read(make_folder(tmp_path / "x", files), answers=Answers(chats=frozenset({"messenger:12341"}))).texts == ["1"]


def test_a_single_message_file_is_enough(tmp_path: Path) -> None:
    path = make_folder(tmp_path / "kaetheost_1234567", {"message_1.json": thread([row("Ben Ode", 0, "hi")])}) / "message_1.json"
    assert detected(path) == "messenger"
    assert [export.chat.id for export in read(path).exports] == ["messenger:1234567"]


def test_a_minimal_file_without_people_and_title_works(tmp_path: Path) -> None:
    path = tmp_path / "my_instagram.json"
    path.write_bytes(meta_json({"messages": [row("Käthe Ost", 1, "ho"), row("Ben Ode", 0, "hi")]}))
    found = read(path, INSTAGRAM)
    assert (detected(path), found.texts) == ("instagram", ["hi", "ho"])
    assert found.exports[0].chat.title


def test_a_folder_of_renamed_thread_files_works(tmp_path: Path) -> None:
    files = {
        "ann.json": thread([row("Ann", 0, "a")], title="Ann"),
        "ben.json": thread([row("Ben", 0, "b")], title="Ben"),
        "other.json": b'{"messages": []}',
    }
    assert sorted(read(make_folder(tmp_path / "x", files)).texts) == ["a", "b"]


@pytest.mark.parametrize(
    ("names", "format_id"),
    [
        (["your_instagram_activity/messages/inbox/a_12345/message_1.json"], "instagram"),
        (["messages/inbox/a_12345/message_1.json", "followers_and_following/followers.json"], "instagram"),
        (["your_facebook_activity/messages/inbox/a_12345/message_1.json"], "messenger"),
        (["messages/inbox/facebookuser_12345/message_1.json", "account_information/personal_information.json"], "instagram"),
        (["messages/inbox/instagramuser_12345/message_1.json", "friends/friends.json"], "messenger"),
        (["messages/inbox/a_12345/message_1.json"], "messenger"),
    ],
)
def test_the_two_apps_are_told_apart_by_folders(tmp_path: Path, names: list[str], format_id: str) -> None:
    assert detected(make_folder(tmp_path / "x", dict.fromkeys(names, thread([row("Ben Ode", 0, "hi")])))) == format_id


def test_both_apps_are_candidates_where_nothing_tells_them_apart(tmp_path: Path) -> None:
    path = make_folder(tmp_path / "x", {"message_1.json": thread([row("Ben Ode", 0, "hi")])})
    with open_source([path]) as source:
        likely = [candidate.format for candidate in detect(source).candidates if candidate.confidence > 0.5]
    assert likely == ["messenger", "instagram"]


def test_a_download_without_messages_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="Messages"):
        read(make_folder(tmp_path / "x", {"friends.json": "[]"}))


def test_a_made_download_is_read_to_the_last_row(tmp_path: Path) -> None:
    truth = make_download(tmp_path, 3000, seed=7)
    found = read(next(tmp_path.iterdir()))
    counts = Counter("kept" if isinstance(item, Message) else item.reason.value for item in found.items)
    assert counts == {key: truth[key] for key in ("kept", "media", "system", "deleted")}
    assert sum("caption" in message.flags for message in found.messages) == truth["captions"]
    assert {message.is_me for message in found.messages if message.sender == "Ben Ode"} == {True}


def test_threads_of_the_other_app_are_left_to_it(tmp_path: Path) -> None:
    files = {
        "your_facebook_activity/messages/inbox/a_12345/message_1.json": thread([row("Ben Ode", 0, "f")]),
        "your_instagram_activity/messages/inbox/b_12345/message_1.json": thread([row("Ben Ode", 0, "i")]),
    }
    path = make_folder(tmp_path / "x", files)
    assert (read(path).texts, read(path, INSTAGRAM).texts) == (["f"], ["i"])
