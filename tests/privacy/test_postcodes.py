"""Postcodes beside a town, behind a street, or called so."""

import pytest

from tests.privacy.names_beside import PLACES, replaced
from voicetune_desktop.privacy.scan import Said, Scanner


@pytest.mark.parametrize(
    ("region", "text", "code"),
    [
        ("GB", "London SW1A 2AA", "SW1A 2AA"),
        ("GB", "postcode is m1 4bt", "m1 4bt"),
        ("US", "Austin, TX 78701", "78701"),
        ("US", "zip 02139-4307", "02139-4307"),
        ("US", "Columbus, Ohio 43004", "43004"),
        ("IN", "Palm Residency,\nPune 411001", "411001"),
        ("AU", "Perth WA 6000", "6000"),
        ("DE", "Bachstraße 7, 50667 Köln", "50667"),
        ("DE", "plz 50667", "50667"),
        ("FR", "69003 Lyon", "69003"),
        ("NL", "1017 GL Amsterdam", "1017 GL"),
        ("PL", "00-950 Warszawa", "00-950"),
        ("IN", "pin code 560038", "560038"),
        ("BR", "cep 01310-100", "01310-100"),
        ("JP", "〒150-0031", "150-0031"),
        ("RU", "индекс 190000", "190000"),
    ],
)
def test_postcode_is_replaced(region: str, text: str, code: str) -> None:
    assert code in replaced(text, region, families=PLACES)


@pytest.mark.parametrize(
    "text", ["invoice 78701 paid", "in 2019 London was hot", "78701 steps", "room B2 3RD", "the year 1999", "score 50667", "zip file 12"]
)
def test_bare_number_stays(text: str) -> None:
    assert replaced(text, "GB", "US", families=PLACES) == []


def test_code_before_town_of_another_country_stays() -> None:
    assert replaced("12345 London", "DE", families=PLACES) == []


@pytest.mark.parametrize("text", ["in Boston 20000 people came", "Ohio 20000 votes", "Florida 51234 to 40111"])
def test_many_in_a_town_stay(text: str) -> None:
    assert replaced(text, "US", families=PLACES) == []


def test_postcode_is_found_in_the_answer() -> None:
    found = Scanner((), families=PLACES).scan_talk([Said("cep?", 1, 1), Said("04101-020", 1, 2)])
    assert [finding.kind for several in found for finding in several] == ["postcode"]
