"""What another detector sees, as findings: they wait for the person, and our own families win."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.model import Action, Person
from voicetune_desktop.privacy.detectors.registry import FAMILIES
from voicetune_desktop.privacy.optional.family import family
from voicetune_desktop.privacy.scan import Scanner

EVERY_CHARACTER = st.text(st.characters(codec=None), max_size=60)


def seeing(pattern, label="PERSON", score=0.6):
    """An engine that sees what fits a pattern."""

    def read(texts):
        return [[(*match.span(), label, score) for match in re.finditer(pattern, text)] for text in texts]

    return read


def scanner(read, *, own=FAMILIES, people=(), **setup):
    return Scanner(people, families=(*own, family(read, "an engine")), **setup)


def found(text, read, **setup):
    return [(text[f.start : f.end], f.kind, f.action) for f in scanner(read, **setup).scan(text)]


@pytest.mark.parametrize(
    ("label", "kind"),
    [("PERSON", "third_party"), ("ORG", "organisation"), ("GPE", "place"), ("organization", "organisation"), ("persName", "third_party")],
)
def test_what_it_sees_waits_for_the_person(label, kind):
    (finding,) = scanner(seeing("Zorblax", label), own=()).scan("where is Zorblax now")
    assert (finding.kind, finding.action, finding.value, finding.score) == (kind, Action.ASK, "zorblax", 0.6)
    assert finding.reason == "seen by an engine"


@pytest.mark.parametrize("label", ["DATE", "CARDINAL", "WORK_OF_ART", "NRP"])
def test_what_is_nothing_private_is_left(label):
    assert found("where is Zorblax now", seeing("Zorblax", label), own=()) == []


def test_participants_stay_what_our_own_search_says():
    people = (Person(1, "Zorblax Quim", ("Zorblax Quim",)),)
    assert found("ask Zorblax", seeing("Zorblax"), people=people) == [("Zorblax", "participant", Action.REPLACE)]


def test_what_is_sure_is_not_asked_again():
    assert found("mail zorblax@example.org", seeing("zorblax@example.org", "ORG")) == [("zorblax@example.org", "email", Action.REPLACE)]


def test_names_of_people_stay_where_they_are_kept():
    assert found("where is Zorblax now", seeing("Zorblax"), own=(), keep_names=True) == []
    assert found("where is Zorblax now", seeing("Zorblax", "ORG"), own=(), keep_names=True)


@pytest.mark.parametrize("seen", ["Zorblax's", "Zorblax’s", "(Zorblax)", "Zorblax!", " Zorblax "])
def test_value_is_what_is_left_without_signs_and_endings(seen):
    assert found(f"at {seen} place", seeing(re.escape(seen)), own=()) == [("Zorblax", "third_party", Action.ASK)]


@pytest.mark.parametrize("seen", ["the Zorblax", "with Zorblax today", "Zorblax is"])
def test_everyday_words_beside_a_name_are_no_part_of_it(seen):
    assert found(f"so {seen}, yes", seeing(seen), own=()) == [("Zorblax", "third_party", Action.ASK)]


def test_small_words_inside_a_name_are_part_of_it():
    assert found("ask Zorblax van der Quim", seeing("Zorblax van der Quim"), own=())[0][0] == "Zorblax van der Quim"


@pytest.mark.parametrize("seen", ["coffee", "good morning", "😂", "12", "Gate 12", "x", "Lady Gaga"])
def test_everyday_words_signs_and_names_that_everybody_knows_are_left(seen):
    assert found(f"so {seen} it is", seeing(re.escape(seen)), own=()) == []


def test_doubtful_numbers_are_left():
    assert found("it says 12345678", seeing("[0-9]+", "US_BANK_NUMBER", 0.05), own=()) == []


def test_numbers_have_one_value_in_every_way_of_writing():
    values = {f.value for f in scanner(seeing("[0-9 -]{9,}", "US_SSN"), own=()).scan("look, 123-45-6789 or 123 45 6789")}
    assert values == {"123456789"}


def test_equal_texts_are_read_once():
    asked = []

    def read(texts):
        asked.extend(texts)
        return [[] for _ in texts]

    scanner(read, own=()).scan_many(["hello there", "123", "hello there", "", "so\nhello there"])
    assert asked == ["hello there", "so"]


def test_long_text_is_read_in_pieces_between_words():
    asked = []

    def read(texts):
        asked.extend(texts)
        return seeing("Zorblax")(texts)

    text = "some words and Zorblax again " * 500
    assert len(scanner(read, own=()).scan(text)) == 500
    assert max(map(len, asked)) <= 1_500


def test_text_without_spaces_is_read_to_its_end():
    text = "x" * 5_000 + "Zorblax"
    assert found(text, seeing("Zorblax"), own=()) == [("Zorblax", "third_party", Action.ASK)]


@given(EVERY_CHARACTER, EVERY_CHARACTER)
def test_places_hold_whatever_stands_around(before, after):
    text = f"{before} Zorblax {after}"
    assert ("Zorblax", "third_party", Action.ASK) in found(text, seeing("Zorblax"), own=())
