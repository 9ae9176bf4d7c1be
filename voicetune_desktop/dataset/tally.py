"""How often each length occurs among the examples: all that histogram, percentiles and cost need, small even for millions."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Literal, Protocol

from msgspec import Struct

Measure = Literal["total", "prompt", "answer", "turns"]
"""What of an example is counted: all its tokens, those of its prompts or its trained answers, or its turns."""
MEASURES: tuple[Measure, ...] = ("total", "prompt", "answer", "turns")


class Measured(Protocol):
    """An example of which only the lengths matter."""

    @property
    def split(self) -> str: ...  # noqa: D102
    @property
    def total_tokens(self) -> int: ...  # noqa: D102
    @property
    def prompt_tokens(self) -> int: ...  # noqa: D102
    @property
    def answer_tokens(self) -> int: ...  # noqa: D102
    @property
    def turns(self) -> int: ...  # noqa: D102


class SideTally(Struct, frozen=True):
    """One side of the dataset: how many examples have each length, and the answer tokens of those with a total length."""

    total: Mapping[int, int] = {}
    prompt: Mapping[int, int] = {}
    answer: Mapping[int, int] = {}
    turns: Mapping[int, int] = {}
    answers: Mapping[int, int] = {}

    def lengths(self, measure: Measure) -> Mapping[int, int]:
        """How many examples have each length in one measure."""
        return getattr(self, measure)

    @property
    def examples(self) -> int:
        """How many there are."""
        return sum(self.turns.values())

    @property
    def tokens(self) -> int:
        """Tokens of all of them."""
        return sum(length * examples for length, examples in self.total.items())

    @property
    def answer_tokens(self) -> int:
        """Trained tokens of all of them."""
        return sum(length * examples for length, examples in self.answer.items())


Tally = Mapping[str, SideTally]
"""By side: "train", "valid", "test"."""


def tally(examples: Iterable[Measured]) -> dict[str, SideTally]:
    """Count every side of a dataset."""
    sides: defaultdict[str, list[Measured]] = defaultdict(list)
    for example in examples:
        sides[example.split].append(example)
    return {side: _side(several) for side, several in sides.items()}


def added(one: Tally, other: Tally) -> dict[str, SideTally]:
    """The tally of two parts of a dataset."""
    return {side: together(part[side] for part in (one, other) if side in part) for side in {**one, **other}}


def together(sides: Iterable[SideTally]) -> SideTally:
    """Several sides as one."""
    counts = {name: Counter[int]() for name in SideTally.__struct_fields__}
    for side in sides:
        for name, count in counts.items():
            count.update(getattr(side, name))
    return SideTally(**counts)


def _side(examples: Sequence[Measured]) -> SideTally:
    total, prompt, answer, turns = (
        list(map(attrgetter(name), examples)) for name in ("total_tokens", "prompt_tokens", "answer_tokens", "turns")
    )
    answers: defaultdict[int, int] = defaultdict(int)
    for length, trained in zip(total, answer, strict=True):
        answers[length] += trained
    return SideTally(Counter(total), Counter(prompt), Counter(answer), Counter(turns), dict(answers))
