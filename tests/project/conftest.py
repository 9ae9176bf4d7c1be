from collections.abc import Iterator

import pytest

from voicetune_desktop.project.file import Project, create

KEY = bytes(range(32))


@pytest.fixture
def project(tmp_path) -> Iterator[Project]:
    with create(tmp_path / "p.voicetune", key=KEY) as made:
        yield made
