"""Projects that nobody can open again: in memory, or encrypted on disk with a key that only this process knows."""

import secrets
from pathlib import Path

from voicetune_desktop.project import schema
from voicetune_desktop.project.file import Project, create
from voicetune_desktop.project.file_refusals import SUFFIX
from voicetune_desktop.project.recovery import KEY_BYTES
from voicetune_desktop.project.sqlite import Connection, connect
from voicetune_desktop.project.storage import connect_with_key
from voicetune_desktop.temporary_folder import TemporaryFolder

IN_MEMORY_BYTES = 128 << 20
"""Exports up to this size are worked on in memory: with what is found in them they take about twice as much there."""


def create_for_one_run(size: int) -> Project:
    """A project for one command over exports of `size` bytes: in memory, or encrypted on disk where that would take too much."""
    return create_in_memory() if size <= IN_MEMORY_BYTES else create_temporary()


def create_temporary() -> Project:
    """A project that nobody can open again: its random key is in this process's memory only."""
    folder = TemporaryFolder()
    try:
        project = create(folder.path / f"work{SUFFIX}", key=secrets.token_bytes(KEY_BYTES))
        return Project(project.path, project.key, _reopened(project), temporary=folder)
    except BaseException:
        folder.remove()
        raise


def create_in_memory() -> Project:
    """A project that never touches the disk; it takes about as much memory as the texts of its chats, twice."""
    connection = connect(":memory:", isolation_level=None)
    schema.migrate(connection)
    return Project(Path(":memory:"), b"", connection)


def _reopened(project: Project) -> Connection:
    project.connection.close()
    connection = connect_with_key(project.path, project.key)
    connection.execute("PRAGMA synchronous = OFF")
    return connection
