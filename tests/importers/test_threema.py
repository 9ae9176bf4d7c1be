"""Threema's backups and texts: who is who, files and captions, and that a text is told from WhatsApp's."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.threema import TEXT, head, row, threema_files
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason

THREEMA = importer("threema")


def test_a_text_is_read_as_the_golden_file_says(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", {"messages.txt": TEXT})
    assert detected(made) == "threema"
    check_golden("threema-text", read_export(made, THREEMA))


def test_talks_and_groups_have_their_names(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", threema_files()), THREEMA)
    assert [(one.chat.title, one.chat.kind) for one in found.exports] == [("Ausflug", "group"), ("Bo Tan", "dm")]
    assert {(one.sender, one.is_me) for one in found.messages} == {("Bo Tan", False), ("Me", True), ("XYZ00000", False)}


def test_a_table_without_others_has_identities_for_names(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", {"message_ABCDEFGH.csv": head() + row(1, "a")})
    (export,) = read_export(made, THREEMA).exports
    assert (export.chat.id, export.chat.title) == ("threema:ABCDEFGH", "ABCDEFGH")


def test_a_damaged_row_costs_itself_alone(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", {"message_A.csv": head() + row(1, "a") + "half,a,row\n" + row(2, "b")})
    found = read_export(made, THREEMA)
    assert (sorted(found.texts), found.reasons, accounted(found)) == (["a", "b"], [Reason.UNPARSABLE], 3)


def test_a_table_that_breaks_off_in_its_head_is_told_of(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", {"message_A.csv": head() + row(1, "a"), "message_B.csv": head()[:40]})
    found = read_export(made, THREEMA)
    assert (found.texts, found.reasons) == (["a"], [Reason.UNPARSABLE])


def test_a_text_of_america_and_one_without_a_known_owner(tmp_path: Path) -> None:
    text = "[4/13/2024, 1:05 PM] Mila: a\n[4/14/2024, 12:05 AM] Bo: b\n"
    made = make_folder(tmp_path / "x", {"messages.txt": text})
    assert read_export(made, THREEMA).exports[0].questions[0].choices == ("Mila", "Bo")
    found = read_export(made, THREEMA, Answers(me="Mila"))
    assert [(one.sent_at, one.is_me) for one in found.messages] == [("2024-04-13T13:05:00", True), ("2024-04-14T00:05:00", False)]


def test_whatsapps_rows_are_none_of_threemas(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", {"messages.txt": "[13.04.24, 12:01:05] Bo: a\n[13.04.24, 12:02:05] Mila: b\n"})
    assert detected(made) == "whatsapp"


def test_every_row_of_a_text_is_accounted_for(tmp_path: Path) -> None:
    text = f"{TEXT}[2024-13-45, 12:06] Ich: nie\n[2024-03-05, 12:07] Bild <0a.jpg>\n"
    assert accounted(read_export(make_folder(tmp_path / "x", {"messages.txt": text}), THREEMA)) == 7
