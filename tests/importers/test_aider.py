"""Aider's history: what was typed to the assistant, and what only looks like it."""

from pathlib import Path

import pytest

from tests.exports.archives import make_folder
from tests.exports.code_editors import aider_session
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def read(tmp_path: Path, text: str) -> Read:
    return read_export(make_folder(tmp_path / "x", {".aider.chat.history.md": text}), importer("aider"))


def test_a_document_about_it_is_no_history(tmp_path: Path) -> None:
    page = "# aider chat started at 2026-02-01 08:00:00\n\nSo begins the file that Aider keeps.\n\n#### Where it lies\n\nIn the project.\n"
    assert detected(make_folder(tmp_path / "x", {"aider.md": page})) != "aider"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("#### ring it", "ring it"),
        ("#### a\n#### \n#### b", "a\n\nb"),
        ("#### /ask why?", "why?"),
        ("#### /home/ida is full", "/home/ida is full"),
        ("#### # a title", "# a title"),
    ],
)
def test_what_is_typed_is_said(tmp_path: Path, typed: str, text: str) -> None:
    found = read(tmp_path, aider_session(typed, "Ding."))
    assert [(message.is_me, message.text) for message in found.messages] == [(True, text), (False, "Ding.")]


@pytest.mark.parametrize(
    "typed", ["#### /ask", "#### /run make", "#### /clear", "#### !ls", "#### Edit a.py? (Y)es/(N)o [Yes]: y", "#### <blank>"]
)
def test_commands_are_set_aside(tmp_path: Path, typed: str) -> None:
    found = read(tmp_path, aider_session(typed, "#### hi", "Ding."))
    assert (found.texts, found.reasons) == (["hi", "Ding."], [Reason.SYSTEM])
    assert [message.sent_at for message in found.messages] == ["2026-02-01T08:00:00", None]


def test_what_stands_before_the_first_question_is_no_answer(tmp_path: Path) -> None:
    found = read(tmp_path, aider_session("> aider --message # Task\n\nRing it", "#### hi", "Ding."))
    assert found.texts == ["hi", "Ding."]


def test_a_time_that_does_not_exist_is_none(tmp_path: Path) -> None:
    found = read(tmp_path, aider_session("#### hi", began="2026-02-31 08:00:00"))
    assert [(message.text, message.sent_at) for message in found.messages] == [("hi", None)]


def test_windows_line_ends_and_a_long_history_are_read(tmp_path: Path) -> None:
    sessions = [aider_session(f"#### {number}", "Ding.") for number in range(3_000)]
    found = read(tmp_path, "".join(sessions).replace("\n", "\r\n"))
    assert found.texts == [text for number in range(3_000) for text in (str(number), "Ding.")]


@pytest.mark.parametrize("end", ["#### and th", "####", "# aider chat star"])
def test_a_line_that_breaks_off_is_no_answer(tmp_path: Path, end: str) -> None:
    found = read(tmp_path, f"{aider_session('#### hi', 'Ding.')}\n{end}")
    assert (found.texts, [(item.reason, item.at) for item in found.set_aside]) == (["hi", "Ding."], [(Reason.UNPARSABLE, 8)])
