"""Languages that change names with case."""

from voicetune_desktop.people.languages import languages_of, languages_of_all


def test_letters_endings_and_names_point_to_a_language() -> None:
    assert "pl" in languages_of("Łucja")
    assert "pl" in languages_of("Anna Kwiatkowska")
    assert "fi" in languages_of("Laura Mäkinen")
    assert "tr" in languages_of("Merve")
    assert "ru" in languages_of("Ольга")


def test_name_of_many_countries_points_nowhere() -> None:
    assert languages_of("Anna") == frozenset()


def test_others_in_the_project_tell() -> None:
    assert languages_of_all(["Anna", "Grzegorz"]) == {"pl"}


def test_handle_may_spell_a_name_out() -> None:
    assert "cs" in languages_of("ondřej.malý")


def test_english_names_point_nowhere() -> None:
    assert languages_of_all(["Jess Thornby", "Dave"]) == frozenset()
