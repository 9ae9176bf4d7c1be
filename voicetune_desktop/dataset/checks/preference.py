"""Checks of one preference pair: {"input": {"messages": […]}, "preferred_output": [answer], "non_preferred_output": [answer]}."""

from collections.abc import Iterator
from functools import partial

from voicetune_desktop.dataset.checks.chat import message_problems
from voicetune_desktop.dataset.checks.json_values import Fields, fields, items, without
from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk, said
from voicetune_desktop.dataset.checks.tools import tool_problems

_ANSWERS = ("preferred_output", "non_preferred_output")
_KEYS = frozenset(("input", *_ANSWERS))


def preference_problems(example: Fields) -> Iterator[Found]:
    """Yield what is wrong with the input, with each answer, and with the pair."""
    if unknown := example.keys() - _KEYS:
        yield Found("example_unrecognized_key", fix=partial(without, example, unknown))
    given = fields(example.get("input")) or {}
    messages = items(given.get("messages"))
    if not messages:
        yield Found("missing_input")
    yield from message_problems(messages)
    yield from tool_problems(given, messages)
    if messages and role(fields(messages[-1]) or {}) == "assistant":
        yield Found("input_ends_with_assistant")
    for key in _ANSWERS:
        yield from _answer_problems(example, key)
    preferred, other = (_answer(example, key) for key in _ANSWERS)
    if preferred and preferred == other:
        yield Found("same_preference", drop=True)


def preference_talk(example: Fields) -> Talk:
    """The input with the preferred answer, and the other one."""
    given = items((fields(example.get("input")) or {}).get("messages"))
    messages = [message for message in map(fields, (*given, *items(example.get("preferred_output")))) if message is not None]
    return Talk(messages, _answer(example, "non_preferred_output"))


def write_preference(talk: Talk) -> Fields | None:
    """A pair from a talk that has a worse answer."""
    if talk.rejected is None or not talk.is_plain() or role(talk.messages[-1]) != "assistant":
        return None
    *given, preferred = talk.messages
    answers = [preferred], [said("assistant", talk.rejected)]
    return {"input": {"messages": given, "tools": [], "parallel_tool_calls": True}, **dict(zip(_ANSWERS, answers, strict=True))}


def _answer(example: Fields, key: str) -> str:
    return "".join(text(fields(message) or {}) for message in items(example.get(key)))


def _answer_problems(example: Fields, key: str) -> Iterator[Found]:
    messages = items(example.get(key))
    if len(messages) != 1:
        yield Found("missing_preference", {"key": key})
        return
    yield from message_problems(messages)
    if role(fields(messages[0]) or {}) != "assistant":
        yield Found("preference_role", {"key": key})
