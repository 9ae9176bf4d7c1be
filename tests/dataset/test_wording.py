import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset import wording
from voicetune_desktop.dataset.wording import EMOJI, HIDDEN, Vocabulary, emoji, is_word, with_emoji, words


def vocabulary(text):
    found = Vocabulary()
    found.add(text.split())
    found.settle()
    return found


def plain_words(text):
    return [word for word in words(text) if is_word(word)]


def test_words_are_what_stands_between_spaces_and_punctuation():
    assert plain_words("Well, don't you know?\nIt's o.k. – naïve café") == ["Well", "don't", "you", "know", "It's", "naïve", "café"]


@pytest.mark.parametrize("text", ["https://example.org/lost/keys", "mail@example", "#garden", "b52", "42", "x", "a" * 30])
def test_what_is_no_word_of_a_language_is_none(text):
    assert plain_words(text) == []


def test_addresses_are_no_words_however_long_what_stands_beside_them_is():
    assert words(f"see https://example.org/a-b {'a' * 1_000_000}") == ["see", "a" * 1_000_000]


@pytest.mark.parametrize("text", [f"{HIDDEN}ovi", f"pre{HIDDEN}", f"mc{HIDDEN}son", f"{HIDDEN}'s"])
def test_what_touches_private_data_is_no_word(text):
    assert plain_words(text) == []


def test_words_of_india_stay_in_one_piece():
    assert plain_words("नमस्ते दुनिया") == ["नमस्ते", "दुनिया"]


def test_capitals_are_counted_apart():
    found = vocabulary("Tea, tea (tea) Rome b52")
    assert (found.words, found.small["tea"], found.small["rome"]) == ({"tea": 3, "rome": 1}, 2, 0)


def test_emoji_that_hang_on_words_are_counted():
    assert vocabulary("haha😂😂 😂").emoji == {"😂": 3}


def test_the_different_words_of_a_talk():
    assert Vocabulary().folded(["Tea,", "tea", "b52", "Oh-no"]) == {"tea", "oh", "no"}


def test_what_is_remembered_stays_small(monkeypatch):
    monkeypatch.setattr(wording, "MOST_PIECES", 50)
    found = Vocabulary()
    for number in range(100):
        found.add(["often", *(f"once{'x' * (number % 15)}{letter}{chr(97 + number // 15)}" for letter in "abcde")])
    found.settle()
    assert len(found.words) <= 50
    assert found.words["often"] == 100


@pytest.mark.parametrize("seen", ["😀", "👍🏽", "👩‍👩‍👧", "🏳️‍🌈", "🇩🇪", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤", "☺", "👩🏿‍🚀", "🧔‍♂️"])
def test_what_is_seen_as_one_is_one_emoji(seen):
    assert emoji(f"so {seen} it is {seen}") == [seen.replace("\ufe0f", "")] * 2


def test_keycaps_and_signs_count_in_emoji_style_only():
    assert emoji("1️⃣ 1 # ™️ ™ ©") == ["1\u20e3", "™"]


def test_text_and_emoji_style_are_one():
    assert set(emoji("❤ ❤️")) == {"❤"}


def test_messages_with_emoji_are_counted_once():
    assert with_emoji(["no", "yes 😀😀", "é", "🇫🇷"]) == 2


@given(st.text())
def test_emoji_stand_in_the_text(text):
    assert all(found in text.replace("\ufe0f", "") for found in emoji(text))
    assert all(EMOJI.fullmatch(found.group()) for found in EMOJI.finditer(text))


@given(st.text())
def test_words_are_made_of_letters(text):
    assert all(word.replace("'", "").replace("’", "") and HIDDEN not in word for word in plain_words(text))


@given(st.text())
def test_taking_apart_late_counts_the_same(text):
    found = vocabulary(text)
    assert found.words.total() == len([word for piece in text.split() for word in plain_words(piece)])
    assert found.emoji.total() == len([one for piece in text.split() for one in emoji(piece)])
