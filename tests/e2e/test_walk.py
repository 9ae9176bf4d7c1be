"""The whole way through a real window with the keyboard alone, from a real export to checked files."""

import re
import sys
import zipfile
from datetime import timedelta

import pytest

from tests.dataset.checks.rows import check_file
from tests.e2e.walking import walk
from tests.exports.telegram import account, chat, dumped, row
from tests.operations.chat import TALK, write_chat

DAYS = 30
DAY = timedelta(days=1) // timedelta(minutes=1)
PROOF = "30 examples written, 30 will be trained."


def whatsapp_zip(folder):
    path = folder / "WhatsApp Chat - Bo.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(write_chat(folder, DAYS), "_chat.txt")
    return path, "Ada Byron", ("Ada", "Byron", "Larsen", "900123", "bo.larsen")


def telegram_account(folder):
    said = [(day, place, *line) for day in range(DAYS) for place, line in enumerate(TALK)]
    people = {"Ada Byron": "user11", "Bo Larsen": "user22"}
    rows = [row(n, f"{text} {day}", people[who], day * DAY + place) for n, (day, place, who, text) in enumerate(said, 1)]
    path = folder / "result.json"
    path.write_text(dumped(account([chat(rows)])), encoding="utf-8")
    return path, "Ida Quell", ("Ida", "Quell", "Marsh", "900123", "bo.larsen")


@pytest.mark.skipif(sys.platform == "win32", reason="offscreen focus differs")
@pytest.mark.parametrize("make", [whatsapp_zip, telegram_account])
def test_from_export_to_checked_files_by_keyboard(window, tmp_path, make):
    export, assistant, names = make(tmp_path)
    out = tmp_path / "out"
    assert walk(window, export, assistant, out) == PROOF
    for file in (out / "train.jsonl", out / "valid.jsonl"):
        assert [problem for problem in check_file(file, held_out=file.stem == "valid") if problem.severity == "error"] == []
        assert not [name for name in names if re.search(rf"\b{re.escape(name)}\b", file.read_text(encoding="utf-8"))]
