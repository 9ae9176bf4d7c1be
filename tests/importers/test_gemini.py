"""Gemini's list in a Takeout: questions and answers in their order, from JSON and from pages in several languages."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.gemini import FOLDER, asked, card, page
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.assistants.gemini import GEMINI
from voicetune_desktop.model import Reason

DATES = ["26 July 2026, 08:07:57 CEST", "26 juli 2026 08:07:57 CEST", "26 de jul. de 2026, 08:07:57 BRT", "2026年7月26日 08:07:57 CST"]
JULY = "Jul 26, 2026, 8:07:57\u202fAM CEST"


def read_page(folder: Path, *cards: str) -> Read:
    return read_export(make_folder(folder / "x", {f"{FOLDER}/MyActivity.html": page(*cards)}), GEMINI)


def read_json(folder: Path, *rows: Any) -> Read:
    return read_export(make_folder(folder / "x", {"My Activity.json": json.dumps(rows)}), GEMINI)


def test_a_page_is_known_behind_its_styles_and_among_lists_of_other_products(tmp_path: Path) -> None:
    other = page(card("a film", JULY, "", verb="Watched\u00a0")).replace("Gemini Apps", "YouTube")
    found = page(card("and tea?", JULY, "<p>Green.</p>"))
    files = {f"{FOLDER}/MyActivity.html": found, "Takeout/My Activity/YouTube/MyActivity.html": other}
    assert detected(make_zip(tmp_path / "takeout.zip", files)) == "gemini"
    assert detected(make_folder(tmp_path / "one", {"MyActivity.html": found})) == "gemini"
    assert detected(make_folder(tmp_path / "other", {"MyActivity.html": other})) != "gemini"
    with pytest.raises(SourceError):
        read_export(tmp_path / "other", GEMINI)


def test_rows_of_a_page_are_read_oldest_first_without_names_of_files(tmp_path: Path) -> None:
    newer = card("which one?\nsay <one>", JULY, "<p>This <b>one</b></p>", files=["a b.txt", "c.jpg"])
    found = read_page(tmp_path, newer, card("and tea?", "Jul 25, 2026, 11:07:57 PM GMT-03:00", "Green.<br>Hot."))
    assert found.texts == ["and tea?", "Green.\nHot.", "which one?\nsay <one>", "This **one**"]
    assert [message.sent_at for message in found.messages][1:3] == ["2026-07-26T02:07:57+00:00", "2026-07-26T08:07:57"]
    assert [message.flags for message in found.messages][2:] == [("caption",), ()]


@pytest.mark.parametrize("time", DATES)
@pytest.mark.parametrize("verb", ["Prompted\u00a0", "Gav instruktionen\u00a0", "Frug da\u00a0"])
def test_verbs_and_dates_of_other_languages(tmp_path: Path, verb: str, time: str) -> None:
    found = read_page(tmp_path, card("und Tee?", time, "<p>Ja.</p>", verb=verb))
    assert [(message.text, message.sent_at) for message in found.messages] == [
        ("und Tee?", "2026-07-26T08:07:57"),
        ("Ja.", "2026-07-26T08:07:57"),
    ]


def test_conversations_are_put_apart_where_the_list_tells_of_them(tmp_path: Path) -> None:
    rows = [asked("Prompted c", minute=3, talk="aaaa1111"), asked("Prompted b", minute=2), asked("Prompted a", minute=1, talk="aaaa1111")]
    found = read_json(tmp_path, *rows)
    assert [(export.chat.title, export.chat.kind) for export in found.exports] == [
        ("a", "assistant"),
        ("Gemini", "assistant"),
    ]
    assert found.texts == ["a", "c", "b"]


def test_what_is_no_question_is_set_aside(tmp_path: Path) -> None:
    rows = [asked("Created Gemini Canvas titled Tea", "<p>Tea</p>"), asked("Used Gemini Apps"), asked("Prompted ", imageFile="a.jpg"), 5]
    found = read_json(tmp_path, *rows)
    assert (found.texts, sorted(found.reasons)) == ([], sorted([Reason.UNPARSABLE, Reason.MEDIA, Reason.SYSTEM, Reason.SYSTEM]))
    assert read_page(tmp_path / "page", card("a", "no date", "b")).reasons == [Reason.UNPARSABLE]


def test_a_page_that_breaks_off_says_so(tmp_path: Path) -> None:
    whole = page(card("a", JULY, "b"), card("c", JULY, "d"))
    found = read_export(make_folder(tmp_path / "x", {"MyActivity.html": whole[: len(whole) - 100]}), GEMINI)
    assert (found.texts, found.reasons) == (["a", "b"], [Reason.UNPARSABLE])
