"""The bars add up, their edges are round, and the sentence says what they show."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.histogram import MOST_BARS, Histogram, bins, caption, percentile
from voicetune_desktop.dataset.tally import Measure

lengths = st.lists(st.integers(0, 70_000))


def binned(tokens: list[int], answers: list[int], *, logarithmic: bool = False) -> Histogram:
    trained = Counter[int]()
    for length, answer in zip(tokens, answers, strict=True):
        trained[length] += answer
    return bins(Counter(tokens), trained, logarithmic=logarithmic)


def test_sorts_examples_into_round_bars() -> None:
    found = binned([23, 49, 50, 390], [1, 3, 4, 5])
    assert found.edges == tuple(range(20, 401, 10))
    assert {edge: count for edge, count in zip(found.edges, found.counts, strict=False) if count} == {20: 1, 40: 1, 50: 1, 390: 1}


def test_adds_up_prompt_and_answer_by_bar() -> None:
    found = binned([10, 10, 10, 12], [1, 2, 3, 12])
    assert (found.edges, found.counts, found.prompt_sum, found.answer_sum) == ((10, 11, 12, 13), (3, 0, 1), (24, 0, 0), (6, 0, 12))


def test_grows_its_steps_on_a_logarithmic_scale() -> None:
    found = binned([8, 20_000], [1, 1], logarithmic=True)
    assert found.edges[:8] == (8, 10, 12, 15, 20, 25, 30, 40)
    assert found.edges[-1] > 20_000


@pytest.mark.parametrize("logarithmic", [False, True])
def test_shows_nothing_without_examples(logarithmic: bool) -> None:
    found = binned([], [], logarithmic=logarithmic)
    assert (found.edges, found.counts) == ((), ())
    assert caption(found.lengths, 100) == "There are no examples yet."


@given(lengths, st.booleans())
def test_holds_every_example_in_its_bar(tokens: list[int], logarithmic: bool) -> None:
    found = binned(tokens, [length // 3 for length in tokens], logarithmic=logarithmic)
    inside = [sum(low <= length < high for length in tokens) for low, high in zip(found.edges, found.edges[1:], strict=False)]
    assert list(found.counts) == inside
    assert sum(found.counts) == len(tokens)
    assert sum(found.answer_sum) == sum(length // 3 for length in tokens)
    assert sum(found.prompt_sum) + sum(found.answer_sum) == sum(tokens)
    assert len(found.counts) <= MOST_BARS


@pytest.mark.parametrize(("percent", "expected"), [(0, 15), (5, 15), (20, 15), (30, 20), (40, 20), (50, 35), (95, 50), (100, 50)])
def test_finds_percentiles_by_nearest_rank(percent: float, expected: int) -> None:
    assert percentile([50, 15, 20, 35, 40], percent) == expected


def test_finds_percentiles_of_counted_lengths() -> None:
    assert percentile({10: 94, 20: 1, 30: 5}, 95) == 20
    assert percentile([], 50) == 0


def test_is_exact_where_floats_are_not() -> None:
    assert percentile(range(1, 31), 10) == 3


@pytest.mark.parametrize(
    ("tokens", "sentence"),
    [
        ([57], "The only example is 57 tokens long."),
        ([57, 57], "Most examples are 57 tokens long."),
        ([*range(31, 131)], "Most examples are 40 to 120 tokens long."),
        ([*range(31, 130), 5000], "Most examples are 40 to 120 tokens long. 1 is too long and will lose its oldest messages."),
        ([1500, 2500, 2500], "Most examples are 1,500 to 2,500 tokens long. 2 are too long and will lose their oldest messages."),
    ],
)
def test_says_what_the_bars_show(tokens: list[int], sentence: str) -> None:
    assert caption(Counter(tokens), 2000) == sentence


@pytest.mark.parametrize(
    ("measure", "sentence"),
    [
        ("prompt", "Most examples have 2 to 9 tokens of prompts."),
        ("answer", "Most examples have 2 to 9 tokens of answers that are trained."),
        ("turns", "Most examples have 2 to 9 turns."),
    ],
)
def test_says_what_other_bars_show(measure: Measure, sentence: str) -> None:
    assert caption({2: 5, 9: 5}, measure=measure) == sentence


def test_says_what_the_only_example_has() -> None:
    assert caption({4: 1}, measure="turns") == "The only example has 4 turns."
