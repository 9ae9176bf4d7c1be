"""What a training format is: rows from examples, the files they go into, and what its trainer makes of each row."""

from collections import Counter as Tally
from collections.abc import Callable, Iterable, Mapping
from typing import Literal, Protocol

from msgspec import Struct

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.containers import LINES, Container
from voicetune_desktop.targets.facts import Facts

Spans = tuple[tuple[int, int], ...]


class Counter(Protocol):
    """Counts the tokens of a text as the model to be trained does."""

    def count(self, text: str, /) -> int:
        """The number of tokens."""
        ...


class Row(Struct, frozen=True, gc=False):
    """One row of a training file: an object of JSON in one line, its line feed included.

    `kept` has, by each text of the row that holds some, the places of private data which the person decided to keep; `ours` those
    of words that the format itself puts there.
    """

    line: bytes
    kept: Mapping[str, Spans] = {}
    ours: Mapping[str, Spans] = {}


class Judged(Struct, frozen=True, gc=False):
    """What a trainer makes of one row: the tokens of answers that the row says are to be trained, and those that are.

    `reason` is a key of the target's `differences` where the two differ or the whole row is refused.
    """

    written: int
    trained: int
    reason: str = ""


class TrainerView(Struct, frozen=True):
    """What a trainer makes of written rows, against what they say. `differences` counts rows by reason."""

    examples: int = 0
    examples_trained: int = 0
    assistant_tokens: int = 0
    assistant_tokens_trained: int = 0
    differences: Mapping[str, int] = {}

    def __add__(self, other: "TrainerView") -> "TrainerView":
        """What it makes of the rows of both."""
        return TrainerView(
            self.examples + other.examples,
            self.examples_trained + other.examples_trained,
            self.assistant_tokens + other.assistant_tokens,
            self.assistant_tokens_trained + other.assistant_tokens_trained,
            dict(Tally(self.differences) + Tally(other.differences)),
        )


class Target(Struct, frozen=True):
    """One training format.

    `rows` gives the rows of one example: usually one, several where a trainer learns one answer a row, none where the example
    has nothing for this format. `judge(line, limit, counter)` reads a written row anew, by its own means, and says what the
    trainer does that takes at most `limit` tokens of a row. `differences` has for each of its reasons a sentence that says what
    happens and a second one that says what to change.
    """

    id: str
    label: str
    hint: str
    """When to use it, for the person; one line."""
    group: Literal["service", "home", "exchange"]
    """For a training service, for training at home, or for other programs."""
    rows: Callable[[Example], Iterable[Row]]
    judge: Callable[[bytes, int, Counter], Judged]
    differences: Mapping[str, str]
    files: tuple[str, str] = ("train.jsonl", "valid.jsonl")
    """Paths inside the folder, of the file to train and of the one held out."""
    container: Container = LINES
    folder: Callable[[Facts], Mapping[str, bytes]] = lambda _: {}
    """Further files of a ready-to-run folder: path to content. The same facts give the same bytes."""
    context: Callable[[Facts], int] = lambda facts: facts.context
    """How many tokens of a row the trainer reads, as the folder tells it to."""
    nothing: str = "The examples have nothing for this format."
    """Said where no example gives a row."""


def kept_places(turns: Iterable[Turn]) -> Mapping[str, Spans]:
    """The kept places of turns that are written as they are."""
    return {turn.content: turn.kept for turn in turns if turn.kept}


def trainer_view(target: Target, lines: Iterable[bytes], limit: int, counter: Counter) -> TrainerView:
    """What the trainer of a target makes of written rows."""
    differences: Tally[str] = Tally()
    examples = examples_trained = written = trained = 0
    for line in lines:
        judged = target.judge(line, limit, counter)
        if judged.reason:
            differences[judged.reason] += 1
        examples, examples_trained = examples + 1, examples_trained + (judged.trained > 0)
        written, trained = written + judged.written, trained + judged.trained
    return TrainerView(examples, examples_trained, written, trained, dict(differences))
