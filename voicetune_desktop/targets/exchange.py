"""What formats for other programs share.

Most readers of these formats train every answer of a row and know no weights, so no answer that is context only stands in a row.
"""

from collections.abc import Iterable, Iterator, Mapping

from voicetune_desktop.model import Example
from voicetune_desktop.targets import refusals
from voicetune_desktop.targets.home import talks
from voicetune_desktop.targets.messages import Refusal, judging, row_of
from voicetune_desktop.targets.shaping import without_weights
from voicetune_desktop.targets.target import Row

SENTENCES = {
    "unreadable": "Other programs cannot read the row. Save the files again.",
    "no_assistant": "The assistant says nothing, so there is nothing to train. Leave the example out.",
    "not_user_first": "The assistant opens the conversation, and many trainers skip such a row. Let that message be context only.",
    "not_alternating": "Two messages of one side follow each other, and many trainers skip such a row. Join them into one.",
    "last_not_assistant": "The last message is not the assistant's, and many trainers skip such a row. Remove what follows the answer.",
    "no_question": "Nothing stands before the answer, and trainers skip such a row. Leave the example out.",
    "no_answer": "The answer is empty, so there is nothing to train. Leave the row out.",
    "cut_off": "The example is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.",
}
"""What happens, and what to change."""

IN_ORDER: tuple[Refusal, ...] = (
    ("unreadable", refusals.no_messages),
    ("unreadable", refusals.any_weight),
    ("no_assistant", refusals.no_assistant),
    ("not_user_first", refusals.not_user_first),
    ("not_alternating", refusals.not_alternating),
    ("last_not_assistant", refusals.last_not_assistant),
)
"""What LLaMA-Factory and others skip a conversation for."""


def parts(example: Example) -> Iterator[Example]:
    """The parts of an example between answers that are context only: person and assistant by turns, ended by an answer to train."""
    for one in talks(example):
        yield from without_weights(one)


def differences(reasons: Iterable[str]) -> Mapping[str, str]:
    """The sentences of these reasons and of the end that is cut off, each once."""
    return {reason: SENTENCES[reason] for reason in (*reasons, "cut_off")}


def rows(example: Example) -> Iterator[Row]:
    """Rows of messages, {"messages": [{"role", "content"}, …]}."""
    return map(row_of, parts(example))


judge = judging(IN_ORDER)
"""What most trainers make of a row of messages."""
DIFFERENCES = differences(reason for reason, _ in IN_ORDER)
