"""Tinder's data: the person's own words by match, which keep their chat from one download to the next."""

import json
from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.dating import tinder_files, tinder_row
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def read(folder: Path, *talks: object) -> Read:
    made: dict[str, object] = {"Usage": {"app_opens": {}}, "Messages": [*talks]}
    return read_export(make_folder(folder / "x", {"data.json": json.dumps(made)}), importer("tinder"))


def test_all_words_are_ones_own_oldest_first_and_in_utc(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", tinder_files()), importer("tinder"))
    assert [(one.text, one.is_me, one.sent_at) for one in found.messages] == [
        ("hi & hello 🙂", True, "2021-11-03T05:08:21+00:00"),
        ("so… coffee?", True, "2021-11-04T05:08:21+00:00"),
    ]
    assert found.reasons == [Reason.MEDIA]


def test_a_match_keeps_its_chat_when_newer_ones_change_its_number(tmp_path: Path) -> None:
    talk = [tinder_row(2, "a"), tinder_row(3, "b")]
    first = read(tmp_path / "1", {"match_id": "Match 1", "messages": talk})
    later = read(tmp_path / "2", {"match_id": "Match 2", "messages": [*talk, tinder_row(4, "c")]})
    assert first.exports[0].chat.id == later.exports[0].chat.id


def test_a_damaged_match_costs_itself_alone(tmp_path: Path) -> None:
    found = read(tmp_path, {"match_id": "Match 1", "messages": 5}, {"match_id": "Match 2", "messages": [tinder_row(2, "a")]})
    assert (found.texts, found.reasons) == (["a"], [Reason.UNPARSABLE])


def test_an_account_that_never_wrote_is_known(tmp_path: Path) -> None:
    read(tmp_path)
    assert detected(tmp_path / "x") == "tinder"


def test_a_kind_of_another_form_is_no_words(tmp_path: Path) -> None:
    found = read(tmp_path, {"match_id": "Match 1", "messages": [tinder_row(2, "a", type={}), tinder_row(3, "b", type=["x"])]})
    assert found.reasons == [Reason.MEDIA, Reason.MEDIA]
