"""Firms, schools and clinics."""

import pytest

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors.organisations import detector
from voicetune_desktop.privacy.scan import Scanner


def found(text: str) -> list[tuple[str, Action]]:
    """What is found of organisations alone."""
    return [(text[one.start : one.end], one.action) for one in Scanner((), families=(detector,)).scan(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("bin jetzt bei Kessler Dachbau GmbH", "Kessler Dachbau GmbH"),
        ("von Müller & Söhne GmbH & Co. KG heute", "Müller & Söhne GmbH & Co. KG"),
        ("trabaja en Transportes Arriaga S.A. de C.V.", "Transportes Arriaga S.A. de C.V."),
        ("a call from Hadley Brook Logistics Ltd", "Hadley Brook Logistics Ltd"),
    ],
)
def test_firm_with_its_legal_form_is_replaced(text: str, name: str) -> None:
    assert found(text) == [(name, Action.REPLACE)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my kid goes to Thornfield Academy", "Thornfield Academy"),
        ("The Oakhurst Surgery called", "Oakhurst Surgery"),
        ("we go to Elmbrook Primary School fete", "Elmbrook Primary School"),
        ("she teaches at Hollis & Crane Solicitors", "Hollis & Crane Solicitors"),
        ("früher war ich auf Gymnasium am Kirchberg", "Gymnasium am Kirchberg"),
        ("é na Escola Municipal Juscelino Arantes", "Escola Municipal Juscelino Arantes"),
        ("Kavaklı Lisesi işe başladım", "Kavaklı Lisesi"),
    ],
)
def test_school_or_clinic_is_asked_about(text: str, name: str) -> None:
    assert found(text) == [(name, Action.ASK)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("i work at Vistara Infosoft now", "Vistara Infosoft"),
        ("ik werk bij het Erasmuscollege", "Erasmuscollege"),
        ("работаю в Стройинвест", "Стройинвест"),
        ("robię w Budrem", "Budrem"),
    ],
)
def test_employer_whom_few_know_is_asked_about(text: str, name: str) -> None:
    assert found(text) == [(name, Action.ASK)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "she works at Google",
            "i work at home",
            "trabajo en Madrid",
            "arbeitet bei Siemens",
            "arbeite bei Regen nicht",
            "works for Anna",
        ),
        *("Primary colours only", "The Hospital called", "Take Care", "High School Musical", "die Apotheke hat zu", "Theater AG um 3"),
        *("AB negative", "Apple Inc earnings", "lavoro da casa", "Firma zahlt nicht", "new school for the kids", "arbeite bei Regen"),
    ],
)
def test_what_everybody_knows_stays(text: str) -> None:
    assert found(text) == []
