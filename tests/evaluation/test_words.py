import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.evaluation.words import is_unspaced, placed_words, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm HERE, you?", ["i'm", "here", "you"]),
        ("去吃饭吗", ["去", "吃", "饭", "吗"]),
        ("mañana 見る ok", ["mañana", "見", "る", "ok"]),
        ("ไปไหน", ["ไ", "ป", "ไ", "ห", "น"]),
        ("ที่นี่", ["ที่", "นี่"]),
        ("שלום עליכם", ["שלום", "עליכם"]),
        ("😂😂", []),
        ("", []),
    ],
)
def test_words_of_scripts_with_and_without_blanks(text, expected):
    assert words(text) == expected


def test_addresses_are_no_words_and_take_no_time():
    assert words("see https://a.example/see?see ok") == ["see", "ok"]
    assert [start for _, start, _ in placed_words("at http://a.example/ok ok")] == [0, 23]
    assert words("http://a " + "x" * 300_000) == ["x" * 300_000]


def test_tells_letters_that_stand_for_words():
    assert is_unspaced("饭")
    assert not is_unspaced("rice")


@given(st.text(alphabet="abC é饭ไป'.,\n", max_size=40))
def test_every_word_lies_where_it_is_said_to(text):
    placed = list(placed_words(text))
    assert [word for word, _, _ in placed] == words(text)
    assert all(text[start:end].casefold() == word for word, start, end in placed)
