"""Where names end."""

import pytest

from tests.privacy.people import named


def found(text: str, *names: str) -> list[str]:
    """The texts of all findings of people in the chat."""
    return [name for name, _ in named(text, *names)]


@pytest.mark.parametrize(
    "text",
    [
        "Mara",
        "mara!",
        "(MARA)",
        "@mara",
        "Mara's",
        "Mara’s",
        "IMG_mara_1.jpg",
        "x-Mara-y",
        "mara7",
        "7mara",
        "Maraмы",
        "Marahttps://",
        "Mara和我",
        "我问Mara吧",
        "Mara이",
    ],
)
def test_name_stands_alone(text: str) -> None:
    assert [name.lower() for name in found(text, "Mara")] == ["mara"]


@pytest.mark.parametrize("text", ["Marakesh", "maraé", "mаra", "Marañón"])
def test_name_inside_another_word_is_none(text: str) -> None:
    assert found(text, "Mara") == []


def test_handle_ends_where_its_digits_end() -> None:
    assert found("zlorb421 zlorb42 zlorb42x", "zlorb42")[1:] == ["zlorb42", "zlorb42"]


def test_possessive_s_without_apostrophe_stays_outside() -> None:
    assert found("Jonas Bremmers Auto", "Jonas Bremmer") == ["Jonas Bremmer"]


def test_possessive_s_may_stand_before_a_capital() -> None:
    assert found("MarasMara", "Mara") == ["Mara", "Mara"]


def test_possessive_s_does_not_make_other_words_a_name() -> None:
    assert found("dans la rue", "Dan") == []
    assert found("Hans", "Han") == []
    assert found("is that Toms or a tom's", "Tom") == ["Tom", "tom"]


def test_korean_particles_may_follow() -> None:
    assert found("서준이한테 박서준은 그서준", "박서준") == ["서준", "박서준"]


def test_korean_name_may_start_where_another_one_ends() -> None:
    assert found("박서준김하린아", "박서준", "김하린") == ["박서준", "김하린"]


def test_name_ends_where_another_alphabet_begins() -> None:
    assert found("طارقMara", "طارق", "Mara") == ["طارق", "Mara"]


def test_one_han_character_needs_a_title_or_at_sign() -> None:
    assert found("葵さんと@葵と葵", "山田 葵") == ["葵", "葵"]


def test_arabic_and_may_stand_before_the_name() -> None:
    assert found("وطارق هنا", "طارق") == ["طارق"]
    assert found("اطارق", "طارق") == []


def test_katakana_name_inside_a_longer_word_is_none() -> None:
    assert found("マラさん", "マラ") == ["マラ"]
    assert found("マラソン", "マラ") == []


def test_combining_marks_belong_to_the_letter_before() -> None:
    assert found("नेहा आई", "नेहा") == ["नेहा"]
    assert found("नेहाा", "नेहा") == []


def test_capital_starts_a_word_inside_another() -> None:
    assert found("#TeamMara MaraTellwick and maraX", "Mara") == ["Mara", "Mara", "mara"]
    assert found("McKenna DeKenna", "Kenna") == []


def test_name_in_small_letters_may_end_where_a_capital_starts_another_word() -> None:
    assert "".join(found("maraTellwick", "Mara Tellwick")) == "maraTellwick"
    assert found("maraMara", "Mara Tellwick") == ["mara", "Mara"]


@pytest.mark.parametrize("text", ["#AnnMarkus", "MarkusAnn!", "#annMarkus"])
def test_short_name_joined_to_another_one_is_found_with_it(text: str) -> None:
    assert [name.lower() for name in found(text, "Ann", "Markus Vole")] == (["markus", "ann"] if text[0] == "M" else ["ann", "markus"])


def test_short_name_inside_a_word_is_none_without_another_one() -> None:
    assert found("#AnnexMarkus McAnn", "Ann", "Markus Vole") == ["Markus"]


@pytest.mark.parametrize(("text", "names"), [("R.A. said so", ["R.A"]), ("ask R.A", ["R.A"]), ("the R.A.F. and U.R.A. or r.a.", [])])
def test_initials_with_dots_are_found_unless_more_letters_belong_to_them(text: str, names: list[str]) -> None:
    assert found(text, "Rowan Ashby") == names


def test_two_names_may_be_one_word() -> None:
    assert found("annegretundtorben, torbenannegret", "Annegret", "Torben") == ["annegret", "torben", "torben", "annegret"]
    assert found("tomandjudith", "Tom", "Judith") == ["tom", "judith"]
    assert found("annegretxtorben annegretan undtorben", "Annegret", "Torben") == []
