"""Checks of one example of two texts, {"prompt": …, "completion": …}, or of two lists of messages under the same names."""

from collections.abc import Iterator
from functools import partial

from voicetune_desktop.dataset.checks.chat import message_problems
from voicetune_desktop.dataset.checks.dialects import TRL
from voicetune_desktop.dataset.checks.json_values import Fields, fields, items, without
from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk, parted, said

_KEYS = ("prompt", "completion")
_LONGEST = 10_000
"""Characters of an example, from the former `prepare_data`, which meant 2,048 tokens."""


def pair_problems(example: Fields) -> Iterator[Found]:
    """Yield what is wrong with an example of two texts."""
    if unknown := example.keys() - set(_KEYS):
        yield Found("example_unrecognized_key", fix=partial(without, example, unknown))
    for key in _KEYS:
        yield from _text_problems(example, key)
    completion = example.get("completion")
    if completion is None or (isinstance(completion, str) and not completion.strip()):
        yield Found("empty_completion", drop=True)
    characters = sum(len(value) for key in _KEYS if isinstance(value := example.get(key), str))
    if characters > _LONGEST and example.get("prompt"):
        yield Found("long_example", {"characters": characters})


def _text_problems(example: Fields, key: str) -> Iterator[Found]:
    value = example.get(key)
    if not isinstance(value, str) and not (key == "completion" and value is None):
        yield Found("missing_field", {"key": key}, partial(example.update, {key: ""}) if key == "prompt" and value is None else None)
    elif isinstance(value, str) and "\0" in value:
        yield Found("null_character_text", {"key": key}, partial(example.update, {key: value.replace("\0", "")}))


def pair_talk(example: Fields) -> Talk:
    """The prompt as the user's, the completion as the assistant's."""
    prompt, completion = (value if isinstance(value := example.get(key), str) else "" for key in _KEYS)
    system, rejected = example.get("system"), example.get("rejected")
    opening = [said("system", system)] if isinstance(system, str) and system else []
    messages = [*opening, *([said("user", prompt)] if prompt else []), said("assistant", completion)]
    return Talk(messages, rejected if isinstance(rejected, str) else None)


def write_pair(talk: Talk) -> Fields | None:
    """Prompt and completion of a talk of one question and one answer."""
    system, rest = parted(talk.messages)
    speakers = [role(message) for message in rest]
    if not talk.is_plain() or speakers not in (["user", "assistant"], ["assistant"]):
        return None
    asked = [system] if system else []
    return {"prompt": "\n\n".join([*asked, *map(text, rest[:-1])]), "completion": text(rest[-1])}


def talk_pair_problems(example: Fields) -> Iterator[Found]:
    """Yield what is wrong with an example of two lists of messages."""
    prompt, completion = (items(example.get(key)) for key in _KEYS)
    yield from (Found("missing_messages_list", {"key": key}) for key in _KEYS if not items(example.get(key)))
    yield from message_problems(prompt, TRL)
    yield from message_problems(completion, TRL)
    if completion and all(role(fields(message) or {}) != "assistant" for message in completion):
        yield Found("example_missing_assistant_message")


def talk_pair_talk(example: Fields) -> Talk:
    """All messages; those of the prompt are context."""
    context = [{**message, "weight": 0} if role(message) == "assistant" else message for message in _messages(example, "prompt")]
    return Talk([*context, *_messages(example, "completion")])


def write_talk_pair(talk: Talk) -> Fields | None:
    """Everything before the last answer, and that answer."""
    if not talk.is_plain() or role(talk.messages[-1]) != "assistant" or len(talk.messages) == 1:
        return None
    plain = [said(role(message), text(message)) for message in talk.messages]
    return {"prompt": plain[:-1], "completion": plain[-1:]}


def _messages(example: Fields, key: str) -> list[Fields]:
    return [message for message in map(fields, items(example.get(key))) if message is not None]
