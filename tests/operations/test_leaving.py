"""What would leave this computer: only files that were written from the examples of now, checked, and are still what they were."""

from pathlib import Path

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.operations.leaving import Leaving, SuffixUnfit, WhyNot, clean_suffix, leaving, stamp
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.saving import save_files
from voicetune_desktop.project import chats

OPENAI, FIREWORKS = service("openai"), service("fireworks")


@pytest.fixture
def project(project):
    result_of(refresh_dataset(project))
    return project


@pytest.fixture
def written(project, tmp_path):
    result_of(save_files(project, tmp_path / "out"))
    return tmp_path / "out"


def test_the_files_that_were_written_last_would_leave(project, written):
    found = leaving(project, OPENAI, "supervised")
    assert isinstance(found, Leaving)
    assert [(file.side, Path(file.path), file.examples) for file in found.files] == [
        ("train", written / "train.jsonl", 27),
        ("valid", written / "valid.jsonl", 3),
    ]
    assert found.bytes == sum((written / name).stat().st_size for name in ("train.jsonl", "valid.jsonl"))
    assert found.examples == 27


def test_says_how_often_something_is_replaced(project, written):
    found = leaving(project, OPENAI, "supervised")
    assert isinstance(found, Leaving)
    assert found.names >= 30
    assert found.values >= 60


def test_files_of_another_format_are_no_files(project, written):
    assert leaving(project, FIREWORKS, "supervised") == WhyNot.NOT_WRITTEN


def test_without_files_they_have_to_be_written_first(project):
    assert leaving(project, OPENAI, "supervised") == WhyNot.NOT_WRITTEN


def test_the_last_folder_counts(project, written, tmp_path):
    result_of(save_files(project, tmp_path / "later"))
    found = leaving(project, OPENAI, "supervised")
    assert isinstance(found, Leaving)
    assert {Path(file.path).parent for file in found.files} == {tmp_path / "later"}


def test_after_a_change_the_examples_are_stale(project, written):
    chats.include_chat(project, 1, included=False)
    assert leaving(project, OPENAI, "supervised") == WhyNot.STALE


def test_without_examples_there_is_nothing(project):
    project.connection.execute("DELETE FROM example")
    assert leaving(project, OPENAI, "supervised") == WhyNot.NO_EXAMPLES


def other_bytes(path):
    path.write_bytes(b"x" * path.stat().st_size)


def longer(path):
    path.write_bytes(path.read_bytes() + b"\n")


@pytest.mark.parametrize("harm", [Path.unlink, other_bytes, longer])
@pytest.mark.parametrize("name", ["train.jsonl", "valid.jsonl"])
def test_a_file_that_is_not_what_was_checked_does_not_leave(project, written, name, harm):
    before = stamp(project, OPENAI, "supervised")
    harm(written / name)
    assert leaving(project, OPENAI, "supervised") == WhyNot.CHANGED
    assert stamp(project, OPENAI, "supervised") != before


@pytest.mark.parametrize("typed", ["", "  ", "my-voice_2", " voice "])
def test_a_plain_suffix_is_taken(project, typed):
    assert clean_suffix(project, OPENAI, typed) == typed.strip()


@pytest.mark.parametrize("typed", ["ada", "Ada-Byron", "ada_and_me", "AdaByron", "voice-of-bo-larsen"])
def test_a_suffix_that_holds_a_name_is_refused(project, typed):
    with pytest.raises(SuffixUnfit) as error:
        clean_suffix(project, OPENAI, typed)
    assert typed not in str(error.value)


@pytest.mark.parametrize("typed", ["my voice", "a.b", "-x", "é", "x" * 65])
def test_a_suffix_that_services_do_not_take_is_refused(project, typed):
    with pytest.raises(SuffixUnfit):
        clean_suffix(project, OPENAI, typed)
