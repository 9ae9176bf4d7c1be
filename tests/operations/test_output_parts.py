"""What the file system reports about the files of a run, in words."""

import errno
import sys

import pytest

from voicetune_desktop.dataset.checks.whole_file import whole_or_not_at_all
from voicetune_desktop.errors import DiskFull, NameRefused, OutputError, VoiceTuneError
from voicetune_desktop.operations.output_parts import Parts, output_errors, write_whole
from voicetune_desktop.project.file import create


def held():
    """As Windows says it."""
    error = PermissionError(errno.EACCES, "used by another process", "train.jsonl")
    error.winerror = 32
    return error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (held(), "Another program has one of these files open"),
        (PermissionError(errno.EACCES, "denied", "train.jsonl"), "cannot be written"),
        (OSError(errno.ENAMETOOLONG, "too long", "n" * 300), "would be too long"),
        (FileNotFoundError(errno.ENOENT, "no such place", "n" * 300), "would be too long"),
        (FileNotFoundError(errno.ENOENT, "no such place", "out/train.jsonl"), "could not be written"),
        (OSError(errno.ENOSPC, "full"), "The disk is full"),
    ],
)
def test_each_cause_has_its_sentence(error, words):
    with pytest.raises(VoiceTuneError, match=words) as told, output_errors():
        raise error
    assert isinstance(told.value, DiskFull if error.errno == errno.ENOSPC else OutputError)


WRITERS = {
    "training files": lambda path: Parts(path, {"train": "train.jsonl"}),
    "page": lambda path: write_whole(path, b"<html>"),
    "mended file": lambda path: whole_or_not_at_all(path).__enter__(),
    "project": lambda path: create(path, key=bytes(32)),
}


@pytest.mark.parametrize("name", ["nul.x", "why?"])
@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_nothing_is_written_under_a_name_that_windows_has_not(tmp_path, monkeypatch, write, name):
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(NameRefused, match="Windows allows no such name"):
        write(tmp_path / name)
    assert list(tmp_path.iterdir()) == []
