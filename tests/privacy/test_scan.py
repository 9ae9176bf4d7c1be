"""The scanner as a whole."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.privacy.people import JONAS, MARA, WILL, found, persons
from voicetune_desktop.model import Action, Finding, Person
from voicetune_desktop.privacy.scan import Scanner, settled


def test_finding_tells_person_form_and_place() -> None:
    (finding,) = Scanner([MARA]).scan("hi Tellwick, Mara!")
    assert (finding.start, finding.end, finding.kind, finding.value, finding.form) == (3, 17, "participant", "person:1", "reversed")


@pytest.mark.parametrize(
    "written",
    ["Mara\u00a0Tellwick", "Ma\u200bra Tellwick", "ＭＡＲＡ Tellwick", "Mara%20Tellwick", "mara tellwick", "MaraTellwick", "mtellwick"],
)
def test_name_is_found_however_it_is_written(written: str) -> None:
    assert found(f"so {written} said", "Mara Tellwick") == [written]


def test_all_names_of_all_people_are_found_in_every_text() -> None:
    found_in = Scanner([MARA, JONAS, WILL]).scan_many(["tacocat42 left", "", "jonas and Mara", "nothing"])
    assert [[finding.value for finding in findings] for findings in found_in] == [["person:1"], [], ["person:2", "person:1"], []]


def test_shared_name_belongs_to_whom_it_is_most() -> None:
    people = [Person(1, "Ida Jonas"), Person(2, "Jonas Orsini"), Person(3, "Jonas Uhl")]
    assert [finding.value for finding in Scanner(people).scan("Jonas")] == ["person:2"]


def test_kept_names_are_not_looked_for() -> None:
    text = "Mara: mara@example.org"
    (finding,) = Scanner([MARA], keep_names=True).scan(text)
    assert finding.kind == "email"


def test_address_that_holds_a_name_is_one_finding() -> None:
    assert found("mara.tellwick@example.org", "Mara Tellwick") == ["mara.tellwick@example.org"]


def test_number_that_stands_for_a_person_is_found_without_region() -> None:
    assert found("ring 07700 900123 or 0044 7700900123", "+44 7700 900123") == ["07700 900123", "0044 7700900123"]


def test_known_values_are_found_in_other_ways_of_writing() -> None:
    known = [("phone", "+447700900123", "+44 7700 900123"), ("link", "https://shop.example/a", "https://shop.example/a")]
    text = "7700 90 01 23 and shop.example/a"
    assert [text[finding.start : finding.end] for finding in Scanner((), known=known).scan(text)] == ["7700 90 01 23", "shop.example/a"]


def test_word_is_returned_so_that_its_place_is_known() -> None:
    (finding,) = Scanner([WILL]).scan("i will")
    assert (finding.action, finding.reason) == (Action.KEEP, "word")


def test_more_letters_win_and_the_rest_stays_found() -> None:
    def participant(start: int, end: int, value: str) -> Finding:
        return Finding(start, end, "participant", 0.9, Action.REPLACE, value)

    left, right = participant(0, 12, "person:1"), participant(4, 19, "person:2")
    assert [(finding.start, finding.end, finding.value) for finding in settled("Ann Mary-Lee Rosalie", [left, right])] == [
        (0, 3, "person:1"),
        (4, 19, "person:2"),
    ]


@pytest.mark.parametrize("text", ["jo@example.orgjo@example.org", "https://07700 900123"])
def test_overlapping_values_become_one(text: str) -> None:
    assert found(text, regions=("GB",)) == [text]


@given(st.lists(st.text(alphabet="Mara @.W\u200bi%20l/:+0123456789", max_size=40), max_size=5))
def test_many_texts_give_what_each_gives_alone(texts: list[str]) -> None:
    scanner = Scanner(persons("Mara", "Will"), regions=("GB",))
    assert scanner.scan_many(texts) == [scanner.scan(text) for text in texts]


@given(st.text(max_size=80))
def test_findings_are_in_order_and_apart(text: str) -> None:
    findings = Scanner([MARA, WILL], regions=("GB", "US")).scan(text)
    assert all(0 <= finding.start < finding.end <= len(text) for finding in findings)
    assert all(left.end <= right.start for left, right in pairwise(findings))


def test_texts_beyond_one_sheet_keep_their_numbers() -> None:
    texts = ["x" * 1000] * 700 + ["Mara here"]
    assert [number for number, findings in enumerate(Scanner([MARA]).scan_many(texts)) if findings] == [700]


def test_rest_of_a_word_that_goes_on_in_an_escape_is_hidden_with_it() -> None:
    scanner = Scanner(persons("Ann"), known=[("third_party", "mara", "Mara")])
    for text, places in (("Mara\\u0041xnn, hi", [(0, 13)]), ("(\\u0041nxMara)", [(1, 13)]), ("Mara\\nAnn", [(0, 4), (6, 9)])):
        assert [(finding.start, finding.end) for finding in scanner.scan(text)] == places
