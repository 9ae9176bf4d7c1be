"""What a training format is: rows from examples, and what its trainer makes of them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from msgspec import Struct

from voicetune_desktop.model import Example


class Counter(Protocol):
    """Counts the tokens of a text as the model to be trained does."""

    def count(self, text: str, /) -> int:
        """The number of tokens."""
        ...


class TrainerView(Struct, frozen=True):
    """What a trainer makes of written bytes, against what they say. `differences` counts examples by reason.

    `assistant_tokens` are those of the content of all assistant messages that are to be trained.
    """

    examples: int
    examples_trained: int
    assistant_tokens: int
    assistant_tokens_trained: int
    differences: Mapping[str, int]


class Target(Struct, frozen=True):
    """One training format.

    `row` gives the bytes of one example, its line end included. `trainer_view(rows, limit, counter)` reads written rows as the
    trainer does that takes at most `limit` tokens of an example. `differences` has a sentence for each of its reasons.
    """

    id: str
    label: str
    hint: str
    """When to use it, for the person."""
    files: tuple[str, str]
    """Names of the file to train and of the one held out."""
    row: Callable[[Example], bytes]
    trainer_view: Callable[[Iterable[bytes], int, Counter], TrainerView]
    differences: Mapping[str, str]
