import pytest

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.naming_again import Again, completed, tells, told_in
from voicetune_desktop.privacy.scan import Scanner


def read(*texts):
    """What is found at first, and what more when people who were named are looked for again."""
    scanner = Scanner((), regions=("GB",))
    found = {row: several for row, several in enumerate(scanner.scan_many(texts)) if several}
    whole = completed(texts, found, Again(set(told_in(texts, found)), ("GB",)))
    places = [(row, finding) for row, several in whole.items() for finding in several if finding not in found.get(row, ())]
    return [(texts[row][finding.start : finding.end], finding.value) for row, finding in places]


def test_first_name_alone_is_asked_about_as_the_person_whose_full_name_was_found():
    assert read("met Quillon Varga at work", "Quillon!") == [("Quillon", "quillon varga")]


def test_first_name_that_was_found_alone_keeps_its_own_value():
    assert read("met Quillon Varga at work", "ok Quillon then", "Quillon!") == [("Quillon", "quillon")]


def test_name_that_is_a_word_is_asked_about_in_other_messages():
    assert read("told wren about it", "Wren laughed", "a wren sang") == [("Wren", "wren")]


def test_names_of_one_chat_say_nothing_about_another():
    again = Again([("wren", False)], ("GB",))
    assert list(again.found(["nothing", "Wren laughed", "wrens"])) == [1]
    assert not Again([("anna", False)], ("GB",)).found(["anna laughed"])


def test_name_in_disguised_letters_is_found_again():
    assert list(Again([("wren", False)], ("GB",)).found(["ok", "then W\u200bren laughed"])) == [1]


@pytest.mark.parametrize(
    ("value", "action", "form", "letter", "told"),
    [
        ("yes", Action.ASK, "title", "y", False),
        ("yes", Action.REPLACE, "title", "y", True),
        ("hope", Action.ASK, "title", "H", True),
        ("hope", Action.ASK, "first", "h", True),
        ("zorvane", Action.ASK, "title", "z", True),
        ("zorvane", Action.KEEP, "first", "Z", False),
    ],
)
def test_doubtful_word_in_small_letters_behind_a_title_tells_nobody(value, action, form, letter, told):
    assert tells(value, action, form, letter) is told


def test_nothing_is_looked_for_where_nobody_was_named():
    found = {0: []}
    assert completed(["ok"], found, Again((), ())) is found
