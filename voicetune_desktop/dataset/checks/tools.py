"""Checks of the tools in an example of OpenAI's chat format: what is offered, called and answered."""

from collections.abc import Iterator

from voicetune_desktop.dataset.checks.json_values import Fields, fields, items
from voicetune_desktop.dataset.checks.meaning import role
from voicetune_desktop.dataset.checks.table import Found

_MOST = 128
_PLAIN, _SPEAKERS = 2, ("user", "assistant", "system")
"""Fields and roles of messages that have nothing to do with tools, as nearly all are."""


def tool_problems(example: Fields, messages: list[object], id_length: int = 0) -> Iterator[Found]:
    """Yield incomplete tools, incomplete calls, answers to calls that nobody made, and ids of another length than the trainer's."""
    if not (_offered("tools", example) and _offered("functions", example)):
        yield Found("tools", {"most": _MOST})
    called: set[str] = set()
    for number, value in enumerate(messages, 1):
        message = fields(value) or {}
        if len(message) == _PLAIN and "content" in message and message.get("role") in _SPEAKERS:
            continue
        speaker = role(message)
        if "tool_calls" in message:
            calls = items(message["tool_calls"])
            if not calls or speaker != "assistant" or not all(map(_complete, calls)):
                yield Found("tool_calls", {"number": number})
            called.update(_id(call) for call in calls)
            if id_length and any(len(_id(call)) != id_length for call in calls):
                yield Found("tool_id_length", {"number": number})
        if speaker == "tool" and _id(message, "tool_call_id") not in called:
            yield Found("tool_call_id", {"number": number})
        if speaker == "function" and not _named(message):
            yield Found("message_missing_key", {"number": number, "key": "name"})


def _offered(key: str, example: Fields) -> bool:
    """Whether a list of tools or functions is complete, or not there."""
    if key not in example:
        return True
    offered = items(example[key])
    described = [(fields(tool) or {}).get("function") if key == "tools" else tool for tool in offered]
    return isinstance(example[key], list) and len(offered) <= _MOST and all(map(_named, described))


def _named(function: object) -> bool:
    return isinstance((fields(function) or {}).get("name"), str)


def _complete(call: object) -> bool:
    parts = fields(call) or {}
    function = fields(parts.get("function")) or {}
    return bool(_id(call)) and parts.get("type") == "function" and _named(function) and isinstance(function.get("arguments"), str)


def _id(value: object, key: str = "id") -> str:
    found = (fields(value) or {}).get(key)
    return found if isinstance(found, str) else ""
