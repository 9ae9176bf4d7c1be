"""The file of an account of Bluesky: posts among likes and trees, whose they are, answers, and what is damaged."""

from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder
from tests.exports.bluesky import ME, answering, archive, bluesky_files, cbor, key, post, profile
from tests.importers.golden import accounted
from tests.importers.reading import Read, read_export
from voicetune_desktop.importers.bluesky.cbor import decoded
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def read(folder: Path, data: bytes) -> Read:
    return read_export(make_folder(folder / "x", {"repo.car": data}), importer("bluesky"))


def test_posts_come_in_order_of_time_with_what_they_answer(tmp_path: Path) -> None:
    first = post(1, "a")
    found = read(tmp_path, archive(post(2, "b", **answering(first)), first))
    assert (found.texts[0], found.messages[0].id, found.messages[0].reply_to) == ("a", key(first), None)
    assert found.messages[1].reply_to == key(first)


def test_it_is_known_whose_posts_they_are(tmp_path: Path) -> None:
    (export,) = read(tmp_path, archive(post(1, "a"), profile("Ana Sol"))).exports
    assert (export.chat.id, export.chat.title, export.participants[0].is_me) == (f"bluesky:{ME}", "Posts of Ana Sol", True)


def test_likes_are_no_rows_and_reposts_are_set_aside(tmp_path: Path) -> None:
    found = read(tmp_path, bluesky_files()["repo.car"])
    assert (len(found.messages), found.reasons, accounted(found)) == (3, [Reason.MEDIA, Reason.UNSUPPORTED], 5)


def test_posts_before_the_end_of_a_broken_file_are_read(tmp_path: Path) -> None:
    whole = archive(post(1, "a"), post(2, "b"))
    found = read(tmp_path, whole[:-20])
    assert (found.texts, found.reasons) == (["a"], [Reason.UNPARSABLE])


def test_a_damaged_post_costs_itself_alone(tmp_path: Path) -> None:
    whole = archive(post(1, "a"), post(2, "b"), post(3, "c"))
    found = read(tmp_path, whole.replace(b"dtextab", b"dtext\xf8b"))
    assert (found.texts, found.reasons) == (["a", "c"], [Reason.UNPARSABLE])


@pytest.mark.parametrize("value", [0, 23, 24, 70_000, 2**40, -7, "", "ä" * 300, [1, [2, [None, True]]], {"a": {"b": [False]}}])
def test_values_come_back_as_they_were(value: Any) -> None:
    assert decoded(cbor(value)) == value


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x1f",
        b"\x61",
        b"\x9b" + b"\xff" * 8,
        b"\x7b" + b"\xff" * 8,
        b"\xfb1",
        b"\x81" * 100_000,
        b"\x01\x01",
        b"\x7f",
        b"\xa1",
        b"\xa2\x61a\x01",
    ],
)
def test_what_is_no_value_is_said_so(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"no|more"):
        decoded(data)
