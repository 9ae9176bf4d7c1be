"""Sentences for what SQLite reports of the list of jobs: nobody should think that their chats are damaged."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager

from voicetune_desktop.errors import DiskFull, ProjectBusy, ProjectDamaged, ProjectError, VoiceTuneError
from voicetune_desktop.project.sqlite import Error
from voicetune_desktop.project.storage import storage_error

NAME = "training.store"
_WORDS: Mapping[type[VoiceTuneError], tuple[str, str]] = {
    DiskFull: ("The disk is full.", "Free some space and try again; the list of jobs is as it was before."),
    ProjectBusy: ("Another window or command is writing to the list of jobs.", "Wait until it is done, then try again."),
    ProjectError: (
        "The list of jobs cannot be read or written.",
        f"Check whether the disk is full, and the permissions of the file {NAME} and its folder.",
    ),
    ProjectDamaged: ("The list of training jobs cannot be opened.", f"Move the file {NAME} out of VoiceTune's folder to begin a new list."),
}


@contextmanager
def list_errors() -> Generator[None]:
    """As `storage_errors`, for the list of jobs."""
    try:
        yield
    except Error as error:
        raise list_error(error) from None


def list_error(error: Error) -> VoiceTuneError:
    """The sentence for what SQLite reported."""
    kind = type(storage_error(str(error)))
    return kind(*_WORDS[kind])
