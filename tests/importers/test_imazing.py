"""Tables of an iPhone's chats that iMazing exports."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.imazing import MESSAGES, TABLE, imazing_files
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Participant, Reason

IMAZING = importer("imazing")


def read(folder: Path, table: str, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {"a.csv": table}), IMAZING, answers)


def test_chats_of_one_table_are_put_apart(tmp_path: Path) -> None:
    titles = {export.chat.title: len(items) for export, items in read(tmp_path, TABLE).chats}
    assert titles == {"Bo Lind": 5, "Vandring & Bo & Eva": 3}


def test_chats_of_two_apps_with_one_person_stay_apart(tmp_path: Path) -> None:
    ids = [export.chat.id for export in read_export(make_folder(tmp_path / "x", imazing_files()), IMAZING).exports]
    assert ids == ["imazing:messages:Bo Lind", "imazing:messages:Vandring & Bo & Eva", "imazing:whatsapp:Bo Lind"]


def test_people_are_known_by_name_and_number_and_i_am_whoever_sent(tmp_path: Path) -> None:
    found = read(tmp_path, TABLE).exports[0]
    assert found.participants == (Participant("+4660111", "Bo Lind", False, ("+4660111",)), Participant("me", "Me", True))


@pytest.mark.parametrize("between", [";", "\t"])
def test_another_separator_says_the_same(tmp_path: Path, between: str) -> None:
    again = "\n".join(line.replace(",", between) for line in TABLE.split("\n") if '"' not in line and "rader" not in line)
    as_it_was = "\n".join(line for line in TABLE.split("\n") if '"' not in line and "rader" not in line)
    assert detected(make_folder(tmp_path / "d", {"a.csv": again}) / "a.csv") == "imazing"
    assert read(tmp_path / "a", again).items == read(tmp_path / "b", as_it_was).items


def test_columns_may_be_fewer_and_in_any_order(tmp_path: Path) -> None:
    head = "Chat Session,Message Date,Service,Type,Sender ID,Sender Name,Text,Reactions"
    found = read(tmp_path, f"{head}\nBo,2024-06-01T12:00:00Z,SMS,Incoming,,Bo,hej,\nBo,x,SMS,Outgoing,,,hå,\n").messages
    assert [(one.sender, one.sent_at, one.text) for one in found] == [("Bo", "2024-06-01T12:00:00+00:00", "hej"), ("Me", None, "hå")]


def test_a_row_without_all_columns_is_told_of(tmp_path: Path) -> None:
    found = read(tmp_path, f"{MESSAGES}\nBo,2024-03-02 09:00:00\n")
    assert (found.reasons, found.set_aside[0].at) == ([Reason.UNPARSABLE], 2)


def test_who_i_am_may_be_told(tmp_path: Path) -> None:
    told = read(tmp_path, TABLE, Answers(me="Bo Lind"))
    assert {one.sender: one.is_me for one in told.messages} == {"Bo Lind": True, "Me": False, "Eva Sand": False}
