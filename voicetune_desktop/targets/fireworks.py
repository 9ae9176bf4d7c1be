"""Fireworks: OpenAI's messages, the system prompt first, an answer with weight 0 is context (docs.fireworks.ai, supervised fine-tuning)."""

from collections.abc import Iterator

from voicetune_desktop.model import Example
from voicetune_desktop.targets import messages, refusals
from voicetune_desktop.targets.shaping import alternating, question_first, to_last_answer
from voicetune_desktop.targets.target import Row, Target

REFUSALS = (
    ("unreadable", refusals.no_messages),
    ("unreadable", refusals.weight_null),
    ("system_not_first", refusals.system_not_first),
    ("no_assistant", refusals.no_assistant),
    ("all_weights_zero", refusals.all_weights_zero),
)


def rows(example: Example) -> Iterator[Row]:
    """The row of one example in the shape that the chat templates of open models take: the other side first, both in turn."""
    return map(messages.row_of, to_last_answer(question_first(alternating(example))))


FIREWORKS = Target(
    id="fireworks",
    label="Fireworks",
    hint="For open models that Fireworks trains and then serves on a deployment of your own.",
    group="service",
    rows=rows,
    judge=messages.judging(REFUSALS),
    differences=refusals.differences(REFUSALS),
)
