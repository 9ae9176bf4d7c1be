"""Posts and comments in Meta's downloads: beside chats or alone, in every layout, each of them accounted for."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.meta import messenger_profile, meta_json, row, thread
from tests.exports.meta_posts import facebook_comment, facebook_post, facebook_post_files, instagram_post_files
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

MESSENGER, INSTAGRAM = importer("messenger"), importer("instagram")
Made = Callable[[], Mapping[str, bytes]]


@pytest.mark.parametrize(("made", "format_id"), [(facebook_post_files, "messenger"), (instagram_post_files, "instagram")])
def test_downloads_of_posts_alone_are_known_and_read_as_the_golden_file_says(tmp_path: Path, made: Made, format_id: str) -> None:
    files = made()
    assert detected(make_zip(tmp_path / "download.zip", files)) == format_id
    found = read_export(make_folder(tmp_path / "download", files), importer(format_id))
    check_golden(f"{format_id}-posts", found)
    assert accounted(found) == {"messenger": 9, "instagram": 11}[format_id]


def test_posts_stand_beside_chats_under_the_same_name(tmp_path: Path) -> None:
    files = {
        "profile_information/profile_information.json": messenger_profile("Ben Ode"),
        "messages/inbox/kathe_10000001/message_1.json": thread([row("Ben Ode", 1, "na"), row("Käthe Ost", 2, "hej")]),
        "posts/your_posts_1.json": meta_json([facebook_post(3, "moin")]),
    }
    found = read_export(make_folder(tmp_path / "x", files), MESSENGER)
    assert [(one.chat.title, one.chat.kind) for one in found.exports] == [("Käthe Ost", "dm"), ("Posts of Ben Ode on Facebook", "channel")]
    assert [(one.sender_id, one.is_me, one.text) for one in found.messages][-1] == ("Ben Ode", True, "moin")


def test_a_post_that_stands_in_no_list_is_read(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", {"posts/your_posts_1.json": meta_json(facebook_post(3, "moin"))}), MESSENGER)
    assert (found.texts, found.reasons) == (["moin"], [])


def test_without_a_profile_the_author_of_comments_is_the_person(tmp_path: Path) -> None:
    files = {"comments/comments.json": meta_json({"comments": [facebook_comment(1, "oh")]}), "posts/your_posts_1.json": meta_json([])}
    assert {one.sender for one in read_export(make_folder(tmp_path / "x", files), MESSENGER).messages} == {"Ben Ödé"}


def test_the_name_of_a_download_names_the_person_of_posts_alone(tmp_path: Path) -> None:
    files = {name: data for name, data in instagram_post_files().items() if "threads" in name}
    found = read_export(make_folder(tmp_path / "instagram-ben.ode-2025-08-24-AbCdEfGh", files), INSTAGRAM)
    assert found.exports[0].chat.title == "Posts of ben.ode on Threads"


def test_posts_that_break_off_keep_what_came_before(tmp_path: Path) -> None:
    whole = meta_json([facebook_post(3, "drei"), facebook_post(2, "zwei")])
    found = read_export(make_folder(tmp_path / "x", {"posts/your_posts_1.json": whole[:-40]}), MESSENGER)
    assert (found.texts, found.reasons) == (["drei"], [Reason.UNPARSABLE])
