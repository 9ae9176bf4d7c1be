"""Conversations of llama.cpp's Web UI: the branch that was open, older ids, and what is folded away in texts."""

import json
from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.llama_cpp import conversation, llama_cpp_files, message
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def read(folder: Path, *messages: object, leaf: object = None) -> Read:
    made = make_folder(folder / "x", {"conversation.json": json.dumps(conversation(*messages, leaf=leaf))})
    return read_export(made, importer("llama-cpp"))


def test_every_row_but_the_roots_is_accounted_for(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", llama_cpp_files()), importer("llama-cpp"))
    assert [one.chat.title for one in found.exports] == ["Old", "Kohl", "¿y el repollo?", "llama_conversations_export.json"]
    assert accounted(found) == 12


def test_the_branch_that_was_open_is_read(tmp_path: Path) -> None:
    rows = [
        message("q", None, "user", "q", 1),
        message("a1", "q", "assistant", "one", 2),
        message("r", "a1", "user", "r", 3),
        message("a2", "q", "assistant", "two", 4),
    ]
    found = read(tmp_path, *rows, leaf="r")
    assert (found.texts, [one.rejected for one in found.set_aside]) == (["q", "one", "r"], ["two"])


def test_tools_in_a_text_are_left_out(tmp_path: Path) -> None:
    text = "Let me look.\n<<<AGENTIC_TOOL_CALL_START>>>{}<<<AGENTIC_TOOL_CALL_END>>>\nIt rains."
    found = read(tmp_path, message("q", None, "user", "rain?", 1), message("a", "q", "assistant", text, 2))
    assert found.texts == ["rain?", "Let me look.\nIt rains."]


def test_a_damaged_message_leaves_its_branch_whole(tmp_path: Path) -> None:
    found = read(tmp_path, message("q", None, "user", "q", 1), {"id": "a", "parent": "q", "role": 1}, message("r", "a", "user", "r", 3))
    assert (found.texts, found.reasons) == (["q", "r"], [Reason.UNPARSABLE])


def test_another_list_of_messages_is_none_of_its_conversations(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", {"a.json": json.dumps({"messages": [{"role": "user", "content": "hi"}]})})
    assert detected(made) != "llama-cpp"
