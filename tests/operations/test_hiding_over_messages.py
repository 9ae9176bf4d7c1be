"""A value that is known from elsewhere may be typed in pieces: they meet in one turn, where the leak check reads them."""

import json

from tests.commands.exports import chat, row, write_account
from tests.operations.driving import result_of
from voicetune_desktop.operations.building import build_dataset
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import findings

TALK = (("we live at 21 Maple Street", 1), ("nice", 2), ("so it is 21 maple,", 1), ("street behind the mill", 1), ("I know", 2))


def test_files_are_written_without_the_pieces(empty, tmp_path):
    rows = [row(number, who, text, number) for number, (text, who) in enumerate(TALK)]
    export = write_account(tmp_path, {"personal_information": {}, "chats": {"list": [chat("Bo Larsen", "personal_chat", 2, rows)]}})
    result_of(import_exports(empty, [export]))
    choose_assistant(empty, "Ada Byron")
    result_of(scan_privacy(empty))
    result_of(build_dataset(empty))
    result_of(write_files(empty, tmp_path / "out"))
    text = json.dumps([json.loads(line) for line in (tmp_path / "out" / "train.jsonl").read_text(encoding="utf-8").splitlines()]).lower()
    assert "behind the mill" in text
    assert "maple" not in text
    assert findings.count(empty) == 3
