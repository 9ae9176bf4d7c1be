"""Texts of chats that Viber sends by mail: both layouts, names with commas, who the owner is, and rows that are no words."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.viber import COMMAS, viber_texts
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

VIBER = importer("viber")


def read(folder: Path, text: str, name: str = "Messages - Ana.txt") -> Read:
    return read_export(make_folder(folder / "x", {name: text}), VIBER)


def test_both_layouts_are_read_as_the_golden_file_says(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", viber_texts())
    assert detected(made) == "viber"
    check_golden("viber-texts", read_export(made, VIBER))


def test_a_chat_is_called_after_its_file_and_people_have_their_numbers(tmp_path: Path) -> None:
    (export,) = read(tmp_path, COMMAS).exports
    assert (export.chat.title, export.questions) == ("Ana", ())
    assert {one.name: (one.is_me, one.also) for one in export.participants}["Ana"] == (False, ("+381600000003",))


def test_it_is_asked_who_the_owner_is_where_no_name_tells(tmp_path: Path) -> None:
    found = read(tmp_path, COMMAS.replace(",Me,", ",Mila,").replace("Petrović, Ana", "Ana"))
    (question,) = found.exports[0].questions
    assert (question.choices, question.guess) == (("Mila", "Ana"), "Mila")
    assert {one.is_me for one in found.messages} == {None}


def test_every_row_is_accounted_for(tmp_path: Path) -> None:
    found = read(tmp_path, f"Chat\n{COMMAS}31/02/2024,10:00:00,Ana,+381600000003,never\n")
    assert accounted(found) == 7
    assert found.reasons == [Reason.UNPARSABLE, Reason.MEDIA, Reason.UNPARSABLE]


def test_a_text_that_begins_in_another_way_is_none_of_vibers(tmp_path: Path) -> None:
    assert detected(make_folder(tmp_path / "x", {"a.txt": "17/08/2024, 12:52 - Ana: hi\n"})) != "viber"
