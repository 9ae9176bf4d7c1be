"""Checks of one example that is one text, {"text": …}, with ChatML's marks around each message where a talk is meant."""

import re
from collections.abc import Iterator
from functools import partial

from voicetune_desktop.dataset.checks.json_values import Fields
from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk, said

_START, _END = "<|im_start|>", "<|im_end|>"
_PART = re.compile(re.escape(_START) + r"([a-z]*)\n?")
_ROLES = frozenset(("system", "user", "assistant", "tool"))


def text_problems(example: Fields) -> Iterator[Found]:
    """Yield a missing or empty text."""
    value = example.get("text")
    if not isinstance(value, str) or not value.strip():
        yield Found("missing_field", {"key": "text"})
    elif "\0" in value:
        yield Found("null_character_text", {"key": "text"}, partial(example.update, text=value.replace("\0", "")))


def chatml_problems(example: Fields) -> Iterator[Found]:
    """Yield what is wrong with a text that has to be marked."""
    yield from text_problems(example)
    value = example.get("text")
    if not isinstance(value, str) or not value.strip():
        return
    parts = value.split(_START)
    if parts[0].strip() or any(part.count(_END) != 1 or part.split(_END)[1].strip() for part in parts[1:]):
        yield Found("chatml_marks")
        return
    speakers = [part.split("\n", 1)[0].strip() for part in parts[1:]]
    yield from (Found("chatml_role", {"number": number}) for number, speaker in enumerate(speakers, 1) if speaker not in _ROLES)
    if "assistant" not in speakers:
        yield Found("chatml_no_assistant")


def text_talk(example: Fields) -> Talk:
    """The marked messages; a text without marks is an answer to nothing."""
    value = example.get("text")
    if not isinstance(value, str):
        return Talk([])
    if _START not in value:
        return Talk([said("assistant", value)])
    parts = _PART.split(value)[1:]
    return Talk([said(speaker, content.split(_END, 1)[0]) for speaker, content in zip(parts[::2], parts[1::2], strict=True)])


def write_text(talk: Talk) -> Fields | None:
    """The messages with marks around each."""
    if not talk.is_plain() or any(mark in text(message) for message in talk.messages for mark in (_START, _END)):
        return None
    return {"text": "".join(f"{_START}{role(message)}\n{text(message)}{_END}\n" for message in talk.messages)}
