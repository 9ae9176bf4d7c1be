from math import exp, inf, log, nan

import pytest

from voicetune_desktop.evaluation.logprobs import likelihood


def test_mean_is_of_tokens_not_of_answers():
    found = likelihood([[-1.0], [-3.0, -3.0, -3.0]], 1)
    assert found.mean.value == pytest.approx(-2.5)
    assert found.perplexity.value == pytest.approx(exp(2.5))
    assert (found.answers, found.tokens, found.left_out) == (2, 4, 0)


def test_even_chances_among_eight_tokens_have_perplexity_eight():
    assert likelihood([[log(1 / 8)] * 5] * 3, 1).perplexity.value == pytest.approx(8)


def test_ranges_hold_the_value_and_no_token_is_surer_than_sure():
    found = likelihood([[-0.001], [-0.5, -0.1], [-2.0]] * 4, 1)
    assert found.mean.low < found.mean.value < found.mean.high <= 0
    assert 1 <= found.perplexity.low < found.perplexity.value < found.perplexity.high


def test_tokens_without_a_number_are_counted_apart():
    found = likelihood([[-1.0, -inf, nan, -9999.0], []], 1)
    assert (found.tokens, found.left_out, found.mean.value) == (1, 3, -1.0)


@pytest.mark.parametrize("answers", [[], [[]], [[-5000.0]]])
def test_nothing_and_the_impossible_have_figures_too(answers):
    assert likelihood(answers, 1).perplexity.value < inf
