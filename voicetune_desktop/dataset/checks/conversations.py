"""Checks of one example in ShareGPT's format: {"conversations": [{"from": "human", "value": …}, {"from": "gpt", "value": …}]}."""

from collections.abc import Iterator, Mapping
from functools import partial

from voicetune_desktop.dataset.checks.json_values import Fields, fields, items
from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk, said
from voicetune_desktop.dataset.checks.turn_order import Names, assistant_first, last_not_assistant, same_role_in_a_row

SHAREGPT = Names("from", "value", frozenset(("system",)), frozenset(("human", "user")), frozenset(("gpt", "assistant")))
_ROLES: Mapping[str, str] = {
    "system": "system",
    "human": "user",
    "user": "user",
    "gpt": "assistant",
    "assistant": "assistant",
    "function_call": "assistant",
    "observation": "tool",
    "tool": "tool",
}
_OURS = {"system": "system", "user": "human", "assistant": "gpt"}


def conversation_problems(example: Fields) -> Iterator[Found]:
    """Yield what is wrong with the turns of a conversation and with their order."""
    turns = items(example.get("conversations"))
    if not turns:
        yield Found("missing_messages_list", {"key": "conversations"})
        return
    for number, value in enumerate(turns, 1):
        yield from _turn_problems(fields(value), number)
    if not any(SHAREGPT.of(turn) in SHAREGPT.assistant for turn in turns):
        yield Found("example_missing_assistant_message")
    yield from last_not_assistant(turns, SHAREGPT)
    yield from same_role_in_a_row(turns, SHAREGPT)
    yield from assistant_first(turns, SHAREGPT)


def _turn_problems(turn: Fields | None, number: int) -> Iterator[Found]:
    if turn is None:
        yield Found("message_data_type", {"number": number})
        return
    speaker, value = SHAREGPT.of(turn), turn.get("value")
    if "from" not in turn or "value" not in turn:
        yield Found("message_missing_key", {"number": number, "key": '"from" or "value"'})
    elif turn["from"] != speaker or speaker not in _ROLES:
        yield Found("unrecognized_role", {"number": number}, partial(turn.update, {"from": speaker}) if speaker in _ROLES else None)
    elif not isinstance(value, str) or not value:
        yield Found("missing_content", {"number": number})
    elif value.isspace():
        yield Found("blank_content", {"number": number})
    elif "\0" in value:
        yield Found("null_character", {"number": number}, partial(turn.update, value=value.replace("\0", "")))


def conversation_talk(example: Fields) -> Talk:
    """The turns as messages."""
    turns = [turn for turn in map(fields, items(example.get("conversations"))) if turn is not None]
    system = example.get("system")
    opening = [said("system", system)] if isinstance(system, str) and system else []
    return Talk([*opening, *(said(_ROLES.get(SHAREGPT.of(turn), ""), _value(turn)) for turn in turns)])


def write_conversation(talk: Talk) -> Fields | None:
    """The messages as turns."""
    if not talk.is_plain():
        return None
    return {"conversations": [{"from": _OURS[role(message)], "value": text(message)} for message in talk.messages]}


def _value(turn: Fields) -> str:
    value = turn.get("value")
    return value if isinstance(value, str) else ""
