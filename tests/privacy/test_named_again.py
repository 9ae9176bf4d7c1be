import pytest

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors.named_again import detector
from voicetune_desktop.privacy.scan import Scanner

KNOWN = [("third_party", name, name) for name in ("wren", "bumblebee")]


def again(text, regions=("GB",)):
    return [(text[f.start : f.end], f.value, f.action) for f in Scanner((), regions=regions, known=KNOWN, families=(detector,)).scan(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Did Wren say",
        "wren just laughed",
        "going with wren later",
        "that is wren's",
        "Wren laughed",
        "lol wren laughed so hard",
        "ok Wren came",
    ],
)
def test_person_named_elsewhere_is_asked_about_where_a_name_stands(text):
    assert [(value, action) for _, value, action in again(text)] == [("wren", Action.ASK)]


def test_small_form_of_a_name_with_a_capital_is_asked_about():
    assert again("bumblebee said she is late") == [("bumblebee", "bumblebee", Action.ASK)]


@pytest.mark.parametrize(
    "text", ["a wren in the garden", "the wren laughed", "what a lovely wren", "wrens everywhere", "a Wren sat there", "ok wren"]
)
def test_plain_word_is_left(text):
    assert again(text) == []


@pytest.mark.parametrize("text", ["der Wren war schon weg", "ein schöner Wren da"])
def test_capital_tells_nothing_where_things_have_one(text):
    assert again(text, ("DE",)) == []
