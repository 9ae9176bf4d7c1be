import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evaluation.reading import distances, values
from voicetune_desktop.evaluation.measures.bursts import BURSTS
from voicetune_desktop.evaluation.measures.counting import rounded
from voicetune_desktop.evaluation.measures.lengths import CHARACTERS, ONE_WORD, WORDS


def test_typical_length_is_that_of_the_middle_answer():
    assert values(WORDS, you=["one", "one two three", "a b c d e f g h i"])["you"] == 3


def test_one_endless_answer_moves_the_middle_hardly():
    assert values(CHARACTERS, you=["abc"] * 9, model=["abc"] * 9 + ["x" * 1_000_000])["model"] < 4


def test_twice_as_long_is_one_doubling_away_at_any_length():
    short = distances(WORDS, you=["a"] * 4, model=["a b c"] * 4)
    long = distances(WORDS, you=["a " * 15] * 4, model=["a " * 31] * 4)
    assert short["model"] == pytest.approx(1)
    assert long["model"] == pytest.approx(1)


def test_letters_count_as_words_where_no_blanks_are_written():
    assert values(WORDS, you=["去吃饭吗"])["you"] == 4


def test_counts_answers_of_one_word_with_emoji_or_without():
    assert values(ONE_WORD, you=["ok 👍", "yes!", "not now", "", "👍"])["you"] == pytest.approx(0.4)


def test_counts_messages_in_a_row_without_empty_lines():
    assert values(BURSTS, you=["hi", "hi\nyou\n\n there "])["you"] == 2


@given(st.integers(0, 10**7))
def test_rounding_is_off_by_four_percent_at_most(number):
    assert abs(rounded(number) - number) <= 0.04 * number
    assert number > 32 or rounded(number) == number
