"""OpenAI's chat format: one JSON object a line, {"messages": [{"role", "content", "weight" where it is 0}, …]}."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from voicetune_desktop.model import Example
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.target import Counter, Judged, Row, Target, kept_places

DIFFERENCES = {
    "unreadable": "The service cannot read the example. Save the files again.",
    "no_assistant": "The example has no message of the assistant. Leave the example out.",
    "last_not_assistant": "The last message is not the assistant's. Remove what follows the last answer.",
    "all_weights_zero": "All messages of the assistant have weight 0. Leave the example out, or let an answer be trained.",
    "cut_off": "The example is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.",
}


class _Written(Struct, omit_defaults=True):
    role: str
    content: str
    weight: int = 1


def rows(example: Example) -> Iterator[Row]:
    """The row of one example."""
    messages = [_Written(turn.role, turn.content, turn.weight if turn.role == "assistant" else 1) for turn in example.turns]
    yield Row(encoded({"messages": messages}), kept_places(example.turns))


class _Message(Struct, forbid_unknown_fields=True):
    role: Literal["system", "user", "assistant"]
    content: Annotated[str, Meta(min_length=1)]
    weight: Literal[0, 1] | None = None

    def trained(self) -> bool:
        return self.role == "assistant" and self.weight != 0


class _Row(Struct, forbid_unknown_fields=True):
    messages: Annotated[list[_Message], Meta(min_length=1)]


_DECODER = msgspec.json.Decoder(_Row)


def judge(line: bytes, limit: int, counter: Counter) -> Judged:
    """What OpenAI trains of a row: a whole example refused, the end beyond `limit` tokens cut off, weight 0 masked.

    It reads the bytes anew and by a count of its own, so that it can disagree with the step that planned the examples.
    """
    messages = _read(line)
    reason = _refusal(messages)
    answers = sum(counter.count(message.content) for message in messages if message.trained())
    read = 0 if reason else answers if len(line) <= limit else _within(messages, limit, counter)
    return Judged(answers, read, reason or ("cut_off" if read < answers else ""))


def _read(line: bytes) -> Sequence[_Message]:
    try:
        return _DECODER.decode(line).messages
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ()


def _refusal(messages: Sequence[_Message]) -> str:
    """Why the service does not train the example; empty where it does."""
    if not messages or any(message.weight is not None and message.role != "assistant" for message in messages):
        return "unreadable"
    if all(message.role != "assistant" for message in messages):
        return "no_assistant"
    if messages[-1].role != "assistant":
        return "last_not_assistant"
    return "" if any(message.trained() for message in messages) else "all_weights_zero"


def _within(messages: Sequence[_Message], limit: int, counter: Counter) -> int:
    """Tokens of trained answers among the first `limit` tokens: 3 open a message, its role and its content follow."""
    place = trained = 0
    for message in messages:
        place += 3 + counter.count(message.role)
        tokens = counter.count(message.content)
        if message.trained():
            trained += max(0, min(tokens, limit - place))
        place += tokens
    return trained


OPENAI_CHAT = Target(
    id="openai-chat",
    label="OpenAI format",
    hint="For OpenAI and other services that take OpenAI's chat files.",
    group="service",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
)
