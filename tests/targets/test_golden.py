"""Every target writes what its golden files say, byte for byte; `python -m tests.targets.golden ID` makes those of a new one."""

import pytest

from tests.targets.golden import REFERENCE, files_of, stored
from voicetune_desktop.targets.registry import TARGETS


@pytest.mark.parametrize("target_id", TARGETS)
def test_writes_its_golden_files(target_id: str) -> None:
    assert files_of(TARGETS[target_id]) == stored(REFERENCE / target_id)
