"""Fireworks: OpenAI's messages, the system prompt first, an answer with weight 0 is context (docs.fireworks.ai, supervised fine-tuning)."""

from collections.abc import Iterator

from voicetune_desktop.model import Example
from voicetune_desktop.targets import messages
from voicetune_desktop.targets.shaping import alternating
from voicetune_desktop.targets.target import Row, Target

REFUSALS = (
    ("unreadable", messages.no_messages),
    ("unreadable", messages.weight_null),
    ("system_not_first", messages.system_not_first),
    ("no_assistant", messages.no_assistant),
    ("all_weights_zero", messages.all_weights_zero),
)


def rows(example: Example) -> Iterator[Row]:
    """The row of one example in the shape that the chat templates of open models take: the other side first, both in turn."""
    return map(messages.row_of, messages.to_last_answer(messages.question_first(alternating(example))))


FIREWORKS = Target(
    id="fireworks",
    label="Fireworks",
    hint="For open models that Fireworks trains and then serves on a deployment of your own.",
    group="service",
    rows=rows,
    judge=messages.judging(REFUSALS),
    differences=messages.differences(REFUSALS),
)
