"""New names in every form that the original has, and names of people who are in no chat."""

import re

import pytest

from tests.privacy.making import SEED, finding, stands_for
from tests.privacy.people import persons
from voicetune_desktop.model import Person
from voicetune_desktop.privacy.surrogates import Surrogates

JENNIFER = Person(1, "Jennifer Tellwick", ("Jenny",))
SURROGATES = Surrogates(SEED, [JENNIFER])
FIRST, FAMILY = SURROGATES.person_name(1).split()


def new(original: str, form: str = "first") -> str:
    return SURROGATES.replacement(finding("participant", original, "person:1", form), original)


def test_stretched_name_stays_stretched() -> None:
    assert new("Jenniferrrr") == FIRST + FIRST[-1] * 3
    assert re.sub(r"(.)\1+", r"\1", new("Jenniiiifer").lower()) == re.sub(r"(.)\1+", r"\1", FIRST.lower())
    assert len(new("Jenniiiifer")) == len(FIRST) + 3


def test_stutter_stays_a_stutter() -> None:
    assert new("J-Jen-Jennifer") == f"{FIRST[0]}-{FIRST[:3]}-{FIRST}"


@pytest.mark.parametrize("between", [" ", "-", ". "])
def test_name_in_letters_apart_stays_so(between: str) -> None:
    assert new(between.join("Jennifer"), "spelled") == between.join(FIRST)


@pytest.mark.parametrize("typo", ["Jenifer", "Jennfier", "Jennifr", "jennifet"])
def test_mistyped_name_becomes_the_new_name(typo: str) -> None:
    assert new(typo) == (FIRST if typo[0] == "J" else FIRST.lower())


def test_mistyped_family_name_beside_the_first_name_goes_too() -> None:
    assert new("Jennifer Telwick", "full") == f"{FIRST} {FAMILY}"


def test_unknown_nickname_becomes_a_nickname() -> None:
    assert new("Nif", "nick") not in (FIRST, FAMILY, "Nif")
    assert new("Nif", "nick")[:2] == FIRST[:2]


def test_name_in_other_letters_stays_in_them() -> None:
    assert re.fullmatch("[А-Яа-яё]+", new("Дженнифер"))


def test_ending_of_an_inflected_name_is_kept_where_it_fits() -> None:
    people = persons("Иван Орлов")
    surrogates = Surrogates(SEED, people)
    first = surrogates.person_name(1).split()[0]
    inflected = surrogates.replacement(finding("participant", "Ивану", "person:1", "inflected"), "Ивану")
    assert inflected in (f"{first}у", first)


@pytest.mark.parametrize("nick", ["Nif", "Niffy"])
def test_nickname_in_one_word_holds_nothing_of_the_original(nick: str) -> None:
    people = [Person(1, "Rachel Tellwick")]
    for original in (nick, "Rachie", "Raych"):
        assert original[1:] not in Surrogates(SEED, people).replacement(finding("participant", original, "person:1", "nick"), original)


def test_forms_of_one_nickname_stay_alike() -> None:
    assert new("Niffyyyy", "elongated").lower().startswith(new("Niffy", "nick").lower())


@pytest.mark.parametrize(("name", "locale"), [("Mehmet Yılmaz", "tr_TR"), ("Katarzyna Nowak", "pl_PL")])
def test_language_of_a_name_is_that_of_the_new_one(name: str, locale: str) -> None:
    from voicetune_desktop.privacy.name_pools import pool

    first = Surrogates(SEED, persons(name)).person_name(1).split()[0]
    assert first in (pool(locale).male if name.startswith("M") else pool(locale).female)


def test_stranger_has_one_name_in_a_chat_and_another_in_the_next() -> None:
    surrogates = Surrogates(SEED, [])

    def stranger(text: str, value: str, chat: int, form: str = "") -> str:
        return surrogates.replacement(finding("third_party", text, value, form), text, chat)

    here = stranger("Gudrun", "gudrun", 1)
    assert stranger("GUDRUN", "gudrun", 1) == here.upper()
    assert stranger("Gudrun Hallbach", "gudrun hallbach", 1).split()[0] == here
    assert stranger("Aunt Gudrun", "gudrun", 1) == f"Aunt {here}"
    assert stranger("Gudrun", "gudrun", 2) != here
    assert stranger("Hallbach", "hallbach", 1, "last") == stranger("Gudrun Hallbach", "gudrun hallbach", 1).split()[1]


def test_stranger_keeps_gender_and_language() -> None:
    from voicetune_desktop.privacy.name_pools import pool

    assert all(stands_for("third_party", "Gudrun", "gudrun", chat=chat) in pool("de_DE").female for chat in range(9))


def test_stranger_is_called_like_nobody_of_the_project() -> None:
    names = {stands_for("third_party", "Linda", "linda", chat=chat) for chat in range(20)}
    people = persons(*names)
    assert not names & {stands_for("third_party", "Linda", "linda", chat=chat, people=people) for chat in range(20)}


def test_long_form_of_a_short_name_is_the_new_name() -> None:
    trev = Surrogates(SEED, [Person(1, "Trev")])
    assert trev.replacement(finding("participant", "Trevor", "person:1", "nick"), "Trevor") == trev.person_name(1)


@pytest.mark.parametrize("seed", [b"a", b"b", b"c", b"d"])
def test_no_letter_is_left_of_a_nickname_with_invisible_characters(seed: bytes) -> None:
    surrogates = Surrogates(seed * 16, persons("Александр Ковригин"))
    written = "С\u200bа\u200bша"
    made = surrogates.replacement(finding("participant", written, "person:1", "nick"), written)
    assert "\u200b" not in made
    assert "ша" not in made


@pytest.mark.parametrize("seed", [b"a", b"b", b"c", b"d"])
def test_nothing_is_left_of_a_short_form_that_is_joined_with_the_family_name(seed: bytes) -> None:
    surrogates = Surrogates(seed * 16, persons("Alexander Whitcombe"))
    made = surrogates.replacement(finding("participant", "alexwhitcombe", "person:1", "joined"), "alexwhitcombe")
    assert "lex" not in made
    first, family = surrogates.person_name(1).lower().split()
    assert made == first[:4] + family
