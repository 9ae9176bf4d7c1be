"""People outside the chat, named again in another way than the first time."""

import pytest

from tests.privacy.people import values_of
from voicetune_desktop.model import Action
from voicetune_desktop.privacy.naming_again import Again
from voicetune_desktop.privacy.redact import redact
from voicetune_desktop.privacy.surrogates import Surrogates


def again(name: str, text: str, region: str, *, sure: bool = True) -> list[tuple[str, Action]]:
    """What is found of somebody who was named before."""
    found = Again([(name, sure)], (region,)).found([text]).get(0, [])
    return [(text[finding.start : finding.end], finding.action) for finding in found]


@pytest.mark.parametrize(
    ("name", "text", "region", "written"),
    [
        ("ottoline", "saw ottoline there", "GB", "ottoline"),
        ("gaëlle", "et gaelle est là", "FR", "gaelle"),
        ("ottoline vestergaard", "die Vestergaards sind da", "DE", "Vestergaard"),
        ("graham whitlock", "oh whitlock again", "GB", "whitlock"),
        ("bartosz", "daj to bartoszowi", "PL", "bartoszowi"),
        ("bram", "dag bramke", "NL", "bramke"),
    ],
)
def test_person_is_found_small_without_marks_by_the_family_name_inflected_and_as_a_pet(
    name: str, text: str, region: str, written: str
) -> None:
    assert again(name, text, region) == [(written, Action.REPLACE)]


def test_short_name_that_may_be_a_word_is_asked_about() -> None:
    assert again("leo", "y leo también", "ES") == [("leo", Action.ASK)]


@pytest.mark.parametrize(("name", "text"), [("ottoline stone", "a stone"), ("wendy", "at Wendy's"), ("hope", "i hope so")])
def test_words_brands_and_family_names_in_small_letters_are_left(name: str, text: str) -> None:
    assert again(name, text, "GB") == []


def test_frequent_german_thing_behind_a_first_name_is_no_family_name() -> None:
    assert again("arndt nachricht", "eine Nachricht für dich", "DE") == []


def test_doubtful_name_says_nothing_about_other_ways_of_writing_it() -> None:
    assert again("ottoline", "so ottoline there", "GB", sure=False) == []


def test_other_way_of_writing_a_name_is_replaced() -> None:
    text = "die Vestergaards und ottoline"
    found = Again([("ottoline vestergaard", True)], ("DE",)).found([text])[0]
    new = redact(text, found, lambda finding: finding.action, Surrogates(b"seed", (), values=values_of(text, found))).text
    assert "estergaard" not in new
    assert "ottoline" not in new
