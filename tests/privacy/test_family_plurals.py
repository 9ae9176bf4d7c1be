"""Whole families outside the chat."""

import pytest

from tests.privacy.names_beside import asked, judged, replaced


@pytest.mark.parametrize(
    ("region", "text", "name"),
    [
        ("DE", "die Müllers sind im Urlaub", "Müller"),
        ("GB", "The Pickerings are coming", "Pickering"),
        ("ES", "vienen los García", "García"),
    ],
)
def test_family_with_its_article_is_replaced(region: str, text: str, name: str) -> None:
    assert replaced(text, region) == [name]


def test_unheard_italian_family_is_asked_about() -> None:
    assert asked("sono stati i ragazzi dei Colnaghi", "IT") == ["Colnaghi"]


@pytest.mark.parametrize(("region", "text"), [("GB", "the Rangers won"), ("DE", "die Autos und die Teams"), ("ES", "los Beatles suenan")])
def test_things_and_teams_stay(region: str, text: str) -> None:
    assert judged(text, region) == []
