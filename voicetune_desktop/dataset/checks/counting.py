"""Tokens of a decoded row, by the rule of `tokens.py`, whatever the row holds."""

from collections.abc import Iterable

import msgspec

from voicetune_desktop.dataset.checks.json_values import Fields
from voicetune_desktop.dataset.checks.meaning import role, text, weight
from voicetune_desktop.dataset.tokens import EXAMPLE_TOKENS, TokenCounter, message_tokens

_CALLS = ("tool_calls", "function_call")


def talk_tokens(messages: Iterable[Fields], counter: TokenCounter, *, plain: bool = False) -> int:
    """Tokens of all messages of an example; images count nothing, calls of tools count as their JSON.

    With `plain` the model reads the texts alone.
    """
    if plain:
        return sum(counter.count(text(message)) for message in messages)
    return EXAMPLE_TOKENS + sum(_message_tokens(message, counter) for message in messages)


def answer_tokens(messages: Iterable[Fields], counter: TokenCounter) -> int:
    """Tokens of the content of messages of the assistant that are trained."""
    return sum(counter.count(text(message)) for message in messages if role(message) == "assistant" and weight(message) != 0)


def _message_tokens(message: Fields, counter: TokenCounter) -> int:
    speaker, name = message.get("role"), message.get("name")
    calls = sum(counter.count(msgspec.json.encode(message[key]).decode()) for key in _CALLS if message.get(key))
    spoken = message_tokens(counter, speaker if isinstance(speaker, str) else "", text(message), name if isinstance(name, str) else None)
    return spoken + calls
