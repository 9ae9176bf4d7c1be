"""People of the chat whose names are frequent words in its language, and strangers in chats of a language of several countries."""

import pytest

from tests.privacy.people import persons
from voicetune_desktop.model import Action
from voicetune_desktop.privacy.scan import Scanner

FRENCH = ("FR", "BE", "CH", "CA")


def actions(text: str, *labels: str, regions: tuple[str, ...]) -> dict[str, Action]:
    seen = Scanner(persons(*labels), regions=regions).scan(text)
    return {text[one.start : one.end]: one.action for one in seen if one.kind == "participant"}


@pytest.mark.parametrize("text", ["mä alan jo väsyä", "alan töihin nyt"])
def test_finnish_verb_is_no_alan(text: str) -> None:
    assert actions(text, "Alan Smith", regions=("FI",)) == {"alan": Action.KEEP}
    assert actions(text, "Alan Smith", regions=("GB",)) == {"alan": Action.REPLACE}


def test_alan_in_finnish_with_a_capital_stays_hidden() -> None:
    assert actions("Alan tulee", "Alan Smith", regions=("FI",)) == {"Alan": Action.ASK}
    assert actions("eilen Alan soitti", "Alan Smith", regions=("FI",)) == {"Alan": Action.REPLACE}


def test_name_of_the_country_itself_is_a_name() -> None:
    assert actions("emin'e sor", "Emin Kaya", regions=("TR",)) == {"emin": Action.REPLACE}


@pytest.mark.parametrize(
    "text", ["je vois margaux demain", "on dîne chez thibault", "mat est perdu", "j'ai vu chloé hier", "solène m'a dit", "demande à gaëlle"]
)
def test_french_of_four_countries_is_french(text: str) -> None:
    assert Scanner((), regions=FRENCH).scan(text) == Scanner((), regions=("FR",)).scan(text)


@pytest.mark.parametrize("text", ["gui vc viu isso", "vi bia kkkk", "o leo já saiu"])
def test_short_name_that_is_hardly_a_word_is_asked_about_in_small_letters(text: str) -> None:
    people = ("Guilherme Antunes", "Beatriz Falcão", "Leonardo Couto")
    assert list(actions(text, *people, regions=("BR",)).values()) == [Action.ASK]


def test_short_name_that_is_a_frequent_word_stays_one_in_small_letters() -> None:
    assert actions("das brot ist alle, bene", "Alexandra Kern", "Benedikt Huber", regions=("DE",)).get("alle") in (None, Action.KEEP)


def test_family_name_that_is_a_rare_word_is_asked_about_where_a_sentence_starts() -> None:
    assert actions("vasseur la reine", "Clémence Vasseur", regions=FRENCH) == {"vasseur": Action.ASK}
    assert actions("c'est un vasseur", "Clémence Vasseur", regions=FRENCH) == {"vasseur": Action.KEEP}
