"""The last pass over what is to be written."""

import json

import pytest

from tests.privacy.people import MARA, WILL, persons
from voicetune_desktop.privacy.leaks import Hit, LeakCheck

PHONE = ("phone", "+447911123456", "07911 123456")
MAIL = ("email", "jo@a.example", "Jo@a.example")
LINK = ("link", "https://a.example/x?y=1", "http://www.a.example/x?y=1")
CHECK = LeakCheck([MARA, WILL], [PHONE, MAIL, LINK])


@pytest.mark.parametrize(
    "text",
    [
        "Mara",
        "MARA's",
        "tellwick",
        "Tellwick_Mara.pdf",
        "maratellwick99",
        "@tacocat42",
        "i will",
        "Ma\u200bra",
        "Ｍａｒａ",
        "Mar%61",
        "&#77;ara",
        "07911123456",
        "+44 (0) 7911 123-456",
        "7911.12.34.56",
        "00447911123456",
        "JO@A.EXAMPLE",
        "mailto:jo@a.example?x",
        "jo%40a.example",
        "a.example/x?y=1",
        "HTTPS://A.example/x?y=1.",
    ],
)
def test_original_is_found_however_it_is_written(text: str) -> None:
    assert CHECK.hits(f"so {text} it is")


@pytest.mark.parametrize(
    "text",
    [
        "Tamarack",
        "Marakesh",
        "willing",
        "goodwill",
        "17911123456789",
        "ajo@a.example",
        "jo@a.examples",
        "a.example/x?y=12",
        "a.example/x",
        "7911 1234",
    ],
)
def test_longer_and_other_values_are_none(text: str) -> None:
    assert CHECK.hits(f"so {text} it is") == []


def test_hit_tells_kind_and_place_but_no_content() -> None:
    assert CHECK.hits("hi Mara!") == [Hit("participant", 3, 7)]


def test_kept_places_are_passed_over_but_no_others() -> None:
    assert CHECK.hits("i will, Will", [(2, 6)]) == [Hit("participant", 8, 12)]


def test_name_whose_parts_are_all_kept_is_passed_over() -> None:
    assert CHECK.hits("will, harrowgate", [(0, 4), (6, 16)]) == []


def test_name_that_only_overlaps_a_kept_place_is_found() -> None:
    assert Hit("participant", 0, 15) in CHECK.hits("will harrowgate", [(0, 4)])


@pytest.mark.parametrize("ascii_only", [True, False])
def test_json_line_is_read_as_it_is_written(ascii_only: bool) -> None:
    line = json.dumps({"messages": [{"role": "user", "content": 'he said:\n"Mära"\\'}]}, ensure_ascii=ascii_only).encode()
    (hit,) = LeakCheck(persons("Mära"), []).hits_in_json_line(line, {})
    assert (hit.start, hit.end) == (10, 14)


def test_clean_json_line_has_no_hit() -> None:
    assert CHECK.hits_in_json_line(b'{"messages": [{"role": "user", "content": "all good"}]}', {}) == []


def test_keys_numbers_and_nested_strings_are_looked_at() -> None:
    for line in (b'{"Mara": 1}', b'{"a": [[{"b": "x Mara"}]]}', b'{"a": 447911123456}', b'"Mara"'):
        assert len(CHECK.hits_in_json_line(line, {})) == 1


def test_kept_places_belong_to_their_content() -> None:
    line = b'{"messages": [{"content": "i will"}, {"content": "they will"}]}'
    assert CHECK.hits_in_json_line(line, {"i will": [(2, 6)]}) == [Hit("participant", 5, 9)]


def test_keys_and_roles_of_the_format_are_no_leak() -> None:
    check = LeakCheck(persons("assistant_", "Role", "Content"), [])
    line = b'{"messages": [{"role": "assistant", "content": "fine"}]}'
    assert check.hits_in_json_line(line, {}) == []


def test_what_is_no_json_is_refused_without_its_text() -> None:
    with pytest.raises(ValueError, match=r"^The line is no JSON\.$"):
        CHECK.hits_in_json_line(b'{"Mara', {})


def test_contact_labels_of_people_are_values() -> None:
    assert LeakCheck(persons("+44 7700 900123", "jo@b.example"), []).hits("07700 900 123 or Jo@b.example")


def test_nothing_to_look_for_finds_nothing() -> None:
    assert LeakCheck([], []).hits("Mara 07911 123456") == []
