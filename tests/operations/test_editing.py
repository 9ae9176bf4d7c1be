"""Edited answers on the whole way: hidden like everything else, undoable to the byte, and pairs of preferred and rejected."""

import json
import re

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.errors import NothingToTrain
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.steps import build_is_fresh
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.schema import message_id

ANSWER = message_id(1, 1), message_id(1, 2)
"""The first answer of the chat: "yes! just got up", "coffee first"."""


def written(project, folder, target="openai-chat"):
    result_of(refresh_dataset(project))
    result_of(write_files(project, folder, target))
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_an_edited_answer_is_written_with_names_hidden(project, tmp_path):
    turn_edits.set_text(project, *ANSWER, "Bo Larsen, bo.larsen@example.org: up since six")
    text = b"".join(written(project, tmp_path / "out").values()).decode()
    assert "up since six" in text
    assert not re.findall(r"\b(?:Bo|Larsen|bo\.larsen)\b", text)


def test_taking_an_edit_back_gives_the_same_bytes(project, tmp_path):
    before = written(project, tmp_path / "before")
    with project.undo.step("Edit"):
        turn_edits.set_text(project, *ANSWER, "something else")
        turn_edits.set_weight(project, *ANSWER, 0)
    assert not build_is_fresh(project)
    assert written(project, tmp_path / "edited") != before
    project.undo.undo()
    assert written(project, tmp_path / "after") == before


def test_an_excluded_answer_is_context_only(project, tmp_path):
    turn_edits.exclude(project, *ANSWER, excluded=True)
    first = json.loads(written(project, tmp_path / "out")["train.jsonl"].splitlines()[0])["messages"]
    answer = next(message for message in first if message["role"] == "assistant")
    assert (answer["content"], answer["weight"]) == ("yes! just got up (0)\ncoffee first", 0)


def test_edited_answers_become_pairs_of_preferred_and_rejected(project, tmp_path):
    turn_edits.set_text(project, *ANSWER, "Morning, Bo. Not quite awake yet.")
    (line,) = written(project, tmp_path / "out", "openai-preference")["train.jsonl"].splitlines()
    pair = json.loads(line)
    assert pair["preferred_output"][0]["content"].endswith("Not quite awake yet.")
    assert pair["non_preferred_output"][0]["content"] == "yes! just got up (0)\ncoffee first"
    assert "Bo" not in line.decode().split()


def test_without_an_edit_there_are_no_pairs_and_nothing_is_written(project, tmp_path):
    with pytest.raises(NothingToTrain, match="edit"):
        written(project, tmp_path / "out", "openai-preference")
    assert not (tmp_path / "out").exists()


def test_replacements_that_stand_in_an_edited_answer_stay(project, tmp_path):
    first = json.loads(written(project, tmp_path / "before")["train.jsonl"].splitlines()[0])["messages"]
    said = " ".join(message["content"] for message in first)
    turn_edits.set_text(project, *ANSWER, said)
    assert json.loads(written(project, tmp_path / "out")["train.jsonl"].splitlines()[0])["messages"][1]["content"] == said
