"""Names whose letters stand apart."""

import pytest

from tests.privacy.people import found, persons
from voicetune_desktop.privacy.leaks import LeakCheck


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Mara Tellwick", "M a r a"),
        ("Mara Tellwick", "m·a·r·a"),
        ("Mara Tellwick", "M🔥a🔥r🔥a"),
        ("Mara Tellwick", "T | e | l | l | w | i | c | k"),
        ("Mara Tellwick", "M\na\nr\na"),
        ("Sebastian Weißhaupt", "S😂e😂b😂i"),
        ("Alexander Whitcombe", "A🔥l🔥e🔥x"),
        ("Екатерина Соловьёва", "К а т я"),
    ],
)
def test_name_in_letters_apart_is_found_and_checked(name: str, written: str) -> None:
    assert found(f"so {written}, bye", name) == [written]
    assert LeakCheck(persons(name), ()).hits(f"so {written}, bye")


def test_words_of_one_letter_beside_are_no_part_of_a_name() -> None:
    assert found("и К а т я и С а ш а", "Екатерина Соловьёва", "Александр Ковригин") == ["К а т я", "С а ш а"]


@pytest.mark.parametrize("text", ["B M a r a", "M a r a n", "M a", "x M_a_r_a_b", "T a m a r a"])
def test_letters_that_go_on_are_no_name(text: str) -> None:
    assert not found(text, "Mara Tellwick")
