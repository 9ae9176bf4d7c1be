"""Phone numbers in chat."""

import pytest

from tests.privacy.people import found
from voicetune_desktop.model import Action
from voicetune_desktop.privacy.scan import Scanner


@pytest.mark.parametrize(
    ("number", "region"),
    [
        ("07700 900123", "GB"),
        ("(0113) 496 0123", "GB"),
        ("404-555-0123", "US"),
        ("(404) 555-0123", "US"),
        ("4045550123", "US"),
        ("0151 23456789", "DE"),
        ("06 39 98 12 34", "FR"),
        ("612 34 56 78", "ES"),
        ("0491 570 156", "AU"),
        ("8 (912) 345-67-89", "RU"),
        ("090-1234-5678", "JP"),
        ("11987654321", "BR"),
        ("+44 7700 900123", ""),
        ("+49 (0)151 23456789", ""),
        ("0044 7700 900123", ""),
        ("+1 (404) 555-0123", ""),
    ],
)
@pytest.mark.parametrize("around", ["{}", "call {} now", "tel:{}.", "我的号码是{}", "({})", "at 3:10 {}"])
def test_number_is_found(number: str, region: str, around: str) -> None:
    (hidden,) = found(around.format(number), regions=[region] if region else ())
    assert number.strip("()+") in hidden


LOOK_ALIKES = [
    "2024-11-05",
    "05.11.2024 10:30",
    "26-02-2019",
    "ISBN 978-0-306-40615-7",
    "order 4045550123",
    "order #4045550123",
    "ticket no. 4045550123",
    "$404 555 0123",
    "404,555,0123",
    "v10.0.19045.1234",
    "170.92.152.188",
    "3.14159265358979",
    "4111 1111 1111 1111",
    "4045550123 views",
    "score 3-1, 2-0, 4-4",
    "1 2 3 4 5 6 7 8 9 10",
    "id_4045550123",
    "12345678901234567890",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes_stay(text: str) -> None:
    findings = Scanner((), regions=("US", "GB", "DE", "ES")).scan(text)
    assert [finding for finding in findings if finding.kind == "phone"] == []


def test_two_numbers_beside_each_other_are_two() -> None:
    assert found("07700 900123 07700 900456", regions=("GB",)) == ["07700 900123", "07700 900456"]


def test_value_has_the_country_code_however_it_is_written() -> None:
    findings = Scanner((), regions=("GB",)).scan("07700 900123, +44 7700 900123, 00447700900123")
    assert {finding.value for finding in findings} == {"+447700900123"}


def test_local_number_needs_its_region() -> None:
    assert found("07700 900123") == []


@pytest.mark.parametrize(
    "text",
    [
        "my new number is 07700 900 1234",
        "his number: 0171 5550123",
        "new number 0171/5550123",
        "meine neue Nummer ist 0171 5550 1234",
        "mi número nuevo es 0341 155 50 12",
        "mon nouveau numéro : 07 700 900 1234",
    ],
)
def test_number_that_no_country_has_is_hidden_where_somebody_calls_it_theirs(text: str) -> None:
    (hidden,) = found(text, regions=["US"])
    assert hidden == text[text.index("0") :]


@pytest.mark.parametrize(
    "text", ["my number is 12", "my number in the queue is 0123", "the number 07700 900 1234 of pages", "my number is 4045550"]
)
def test_other_number_of_somebody_stays(text: str) -> None:
    assert found(text, regions=["GB"]) == []


def test_short_bare_digits_are_asked_about() -> None:
    (finding,) = Scanner((), regions=("NO",)).scan("41234567")
    assert finding.action is Action.ASK
    (finding,) = Scanner((), regions=("NO",)).scan("ring 41234567")
    assert finding.action is Action.REPLACE
