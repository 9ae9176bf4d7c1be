"""Names in one word with others, behind # and @."""

import pytest

from tests.privacy.people import found, persons
from voicetune_desktop.privacy.leaks import LeakCheck


@pytest.mark.parametrize(
    ("name", "written", "hidden"),
    [
        ("Annika Großmann", "#annikawird30", "annika"),
        ("Alexander Whitcombe", "#teamalexander", "alexander"),
        ("Theo Brannigan", "#branniganforpresident", "brannigan"),
        ("Annika Großmann", "#grossmannparty", "grossmann"),
        ("Conceição Amaral", "#forcaconceicao", "conceicao"),
        ("Theo Brannigan", "@theobran", "theobran"),
    ],
)
def test_name_is_found_and_checked(name: str, written: str, hidden: str) -> None:
    assert found(f"so {written}, bye", name) == [hidden]
    assert LeakCheck(persons(name), ()).hits(f"so {written}, bye")


def test_rest_of_a_name_on_a_service_is_hidden_beside_the_person() -> None:
    assert found("so @olawroblewska.x, bye", "Aleksandra Wróblewska") == ["olawroblewska", "x"]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Chris Tellwick", "#christmas"),
        ("Chris Tellwick", "#christmastree"),
        ("Mary Tellwick", "#maryland"),
        ("Mark Tellwick", "#marketing"),
        ("Rose Tellwick", "#rosegarden"),
        ("Anna Tellwick", "#annapolis"),
        ("Martin Tellwick", "#martinique"),
    ],
)
def test_word_that_begins_like_a_name_is_none(name: str, written: str) -> None:
    assert not found(f"so {written}, bye", name)
    assert not LeakCheck(persons(name), ()).hits(f"so {written}, bye")
