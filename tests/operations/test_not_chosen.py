"""Answers of an assistant's export that were not chosen, on the whole way to preference pairs."""

import json
import re

import pytest

from tests.exports.archives import make_folder
from tests.exports.assistants import gpt_chat, gpt_message
from tests.operations.driving import result_of
from voicetune_desktop.model import Action
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.not_chosen import pairs
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.operations.written_stamp import written_stamp
from voicetune_desktop.project import decisions, turn_edits
from voicetune_desktop.project.schema import message_id

NODES = (
    ("q", None, gpt_message("user", "When does the ferry of Odile Varga leave?", minute=1)),
    ("a", "q", gpt_message("assistant", "Ask odile.varga@example.org, she knows.", minute=2)),
    ("b", "q", gpt_message("assistant", "Call her at +44 7700 900456.", minute=3)),
    ("c", "q", gpt_message("assistant", "At noon, says Odile.", minute=4)),
)


@pytest.fixture
def project(empty, tmp_path):
    """A project with answers that were asked for again; the program is the assistant."""
    user = json.dumps({"email": "odile.varga@example.org"})
    chats = [gpt_chat(NODES, "c", key=f"c{number}") for number in range(3)]
    for number, chat in enumerate(chats):
        chat["mapping"]["q"]["message"]["content"]["parts"] = [f"When does ferry {number} leave? I am Odile Varga."]
    files = {"conversations.json": json.dumps(chats), "user.json": user}
    result_of(import_exports(empty, [make_folder(tmp_path / "export", files)]))
    choose_assistant(empty, "ChatGPT")
    result_of(refresh_dataset(empty))
    return empty


def written(project, folder, target="openai-preference"):
    result_of(refresh_dataset(project))
    result_of(write_files(project, folder, target))
    return [json.loads(line) for path in folder.glob("*.jsonl") for line in path.read_bytes().splitlines()]


def rejected(rows):
    return [row["non_preferred_output"][0]["content"] for row in rows]


def test_each_of_them_is_half_of_a_pair_with_private_data_replaced(project, tmp_path):
    rows = written(project, tmp_path / "out")
    assert len(rows) == pairs(project) == 6
    assert {row["preferred_output"][0]["content"].split(",")[0] for row in rows} == {"At noon"}
    assert not re.findall(r"odile\.varga|900456", json.dumps(rows))
    assert {text.split()[0] for text in rejected(rows)} == {"Ask", "Call"}


def test_what_is_decided_for_a_kind_holds_for_them_too(project, tmp_path):
    decisions.decide_kind(project, "phone", Action.KEEP)
    assert "Call her at +44 7700 900456." in rejected(written(project, tmp_path / "out"))


def test_an_edited_answer_leaves_them_out(project, tmp_path):
    turn_edits.set_text(project, message_id(1, 1), message_id(1, 1), "At one.")
    rows = written(project, tmp_path / "out")
    assert (len(rows), pairs(project)) == (5, 4)


def test_other_formats_hold_nothing_of_them(project, tmp_path):
    assert "Ask" not in json.dumps(written(project, tmp_path / "out", "openai-chat"))


def test_answers_that_come_later_make_files_of_pairs_out_of_date_and_no_others(project):
    before = {target: written_stamp(project, target) for target in ("openai-preference", "openai-chat")}
    project.connection.execute("INSERT INTO rejected (message_id, text) VALUES (?, 'At two.')", (message_id(1, 1),))
    assert [target for target, stamp in before.items() if stamp != written_stamp(project, target)] == ["openai-preference"]
