"""Figures of a training file: how many examples, how long, what one training run of it reads."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from voicetune_desktop.dataset.checks.counting import talk_tokens
from voicetune_desktop.dataset.checks.meaning import role
from voicetune_desktop.dataset.checks.talk import Talk
from voicetune_desktop.dataset.cost import cut_off, official_epochs, trained_tokens
from voicetune_desktop.dataset.histogram import percentile
from voicetune_desktop.dataset.providers import services
from voicetune_desktop.dataset.tokens import TokenCounter, context_limit, vocabulary


class Spread(Struct, frozen=True):
    """How a figure is spread over the examples; percentiles by nearest rank, all 0 without examples."""

    least: int
    p5: int
    p50: int
    p95: int
    most: int
    mean: float


class Stats(Struct, frozen=True, kw_only=True):
    """Figures of the rows that hold messages or texts; tokens by OpenAI's rule for `model`.

    `assistant_tokens` are those of the content of assistant messages whose weight is not 0. One epoch reads at most the model's
    limit of each example, so training is expected to read `trained_tokens` in `epochs` epochs.
    """

    examples: int
    messages: int
    missing_system: int
    missing_user: int
    tokens: int
    assistant_tokens: int
    over_limit: int
    epochs: int
    trained_tokens: int
    tokens_per_example: Spread
    assistant_tokens_per_example: Spread
    messages_per_example: Spread
    model: str
    vocabulary: str
    too_long_by_model: dict[str, int]
    """How many examples are longer than a model of the target's service reads, for those that count tokens as `model` does or nearly."""


class Figures:
    """Counts examples one by one; only how many have each length is kept."""

    def __init__(self, model: str, service: str) -> None:
        """`service` is the id of the place where the file is trained."""
        self._model, self._service = model, service
        self._counter = TokenCounter(vocabulary(model))
        self._tokens, self._answers, self._lengths, self._without = Counter[int](), Counter[int](), Counter[int](), Counter[str]()

    def add(self, talk: Talk, *, plain: bool = False) -> None:
        """Count one example; with `plain` the model reads its texts alone."""
        if not talk.messages:
            return
        tokens = talk_tokens(talk.messages, self._counter, plain=plain)
        self._tokens[tokens.total] += 1
        self._answers[tokens.answers] += 1
        self._lengths[len(talk.messages)] += 1
        self._without.update({"system", "user"}.difference(map(role, talk.messages)))

    def stats(self) -> dict[str, Any]:
        """The fields of `Stats`."""
        found, limit = self._lengths.total(), context_limit(self._model)
        epochs = official_epochs(found) if found else 0
        figures = Stats(
            examples=found,
            messages=_sum(self._lengths),
            missing_system=self._without["system"],
            missing_user=self._without["user"],
            tokens=_sum(self._tokens),
            assistant_tokens=_sum(self._answers),
            over_limit=cut_off(self._tokens, limit)[0],
            epochs=epochs,
            trained_tokens=trained_tokens(self._tokens, limit) * epochs,
            tokens_per_example=_spread(self._tokens),
            assistant_tokens_per_example=_spread(self._answers),
            messages_per_example=_spread(self._lengths),
            model=self._model,
            vocabulary=self._counter.vocabulary,
            too_long_by_model=dict(self._too_long()),
        )
        return msgspec.to_builtins(figures)

    def _too_long(self) -> Iterator[tuple[str, int]]:
        alike = (self._counter.vocabulary, "estimate")
        for model in (model for service in services() if service.id == self._service for model in service.models):
            if model.offered and model.context and model.tokenizer in alike:
                yield model.label, cut_off(self._tokens, model.context)[0]


def _sum(sizes: Counter[int]) -> int:
    return sum(size * count for size, count in sizes.items())


def _spread(sizes: Counter[int]) -> Spread:
    p5, p50, p95 = (percentile(sizes, percent) for percent in (5, 50, 95))
    return Spread(min(sizes, default=0), p5, p50, p95, max(sizes, default=0), round(_sum(sizes) / max(sizes.total(), 1), 1))
