"""Single fields of answers: what is not what it should be counts as not told."""

import pytest

from voicetune_desktop.training.providers.fields import count, identifier, moment, number, text


@pytest.mark.parametrize(
    ("value", "found"), [(5, 5), ("5", 5), (5.0, 5), (5.5, None), (-1, None), (True, None), (2**60, None), ("x" * 99, None)]
)
def test_counts(value: object, found: int | None) -> None:
    assert count(value) == found


@pytest.mark.parametrize(
    ("value", "found"), [(1e9, 1e9), (1_764_000_000_500, 1_764_000_000.5), (0, None), (-5, None), (1e300, None), (None, None)]
)
def test_reads_times(value: object, found: float | None) -> None:
    assert moment(value) == found


def test_reads_no_number_that_is_none() -> None:
    assert [number(value) for value in (float("nan"), "inf", 10**400, [], "1_0" * 30)] == [None] * 5


def test_makes_text_a_single_line_that_can_be_shown() -> None:
    assert text("a\nb\x1b[31m\u202ec\ud800d") == "a b [31m c d"
    assert text(5) == ""


@pytest.mark.parametrize("value", ["", ".", "..", "a b", "a\nb", "x" * 300, None, True, [], 2**80])
def test_takes_no_name_by_which_nobody_could_ask(value: object) -> None:
    assert identifier(value) == ""


def test_takes_names_with_slashes_and_numbers() -> None:
    assert identifier("accounts/me/models/m-1") == "accounts/me/models/m-1"
    assert identifier(17) == "17"
