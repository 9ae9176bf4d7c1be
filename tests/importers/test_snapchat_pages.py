"""Snapchat's download without JSON files: a page of HTML for each friend and group."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.networks import snapchat_files
from tests.exports.snapchat_pages import card, page, snapchat_pages
from tests.importers.golden import check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Message, Reason

SNAPCHAT = importer("snapchat")
TEO = "html/chat_history/subpage_teo.x.html"


def read(folder: Path, files: dict[str, str], answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", files), SNAPCHAT, answers)


def test_everything_comes_out_as_the_golden_file_says(tmp_path: Path) -> None:
    check_golden("snapchat-pages", read(tmp_path, snapchat_pages()))


def test_they_say_the_same_as_the_json(tmp_path: Path) -> None:
    pages, data = read(tmp_path / "pages", snapchat_pages()), read(tmp_path / "data", snapchat_files())
    told = [{(one.chat, one.sender_id, one.sender, one.is_me, one.sent_at, one.text) for one in made.messages} for made in (pages, data)]
    assert told[0] == told[1]


def test_pages_beside_the_json_are_not_read_again(tmp_path: Path) -> None:
    both = read(tmp_path / "both", {**snapchat_pages(), **snapchat_files()})
    assert len(both.messages) == len(read(tmp_path / "data", snapchat_files()).messages)


@pytest.mark.parametrize("only", ["subpage_teo.x.html", "page.htm"])
def test_a_page_by_itself_is_known(tmp_path: Path, only: str) -> None:
    path = make_folder(tmp_path / "x", {only: snapchat_pages()[TEO]}) / only
    assert detected(path) == "snapchat"
    assert [one.is_me for one in read_export(path, SNAPCHAT).messages] == [False, True]


def test_an_archive_without_json_is_known(tmp_path: Path) -> None:
    assert detected(make_zip(tmp_path / "mydata~17.zip", snapchat_pages())) == "snapchat"


def test_pages_of_snaps_hold_no_messages(tmp_path: Path) -> None:
    snaps = {TEO.replace("chat_history", "snap_history"): snapchat_pages()[TEO]}
    assert read(tmp_path, {**snapchat_pages(), **snaps}).messages == read(tmp_path / "without", snapchat_pages()).messages


@pytest.mark.parametrize("row", ["<tr><td>Username</td><td>rosa_v</td></tr>", "<div><b>Username:</b> <span>rosa_v</span></div>"])
def test_who_is_me_stands_in_the_account(tmp_path: Path, row: str) -> None:
    group = page("Domingo", card("ana", "TEXT", "a", 1), card("rosa_v", "TEXT", "b", 2), card("teo.x", "TEXT", "c", 3))
    found = read(tmp_path, {"html/chat_history/subpage_Domingo.html": group, "html/account.html": f"<html>{row}</html>"})
    assert {one.text: one.is_me for one in found.messages} == {"a": False, "b": True, "c": False}


def test_a_group_by_itself_asks_who_is_me(tmp_path: Path) -> None:
    group = page("Domingo", card("ana", "TEXT", "a", 1), card("rosa_v", "TEXT", "b", 2), card("teo.x", "TEXT", "c", 3))
    found = read(tmp_path, {"html/chat_history/subpage_Domingo.html": group})
    assert ({one.is_me for one in found.messages}, found.exports[0].questions[0].kind) == ({None}, "who_am_i")


@pytest.mark.parametrize(
    ("kind", "text", "reason"),
    [("MEDIA", "", Reason.MEDIA), ("STATUSERASEDMESSAGE", "", Reason.DELETED), ("TEXT", "", Reason.MEDIA), ("STATUS", "", Reason.SYSTEM)],
)
def test_what_is_no_text_is_set_aside(tmp_path: Path, kind: str, text: str, reason: Reason) -> None:
    found = read(tmp_path, {TEO: page("teo.x", card("teo.x", kind, text, 1), card("rosa_v", "TEXT", "si", 2))})
    assert (found.reasons, found.texts) == ([reason], ["si"])


def test_text_is_read_as_it_was_typed(tmp_path: Path) -> None:
    found = read(tmp_path, {TEO: page("teo.x", card("teo.x", "TEXT", "it&#39;s\n1 &lt; 2 &amp;amp; so<br/>on", 1))})
    assert found.texts == ["it's\n1 < 2 &amp; so\non"]


def test_a_page_that_breaks_off_gives_what_came_before_and_says_so(tmp_path: Path) -> None:
    whole = page("teo.x", *(card("teo.x", "TEXT", f"row {at}", at) for at in range(9, 0, -1)))
    found = read(tmp_path, {TEO: whole[: whole.index("row 3") + 2]})
    assert ([item.text for item in found.items if isinstance(item, Message)], found.reasons) == (
        [f"row {at}" for at in range(4, 10)],
        [Reason.UNPARSABLE],
    )
