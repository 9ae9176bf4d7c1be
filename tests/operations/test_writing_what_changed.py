"""Files are written of messages that were looked through, and of no others."""

import pytest

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.errors import ExamplesStale
from voicetune_desktop.model import Action
from voicetune_desktop.operations.building import build_dataset
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.sending_folder import is_stale
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import people
from voicetune_desktop.project.decisions import decide_kind
from voicetune_desktop.project.file import open_project

NEWER = "020 7946 0812"
"""A number of Ofcom's for films."""


@pytest.fixture
def built(empty, tmp_path):
    """A project with examples of the later days of a chat, whose first days come with its next export."""
    export = write_chat(tmp_path, days=6)
    lines = export.read_text(encoding="utf-8").splitlines(keepends=True)
    export.write_text("".join(lines[:1] + lines[15:]), encoding="utf-8")
    result_of(import_exports(empty, [export]))
    people.set_role(empty, next(one.id for one in people.people(empty) if one.name == "Ada Byron"), "assistant")
    result_of(scan_privacy(empty))
    result_of(build_dataset(empty))
    export.write_text("".join(lines).replace("coffee first", f"call me on {NEWER}"), encoding="utf-8")
    return empty


def test_messages_that_nobody_looked_through_are_not_written(built, tmp_path):
    result_of(import_exports(built, [tmp_path / "WhatsApp Chat with Bo.txt"]))
    with pytest.raises(ExamplesStale, match="Something changed"):
        result_of(write_files(built, tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_an_import_of_another_process_stops_the_writing(built, tmp_path):
    work = write_files(built, tmp_path / "out")
    next(work)
    with open_project(built.path, key=built.key) as other:
        result_of(import_exports(other, [tmp_path / "WhatsApp Chat with Bo.txt"]))
    with pytest.raises(ExamplesStale):
        result_of(work)
    assert not (tmp_path / "out").exists()


def test_examples_that_are_older_than_the_last_look_are_not_written(built, tmp_path):
    result_of(import_exports(built, [tmp_path / "WhatsApp Chat with Bo.txt"]))
    result_of(scan_privacy(built))
    with pytest.raises(ExamplesStale):
        result_of(write_files(built, tmp_path / "out"))


def test_after_another_look_they_are_written_without_what_is_private(built, tmp_path):
    result_of(import_exports(built, [tmp_path / "WhatsApp Chat with Bo.txt"]))
    result_of(scan_privacy(built))
    result_of(build_dataset(built))
    result_of(write_files(built, tmp_path / "out"))
    assert NEWER not in (tmp_path / "out" / "train.jsonl").read_text(encoding="utf-8")


def test_what_was_decided_while_files_were_written_leaves_them_stale(built, tmp_path):
    result_of(import_exports(built, [tmp_path / "WhatsApp Chat with Bo.txt"]))
    result_of(scan_privacy(built))
    result_of(build_dataset(built))
    work = write_files(built, tmp_path / "out")
    next(work)
    with open_project(built.path, key=built.key) as other:
        decide_kind(other, "email", Action.KEEP)
        result_of(build_dataset(other))
    result_of(work)
    assert is_stale(built, "openai-chat")
