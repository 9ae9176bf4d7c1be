"""Together: messages in strict alternation and no other field; a weight is 0 or 1 (`check_file` of the package together 1.5.35).

The checker also takes a conversation that the assistant opens, but the documentation of the service does not.
"""

from collections.abc import Iterator

from voicetune_desktop.model import Example
from voicetune_desktop.targets import messages
from voicetune_desktop.targets.shaping import alternating
from voicetune_desktop.targets.target import Row, Target

REFUSALS = (
    ("unreadable", messages.no_messages),
    ("unreadable", messages.weight_null),
    ("not_alternating", messages.not_alternating),
    ("no_assistant", messages.no_assistant),
    ("not_user_first", messages.not_user_first),
    ("all_weights_zero", messages.all_weights_zero),
)


def rows(example: Example) -> Iterator[Row]:
    """The row of one example: the other side first, then both in turn, up to the last answer to train."""
    return map(messages.row_of, messages.to_last_answer(messages.question_first(alternating(example))))


TOGETHER = Target(
    id="together",
    label="Together",
    hint="For open models that Together trains and serves.",
    group="service",
    rows=rows,
    judge=messages.judging(REFUSALS),
    differences=messages.differences(REFUSALS),
)
