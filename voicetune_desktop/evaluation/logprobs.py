"""How likely a model finds answers, where its service returns log-probabilities of tokens; arithmetic alone."""

from collections.abc import Sequence
from math import exp, isfinite

from msgspec import Struct

from voicetune_desktop.evaluation.records import Interval
from voicetune_desktop.evaluation.resampling import ratio_interval

LogProbs = Sequence[float]
"""Natural logarithms of the probabilities of an answer's tokens."""
_IMPOSSIBLE = -9999.0
"""What services write for a token outside the most likely ones."""
_LARGEST_EXPONENT = 700.0


class Likelihood(Struct, frozen=True):
    """The mean of all tokens, 0 at best; `perplexity` says among how many equally likely tokens the model wavers at each.

    `left_out` are tokens without a number: where there are many, the mean is better than the model.
    """

    answers: int
    tokens: int
    left_out: int
    mean: Interval
    perplexity: Interval


def likelihood(answers: Sequence[LogProbs], seed: int) -> Likelihood:
    """The mean log-probability of a token; resampled by answers, as the tokens of one answer hang together."""
    known = [tokens for answer in answers if (tokens := [one for one in answer if isfinite(one) and one > _IMPOSSIBLE])]
    found = ratio_interval(list(map(sum, known)), list(map(len, known)), seed)
    mean = Interval(found.value, found.low, min(found.high, 0.0))
    tokens = sum(map(len, known))
    perplexity = Interval(_perplexity(mean.value), _perplexity(mean.high), _perplexity(mean.low))
    return Likelihood(len(known), tokens, sum(map(len, answers)) - tokens, mean, perplexity)


def _perplexity(mean: float) -> float:
    return exp(min(-mean, _LARGEST_EXPONENT))
