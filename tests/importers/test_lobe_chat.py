"""LobeChat's exports: rows in any order, answers that were not chosen, branches, and files that break off."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.lobe_chat import lobe_chat_files, message, newer, older
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def read(folder: Path, text: str) -> Read:
    return read_export(make_folder(folder / "x", {"LobeChat.json": text}), importer("lobe-chat"))


def test_talks_are_called_after_topics_threads_sessions_or_their_first_words(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", lobe_chat_files()), importer("lobe-chat"))
    assert [one.chat.title for one in found.exports] == ["茶", "Beside", "Brot", "Profe", "LobeChat-sessions-v7.json"]
    assert accounted(found) == 14


def test_the_last_answer_to_a_question_was_chosen(tmp_path: Path) -> None:
    rows = [
        message("a2", "assistant", "two", 3, parentId="q"),
        message("q", "user", "q", 1),
        message("a1", "assistant", "one", 2, parentId="q"),
    ]
    found = read(tmp_path, older(*rows, message("r", "user", "r", 4)))
    assert found.texts == ["q", "two", "r"]
    assert [one.rejected for one in found.set_aside] == ["one"]


def test_a_question_that_was_changed_is_a_branch_that_was_left(tmp_path: Path) -> None:
    rows = [
        message("q1", "user", "q1", 1),
        message("a1", "assistant", "a1", 2, parentId="q1"),
        message("q2", "user", "q2", 3, parentId="a1"),
        message("q3", "user", "q3", 4, parentId="a1"),
    ]
    found = read(tmp_path, newer(*rows))
    assert (found.texts, found.reasons) == (["q1", "a1", "q3"], [Reason.UNSUPPORTED])


def test_an_export_that_breaks_off_is_told_of(tmp_path: Path) -> None:
    text = newer(message("1", "user", "a", 1), message("2", "assistant", "b" * 200, 2))
    found = read(tmp_path, text[: text.index("b" * 100)])
    assert (found.texts, found.reasons) == (["a"], [Reason.UNPARSABLE])


def test_settings_alone_are_no_talks(tmp_path: Path) -> None:
    settings = '{"exportType":"settings","state":{"settings":{"language":"de"}},"version":7}'
    assert detected(make_folder(tmp_path / "x", {"LobeChat.json": settings})) != "lobe-chat"
