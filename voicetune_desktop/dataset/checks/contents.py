"""Checks of one example for Gemini: {"systemInstruction": …, "contents": [{"role": "user"|"model", "parts": [{"text": …}]}, …]}."""

from collections.abc import Iterator
from functools import partial

from voicetune_desktop.dataset.checks.json_values import Fields, fields, items, without
from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk, parted, said
from voicetune_desktop.dataset.checks.turn_order import Names, last_not_assistant, same_role_in_a_row

GEMINI = Names("role", "parts", frozenset(), frozenset(("user",)), frozenset(("model",)))
_KEYS = frozenset(("systemInstruction", "contents", "tools"))
_OURS = {"user": "user", "assistant": "model"}


def content_problems(example: Fields) -> Iterator[Found]:
    """Yield what is wrong with the contents and their order."""
    if unknown := example.keys() - _KEYS:
        yield Found("example_unrecognized_key", fix=partial(without, example, unknown))
    turns = items(example.get("contents"))
    if not turns:
        yield Found("missing_messages_list", {"key": "contents"})
        return
    for number, value in enumerate(turns, 1):
        yield from _turn_problems(fields(value), number)
    if "systemInstruction" in example and not _said(example["systemInstruction"]):
        yield Found("missing_field", {"key": "systemInstruction"}, partial(without, example, ("systemInstruction",)))
    if not any(GEMINI.of(turn) in GEMINI.assistant for turn in turns):
        yield Found("example_missing_assistant_message")
    yield from last_not_assistant(turns, GEMINI)
    yield from same_role_in_a_row(turns, GEMINI)


def _turn_problems(turn: Fields | None, number: int) -> Iterator[Found]:
    if turn is None:
        yield Found("message_data_type", {"number": number})
        return
    speaker = {"assistant": "model"}.get(GEMINI.of(turn), GEMINI.of(turn))
    if turn.get("role") != speaker or speaker not in _OURS.values():
        meant = partial(turn.update, role=speaker) if speaker in _OURS.values() else None
        yield Found("unrecognized_role", {"number": number}, meant)
    parts = items(turn.get("parts"))
    if not parts or any(fields(part) is None for part in parts):
        yield Found("missing_content", {"number": number})
    elif all(set(fields(part) or {}) <= {"text"} for part in parts) and not _said(turn).strip():
        yield Found("blank_content" if _said(turn) else "missing_content", {"number": number})


def content_talk(example: Fields) -> Talk:
    """The contents as messages, after the system instruction."""
    system = _said(example.get("systemInstruction"))
    roles = {"model": "assistant"}
    turns = [turn for turn in map(fields, items(example.get("contents"))) if turn is not None]
    spoken = [said(roles.get(GEMINI.of(turn), GEMINI.of(turn)), _said(turn)) for turn in turns]
    return Talk([*([said("system", system)] if system else []), *spoken])


def write_content(talk: Talk) -> Fields | None:
    """The messages as contents."""
    system, rest = parted(talk.messages)
    if not talk.is_plain() or any(role(message) not in _OURS for message in rest) or not rest:
        return None
    opening: Fields = {"systemInstruction": {"role": "system", "parts": [{"text": system}]}} if system else {}
    return {**opening, "contents": [{"role": _OURS[role(message)], "parts": [{"text": text(message)}]} for message in rest]}


def _said(turn: object) -> str:
    parts = items((fields(turn) or {}).get("parts"))
    return "".join(value for part in parts if isinstance(value := (fields(part) or {}).get("text"), str))
