"""Hinge's data: the person's own words by match, comments on likes among them."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.dating import hinge_files
from tests.importers.reading import read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def test_comments_on_likes_are_words_and_likes_alone_are_no_talk(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", hinge_files()), importer("hinge"))
    assert [[getattr(item, "text", None) for item in items] for _, items in found.chats] == [
        ["I like your dog", "same here\nreally"],
        ["that hill is Arthur's Seat!", None],
    ]
    assert found.reasons == [Reason.MEDIA]
