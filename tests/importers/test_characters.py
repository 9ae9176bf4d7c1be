"""Talks with characters: whose answers were chosen, and layouts that programs for the browser write."""

import json
from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.characters import cai_dump, cai_history, cai_row, risu_row
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


def test_names_stand_in_what_a_character_says_first(tmp_path: Path) -> None:
    rows = [{"role": "char", "data": "{{char}} looks at {{user}}. <3"}, {"role": "user", "data": "I am {{user}}", "name": "Ida"}]
    chat = {"type": "risuChat", "ver": 2, "data": {"message": rows, "name": "Chat 1"}}
    folder = make_folder(tmp_path / "x", {"Lamp_2025-01-02T03-04-05_chat.json": json.dumps(chat)})
    assert read_export(folder, importer("risuai")).texts == ["Lamp looks at Ida. <3", "I am {{user}}"]


def test_what_a_model_thinks_in_risuai_is_no_answer(tmp_path: Path) -> None:
    rows = [risu_row("char", "<Thoughts>\nshe asks\n</Thoughts>\n\nYes."), risu_row("char", "<Thoughts>\nhm")]
    chat = {"type": "risuChat", "ver": 2, "data": {"message": rows, "name": "Chat 1"}}
    found = read_export(make_folder(tmp_path / "x", {"a.json": json.dumps(chat)}), importer("risuai"))
    assert (found.texts, len(found.reasons)) == (["Yes."], 1)
