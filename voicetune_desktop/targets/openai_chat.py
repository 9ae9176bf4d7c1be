"""OpenAI's chat format: one JSON object a line, {"messages": [{"role", "content", "weight" where it is 0}, …]}."""

from collections.abc import Iterator

from voicetune_desktop.model import Example
from voicetune_desktop.targets import messages
from voicetune_desktop.targets.target import Row, Target

REFUSALS = (
    ("unreadable", messages.no_messages),
    ("unreadable", messages.empty_message),
    ("unreadable", messages.weight_of_others),
    ("no_assistant", messages.no_assistant),
    ("last_not_assistant", messages.last_not_assistant),
    ("all_weights_zero", messages.all_weights_zero),
)
DIFFERENCES = messages.differences(REFUSALS)

judge = messages.judging(REFUSALS)


def rows(example: Example) -> Iterator[Row]:
    """The row of one example, up to its last answer to train."""
    return map(messages.row_of, messages.to_last_answer(example))


OPENAI_CHAT = Target(
    id="openai-chat",
    label="OpenAI format",
    hint="For OpenAI and other services that take OpenAI's chat files.",
    group="service",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
)
