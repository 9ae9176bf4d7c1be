"""The shapes that rows for training have: how each is known, and how its turns are read."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.ready_made.pairs import is_arena, of_pairs, rated
from voicetune_desktop.importers.ready_made.rows import (
    Row,
    Shape,
    conversation_of,
    of_completions,
    of_conversations,
    of_instructions,
    of_messages,
)
from voicetune_desktop.importers.ready_made.trees import is_message, is_tree, of_tree
from voicetune_desktop.importers.ready_made.turns import Part, is_list, is_object, marked


class Kind(NamedTuple):
    """One shape: its id and label, how to know a row, how to read it, and how one begins that is longer than a head."""

    format: str
    label: str
    is_one: Callable[[Row], bool]
    shape: Shape
    opens: Callable[[bytes], object] = re.compile(rb"(?!)").match


def _opening(key: str, first: str) -> Callable[[bytes], object]:
    """How a row begins that has a list of turns first."""
    return re.compile(rf'[\[\s]*\{{\s*"{key}"\s*:\s*\[\s*\{{\s*"(?:{first})"'.encode()).match


def _opens_talk(head: bytes) -> object:
    """How a row begins that has turns, or a text that begins as a talk in a known template does."""
    found = _TEXT.match(head)
    if not found:
        return _MESSAGES(head)
    text = decoded(b'"%b"' % head[found.end() : head.rfind(b" ")], str)
    return not isinstance(text, Malformed) and marked(text)


def _is_talk(row: Row) -> bool:
    if row.messages is None:
        return row.instruction is None and bool(marked(row.text))
    return _has_sides(row.messages) and not _is_pair(row)


def _is_sharegpt(row: Row) -> bool:
    if is_tree(row) or is_message(row):
        return True
    return conversation_of(row)[1] is not None and not _has_sides(row.messages) and not _is_pair(row)


def _of_talks(row: Row) -> Iterator[Part]:
    return of_tree(row) if is_tree(row) else of_conversations(row)


def _is_pair(row: Row) -> bool:
    if row.preferred_output is not None and row.non_preferred_output is not None:
        return True
    return (_is_answer(row.chosen) and _is_answer(row.rejected)) or is_arena(row) or bool(rated(row))


def _is_completion(row: Row) -> bool:
    return _is_said(row.prompt) and (_is_said(row.completion) or (is_list(row.prompt) and _is_said(row.response)))


def _is_instruction(row: Row) -> bool:
    return isinstance(row.instruction, str) and isinstance(row.response if row.output is None else row.output, str)


def _is_said(value: object) -> bool:
    return isinstance(value, str) or is_list(value)


def _is_answer(value: object) -> bool:
    return _is_said(value) or (is_object(value) and ("from" in value or "role" in value))


def _has_sides(turns: object) -> bool:
    first = turns[0] if is_list(turns) and turns else None
    return is_object(first) and "role" in first


_MESSAGES = _opening("messages", "role|content")
_TEXT = re.compile(rb'[\[\s]*\{\s*"text"\s*:\s*"')
OPENAI_CHAT = Kind("openai-chat", "Chats for training", _is_talk, of_messages, _opens_talk)
OPENAI_PREFERENCE = Kind("openai-preference", "Preference pairs", _is_pair, of_pairs)
PROMPT_COMPLETION = Kind("prompt-completion", "Prompts and completions", _is_completion, of_completions)
SHAREGPT = Kind("sharegpt", "ShareGPT", _is_sharegpt, _of_talks, _opening("conversations", "from|value|role"))
ALPACA = Kind("alpaca", "Alpaca", _is_instruction, of_instructions)
KINDS = (OPENAI_CHAT, OPENAI_PREFERENCE, PROMPT_COMPLETION, SHAREGPT, ALPACA)
