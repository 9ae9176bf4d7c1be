"""Mistral: messages with one system prompt at most that end with an answer; weight 0 is masked (mistral-finetune and mistral-common)."""

from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Example
from voicetune_desktop.targets import messages, refusals
from voicetune_desktop.targets.messages import Message
from voicetune_desktop.targets.shaping import alternating, question_first, to_last_answer
from voicetune_desktop.targets.target import Row, Target


def _silent_assistant(row: Sequence[Message]) -> bool:
    return any(message.role == "assistant" and not message.content for message in row)


def _answer_alone(row: Sequence[Message]) -> bool:
    """Whether the row is a single answer; the system prompt is part of the first question and does not count."""
    talk = [message for message in row if message.role != "system"]
    return len(talk) == 1 and talk[0].role == "assistant"


REFUSALS = (
    ("unreadable", refusals.no_messages),
    ("unreadable", _silent_assistant),
    ("unreadable", refusals.weight_of_others),
    ("system_not_first", refusals.system_not_first),
    ("no_assistant", refusals.no_assistant),
    ("last_not_assistant", refusals.last_not_assistant),
    ("not_user_first", _answer_alone),
    ("all_weights_zero", refusals.all_weights_zero),
)


def rows(example: Example) -> Iterator[Row]:
    """The row of one example: the other side first, then both in turn, up to the last answer to train."""
    return map(messages.row_of, to_last_answer(question_first(alternating(example))))


MISTRAL = Target(
    id="mistral",
    label="Mistral",
    hint="For Mistral's own service and for its open trainer, mistral-finetune.",
    group="service",
    rows=rows,
    judge=messages.judging(REFUSALS),
    differences=refusals.differences(REFUSALS),
)
