"""Examples that differ in a few words are found, others are not."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.dataset.made import made
from voicetune_desktop.dataset.examples import ExampleRange
from voicetune_desktop.dataset.fingerprint import Fingerprints
from voicetune_desktop.dataset.likeness import alike, echoes

WORDS = [f"{first}{middle}{last}" for first in "bdfgk" for middle in "aeiou" for last in "lmnrst"]
PRINTS = Fingerprints()


def said(session: int, prompt: str, answer: str = "fine by me") -> ExampleRange:
    digest, sketch = PRINTS.of([prompt], [answer])
    return replace(made(session, ""), digest=digest, sketch=sketch)


def text(seed: int, words: int) -> list[str]:
    return Random(seed).choices(WORDS, k=words)


def pair(words: list[str], *changed: int) -> list[ExampleRange]:
    other = ["zup" if place in changed else word for place, word in enumerate(words)]
    return [said(1, " ".join(words)), said(2, " ".join(other))]


def test_finds_a_long_example_in_which_two_words_are_others() -> None:
    assert all(alike(pair(text(seed, 80), 10, 50)) for seed in range(40))


def test_finds_a_shorter_one_in_which_a_word_is_another() -> None:
    assert all(alike(pair(text(seed, 30), 10)) for seed in range(40))


def test_tells_apart_what_has_half_the_words_in_common() -> None:
    assert not any(alike(pair(text(seed, 80), *range(40))) for seed in range(40))
    assert not any(alike(pair(text(seed, 30), *range(15))) for seed in range(40))


def test_never_takes_short_examples_for_one_another() -> None:
    assert not alike([said(1, "see you at seven then"), said(2, "see you at eight then")])


def test_tells_apart_who_says_what() -> None:
    words = " ".join(text(3, 30))
    assert not alike([said(1, words, "no"), said(2, "no", words)])


def test_finds_a_text_without_spaces_in_which_a_letter_is_another() -> None:
    words = "".join(chr(0x4E00 + number) for number in Random(5).sample(range(500), 90))
    assert alike([said(1, words), said(2, words[:40] + "\u5fff" + words[41:])])


def test_takes_another_number_for_another_thing() -> None:
    words = text(9, 80)
    assert not alike([said(1, " ".join([*words, "at 7"])), said(2, " ".join([*words, "at 8"]))])


def test_leads_to_the_first_that_repeats_none() -> None:
    words = text(7, 80)
    first, second = pair(words, 5)
    third = said(3, " ".join([*words[:70], "zap", *words[71:]]))
    assert alike([first, second, third]) == {second.digest: first.digest, third.digest: first.digest}


def test_hears_an_echo_of_any_example_and_not_only_of_the_first() -> None:
    known, near = pair(text(11, 80), 3)
    assert echoes([made(1, "x"), known], [near, made(2, "y"), made(3, "x")]) == {near.digest, b"x"}
    assert echoes([known], []) == set()


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 79)), max_size=12))
def test_leads_are_never_led_themselves(choices: list[tuple[int, int]]) -> None:
    examples = [pair(text(seed, 80), place)[1] for seed, place in choices]
    found = alike(examples)
    assert not set(found.values()) & set(found)
    assert set(found) <= {one.digest for one in examples}
