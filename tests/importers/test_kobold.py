"""What KoboldAI Lite saves: who speaks in texts with marks, with names, and in adventures."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.kobold import kobold_files, save
from tests.importers.golden import accounted
from tests.importers.reading import Read, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def read(folder: Path, text: str) -> Read:
    return read_export(make_folder(folder / "x", {"saved_story.json": text}), importer("kobold"))


def test_marks_names_and_typed_lines_tell_who_speaks(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", kobold_files()), importer("kobold"))
    assert [(one.sender, one.text) for one in found.messages] == [
        ("KoboldAI", "A hut."),
        ("User", "You open the door."),
        ("KoboldAI", "It creaks."),
        ("Ida", "¿vamos al monte?"),
        ("Bo", "Sí: mañana."),
        ("Vera", "yo también\ncon pan"),
        ("User", "wie heißt du?"),
        ("Nari", "Nari.\nUnd du?"),
        ("User", "Ida"),
        ("Nari", "Schön! 🌿"),
    ]
    assert accounted(found) == 15


def test_a_story_of_both_is_set_aside(tmp_path: Path) -> None:
    found = read(tmp_path, save("It rained.", " All day."))
    assert (found.texts, found.reasons) == ([], [Reason.UNSUPPORTED])


def test_ends_of_marks_and_instructions_are_no_words(tmp_path: Path) -> None:
    text = "{{[SYSTEM]}}be brief{{[SYSTEM_END]}}{{[INPUT]}}hi{{[INPUT_END]}}\n{{[OUTPUT]}}yes{{[OUTPUT_END]}}"
    found = read(tmp_path, save("", text))
    assert (found.texts, found.reasons) == (["hi", "yes"], [Reason.SYSTEM])


def test_a_name_inside_of_a_line_speaks_not(tmp_path: Path) -> None:
    found = read(tmp_path, save("", "\nUser: tell KoboldAI: no", "\nKoboldAI: no"))
    assert found.texts == ["tell KoboldAI: no", "no"]
