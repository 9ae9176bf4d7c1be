"""Training sets of others, brought in and written in the format that they came in."""

import json

import pytest

from tests.exports.archives import make_folder
from tests.exports.ready_made import turn
from tests.operations.driving import result_of
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.not_chosen import pairs
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.schema import message_id

ASKED = [
    [turn("user", f"What grows in bed {bed} of the garden this year?"), turn("assistant", "Beans and peas."), turn("user", "And that one?")]
    for bed in range(1, 7)
]
"""What was said before each pair."""
PAIRS = [
    {
        "input": {"messages": asked},
        "preferred_output": [turn("assistant", f"Pumpkins, all {number} of them.")],
        "non_preferred_output": [turn("assistant", f"There are {number} pumpkins growing in this bed.")],
    }
    for number, asked in enumerate(ASKED)
]
CHATS = [
    {
        "messages": [
            *asked[:1],
            turn("assistant", "Beans and peas.", weight=0),
            asked[2],
            turn("assistant", f"Pumpkins, all {number} of them."),
        ]
    }
    for number, asked in enumerate(ASKED)
]


def brought_in(project, folder, rows):
    text = "".join(f"{json.dumps(row)}\n" for row in rows)
    result_of(import_exports(project, [make_folder(folder / "set", {"rows.jsonl": text})]))
    choose_assistant(project, "Assistant")
    return project


def written(project, folder, target):
    result_of(refresh_dataset(project))
    result_of(write_files(project, folder, target))
    return [json.loads(line) for path in folder.glob("*.jsonl") for line in path.read_bytes().splitlines()]


def in_order(rows):
    return sorted(json.dumps(row, sort_keys=True) for row in rows)


def test_preference_pairs_come_out_as_they_went_in(empty, tmp_path):
    found = written(brought_in(empty, tmp_path, PAIRS), tmp_path / "out", "openai-preference")
    assert in_order(found) == in_order(PAIRS)
    assert pairs(empty) == len(PAIRS)


def test_pairs_of_one_answer_with_several_worse_ones_come_out_all(empty, tmp_path):
    other = [{**pair, "non_preferred_output": [turn("assistant", "I do not know what grows there.")]} for pair in PAIRS]
    found = written(brought_in(empty, tmp_path, [*PAIRS, *other]), tmp_path / "out", "openai-preference")
    assert in_order(found) == in_order([*PAIRS, *other])


def test_pairs_in_the_other_layout_come_out_in_this_one(empty, tmp_path):
    rows = [{"prompt": p["input"]["messages"], "chosen": p["preferred_output"], "rejected": p["non_preferred_output"]} for p in PAIRS]
    assert in_order(written(brought_in(empty, tmp_path, rows), tmp_path / "out", "openai-preference")) == in_order(PAIRS)


def test_answers_that_were_not_to_be_trained_are_not_trained(empty, tmp_path):
    found = written(brought_in(empty, tmp_path, CHATS), tmp_path / "out", "openai-chat")
    assert in_order(found) == in_order(CHATS)


def test_the_person_can_have_them_trained_nevertheless(empty, tmp_path):
    brought_in(empty, tmp_path, CHATS[:1])
    turn_edits.set_weight(empty, message_id(1, 1), message_id(1, 1), 1)
    (row,) = written(empty, tmp_path / "out", "openai-chat")
    assert [message.get("weight", 1) for message in row["messages"] if message["role"] == "assistant"] == [1, 1]


@pytest.mark.parametrize("target", ["openai-chat", "sharegpt"])
def test_formats_without_pairs_hold_the_better_answers_only(empty, tmp_path, target):
    text = json.dumps(written(brought_in(empty, tmp_path, PAIRS), tmp_path / "out", target))
    assert "all 5 of them" in text
    assert "growing in this bed" not in text


def test_a_table_of_questions_and_answers_comes_out_as_chats(empty, tmp_path):
    rows = [(f"What grows in bed {bed} of the garden this year?", f"Pumpkins, all {bed} of them.") for bed in range(1, 7)]
    table = "".join(f'"{question}";"{answer}"\n' for question, answer in rows)
    result_of(import_exports(empty, [make_folder(tmp_path / "set", {"faq.csv": f"Frage;Antwort\n{table}"})]))
    choose_assistant(empty, "Assistant")
    found = written(empty, tmp_path / "out", "openai-chat")
    assert in_order(found) == in_order({"messages": [turn("user", asked), turn("assistant", told)]} for asked, told in rows)
