"""Every form of a name in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.privacy.people import named, persons
from voicetune_desktop.model import Action
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.needles import Needles
from voicetune_desktop.privacy.sheets import EDGE

FORMS = [
    ("Deborah Thornby", "debs"),
    ("Deborah Thornby", "Debborah"),
    ("Deborah Thornby", "Deborahhhh"),
    ("Deborah Thornby", "D-Deborah"),
    ("Deborah Thornby", "debthornby"),
    ("Grzegorz Zieliński", "Grześkiem"),
    ("Grzegorz Zieliński", "Zielińskiego"),
    ("Ольга Морозова", "Olga"),
    ("Ольга Морозова", "Олей"),
    ("Olga Morozova", "Ольга"),
    ("Jukka Mäkinen", "Jukalle"),
    ("Jukka Mäkinen", "Mäkiselle"),
    ("Merve Kaya", "Merveyle"),
    ("Νίκος", "Nikos"),
    ("Steffen", "Stefen"),
    ("lunar_moth42", "lunarmoth"),
    ("deborah.thornby", "Debbie"),
    ("林雅琪", "琪琪"),
]


def forms(text: str, *names: str) -> list[tuple[str, str]]:
    bounded = f"{EDGE}{text}{EDGE}"
    return [(bounded[start:end], needle.form) for start, end, needle in Needles(persons(*names)).find(bounded, fold(bounded))]


@pytest.mark.parametrize(("name", "written"), FORMS)
def test_form_is_replaced(name: str, written: str) -> None:
    assert (written, Action.REPLACE) in named(f"ok {written} ok", name)


def test_forms_are_named() -> None:
    assert dict(forms("debs Debborah Deborahhhh", "Deborah")) == {"debs": "nick", "Debborah": "typo", "Deborahhhh": "elongated"}


def test_slip_that_is_a_word_or_another_name_is_none() -> None:
    assert forms("my brain and Karla", "Brian", "Carlo Dent") == []


def test_own_name_wins_over_the_nickname_of_another() -> None:
    people = persons("Alexandra", "Sandra")
    text = f"{EDGE}sandra{EDGE}"
    assert {needle.person for _, _, needle in Needles(people).find(text, text)} == {2}


def test_initials_count_in_capitals_where_somebody_is_called() -> None:
    assert named("jt and JT", "Jess Thornby") == [("JT", Action.REPLACE)]
    assert named("new TV", "Tom Vale") == [("TV", Action.KEEP)]


def test_function_word_as_a_nickname_needs_its_capital() -> None:
    assert named("tell Ben", "Benjamin") == [("Ben", Action.REPLACE)]
    assert named("ben geldim", "Benjamin") == [("ben", Action.KEEP)]


@given(st.text(st.sampled_from("debsorah-DEB ma's"), max_size=30), st.sampled_from(["Deborah", "Emma", "Ida Debs"]))
def test_places_lie_inside_the_text_and_on_letters(text: str, name: str) -> None:
    bounded = f"{EDGE}{text}{EDGE}"
    places = [(start, end) for start, end, _ in Needles(persons(name)).find(bounded, fold(bounded))]
    assert all(0 < start < end < len(bounded) and bounded[start].isalnum() for start, end in places)


PIECES = st.sampled_from(
    (
        "Jess",
        "jess",
        "JESS",
        "Jessss",
        "jesssicaaa",
        "Jessica",
        "Marlowe",
        "marlow",
        "jm",
        "JM",
        "J-Jess",
        "Team",
        "Жесика",
        " ",
        ".",
        "www",
        "zoe",
        "Zoeee",
        "ζοε",
    )
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_in_a_short_text_the_same_is_found_as_in_a_long_one(text: str) -> None:
    people = persons("Jessica Marlowe", "Zoë Lind")
    short, long = f"\0{text}\0", f"\0{text}\0{' .' * 2000}"
    assert list(Needles(people).find(short, fold(short))) == list(Needles(people).find(long, fold(long)))


def test_many_short_texts_are_read_as_each_alone() -> None:
    text = "\0ask jess or Jessicaaa\0"
    needles = Needles(persons("Jessica Marlowe"))
    readings = [[(start, end, needle.form) for start, end, needle in needles.find(text, fold(text))] for _ in range(9)]
    assert readings == [[(5, 9, "nick"), (13, 22, "elongated")]] * 9
