"""Tokens of a decoded row, by the rule of `tokens.py`, whatever the row holds."""

import msgspec

from voicetune_desktop.dataset.checks.json_values import Fields, fields, items
from voicetune_desktop.dataset.checks.meaning import text
from voicetune_desktop.dataset.tokens import EXAMPLE_TOKENS, TokenCounter, message_tokens

_CALLS = ("tool_calls", "function_call")


def row_tokens(example: Fields, counter: TokenCounter) -> int:
    """Tokens of all messages of an example; images count nothing, calls of tools count as their JSON."""
    messages = (fields(message) or {} for message in items(example.get("messages")))
    return EXAMPLE_TOKENS + sum(_message_tokens(message, counter) for message in messages)


def _message_tokens(message: Fields, counter: TokenCounter) -> int:
    role, name = message.get("role"), message.get("name")
    calls = sum(counter.count(msgspec.json.encode(message[key]).decode()) for key in _CALLS if message.get(key))
    spoken = message_tokens(counter, role if isinstance(role, str) else "", text(message), name if isinstance(name, str) else None)
    return spoken + calls
