from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.project.file import Project, create


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Project]:
    """A project without anything in it."""
    with create(tmp_path / "p.voicetune", key=bytes(32)) as project:
        yield project


@pytest.fixture
def project(empty: Project, tmp_path: Path) -> Project:
    """A project with the small chat and an assistant."""
    result_of(import_exports(empty, [write_chat(tmp_path)]))
    choose_assistant(empty, "Ada Byron")
    return empty
