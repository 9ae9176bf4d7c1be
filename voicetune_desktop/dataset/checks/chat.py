"""Checks of one example in OpenAI's chat format: {"messages": [{"role": …, "content": …}, …]}."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from voicetune_desktop.dataset.checks.json_values import Fields, fields, items, without
from voicetune_desktop.dataset.checks.meaning import role, weight
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.tools import tool_problems

_EXAMPLE_KEYS = frozenset(("messages", "tools", "parallel_tool_calls", "functions"))
_MESSAGE_KEYS = frozenset(("role", "content", "name", "weight", "function_call", "tool_calls", "tool_call_id", "refusal"))
_ROLES = frozenset(("developer", "system", "user", "assistant", "tool", "function"))
_IN_PLACE_OF_CONTENT = ("tool_calls", "function_call", "refusal")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_-]")


def chat_problems(example: Fields) -> Iterator[Found]:
    """Yield what is wrong with an example, message by message and then as a whole."""
    if unknown := example.keys() - _EXAMPLE_KEYS:
        yield Found("example_unrecognized_key", fix=partial(without, example, unknown))
    messages = items(example.get("messages"))
    if not messages:
        yield Found("missing_messages_list")
        return
    for number, value in enumerate(messages, 1):
        message = fields(value)
        if message is None:
            yield Found("message_data_type", {"number": number})
            continue
        for check in _MESSAGE_CHECKS:
            yield from check(message, number)
    yield from _whole(messages)
    yield from tool_problems(example, messages)


def _check_keys(message: Fields, number: int) -> Iterator[Found]:
    if unknown := message.keys() - _MESSAGE_KEYS:
        yield Found("message_unrecognized_key", {"number": number}, partial(without, message, unknown))


def _check_role(message: Fields, number: int) -> Iterator[Found]:
    if "role" not in message:
        yield Found("message_missing_key", {"number": number, "key": "role"})
    elif not (isinstance(message["role"], str) and message["role"] in _ROLES):
        meant = role(message)
        yield Found("unrecognized_role", {"number": number}, partial(message.update, role=meant) if meant in _ROLES else None)


def _check_content(message: Fields, number: int) -> Iterator[Found]:
    content = message.get("content")
    if content in (None, "", []):
        yield from _no_content(message, number)
    elif isinstance(content, str):
        yield from _check_text(message, content, number)
    elif not items(content):
        yield Found("missing_content", {"number": number})
    elif not all(_part_fits(fields(part), role(message)) for part in items(content)):
        yield Found("content_part", {"number": number})


def _no_content(message: Fields, number: int) -> Iterator[Found]:
    if role(message) == "assistant" and any(message.get(key) for key in _IN_PLACE_OF_CONTENT):
        return
    if "content" in message:
        yield Found("missing_content", {"number": number})
    else:
        yield Found("message_missing_key", {"number": number, "key": "content"})


def _check_text(message: Fields, content: str, number: int) -> Iterator[Found]:
    if content.isspace():
        yield Found("blank_content", {"number": number})
    if "\0" in content:
        yield Found("null_character", {"number": number}, partial(message.update, content=content.replace("\0", "")))


def _part_fits(part: Fields | None, speaker: str) -> bool:
    """Text in any message, images of the user only; no sound and no files."""
    if part is None:
        return False
    if part.get("type") == "image_url":
        image = fields(part.get("image_url"))
        return speaker == "user" and image is not None and isinstance(image.get("url"), str)
    return part.get("type") == "text" and isinstance(part.get("text"), str)


def _check_name(message: Fields, number: int) -> Iterator[Found]:
    if "name" not in message:
        return
    name = message["name"]
    if not isinstance(name, str):
        yield Found("name_pattern", {"number": number})
    elif not _NAME.fullmatch(name):
        fitting = _NOT_IN_NAMES.sub("_", name)[:64]
        yield Found("name_pattern", {"number": number}, partial(message.update, name=fitting) if name else None)


def _check_weight(message: Fields, number: int) -> Iterator[Found]:
    if "weight" not in message:
        return
    if role(message) != "assistant":
        yield Found("weight_role", {"number": number}, partial(without, message, ("weight",)))
    elif type(message["weight"]) is not int or message["weight"] not in (0, 1):
        meant = weight(message)
        yield Found("weight_value", {"number": number}, None if meant is None else partial(message.update, weight=meant))


_MESSAGE_CHECKS: tuple[Callable[[Fields, int], Iterator[Found]], ...] = (
    _check_keys,
    _check_role,
    _check_content,
    _check_name,
    _check_weight,
)


def _whole(messages: list[object]) -> Iterator[Found]:
    """Checks over all messages of an example: OpenAI trains assistants' messages and wants one at the end."""
    spoken = [fields(message) or {} for message in messages]
    answers = [place for place, message in enumerate(spoken) if role(message) == "assistant"]
    if not answers:
        yield Found("example_missing_assistant_message")
        return
    if answers[-1] != len(messages) - 1:
        yield Found("last_message_not_assistant", fix=partial(messages.__delitem__, slice(answers[-1] + 1, None)))
    if all(weight(spoken[place]) == 0 for place in answers):
        yield Found("all_weights_zero", drop=True)
