"""OpenAI's chat format: one JSON object a line, {"messages": [{"role", "content", "weight" where it is 0}, …]}."""

from collections.abc import Iterator

from voicetune_desktop.model import Example
from voicetune_desktop.targets import messages, refusals
from voicetune_desktop.targets.shaping import to_last_answer
from voicetune_desktop.targets.target import Row, Target

REFUSALS = (
    ("unreadable", refusals.no_messages),
    ("unreadable", refusals.empty_message),
    ("unreadable", refusals.weight_of_others),
    ("no_assistant", refusals.no_assistant),
    ("last_not_assistant", refusals.last_not_assistant),
    ("all_weights_zero", refusals.all_weights_zero),
)
DIFFERENCES = refusals.differences(REFUSALS)

judge = messages.judging(REFUSALS)


def rows(example: Example) -> Iterator[Row]:
    """The row of one example, up to its last answer to train."""
    return map(messages.row_of, to_last_answer(example))


OPENAI_CHAT = Target(
    id="openai-chat",
    label="OpenAI format",
    hint="For OpenAI and other services that take OpenAI's chat files.",
    group="service",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
)
