"""People outside the chat whose names no list knows."""

import pytest

from tests.privacy.names_beside import asked, judged, replaced


@pytest.mark.parametrize(
    ("region", "text", "name"),
    [
        ("GB", "table under Quorrick for 8", "Quorrick"),
        ("GB", "it's under the name Tremblay", "Tremblay"),
        ("US", "someone called Zorvane rang", "Zorvane"),
        ("US", "i asked zorvane and he said no", "zorvane"),
        ("US", "attn: zorvane", "zorvane"),
        ("US", "the plumber's called Harsh", "Harsh"),
        ("US", "table under wainwright", "wainwright"),
        ("EG", "قابلت كزبرون في السوق", "كزبرون"),
        ("ES", "se llama Xirene", "Xirene"),
        ("FR", "il s'appelle Ysolin", "Ysolin"),
    ],
)
def test_unknown_name_is_asked_about(region: str, text: str, name: str) -> None:
    assert asked(text, region) == [name]


def test_family_name_behind_initial_is_replaced_with_it() -> None:
    assert replaced("J. Hartwell signed it", "GB") == ["J. Hartwell"]


def test_family_name_with_particle_or_hyphen_behind_initial_is_asked_about() -> None:
    assert asked("J. da Zorva left, k. baker-zorva too", "GB") == ["J. da Zorva", "k. baker-zorva"]


def test_unknown_family_name_behind_initial_is_asked_about() -> None:
    assert asked("ask q. zorvane", "GB") == ["q. zorvane"]


@pytest.mark.parametrize(
    "text",
    [
        "at 5 p.m. tomorrow",
        "vitamin D. Maybe",
        "e. g. nothing",
        "told Netflix",
        "told everyone",
        "asked yesterday",
        "told evening",
        "told noooo",
        "called sunflowerets",
        "under Windows",
        "called Monday",
    ],
)
def test_abbreviation_and_word_stay(text: str) -> None:
    assert replaced(text, "GB") == []


def test_noun_behind_naming_word_stays_in_german() -> None:
    assert judged("das Ding heißt Schraubzwinge", "DE") == []
