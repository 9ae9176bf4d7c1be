"""The shapes that rows for training have: how each is known, and how its turns are read."""

import re
from collections.abc import Callable
from typing import NamedTuple

from voicetune_desktop.importers.ready_made_pairs import of_pairs
from voicetune_desktop.importers.ready_made_rows import (
    Row,
    Shape,
    conversation_of,
    of_completions,
    of_conversations,
    of_instructions,
    of_messages,
)
from voicetune_desktop.importers.ready_made_turns import is_list, is_object, marked


class Kind(NamedTuple):
    """One shape: its id and label, how to know a row, how to read it, and how one begins that is longer than a head."""

    format: str
    label: str
    is_one: Callable[[Row], bool]
    shape: Shape
    opening: re.Pattern[bytes] = re.compile(rb"(?!)")


def _opening(key: str, first: str) -> re.Pattern[bytes]:
    """How a row begins that has a list of turns first."""
    return re.compile(rf'[\[\s]*\{{\s*"{key}"\s*:\s*\[\s*\{{\s*"(?:{first})"'.encode())


def _is_talk(row: Row) -> bool:
    if row.messages is None:
        return row.instruction is None and bool(marked(row.text))
    return _has_sides(row.messages) and not _is_pair(row)


def _is_sharegpt(row: Row) -> bool:
    return conversation_of(row)[1] is not None and not _has_sides(row.messages) and not _is_pair(row)


def _is_pair(row: Row) -> bool:
    if row.preferred_output is not None and row.non_preferred_output is not None:
        return True
    return _is_answer(row.chosen) and _is_answer(row.rejected)


def _is_completion(row: Row) -> bool:
    return _is_said(row.prompt) and (_is_said(row.completion) or (is_list(row.prompt) and _is_said(row.response)))


def _is_instruction(row: Row) -> bool:
    return isinstance(row.instruction, str) and isinstance(row.output, str)


def _is_said(value: object) -> bool:
    return isinstance(value, str) or is_list(value)


def _is_answer(value: object) -> bool:
    return _is_said(value) or (is_object(value) and ("from" in value or "role" in value))


def _has_sides(turns: object) -> bool:
    first = turns[0] if is_list(turns) and turns else None
    return is_object(first) and "role" in first


OPENAI_CHAT = Kind("openai-chat", "Chats for training", _is_talk, of_messages, _opening("messages", "role|content"))
OPENAI_PREFERENCE = Kind("openai-preference", "Preference pairs", _is_pair, of_pairs)
PROMPT_COMPLETION = Kind("prompt-completion", "Prompts and completions", _is_completion, of_completions)
SHAREGPT = Kind("sharegpt", "ShareGPT", _is_sharegpt, of_conversations, _opening("conversations", "from|value|role"))
ALPACA = Kind("alpaca", "Alpaca", _is_instruction, of_instructions)
KINDS = (OPENAI_CHAT, OPENAI_PREFERENCE, PROMPT_COMPLETION, SHAREGPT, ALPACA)
