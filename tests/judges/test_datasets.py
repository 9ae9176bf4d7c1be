"""The package `datasets`, with which most trainers read their files, finds what we wrote."""

import json
from pathlib import Path

import pytest

from tests.judges.conftest import Ask
from tests.targets.golden import REFERENCE
from voicetune_desktop.targets.containers import LINES
from voicetune_desktop.targets.registry import TARGETS


@pytest.mark.parametrize("target_id", [name for name, one in TARGETS.items() if one.container is LINES])
def test_datasets_loads_every_row(ask: Ask, target_id: str) -> None:
    paths = {side: REFERENCE / target_id / path for side, path in zip(("train", "valid"), TARGETS[target_id].files, strict=True)}
    files = {side: path for side, path in paths.items() if path.exists()}
    loaded = ask("datasets_load.py", {side: str(path) for side, path in files.items()})
    assert loaded == {side: rows(path) for side, path in files.items()}


def rows(path: Path) -> list[object]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
