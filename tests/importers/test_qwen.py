"""Qwen's export, which is that of Open WebUI with answers in steps, and talks of Google AI Studio."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder
from tests.exports.assistants import webui_files
from tests.exports.qwen import ai_studio_files, qwen_chat, qwen_files, qwen_message, studio_prompt
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

QWEN, STUDIO = importer("qwen"), importer("ai-studio")


def qwen(folder: Path, *chats: Any) -> Read:
    return read_export(make_folder(folder / "x", {"a.json": json.dumps({"success": True, "data": chats})}), QWEN)


def studio(folder: Path, *chunks: Any) -> Read:
    return read_export(make_folder(folder / "x", {"Talk": studio_prompt(chunks)}), STUDIO)


def test_qwen_is_told_from_open_webui(tmp_path: Path) -> None:
    assert detected(make_folder(tmp_path / "q", qwen_files())) == "qwen"
    assert detected(make_folder(tmp_path / "w", webui_files())) == "open-webui"


def test_a_single_chat_of_qwen_is_an_array(tmp_path: Path) -> None:
    chat = qwen_chat([qwen_message("m1", None, "hi"), qwen_message("m2", "m1", [("answer", "ho")])], "m2")
    folder = make_folder(tmp_path / "x", {"chat-export-1.json": json.dumps([chat])})
    assert (detected(folder), read_export(folder, QWEN).texts) == ("qwen", ["hi", "ho"])


def test_only_answers_of_qwen_are_said(tmp_path: Path) -> None:
    steps = [("think", "a"), ("answer", "b"), ("image_gen", "https://example.org/1.png"), (None, "c")]
    found = qwen(tmp_path, qwen_chat([qwen_message("m1", None, "x"), qwen_message("m2", "m1", steps)], "m2"))
    assert found.texts == ["x", "b\nc"]


def test_an_answer_of_qwen_that_was_not_chosen_becomes_half_of_a_pair(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", qwen_files()), QWEN)
    assert [one.rejected for one in found.set_aside if one.rejected] == ["A warm one,\nat 2700 K."]
    assert found.reasons.count(Reason.UNPARSABLE) == 1


@pytest.mark.parametrize("name", ["Talk", "Talk.json", "Plan v1.2", "talk.txt"])
def test_a_file_of_ai_studio_is_known_by_its_beginning(tmp_path: Path, name: str) -> None:
    assert detected(make_folder(tmp_path / "x", {name: studio_prompt([{"text": "hi", "role": "user"}])})) == "ai-studio"


def test_a_long_instruction_hides_no_talk(tmp_path: Path) -> None:
    text = studio_prompt([{"text": "hi", "role": "user"}], systemInstruction={"parts": [{"text": "be kind " * 20_000}]})
    folder = make_folder(tmp_path / "x", {"Talk": text})
    assert (detected(folder), read_export(folder, STUDIO).texts) == ("ai-studio", ["hi"])


def test_all_talks_of_a_folder_are_read_whatever_their_names(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", ai_studio_files()), STUDIO)
    assert sorted(export.chat.title for export in found.exports) == ["Form", "Plan v1.2", "Tigli"]


def test_thoughts_code_and_files_are_set_aside(tmp_path: Path) -> None:
    found = studio(
        tmp_path,
        {"driveImage": {"id": "1"}, "role": "user"},
        {"text": "a", "role": "model", "isThought": True},
        {"codeExecutionResult": {"output": "1"}, "role": "model"},
        {"text": "", "role": "model", "errorMessage": "quota"},
    )
    assert found.reasons == [Reason.MEDIA, Reason.SYSTEM, Reason.SYSTEM, Reason.SYSTEM]


def test_an_answer_may_stand_in_its_parts_only(tmp_path: Path) -> None:
    assert studio(tmp_path, {"role": "model", "parts": [{"text": "x", "thought": True}, {"text": "a"}, {"text": "b"}]}).texts == ["ab"]


def test_a_folder_without_talks_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read_export(make_folder(tmp_path / "x", {"Talk": "{}"}), STUDIO)
