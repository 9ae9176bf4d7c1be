"""What services refuse a row of messages for: a question to the row for each reason, and sentences for the person."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from msgspec import UNSET

from voicetune_desktop.targets.messages import Message, Refusal


def no_messages(messages: Sequence[Message]) -> bool:
    """Whether there is nothing, which is also what is left of a line that cannot be read."""
    return not messages


def empty_message(messages: Sequence[Message]) -> bool:
    """Whether a message says nothing."""
    return not all(message.content for message in messages)


def weight_of_others(messages: Sequence[Message]) -> bool:
    """Whether a message that is not the assistant's has a weight."""
    return any(isinstance(message.weight, int) and message.role != "assistant" for message in messages)


def any_weight(messages: Sequence[Message]) -> bool:
    """Whether a message has a weight."""
    return any(message.weight is not UNSET for message in messages)


def weight_null(messages: Sequence[Message]) -> bool:
    """Whether a weight is there and says nothing."""
    return any(message.weight is None for message in messages)


def no_assistant(messages: Sequence[Message]) -> bool:
    """Whether the assistant says nothing."""
    return all(message.role != "assistant" for message in messages)


def last_not_assistant(messages: Sequence[Message]) -> bool:
    """Whether another than the assistant has the last word."""
    return messages[-1].role != "assistant"


def system_not_first(messages: Sequence[Message]) -> bool:
    """Whether a system prompt stands behind another message."""
    return any(message.role == "system" for message in messages[1:])


def not_user_first(messages: Sequence[Message]) -> bool:
    """Whether the assistant opens the conversation."""
    return next((message.role for message in messages if message.role != "system"), "") == "assistant"


def not_alternating(messages: Sequence[Message]) -> bool:
    """Whether one role has two messages in a row."""
    return any(before.role == after.role for before, after in pairwise(messages))


def all_weights_zero(messages: Sequence[Message]) -> bool:
    """Whether no answer is to be trained."""
    return not any(message.trained for message in messages)


SENTENCES = {
    "unreadable": "The service cannot read the example. Save the files again.",
    "no_assistant": "The example has no message of the assistant. Leave the example out.",
    "last_not_assistant": "The last message is not the assistant's. Remove what follows the last answer.",
    "system_not_first": "The system prompt is not the first message. Move it to the start.",
    "not_user_first": "The assistant opens the conversation, which the service refuses. Let that message be context only.",
    "not_alternating": "The service refuses two messages of one side in a row. Join them into one.",
    "all_weights_zero": "All messages of the assistant have weight 0. Leave the example out, or let an answer be trained.",
    "cut_off": "The example is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.",
}
"""What happens, and what to change."""


def differences(refusals: Iterable[Refusal]) -> Mapping[str, str]:
    """The sentences of a service's reasons, in their order."""
    return {reason: SENTENCES[reason] for reason in (*(reason for reason, _ in refusals), "cut_off")}
