"""Countries of a chat."""

import pytest

from voicetune_desktop.privacy.regions import guess_regions


def test_senders_with_country_codes_point_to_their_countries() -> None:
    assert guess_regions((), ["+49 151 23456789", "Mara"])[0] == "DE"


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("ich bin nicht da und du auch noch", "DE"),
        ("je suis pas là mais oui c'est ça", "FR"),
        ("yaar kya kar raha hai tu", "IN"),
        ("буду через час, и ты", "RU"),
        ("今日はどこ？", "JP"),
        ("오늘 어디야", "KR"),
    ],
)
def test_language_points_to_its_country(text: str, region: str) -> None:
    assert guess_regions([text])[0] == region


def test_money_decides_between_countries_of_one_language() -> None:
    chat = ["the bus is £2 and it was late"] * 20
    assert guess_regions(chat)[0] == "GB"


def test_language_tag_is_believed() -> None:
    assert guess_regions(["ok"], language="en-AU") == ("AU",)
    assert guess_regions(["ok"], language="de-CH") == ("CH",)


def test_nothing_to_go_by_gives_no_region() -> None:
    assert guess_regions(["ok", "🌸", ""]) == ()


def test_never_more_than_six() -> None:
    assert len(guess_regions(["$ £ ₹ ₺ zł ₽ the and you is it"])) == 6
