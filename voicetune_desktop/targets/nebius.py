"""Nebius Token Factory: messages that end with an answer. Nothing is said of weights, so no answer that is context only is written.

Nor is it said which answers are learned; as with the trainers of open models, it is taken to be all of them.
"""

from collections.abc import Iterator

from voicetune_desktop.model import Example
from voicetune_desktop.targets import messages
from voicetune_desktop.targets.shaping import alternating
from voicetune_desktop.targets.target import Row, Target

REFUSALS = (
    ("unreadable", messages.no_messages),
    ("unreadable", messages.any_weight),
    ("no_assistant", messages.no_assistant),
    ("last_not_assistant", messages.last_not_assistant),
)


def rows(example: Example) -> Iterator[Row]:
    """The rows of one example: it is cut at answers that are context only."""
    return map(messages.row_of, messages.without_weights(alternating(example)))


NEBIUS = Target(
    id="nebius",
    label="Nebius Token Factory",
    hint="For open models that Nebius trains; the result can be downloaded or served there.",
    group="service",
    rows=rows,
    judge=messages.judging(REFUSALS),
    differences=messages.differences(REFUSALS),
)
