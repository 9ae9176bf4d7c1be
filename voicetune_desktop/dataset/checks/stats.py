"""Figures of a training file: how many examples, how long, what one training run of it reads."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from voicetune_desktop.dataset.checks.counting import row_tokens
from voicetune_desktop.dataset.checks.json_values import Fields, fields, items
from voicetune_desktop.dataset.checks.meaning import role, text, weight
from voicetune_desktop.dataset.checks.reading import examples_of
from voicetune_desktop.dataset.checks.rows import rules_for
from voicetune_desktop.dataset.histogram import percentile
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.dataset.tokens import TokenCounter, context_limit, vocabulary

_EPOCHS = 3
_FEWEST_READ, _MOST_READ = 100, 25_000
_MOST_EPOCHS = 25


class Spread(Struct, frozen=True):
    """How a figure is spread over the examples; percentiles by nearest rank, all 0 without examples."""

    least: int
    p5: int
    p50: int
    p95: int
    most: int
    mean: float


class Stats(Struct, frozen=True, kw_only=True):
    """Figures of the rows that hold a list of messages; tokens by OpenAI's rule for `model`.

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


def stats(files: Iterable[Path], target: str = "openai-chat", *, model: str = DEFAULT_MODEL) -> dict[str, Any]:
    """The fields of `Stats` over all files together; lines that hold no example count nowhere. Raises `SourceError`."""
    rules_for(target)
    return msgspec.to_builtins(_count(chain.from_iterable(map(examples_of, files)), model))


def _count(examples: Iterable[tuple[int, Fields]], model: str) -> Stats:
    counter, limit = TokenCounter(vocabulary(model)), context_limit(model)
    tokens, answers, lengths, without = Counter[int](), Counter[int](), Counter[int](), Counter[str]()
    for _, example in examples:
        messages = [fields(message) or {} for message in items(example.get("messages"))]
        tokens[row_tokens(example, counter)] += 1
        answers[sum(counter.count(text(message)) for message in messages if _trained(message))] += 1
        lengths[len(messages)] += 1
        without.update({"system", "user"} - set(map(role, messages)))
    found = lengths.total()
    read = sum(min(size, limit) * count for size, count in tokens.items())
    return Stats(
        examples=found,
        messages=_sum(lengths),
        missing_system=without["system"],
        missing_user=without["user"],
        tokens=_sum(tokens),
        assistant_tokens=_sum(answers),
        over_limit=sum(count for size, count in tokens.items() if size > limit),
        epochs=epochs(found),
        trained_tokens=read * epochs(found),
        tokens_per_example=_spread(tokens),
        assistant_tokens_per_example=_spread(answers),
        messages_per_example=_spread(lengths),
        model=model,
        vocabulary=counter.vocabulary,
    )


def epochs(examples: int) -> int:
    """How often a training run reads a file unless told otherwise: OpenAI's cookbook "Chat_finetuning_data_prep"."""
    if not examples:
        return 0
    if examples * _EPOCHS < _FEWEST_READ:
        return min(_MOST_EPOCHS, _FEWEST_READ // examples)
    if examples * _EPOCHS > _MOST_READ:
        return max(1, _MOST_READ // examples)
    return _EPOCHS


def _trained(message: Fields) -> bool:
    return role(message) == "assistant" and weight(message) != 0


def _sum(sizes: Counter[int]) -> int:
    return sum(size * count for size, count in sizes.items())


def _spread(sizes: Counter[int]) -> Spread:
    p5, p50, p95 = (percentile(sizes, percent) for percent in (5, 50, 95))
    return Spread(min(sizes, default=0), p5, p50, p95, max(sizes, default=0), round(_sum(sizes) / max(sizes.total(), 1), 1))
