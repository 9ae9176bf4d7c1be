"""Names of people of the chat with other marks, as initials, in other letters, as rarer pets, and in the names of files."""

import pytest

from tests.privacy.making import SEED, finding
from tests.privacy.people import named, persons
from voicetune_desktop.model import Action
from voicetune_desktop.privacy.surrogates import Surrogates


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Guillermo Etxeberria", "Etxeberría"),
        ("Mathilde Lefèvre", "Lefévre"),
        ("Francisco Núñez", "Núnez"),
        ("Francisco José Núñez", "F.J"),
        ("João Vicente Sardinha", "J.V.S"),
        ("Margarethe Müller", "МЮЛЛЕР"),
        ("Nerea Olabarrieta", "nereita"),
        ("Nerea Olabarrieta", "neretxo"),
        ("Conceição Amaral", "ceiça"),
    ],
)
def test_person_is_found(name: str, written: str) -> None:
    assert named(f"so {written}, ok?", name) == [(written, Action.REPLACE)]


@pytest.mark.parametrize(
    ("name", "text", "written"),
    [
        ("Margarethe Müller", "zeugnis_mueller.pdf is here", "mueller"),
        ("Rose Tellwick", "see lease-rose.docx", "rose"),
        ("Will Tellwick", "will_2024(2).pdf", "will"),
    ],
)
def test_name_that_is_a_word_is_hidden_in_the_name_of_a_file(name: str, text: str, written: str) -> None:
    assert named(text, name) == [(written, Action.REPLACE)]


def test_word_that_is_a_name_stays_beside_the_end_of_a_sentence() -> None:
    assert named("well-will see.Then", "Will Tellwick") != [("will", Action.REPLACE)]


def test_no_initial_is_left_of_several_first_names() -> None:
    surrogates = Surrogates(SEED, persons("Francisco José Núñez"))
    made = surrogates.replacement(finding("participant", "F.J", "person:1", "initials"), "F.J")
    first, second, _ = surrogates.person_name(1).split(" ", 2)
    assert made == f"{first[0]}.{second[0]}"


def test_pet_name_joined_with_the_family_name_goes_too() -> None:
    surrogates = Surrogates(SEED, persons("Giuseppe Tancredi"))
    made = surrogates.replacement(finding("participant", "peppetancredi", "person:1", "joined"), "peppetancredi")
    assert "peppe" not in made
