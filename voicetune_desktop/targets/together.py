"""Together: messages in strict alternation and no other field; a weight is 0 or 1 (`check_file` of the package together 1.5.35).

The checker also takes a conversation that the assistant opens, but the documentation of the service does not.
"""

from collections.abc import Iterator

from voicetune_desktop.model import Example
from voicetune_desktop.targets import messages, refusals
from voicetune_desktop.targets.shaping import alternating, question_first, to_last_answer
from voicetune_desktop.targets.target import Row, Target

REFUSALS = (
    ("unreadable", refusals.no_messages),
    ("unreadable", refusals.weight_null),
    ("not_alternating", refusals.not_alternating),
    ("no_assistant", refusals.no_assistant),
    ("not_user_first", refusals.not_user_first),
    ("all_weights_zero", refusals.all_weights_zero),
)


def rows(example: Example) -> Iterator[Row]:
    """The row of one example: the other side first, then both in turn, up to the last answer to train."""
    return map(messages.row_of, to_last_answer(question_first(alternating(example))))


TOGETHER = Target(
    id="together",
    label="Together",
    hint="For open models that Together trains and serves.",
    group="service",
    rows=rows,
    judge=messages.judging(REFUSALS),
    differences=refusals.differences(REFUSALS),
)
