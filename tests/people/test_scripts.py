"""Names in other letters."""

import pytest

from voicetune_desktop.people.scripts import in_cyrillic, in_greek, in_latin, script_of


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Наталия", "nataliya natalia natalija"),
        ("Сергей", "sergey sergei"),
        ("Юрий", "yuriy yuri yury juri"),
        ("Наташа", "natasha natascha natacha"),
        ("Γιάννης", "giannis yannis"),
        ("Φίλιππος", "filippos philippos"),
    ],
)
def test_latin_spellings_that_people_use(name: str, forms: str) -> None:
    assert set(forms.split()) <= set(in_latin(name))


def test_latin_name_in_cyrillic_and_greek() -> None:
    assert "наталия" in in_cyrillic("Natalia")
    assert "юрий" in in_cyrillic("Yuriy")
    assert "νικος" in in_greek("Nikos")


def test_latin_name_has_no_latin_spellings() -> None:
    assert in_latin("Natalia") == ()


@pytest.mark.parametrize(("name", "script"), [("Zoë", "latin"), ("Зоя", "cyrillic"), ("Ζωή", "greek"), ("花", ""), ("!", "")])
def test_script_is_that_of_the_first_letter(name: str, script: str) -> None:
    assert script_of(name) == script


@pytest.mark.parametrize(
    ("name", "carried"), [("Müller", "мюллер"), ("Schröder", "шрёдер"), ("Weiß", "веис"), ("Núñez", "нунез"), ("Schönefeld", "шёнефельд")]
)
def test_no_letter_with_marks_stays_latin_in_cyrillic(name: str, carried: str) -> None:
    assert carried in in_cyrillic(name)
