"""Giving a project another key: the long part of it, a copy under that key, as work for a process of its own."""

from collections.abc import Generator

from voicetune_desktop.model import Progress
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.keys import NewKey, copied

NOTE = "Encrypting the project"


def encrypt_copy(project: Project, new: NewKey) -> Generator[Progress]:
    """Write the copy that `keys.take_over` puts in the place of the project; counts MiB."""
    for done, total in copied(project, new):
        yield Progress(done >> 20, total >> 20, NOTE)
