"""What the file system reports about the files of a run, in words."""

import errno

import pytest

from voicetune_desktop.errors import DiskFull, OutputError, VoiceTuneError
from voicetune_desktop.operations.output_parts import output_errors


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
