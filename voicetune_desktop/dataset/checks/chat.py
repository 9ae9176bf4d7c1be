"""Checks of one example that is a list of messages: {"messages": [{"role": …, "content": …}, …]}."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from voicetune_desktop.dataset.checks.dialects import OPENAI, Dialect
from voicetune_desktop.dataset.checks.json_values import Fields, fields, items, without
from voicetune_desktop.dataset.checks.meaning import role, text, weight
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.tools import tool_problems
from voicetune_desktop.dataset.checks.turn_order import assistant_first, last_not_assistant, same_role_in_a_row, system_not_first

_ROLES = OPENAI.roles
_IN_PLACE_OF_CONTENT = ("tool_calls", "function_call", "refusal")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_-]")


def chat_problems(example: Fields, dialect: Dialect = OPENAI) -> Iterator[Found]:
    """Yield what is wrong with an example, message by message and then as a whole."""
    if dialect.keys is not None and (unknown := example.keys() - dialect.keys):
        check = "example_extra_key" if dialect.refuses_keys else "example_unrecognized_key"
        yield Found(check, fix=partial(without, example, unknown))
    messages = items(example.get("messages"))
    if not messages:
        yield Found("missing_messages_list", {"key": "messages"})
        return
    yield from message_problems(messages, dialect)
    yield from _whole(messages, dialect)
    if dialect.tools:
        yield from tool_problems(example, messages, dialect.tool_id_length)
    elif example.get("tools") or any((fields(message) or {}).get("tool_calls") for message in messages):
        yield Found("tools_unsupported")


def message_problems(messages: list[object], dialect: Dialect = OPENAI) -> Iterator[Found]:
    """Yield what is wrong with each of the messages."""
    for number, value in enumerate(messages, 1):
        message = fields(value)
        if message is None:
            yield Found("message_data_type", {"number": number})
        elif not _is_plain(message, dialect):
            for check in _MESSAGE_CHECKS:
                yield from check(message, number, dialect)


def _is_plain(message: Fields, dialect: Dialect) -> bool:
    """Whether a message is a role and a text, as nearly all are, and nothing can be wrong with it."""
    content = message.get("content")
    if len(message) != 2 or not isinstance(content, str) or not content or content.isspace() or "\0" in content:
        return False
    return isinstance(speaker := message.get("role"), str) and speaker in dialect.roles


def _check_keys(message: Fields, number: int, dialect: Dialect) -> Iterator[Found]:
    if dialect.message_keys is not None and (unknown := message.keys() - dialect.message_keys):
        yield Found("message_unrecognized_key", {"number": number}, partial(without, message, unknown))


def _check_role(message: Fields, number: int, dialect: Dialect) -> Iterator[Found]:
    if "role" not in message:
        yield Found("message_missing_key", {"number": number, "key": "role"})
        return
    meant = role(message)
    if meant in _ROLES and meant not in dialect.roles:
        is_system = meant == "developer"
        yield Found("unsupported_role", {"number": number}, partial(message.update, role="system") if is_system else None)
    elif message["role"] != meant or meant not in _ROLES:
        yield Found("unrecognized_role", {"number": number}, partial(message.update, role=meant) if meant in _ROLES else None)


def _check_content(message: Fields, number: int, dialect: Dialect) -> Iterator[Found]:
    content = message.get("content")
    if content in (None, "", []):
        yield from _no_content(message, number)
    elif isinstance(content, str):
        yield from _check_text(message, content, number)
    elif not items(content):
        yield Found("missing_content", {"number": number})
    elif not all(_part_fits(fields(part), role(message)) for part in items(content)):
        yield Found("content_part", {"number": number})
    elif not dialect.parts:
        only_text = all((fields(part) or {}).get("type") == "text" for part in items(content))
        yield Found("content_not_text", {"number": number}, partial(message.update, content=text(message)) if only_text else None)


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


def _check_name(message: Fields, number: int, _: Dialect) -> Iterator[Found]:
    if "name" not in message:
        return
    name = message["name"]
    if not isinstance(name, str):
        yield Found("name_pattern", {"number": number})
    elif not _NAME.fullmatch(name):
        fitting = _NOT_IN_NAMES.sub("_", name)[:64]
        yield Found("name_pattern", {"number": number}, partial(message.update, name=fitting) if name else None)


def _check_weight(message: Fields, number: int, dialect: Dialect) -> Iterator[Found]:
    if "weight" not in message or not dialect.weights:
        return
    if role(message) != "assistant":
        yield Found("weight_role", {"number": number}, partial(without, message, ("weight",)))
    elif type(message["weight"]) is not int or message["weight"] not in (0, 1):
        meant = weight(message)
        yield Found("weight_value", {"number": number}, None if meant is None else partial(message.update, weight=meant))


_MESSAGE_CHECKS: tuple[Callable[[Fields, int, Dialect], Iterator[Found]], ...] = (
    _check_keys,
    _check_role,
    _check_content,
    _check_name,
    _check_weight,
)


def _whole(messages: list[object], dialect: Dialect) -> Iterator[Found]:
    """Checks over all messages of an example: the assistant's are trained, and most trainers want one at the end."""
    answers = [message for message in map(fields, messages) if message is not None and role(message) == "assistant"]
    if not answers:
        yield Found("example_missing_assistant_message")
        return
    yield from last_not_assistant(messages, check="last_message_not_assistant" if dialect.answer_last else "ends_without_answer")
    yield from _untrained(answers, dialect)
    if dialect.in_turn:
        yield from system_not_first(messages)
        yield from same_role_in_a_row(messages)
    if dialect.user_first:
        yield from assistant_first(messages)
    if dialect.last_only and len(answers) > 1:
        yield Found("only_last_answer", {"answers": len(answers)})


def _untrained(answers: list[Fields], dialect: Dialect) -> Iterator[Found]:
    if dialect.weights:
        if all(weight(answer) == 0 for answer in answers):
            yield Found("all_weights_zero", drop=True)
    elif count := sum(weight(answer) == 0 and dialect.train_key not in answer for answer in answers):
        yield Found("weight_ignored", {"count": count})
    elif dialect.train_key and all(answer.get(dialect.train_key) is False for answer in answers):
        yield Found("all_weights_zero", drop=True)
