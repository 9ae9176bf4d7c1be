"""Logs of Pidgin, Adium and MSN Messenger."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.old_messengers import (
    ACTION,
    SENT,
    adium_files,
    adium_log,
    adium_message,
    msn_files,
    msn_log,
    msn_message,
    pidgin_files,
    pidgin_page,
    pidgin_row,
)
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.old_messengers.msn_sides import sides_of
from voicetune_desktop.importers.old_messengers.pidgin_clock import Clock
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

PIDGIN, ADIUM, MSN = map(importer, ("pidgin", "adium", "msn"))
BEGAN = "2008-06-16.235855+0300EEST.html"


def said(found: Read) -> list[tuple[str, bool | None]]:
    return [(one.text, one.is_me) for one in found.messages]


def test_logs_of_a_contact_are_one_chat_in_order_whatever_they_are_written_in(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", pidgin_files()), PIDGIN)
    (room, talk) = found.exports
    assert (room.chat.kind, talk.chat.title) == ("group", "rui@x.example")
    texts = [one.text for one in found.messages if one.chat == talk.chat.id]
    assert (texts[:2], texts[-1]) == (["bom dia", "guten Morgen\nund gute Nacht"], "igualmente")
    assert found.reasons == [Reason.SYSTEM, Reason.SYSTEM]


def test_a_page_of_pidgin_alone_is_known(tmp_path: Path) -> None:
    page = pidgin_page([pidgin_row("10:00:00", "Rui", "oi"), pidgin_row("10:00:01", "Nora", "na", SENT)], ends=False)
    folder = make_folder(tmp_path / "x", {"log.html": page})
    found = read_export(folder, PIDGIN)
    assert detected(folder) == "pidgin"
    assert said(found) == [("oi", False), ("na", True)]
    assert {one.sent_at for one in found.messages} == {None}


def test_a_row_of_pidgin_that_breaks_off_is_told_of(tmp_path: Path) -> None:
    page = pidgin_page([pidgin_row("10:00:00", "Rui", "oi"), pidgin_row("10:00:01", "Rui", "this is long")], ends=False)
    found = read_export(make_folder(tmp_path / "x", {BEGAN: page[: page.index("is long")]}), PIDGIN)
    assert (found.texts, found.reasons) == (["oi"], [Reason.UNPARSABLE])


def test_texts_of_pidgin_alone_ask_who_the_person_is(tmp_path: Path) -> None:
    text = "Conversation with rui at Sat 01 Mar 2008 09:00:00 AM on nora@x (jabber)\n(09:00:10) Rui: oi\n(09:00:20) Nora: na\n"
    folder = make_folder(tmp_path / "x", {"jabber/nora@x/rui/2008-03-01.090000+0200EET.txt": text})
    found = read_export(folder, PIDGIN)
    assert detected(folder) == "pidgin"
    assert found.exports[0].questions[0].choices == ("Rui", "Nora")
    assert said(read_export(folder, PIDGIN, Answers(me="Nora"))) == [("oi", False), ("na", True)]


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("11:59:00 PM", "2008-06-16T20:59:00+00:00"),
        ("23:59:00", "2008-06-16T20:59:00+00:00"),
        ("00:10:00", "2008-06-16T21:10:00+00:00"),
        ("06/17/2008 12:01:02 AM", "2008-06-16T21:01:02+00:00"),
        ("17.06.2008 00:01:02", "2008-06-16T21:01:02+00:00"),
        ("2008-06-17 08:00:00", "2008-06-17T05:00:00+00:00"),
        ("99:99:99", None),
        ("bald", None),
    ],
)
def test_clocks_of_pidgin_get_their_day(written: str, time: str | None) -> None:
    assert Clock(BEGAN).time(written) == time


def test_midnight_is_passed_once_and_old_names_have_no_offset() -> None:
    clock = Clock("2005-01-31.235900.html")
    times = [clock.time(written) for written in ("23:59:30", "00:00:10", "00:00:05", "01:00:00")]
    assert times == ["2005-01-31T23:59:30", "2005-02-01T00:00:10", "2005-02-01T00:00:05", "2005-02-01T01:00:00"]


@given(name=st.text(max_size=60), written=st.text(max_size=40))
def test_no_clock_is_too_odd(name: str, written: str) -> None:
    Clock(name).time(written)
    Clock(BEGAN).time(written)


def test_what_somebody_did_is_theirs(tmp_path: Path) -> None:
    rows = [
        pidgin_row("10:00:00", "Nora", "na", SENT),
        pidgin_row("10:00:01", "***Nora", "winkt", ACTION),
        pidgin_row("10:00:02", "Rui", "oi"),
    ]
    found = read_export(make_folder(tmp_path / "x", {BEGAN: pidgin_page(rows)}), PIDGIN)
    assert said(found) == [("na", True), ("winkt", True), ("oi", False)]


def test_logs_of_adium_are_put_together_by_account_and_contact(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", adium_files())
    found = read_export(folder, ADIUM)
    assert detected(folder) == "adium"
    assert [(export.chat.title, len(items)) for export, items in found.chats] == [("gina", 1), ("rui@x.example", 7)]
    assert ("olá Nora & companhia\nlinha dois", False) in said(found)


def test_names_of_accounts_are_the_same_with_blanks_and_capitals(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", adium_files()), ADIUM)
    assert [one.is_me for one in found.messages if one.text == "ciao"] == [True]


def test_a_log_of_adium_that_breaks_off_is_told_of(tmp_path: Path) -> None:
    log = adium_log(adium_message("rui", "10:00:00", "oi"), adium_message("rui", "10:00:01", "tudo bem"))
    found = read_export(make_folder(tmp_path / "x", {"rui (2013).xml": log[:-60]}), ADIUM)
    assert (found.texts, found.reasons) == (["oi"], [Reason.UNPARSABLE])


def test_people_of_msn_are_told_apart_though_they_change_names(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", msn_files())
    found = read_export(folder, MSN)
    assert detected(folder) == "msn"
    assert [one.is_me for one in found.messages] == [True, False, False, True, False, True]
    assert {one.sender_id for one in found.messages} == {"msn:me", "msn:gina", "msn:rui"}


def test_of_one_history_of_msn_the_person_is_asked_for(tmp_path: Path) -> None:
    log = msn_log(msn_message(1, "Rui", "Nora", "oi"), msn_message(2, "Nora müde", "Rui", "na"), msn_message(3, "Nora", "Rui", "ja"))
    folder = make_folder(tmp_path / "x", {"rui123.xml": log})
    found = read_export(folder, MSN)
    assert set(found.exports[0].questions[0].choices) == {"Rui", "Nora"}
    assert {one.is_me for one in found.messages} == {None}
    assert said(read_export(folder, MSN, Answers(me="Nora"))) == [("oi", False), ("na", True), ("ja", True)]


def test_sides_hold_though_somebody_borrows_a_name() -> None:
    pairs = {("a", "x"): 50, ("x", "a"): 40, ("b", "x"): 9, ("a", "y"): 8, ("x", "y"): 1}
    sides = sides_of(pairs)
    assert [set(names) for names in sides.names] in ([{"a", "b"}, {"x", "y"}], [{"x", "y"}, {"a", "b"}])
