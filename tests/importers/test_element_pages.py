"""Rooms of Matrix that Element exported as pages or as text: days, names that are written once, answers, and who exported them."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.element import TEXT, body, day, element_pages, element_texts, page, tile
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

ELEMENT = importer("element")


def read(folder: Path, *parts: str, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {"messages.html": page(*parts)}), ELEMENT, answers)


def test_pages_are_read_as_the_golden_file_says(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", element_pages())
    assert detected(made) == "element"
    check_golden("element-pages", read_export(made, ELEMENT))


def test_texts_are_read_as_the_golden_file_says(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", element_texts())
    assert detected(made) == "element"
    check_golden("element-texts", read_export(made, ELEMENT))


def test_older_pages_write_the_whole_time_and_not_whose_a_message_is(tmp_path: Path) -> None:
    older = tile(3, body("a"), "Bo", own=None).replace(
        'class="mx_MessageTimestamp" aria-live="off"', 'class="mx_MessageTimestamp" title="Wed, May 17 2023 17:03:32" aria-live="off"'
    )
    found = read(tmp_path, older, tile(4, body("b"), "Ana Sol", own=None))
    assert [(one.sent_at, one.is_me) for one in found.messages] == [("2023-05-17T17:03:32", None), (None, None)]
    assert found.exports[0].questions[0].choices == ("Bo", "Ana Sol")


def test_days_in_other_languages_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, day("Mi., 17. Mai 2023"), tile(1, body("a"), "Bo"), day("17 de mayo de 2023"), tile(2, body("b"), "Bo"))
    assert [one.sent_at for one in found.messages] == ["2023-05-17T17:01:00", "2023-05-17T17:02:00"]


def test_a_message_behind_nobody_is_accounted_for(tmp_path: Path) -> None:
    found = read(tmp_path, tile(1, body("a")), tile(2, body("b"), "-"), tile(3, body("c")))
    assert (found.reasons, accounted(found)) == ([Reason.UNPARSABLE, Reason.SYSTEM, Reason.UNPARSABLE], 3)


def test_a_text_in_the_way_of_america_is_told_from_one_of_europe(tmp_path: Path) -> None:
    text = "4/16/2021, 5:20:00 PM - Bo: a\n4/17/2021, 5:21:00 AM - Bo: b\n"
    found = read_export(make_folder(tmp_path / "x", {"Element - Tea - Chat Export - 2021-04-17T10-00-00.000Z.txt": text}), ELEMENT)
    assert [one.sent_at for one in found.messages] == ["2021-04-16T17:20:00", "2021-04-17T05:21:00"]


def test_whatsapps_rows_are_none_of_elements(tmp_path: Path) -> None:
    rows = "16/04/2021, 17:20:00 - Bo: a\n16/04/2021, 17:21:00 - Ana: b\n"
    assert detected(make_folder(tmp_path / "x", {"WhatsApp Chat with Bo.txt": rows})) == "whatsapp"


def test_every_row_of_a_text_is_accounted_for(tmp_path: Path) -> None:
    files = dict.fromkeys(element_texts(), f"{TEXT}Fri, Foo 16, 2021, 17:25:00 - Bo: ok\n")
    assert accounted(read_export(make_folder(tmp_path / "x", files), ELEMENT)) == 9


def test_a_text_beside_the_files_of_its_room_is_no_chat_of_whatsapp(tmp_path: Path) -> None:
    folder = "Element - Tea - Chat Export - 2021-04-17T10-00-00.000Z"
    files = {f"{folder}/export.txt": "4/16/2021, 5:20:00 PM - Bo: a\n4/16/2021, 5:21:00 PM - Bo: x.jpg\n", f"{folder}/images/x.jpg": ""}
    made = make_folder(tmp_path / "x", files)
    assert detected(made) == "element"
    assert read_export(made, ELEMENT).exports[0].chat.title == "Tea"
