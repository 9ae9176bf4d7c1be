"""Running a verb in a process of its own: it opens the project itself, with the key it was handed through the pipe."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeVar

from voicetune_desktop.model import Progress
from voicetune_desktop.project.file import open_again
from voicetune_desktop.project.storage import storage_errors

Result = TypeVar("Result")


def in_project(
    path: Path, key: bytes, verb: Callable[..., Generator[Progress, None, Result]], *arguments: Any
) -> Generator[Progress, None, Result]:
    """Run `verb(project, *arguments)` on the file of a project that is open elsewhere. Raises what opening and the verb raise."""
    with storage_errors(), open_again(path, key) as project:
        return (yield from verb(project, *arguments))
