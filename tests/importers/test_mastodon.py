"""Mastodon's archive: posts as people see them, what was passed on, whose it is."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.mastodon import mastodon_files, outbox, post
from tests.importers.reading import detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

MASTODON = importer("mastodon")


def test_html_is_read_as_people_see_it(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", mastodon_files()), MASTODON)
    assert found.texts == ["Moin & hallo\n\nzweiter Absatz\nZeile", "@bo schau: https://example.org/a", "Abendrot"]
    assert found.reasons == [Reason.UNSUPPORTED, Reason.MEDIA]


def test_an_outbox_alone_is_read_as_ones_own(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", {"outbox.json": outbox(post(1, "<p>a</p>"))})
    assert detected(made) == "mastodon"
    assert [(one.sender, one.is_me, one.text) for one in read_export(made, MASTODON).messages] == [("Me", True, "a")]


def test_a_damaged_post_costs_itself_alone(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", {"outbox.json": outbox(post(1, "<p>a</p>"), {"type": "Create", "object": 5}, post(3, "<p>c</p>"))})
    found = read_export(made, MASTODON)
    assert (found.texts, found.reasons) == (["a", "c"], [Reason.UNPARSABLE])
