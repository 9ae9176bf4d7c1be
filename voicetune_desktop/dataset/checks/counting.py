"""Tokens of a decoded row, by the rule of `tokens.py`, whatever the row holds."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from voicetune_desktop.dataset.checks.json_values import Fields
from voicetune_desktop.dataset.checks.meaning import role, text, weight
from voicetune_desktop.dataset.tokens import EXAMPLE_TOKENS, MESSAGE_TOKENS, TokenCounter

_CALLS = ("tool_calls", "function_call")
_ROLE_AND_CONTENT = 2
"""Fields of nearly every message."""


class Tokens(NamedTuple):
    """Tokens of an example, and those of the content of messages of the assistant that are trained."""

    total: int
    answers: int


def talk_tokens(messages: Iterable[Fields], counter: TokenCounter, *, plain: bool = False) -> Tokens:
    """Tokens of all messages of an example; images count nothing, calls of tools count as their JSON.

    With `plain` the model reads the texts alone.
    """
    total = 0 if plain else EXAMPLE_TOKENS
    answers = 0
    for message in messages:
        content = counter.count(text(message))
        total += content if plain else content + _around(message, counter)
        if role(message) == "assistant" and weight(message) != 0:
            answers += content
    return Tokens(total, answers)


def _around(message: Fields, counter: TokenCounter) -> int:
    """Tokens of a message beside its content."""
    speaker = message.get("role")
    tokens = MESSAGE_TOKENS + counter.count(speaker if isinstance(speaker, str) else "")
    if len(message) == _ROLE_AND_CONTENT and "content" in message:
        return tokens
    if isinstance(name := message.get("name"), str):
        tokens += 1 + counter.count(name)
    return tokens + sum(counter.count(msgspec.json.encode(message[key]).decode()) for key in _CALLS if message.get(key))
