"""Talks in editors and terminals: what was taken back, what a change of a log means, and what an answer reads like."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder
from tests.exports.code_editors import CLI_HEAD, chat_request, chat_session, cli_row, continue_row, continue_session
from tests.exports.code_sessions import lines
from tests.importers.reading import read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def test_a_session_goes_on_before_the_message_that_it_was_taken_back_to(tmp_path: Path) -> None:
    said = [cli_row("a", "user", "one"), cli_row("b", "gemini", "1"), cli_row("c", "gemini", "uno")]
    rows = lines(CLI_HEAD, *said, {"$rewindTo": "b"}, cli_row("d", "gemini", "eins"))
    found = read_export(make_folder(tmp_path / "x", {"session-1.jsonl": rows}), importer("gemini-cli"))
    assert (found.texts, [item.rejected for item in found.set_aside]) == (["one", "eins"], ["1\nuno", ""])


def test_files_that_a_question_names_are_no_words_of_it(tmp_path: Path) -> None:
    added = "\n--- Content from referenced files ---\nContent from @a.txt:\nsecret\n--- End of content ---"
    parts = [{"text": "see @a.txt"}, {"text": added}]
    rows = lines(CLI_HEAD, cli_row("a", "user", f"see @a.txt{added}"), cli_row("b", "user", parts), cli_row("c", "user", added))
    found = read_export(make_folder(tmp_path / "x", {"session-1.jsonl": rows}), importer("gemini-cli"))
    assert (found.texts, found.reasons) == (["see @a.txt", "see @a.txt"], [Reason.MEDIA])


def test_a_session_that_goes_on_in_a_newer_form_is_read_once(tmp_path: Path) -> None:
    older = json.dumps({**CLI_HEAD, "messages": [cli_row("a", "user", "one")]})
    rows = lines(CLI_HEAD, cli_row("a", "user", "one"), cli_row("b", "gemini", [{"text": "1"}, {"text": "!"}]))
    found = read_export(make_folder(tmp_path / "x", {"session-1.json": older, "session-1.jsonl": rows}), importer("gemini-cli"))
    assert (found.texts, found.reasons) == (["one", "1!"], [Reason.SYSTEM])


def test_thoughts_are_no_part_of_what_continue_answers(tmp_path: Path) -> None:
    rows = [continue_row("user", "why?"), continue_row("assistant", "<think>\nhm\n</think>\nSo."), continue_row("assistant", "<think>hm")]
    folder = make_folder(tmp_path / "x", {"sessions/a.json": json.dumps(continue_session("a", "Bells", *rows))})
    found = read_export(folder, importer("continue"))
    assert (found.texts, found.reasons) == (["why?", "So."], [Reason.SYSTEM])


def test_changes_that_a_person_makes_to_a_file_are_no_words(tmp_path: Path) -> None:
    rows = [
        {"ts": 1_771_000_000_000, "type": "say", "say": "text", "text": "make a page"},
        {"ts": 1_771_000_001_000, "type": "say", "say": "user_feedback_diff", "text": json.dumps({"tool": "editedExistingFile"})},
    ]
    found = read_export(make_folder(tmp_path / "x", {"tasks/1/ui_messages.json": json.dumps(rows)}), importer("cline"))
    assert (found.texts, found.reasons) == (["make a page"], [Reason.SYSTEM])


def test_a_message_that_is_written_again_stays_where_it_was(tmp_path: Path) -> None:
    rows = lines(
        CLI_HEAD, cli_row("a", "user", "one"), cli_row("b", "gemini", ""), cli_row("c", "user", "two"), cli_row("b", "gemini", "1")
    )
    found = read_export(make_folder(tmp_path / "x", {"session-1.jsonl": rows}), importer("gemini-cli"))
    assert found.texts == ["one", "1", "two"]


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ([{"value": "a"}, {"value": "b"}], "ab"),
        ([{"value": "a"}, {"kind": "toolInvocationSerialized"}, {"value": "b"}], "a\n\nb"),
        ([{"value": "see "}, {"kind": "inlineReference", "inlineReference": {"name": "ring()"}}, {"value": "."}], "see ring()."),
        ([{"value": "```\n"}, {"kind": "codeblockUri"}, {"kind": "textEditGroup"}, {"value": "\n```\nDone."}], "Done."),
        ([{"value": "```py\nring()\n```"}], "```py\nring()\n```"),
        ([{"value": 5}, None, {"kind": "markdownContent", "content": 5}, {"value": "a"}], "a"),
    ],
)
def test_an_answer_of_copilot_reads_as_it_was_shown(tmp_path: Path, parts: list[Any], text: str) -> None:
    folder = make_folder(tmp_path / "x", {"chat.json": json.dumps(chat_session(chat_request("1", "hi", *parts)))})
    assert read_export(folder, importer("copilot-chat")).texts == ["hi", text]


@pytest.mark.parametrize(
    "change", [{"kind": 2, "k": ["requests", "0"], "v": []}, {"kind": 1, "k": []}, {"kind": 2, "k": ["x", 0]}, {"kind": 9}]
)
def test_a_change_of_nothing_is_told_of(tmp_path: Path, change: Any) -> None:
    rows = lines({"kind": 0, "v": chat_session(chat_request("1", "hi"))}, change)
    found = read_export(make_folder(tmp_path / "x", {"chatSessions/a.jsonl": rows}), importer("copilot-chat"))
    assert (found.texts, found.reasons) == (["hi"], [Reason.UNPARSABLE])


@pytest.mark.parametrize(
    ("created", "time"),
    [("1771000000000", "2026-02-13T16:26:40+00:00"), ("2026-02-13T16:26:40Z", "2026-02-13T16:26:40+00:00"), ("9" * 30, None), (None, None)],
)
def test_a_session_of_continue_begins_when_the_list_says(tmp_path: Path, created: Any, time: str | None) -> None:
    session = continue_session("k1", "Bell", continue_row("user", "hi"), continue_row("assistant", "Ding."))
    files = {"sessions.json": json.dumps([{"sessionId": "k1", "dateCreated": created}]), "k1.json": json.dumps(session)}
    found = read_export(make_folder(tmp_path / "x", files), importer("continue"))
    assert [message.sent_at for message in found.messages] == [time, None]


def test_a_broken_list_of_continue_costs_only_times(tmp_path: Path) -> None:
    session = json.dumps(continue_session("k1", "Bell", continue_row("user", "hi")))
    found = read_export(make_folder(tmp_path / "x", {"sessions.json": '[{"sess', "k1.json": session}), importer("continue"))
    assert (found.texts, found.set_aside) == (["hi"], [])
