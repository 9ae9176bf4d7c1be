"""Talks with characters: whose answers were chosen, and layouts that programs for the browser write."""

import json
from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.characters import cai_dump, cai_history, cai_row
from tests.importers.reading import detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def test_talks_of_a_character_are_read_without_what_is_told_of_it(tmp_path: Path) -> None:
    rows = [cai_row("Lamp", "Hm?"), cai_row("Ida", "nothing", is_human=True)]
    folder = make_folder(tmp_path / "x", {"lamp.json": json.dumps({"histories": [cai_history("h", *rows)]})})
    assert detected(folder) == "character-ai"
    assert read_export(folder, importer("character-ai")).texts == ["Hm?", "nothing"]


def test_an_answer_that_nobody_chose_in_place_of_is_left(tmp_path: Path) -> None:
    rows = [cai_row("Ida", "so?", is_human=True), cai_row("Lamp", "Hm.", is_alternative=True)]
    folder = make_folder(tmp_path / "x", {"lamp.json": json.dumps(cai_dump(cai_history("h", *rows)))})
    found = read_export(folder, importer("character-ai"))
    assert (found.texts, [(item.reason, item.rejected) for item in found.set_aside]) == (["so?"], [(Reason.UNSUPPORTED, "")])
