"""Nebius Token Factory: messages that end with an answer. Nothing is said of weights, so no answer that is context only is written.

Nor is it said which answers are learned; as with the trainers of open models, it is taken to be all of them.
"""

from collections.abc import Iterator

from voicetune_desktop.model import Example
from voicetune_desktop.targets import messages, refusals
from voicetune_desktop.targets.shaping import alternating, without_weights
from voicetune_desktop.targets.target import Row, Target

REFUSALS = (
    ("unreadable", refusals.no_messages),
    ("unreadable", refusals.any_weight),
    ("no_assistant", refusals.no_assistant),
    ("last_not_assistant", refusals.last_not_assistant),
)


def rows(example: Example) -> Iterator[Row]:
    """The rows of one example: it is cut at answers that are context only."""
    return map(messages.row_of, without_weights(alternating(example)))


NEBIUS = Target(
    id="nebius",
    label="Nebius Token Factory",
    hint="For open models that Nebius trains; the result can be downloaded or served there.",
    group="service",
    rows=rows,
    judge=messages.judging(REFUSALS),
    differences=refusals.differences(REFUSALS),
)
