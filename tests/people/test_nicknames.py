"""The table of nicknames."""

from voicetune_desktop.people.nicknames import circle, is_given_name, plain_key


def test_name_knows_its_short_forms_and_these_know_it() -> None:
    assert {"Bob", "Rob", "Bobby"} <= set(circle("Robert").short)
    assert "Robert" in circle("Bob").long


def test_case_and_accents_do_not_matter() -> None:
    assert circle("JOSÉ") == circle("jose")
    assert plain_key("Łukasz") == "lukasz"


def test_cyrillic_short_i_is_a_letter_of_its_own() -> None:
    assert "Серёжа" in circle("Сергей").short
    assert plain_key("Андрей") == "андрей"


def test_short_form_of_few_names_knows_its_siblings() -> None:
    assert "Bobby" in circle("Robbo").short


def test_short_form_of_many_names_does_not() -> None:
    assert "Lexi" not in circle("Sandy").short


def test_double_names_have_forms_of_their_own() -> None:
    assert "Juanca" in circle("Juan Carlos").short
    assert "Juanca" not in circle("Juan").short


def test_only_whole_first_names_are_given_names() -> None:
    assert is_given_name("Katarzyna")
    assert not is_given_name("Kaśka")


def test_unknown_name_has_an_empty_circle() -> None:
    assert circle("Zzyzx").short == circle("Zzyzx").long == ()
