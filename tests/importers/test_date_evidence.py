"""The order of day and month, also where some dates do not exist."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.whatsapp.dates import DateEvidence


def question(*dates: str) -> object:
    evidence = DateEvidence()
    evidence.add(dates)
    return evidence.places()[1]


@pytest.mark.parametrize("day", ["99/98/9999", "00/05/2024", "05/00/2024", "0/32/24", "31/31/31"])
def test_a_date_that_does_not_exist_asks_nothing(day: str) -> None:
    assert question(day) is None


def test_a_date_that_does_not_exist_takes_no_question_away() -> None:
    asked = question("98/99/2024", "03/04/2024", "99/98/2024")
    assert getattr(asked, "examples", ()) == ("2024-04-03", "2024-03-04")


@given(dates=st.lists(st.lists(st.integers(0, 9999).map(str), min_size=3, max_size=3).map("/".join)))
def test_any_numbers_have_an_order(dates: list[str]) -> None:
    evidence = DateEvidence()
    evidence.add(dates)
    assert evidence.places()[0].order in ("dmy", "mdy", "ymd")
