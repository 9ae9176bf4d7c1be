"""Forms that no label shows."""

from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.people.languages import languages_of
from voicetune_desktop.people.made_forms import carried_forms, made_forms


def texts(label: str, form: str) -> set[str]:
    return {made.text for made in made_forms(label, languages_of(label)) if made.form == form}


def test_nicknames_pet_forms_and_openings() -> None:
    assert {"debbie", "debs", "debz"} <= texts("Deborah Thornby", "nick")
    assert "jojo" in texts("Joanna", "nick")


def test_nicknames_change_with_case() -> None:
    assert {"grzesia", "grześka"} & texts("Grzegorz Brzęczyk", "inflected")


def test_japanese_pet_names() -> None:
    assert {"ゆかりん", "ゆかっち"} <= texts("佐藤 ゆかり", "nick")
    assert "美咲りん" in texts("佐藤 美咲", "nick")


def test_nickname_and_family_name_in_one_word() -> None:
    assert "debthornby" in texts("Deborah Thornby", "joined")


def test_handle_that_spells_a_name_has_the_forms_of_the_name() -> None:
    assert "debbie" in texts("deborah.thornby7", "nick")


def test_words_of_a_handle() -> None:
    assert {"lunar", "moth", "lunarmoth"} <= texts("lunar_moth", "nick")
    assert "ghostpepper" in texts("gh0stpepper", "nick")


def test_chinese_names_have_their_ways() -> None:
    assert {"阿琪", "小琪", "琪琪", "琪姐"} <= texts("陈雅琪", "nick")
    assert {"小陈", "陈老师"} <= texts("陈雅琪", "last")
    assert texts("高雅琪", "last") == set()


def test_latin_name_in_cyrillic_with_cases() -> None:
    forms = {made.text for made in carried_forms("Marina Orlova", "cyrillic", frozenset(("ru",)))}
    assert {"марина", "марины", "орлова"} <= forms


def test_russian_name_in_latin_letters_has_russian_nicknames_and_cases() -> None:
    assert {"dima", "dimka"} <= texts("Dmitry Belov", "nick")
    assert {"dimoy", "dime"} <= texts("Dmitry Belov", "inflected")
    assert {"kate", "katyu"} <= texts("Екатерина Жукова", "inflected")


def test_name_that_many_languages_have_is_russian_only_beside_a_russian_one() -> None:
    assert "anya" not in texts("Anna Schmidt", "nick")
    assert "anya" in texts("Anna Smirnova", "nick")


def test_greek_name_in_latin_letters_as_greeks_write_it_in_both() -> None:
    greek = {made.text for made in carried_forms("Giorgos Papadakis", "greek", frozenset(("el",)))}
    assert {"γιωργος", "γιωργο"} <= greek
    assert {"giorgaki", "giorgo"} <= {made.text for made in made_forms("Giorgos Papadakis", frozenset(("el",)))}


def test_indian_name_with_what_is_written_in_one_word_with_it() -> None:
    assert {"amitko", "amitne"} <= texts("Amit Chaudhary", "inflected")
    assert "tomko" not in texts("Tom Baker", "inflected")


def test_misspellings_can_be_left_out() -> None:
    assert not [made for made in made_forms("Deborah", frozenset[str](), slipped=False) if made.form == "typo"]


@given(st.text(max_size=40))
def test_any_label_gives_texts_of_two_characters_and_more(label: str) -> None:
    assert all(len(made.text) > 1 for made in made_forms(label, languages_of(label)))


def test_initials_with_dots_are_a_form_unless_they_stand_for_something_else() -> None:
    assert "m.t" in {form.text for form in made_forms("Mara Tellwick", frozenset[str]())}
    assert "p.s" not in {form.text for form in made_forms("Per Stroud", frozenset[str]())}


def test_names_on_services_have_no_marks_and_may_begin_with_the_family() -> None:
    assert {"theoroux", "rouxtheo"} <= texts("Théophile Roux", "joined")
    assert "whitlockh" in texts("Hannah Whitlock", "joined")


def test_nicknames_have_pet_forms_of_their_own() -> None:
    assert "beazinha" in texts("Beatriz Falcão", "nick")
    assert {"женёк", "женечка"} <= texts("Евгений Носов", "nick")


def test_slips_leave_marks_out_too() -> None:
    assert {"clémance", "clemance"} <= texts("Clémence Vasseur", "typo")
