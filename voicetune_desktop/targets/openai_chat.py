"""OpenAI's chat format: one JSON object a line, {"messages": [{"role", "content", "weight" where it is 0}, …]}."""

from collections import Counter as Tally
from collections.abc import Iterable, Sequence
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from voicetune_desktop.model import Example
from voicetune_desktop.targets.target import Counter, Target, TrainerView

_OTHER_LINE_ENDS = ("\u0085", "\u2028", "\u2029")
"""Characters that JSON allows in a text, and that some readers take for the end of a line."""

DIFFERENCES = {
    "unreadable": "The service cannot read the example.",
    "no_assistant": "The example has no message of the assistant.",
    "last_not_assistant": "The last message is not the assistant's.",
    "all_weights_zero": "All messages of the assistant have weight 0.",
    "cut_off": "The example is longer than the model reads, so its end is cut off.",
}


class _Written(Struct, omit_defaults=True):
    role: str
    content: str
    weight: int = 1


def row(example: Example) -> bytes:
    """The line of one example: compact JSON in UTF-8 without a mark, ended by a line feed."""
    messages = [_Written(turn.role, turn.content, turn.weight if turn.role == "assistant" else 1) for turn in example.turns]
    line = msgspec.json.encode({"messages": messages})
    for end in _OTHER_LINE_ENDS:
        line = line.replace(end.encode(), f"\\u{ord(end):04x}".encode())
    return line + b"\n"


class _Message(Struct, forbid_unknown_fields=True):
    role: Literal["system", "user", "assistant"]
    content: Annotated[str, Meta(min_length=1)]
    weight: Literal[0, 1] | None = None

    def trained(self) -> bool:
        return self.role == "assistant" and self.weight != 0


class _Row(Struct, forbid_unknown_fields=True):
    messages: Annotated[list[_Message], Meta(min_length=1)]


_DECODER = msgspec.json.Decoder(_Row)


def trainer_view(rows: Iterable[bytes], limit: int, counter: Counter) -> TrainerView:
    """What OpenAI trains of written rows: whole examples refused, the end beyond `limit` tokens cut off, weight 0 masked.

    It reads the bytes anew and by a count of its own, so that it can disagree with the step that planned the examples.
    """
    differences: Tally[str] = Tally()
    examples = examples_trained = written = trained = 0
    for line in rows:
        messages = _read(line)
        reason = _refusal(messages)
        answers = sum(counter.count(message.content) for message in messages if message.trained())
        read = 0 if reason else answers if len(line) <= limit else _within(messages, limit, counter)
        if reason or read < answers:
            differences[reason or "cut_off"] += 1
        examples, examples_trained = examples + 1, examples_trained + (read > 0)
        written, trained = written + answers, trained + read
    return TrainerView(examples, examples_trained, written, trained, dict(differences))


def _read(line: bytes) -> Sequence[_Message]:
    try:
        return _DECODER.decode(line).messages
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ()


def _refusal(messages: Sequence[_Message]) -> str | None:
    """Why the service does not train the example."""
    if not messages or any(message.weight is not None and message.role != "assistant" for message in messages):
        return "unreadable"
    if all(message.role != "assistant" for message in messages):
        return "no_assistant"
    if messages[-1].role != "assistant":
        return "last_not_assistant"
    return None if any(message.trained() for message in messages) else "all_weights_zero"


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
    hint="For OpenAI, Azure OpenAI, Nebius and other services that take OpenAI's chat files.",
    files=("train.jsonl", "valid.jsonl"),
    row=row,
    trainer_view=trainer_view,
    differences=DIFFERENCES,
)
