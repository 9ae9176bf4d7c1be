"""The forms of a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.people.names import name_forms


def forms(*names: str) -> dict[str, str]:
    return {form.text: form.form for form in name_forms(names)}


def words(*names: str) -> dict[str, str]:
    return {form.text: form.word for form in name_forms(names) if form.word}


def test_first_and_family_name_give_all_orders() -> None:
    found = forms("Mara Tellwick")
    assert found["Mara Tellwick"] == "full"
    assert found["Tellwick, Mara"] == found["Tellwick Mara"] == "reversed"
    assert (found["Mara"], found["Tellwick"]) == ("first", "last")


def test_vietnamese_first_name_of_two_words_stands_last() -> None:
    assert forms("Lê Thu Hà")["Thu Hà"] == forms("Lê Thu Hà")["Thu Ha"] == "first"


def test_label_in_either_order_gives_the_same_forms() -> None:
    assert forms("Mara Tellwick") == forms("Tellwick, Mara")


def test_joined_forms_have_no_space() -> None:
    found = forms("Mara Tellwick")
    assert {text for text, form in found.items() if form == "joined"} == {"MaraTellwick", "TellwickMara", "MTellwick"}


def test_initials_need_their_dot() -> None:
    assert forms("Mara T.")["Mara T."] == "initials"
    assert "Mara T" not in forms("Mara T.")


def test_family_name_is_found_with_and_without_particle() -> None:
    found = forms("Juan de la Quintana")
    assert found["de la Quintana"] == found["Quintana"] == "last"
    assert "de" not in found


def test_hyphenated_names_have_pieces() -> None:
    found = forms("Anne-Lise Braun-Okoro")
    assert {"Anne-Lise", "Anne Lise", "AnneLise", "Anne", "Lise", "Braun", "Okoro"} <= set(found)


def test_accents_may_be_missing_or_spelled_out() -> None:
    assert {"José", "Jose"} <= set(forms("José"))
    assert {"Jürgen", "Jurgen", "Juergen"} <= set(forms("Jürgen"))


def test_apostrophe_may_be_missing() -> None:
    assert "ONeil" in forms("Shay O’Neil")


def test_handle_gives_its_core_as_nickname() -> None:
    assert forms("NoodleQueen99") == {"NoodleQueen99": "handle", "NoodleQueen": "nick"}
    assert forms("marlo_b") == {"marlo_b": "handle", "marlo": "nick"}
    assert forms("the_root") == {"the_root": "handle"}


def test_chinese_family_name_alone_is_no_form() -> None:
    assert set(forms("王美玲")) == {"王美玲", "王 美玲", "美玲"}


def test_function_words_are_never_looked_for_alone() -> None:
    assert forms("the") == {}
    assert "The" not in forms("The Tellwick")
    assert forms("The Tellwick")["The Tellwick"] == "full"


def test_labels_that_name_nobody_give_nothing() -> None:
    assert forms("Mum", "+44 7700 900123", "Deleted Account", "🌸", "") == {}


def test_plain_words_are_marked_with_their_kind() -> None:
    assert words("Will") == {"Will": "v"}
    assert "t" in words("May")["May"]
    assert "g" in words("Wolf")["Wolf"]
    assert words("Mara") == {}


def test_rare_word_counts_as_word_in_a_family_name() -> None:
    assert "w" in words("Ruby")["Ruby"]
    assert words("Mara Ruby")["Ruby"] == "n"


def test_two_letters_are_never_sure() -> None:
    assert words("Jo") == {"Jo": "w"}


def test_same_name_from_two_labels_comes_once() -> None:
    texts = [form.text.lower() for form in name_forms(("Mara Tellwick", "mara", "MARA TELLWICK"))]
    assert len(texts) == len(set(texts))


@given(st.lists(st.text(max_size=60), max_size=3))
def test_forms_are_never_empty(names: list[str]) -> None:
    assert all(form.text.strip() for form in name_forms(names))


@pytest.mark.parametrize(
    "label", ["Ed Miller", "Miller, Ed", "Ed", "Des Okonjo", "Uma Tellwick", "Les", "Di Palmer", "Said Tellwick", "An Tellwick"]
)
def test_first_name_that_is_a_small_word_somewhere_is_a_first_name(label: str) -> None:
    (first,) = {"Ed", "Des", "Uma", "Les", "Di", "Said", "An"}.intersection(label.split())
    assert forms(label)[first] == "first"
    assert words(label)[first] in ("w", "f")


@pytest.mark.parametrize(("label", "word"), [("Jean des Tellwicks", "des"), ("di Tellwick", "di"), ("Mara said", "said")])
def test_small_word_that_opens_no_label_is_no_first_name(label: str, word: str) -> None:
    assert word not in forms(label)
