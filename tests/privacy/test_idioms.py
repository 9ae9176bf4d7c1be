"""Phrases in which a name is a word."""

import pytest

from tests.privacy.people import named
from voicetune_desktop.model import Action


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("say grace before dinner", "Grace Oduya"),
        ("a sky high price", "Sky"),
        ("im ernst jetzt?", "Ernst"),
        ("con la luz verde", "Luz"),
        ("слава богу", "Слава"),
        ("yağmur yağıyor", "Yağmur Taş"),
    ],
)
def test_phrase_is_not_asked_about(text: str, label: str) -> None:
    assert [action for _, action in named(text, label)] == [Action.KEEP]


@pytest.mark.parametrize(("text", "label"), [("ask grace period", "Grace"), ("hey sky high five", "Sky"), ("Grace period", "Grace")])
def test_somebody_spoken_to_is_no_phrase(text: str, label: str) -> None:
    assert Action.KEEP not in [action for _, action in named(text, label)]
