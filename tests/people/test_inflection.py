"""Cases of names."""

import pytest

from voicetune_desktop.people.inflection import inflected

CASES = [
    ("Dorota", "pl", "dorocie dorotę dorotą doroty"),
    ("Marek", "pl", "marka markowi markiem marku"),
    ("Wiśniewski", "pl", "wiśniewskiego wiśniewskiemu wiśniewska"),
    ("Paweł", "pl", "pawła pawłowi pawłem pawle"),
    ("Lenka", "cs", "lenky lence lenku lenko lenkou"),
    ("Karel", "cs", "karla karlovi karle karlem"),
    ("Svoboda", "cs", "svobodová svobodovi"),
    ("Оля", "ru", "оли оле олю олей оль"),
    ("Серёга", "ru", "серёги серёге серёгой серёг"),
    ("Игорь", "ru", "игоря игорю игорем"),
    ("Лебедев", "ru", "лебедева лебедеву лебедевой лебедевы"),
    ("Тарас", "uk", "тараса тарасові тарасе"),
    ("Pekka", "fi", "pekan pekalle pekkaa pekkaan"),
    ("Virtanen", "fi", "virtasen virtaselle virtasta"),
    ("Markus", "fi", "markuksen markukselle"),
    ("Zehra", "tr", "zehraya zehranın zehrayla zehrada"),
    ("Murat", "tr", "muratı murata muratla muratta muratın"),
    ("Kata", "hu", "katának katával katát"),
    ("Bence", "hu", "bencének bencével bencét"),
    ("Νίκος", "el", "νίκου νίκο νίκε"),
    ("Goran", "hr", "gorana goranu gorane goranom"),
]


@pytest.mark.parametrize(("name", "language", "forms"), CASES)
def test_forms_that_people_write(name: str, language: str, forms: str) -> None:
    assert set(forms.split()) <= set(inflected(name, language))


def test_language_in_other_letters_has_none() -> None:
    assert list(inflected("Igor", "ru")) == list(inflected("Игорь", "pl")) == []


def test_language_without_cases_has_none() -> None:
    assert list(inflected("Pekka", "en")) == []
