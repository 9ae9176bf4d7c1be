"""Posts and comments of Facebook and Instagram in web pages."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.meta_pages import page, row
from tests.exports.meta_post_pages import facebook_post_pages, instagram_post_pages, link, pictures, section, words
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

FACEBOOK, INSTAGRAM = importer("messenger"), importer("instagram")


def posts(folder: Path, *sections: str) -> Read:
    return read_export(make_folder(folder / "x", {"posts/your_posts_1.html": page(sections)}), FACEBOOK)


def test_pages_of_facebook_tell_what_its_json_does(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "facebook-benode-2024-01-02-ab", facebook_post_pages())
    found = read_export(folder, FACEBOOK)
    assert detected(folder) == "messenger"
    assert [export.chat.title for export in found.exports] == ["Posts of benode on Facebook", "Comments of benode on Facebook"]
    assert [(one.text, one.sent_at, one.is_me, one.flags) for one in found.messages] == [
        ("der Hafen\nam Abend", "2023-07-22T12:08:00", True, ("caption",)),
        ("grüße an Käthe Ost\naus Köln 🙂", "2023-07-22T12:09:00", True, ()),
        ("так и есть", "2023-07-22T12:04:00", True, ()),
    ]
    assert sorted(found.reasons) == [Reason.MEDIA, Reason.SYSTEM]


def test_pages_of_instagram_tell_what_its_json_does(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "instagram-benode-2024-01-02-ab", instagram_post_pages())
    found = read_export(folder, INSTAGRAM)
    assert detected(folder) == "instagram"
    assert [(one.text, one.sent_at, one.flags) for one in found.messages] == [
        ("bom dia, Lisboa ☀", "2023-07-22T12:00:00", ("caption",)),
        ("que lindo!", "2023-07-22T12:03:00", ()),
    ]
    assert found.reasons == [Reason.MEDIA, Reason.MEDIA]


@pytest.mark.parametrize(
    "changed", ["Updated May 02, 2011 8:12:17 am", "Cập nhật Tháng 5 03, 2025 10:16:09 ch", "1月 28, 2025 1:47:43 PMに更新"]
)
def test_when_a_post_was_changed_is_no_text(tmp_path: Path, changed: str) -> None:
    assert posts(tmp_path, section("Ben Ode shared a post.", link("https://example.org"), words(changed))).reasons == [Reason.MEDIA]


def test_words_stay_beside_pictures_and_their_captions(tmp_path: Path) -> None:
    found = posts(tmp_path, section("Ben Ode added a photo.", pictures("x"), words("the real words")))
    assert [(one.text, one.flags) for one in found.messages] == [("the real words", ("caption",))]


def test_chats_and_posts_in_one_download_are_read(tmp_path: Path) -> None:
    chat = {"your_facebook_activity/messages/inbox/kaetheost_10000000/message_1.html": page([row("Käthe Ost", 1, "hi")])}
    found = read_export(make_folder(tmp_path / "x", {**facebook_post_pages(), **chat}), FACEBOOK)
    assert found.texts[0] == "hi"
    assert len(found.exports) == 3


def test_a_page_that_breaks_off_is_told(tmp_path: Path) -> None:
    text = page([section("Ben Ode", words("a")), section("Ben Ode", words("b"))])
    found = read_export(make_folder(tmp_path / "x", {"posts/your_posts_1.html": text[: text.index("<div>a") + 8]}), FACEBOOK)
    assert (found.texts, found.reasons) == (["b"], [Reason.UNPARSABLE])
