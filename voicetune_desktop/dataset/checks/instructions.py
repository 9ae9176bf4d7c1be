"""Checks of one example in Alpaca's format: {"instruction": …, "input": …, "output": …}."""

from collections.abc import Iterator
from functools import partial

from voicetune_desktop.dataset.checks.json_values import Fields, fields, items
from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk, parted, said

_TEXTS = ("instruction", "input", "output", "system")


def instruction_problems(example: Fields) -> Iterator[Found]:
    """Yield missing texts, an empty answer and a history that is no list of pairs."""
    for key in _TEXTS:
        value = example.get(key)
        if (key in ("instruction", "output") and value is None) or not isinstance(value, str | None):
            yield Found("missing_field", {"key": key})
        elif isinstance(value, str) and "\0" in value:
            yield Found("null_character_text", {"key": key}, partial(example.update, {key: value.replace("\0", "")}))
    output = example.get("output")
    if isinstance(output, str) and not output.strip():
        yield Found("empty_completion", drop=True)
    if not _text(example, "instruction").strip() and not _text(example, "input").strip():
        yield Found("missing_field", {"key": "instruction"})
    if "history" in example and not all(map(_is_pair, items(example["history"]) or [example["history"] or ["", ""]])):
        yield Found("missing_field", {"key": "history"})


def instruction_talk(example: Fields) -> Talk:
    """Earlier pairs, then instruction and input as the user's, the output as the assistant's."""
    system = _text(example, "system")
    messages = [said("system", system)] if system else []
    for pair in filter(_is_pair, items(example.get("history"))):
        asked, answered = items(pair)
        messages += [said("user", str(asked)), {**said("assistant", str(answered)), "weight": 0}]
    asked_now = "\n\n".join(part for key in ("instruction", "input") if (part := _text(example, key)))
    return Talk([*messages, *([said("user", asked_now)] if asked_now else []), said("assistant", _text(example, "output"))])


def write_instruction(talk: Talk) -> Fields | None:
    """The last question and answer of a talk; what was said before is its history."""
    system, rest = parted(talk.messages)
    speakers = [role(message) for message in rest]
    if not talk.is_plain() or not speakers or speakers != ["user", "assistant"] * (len(speakers) // 2):
        return None
    *before, asked, answered = map(text, rest)
    history = {"history": [[before[place], before[place + 1]] for place in range(0, len(before), 2)]} if before else {}
    opening = {"system": system} if system else {}
    return {"instruction": asked, "input": "", "output": answered, **opening, **history}


def _text(example: Fields, key: str) -> str:
    value = example.get(key)
    return value if isinstance(value, str) else ""


def _is_pair(value: object) -> bool:
    pair = items(value)
    return len(pair) == 2 and all(isinstance(part, str) for part in pair) and fields(value) is None
