"""Times as services write them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.training.providers.times import moment_of


@pytest.mark.parametrize(
    "told", [1795773600, 1795773600000, "1795773600", "2026-11-27T10:00:00Z", "2026-11-27T11:00:00.000+01:00", "2026-11-27 10:00:00"]
)
def test_reads_seconds_and_words(told: Any) -> None:
    assert moment_of(told) == 1795773600


@pytest.mark.parametrize("told", [None, "", 0, -5, True, [], "yesterday", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_takes_nothing_else_for_a_time(told: Any) -> None:
    assert moment_of(told) is None


@given(st.text() | st.datetimes(timezones=st.timezones()).map(str) | st.floats() | st.integers())
def test_reads_whatever_comes(told: Any) -> None:
    found = moment_of(told)
    assert found is None or 0 < found < 4_102_444_800
