"""Rows of messages with roles, as most services take them, and what a service makes of a row."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, Protocol

import msgspec
from msgspec import UNSET, Struct, UnsetType

from voicetune_desktop.model import Example
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.target import Counter, Judged, Row, kept_places

OPENING = 3
"""Tokens that open a message, as OpenAI counts them; chat templates of other models need about as many."""


class _Written(Struct, omit_defaults=True):
    role: str
    content: str
    weight: int = 1


def row_of(example: Example) -> Row:
    """The row of an example as it is; an answer that is context only has the weight 0."""
    messages = [_Written(turn.role, turn.content, turn.weight if turn.role == "assistant" else 1) for turn in example.turns]
    return Row(encoded({"messages": messages}), kept_places(example.turns))


class Said(Protocol):
    """A message as a judge sees it."""

    @property
    def role(self) -> str:
        """Who speaks, in the service's word."""
        ...

    @property
    def content(self) -> str:
        """What is said."""
        ...

    @property
    def trained(self) -> bool:
        """Whether the service learns it."""
        ...


class Message(Struct, forbid_unknown_fields=True):
    """One message of a written row."""

    role: Literal["system", "user", "assistant"]
    content: str
    weight: Literal[0, 1] | UnsetType | None = UNSET

    @property
    def trained(self) -> bool:
        """Whether a service that reads weights learns it."""
        return self.role == "assistant" and self.weight != 0


class _Row(Struct, forbid_unknown_fields=True):
    messages: list[Message]


_DECODER = msgspec.json.Decoder(_Row)


def messages_in(line: bytes) -> Sequence[Message]:
    """The messages of a written row; none where it cannot be read."""
    try:
        return _DECODER.decode(line).messages
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ()


Refusal = tuple[str, Callable[[Sequence[Message]], bool]]
"""A reason, and whether a service does not train a row for it."""


def judging(
    refusals: Sequence[Refusal], reading: Callable[[bytes], Sequence[Message]] = messages_in
) -> Callable[[bytes, int, Counter], Judged]:
    """The judge of a service that refuses rows for these reasons, masks answers with weight 0 and cuts off what is too long.

    It reads the bytes anew and by a count of its own, so that it can disagree with the step that planned the examples. `reading`
    gives the messages of a written row, none where it cannot be read.
    """

    def judge(line: bytes, limit: int, counter: Counter) -> Judged:
        messages = reading(line)
        reason = next((reason for reason, refused in refusals if refused(messages)), "")
        answers = answer_tokens(messages, counter)
        read = 0 if reason else answers if len(line) <= limit else answer_tokens_within(messages, limit, counter)
        return Judged(answers, read, reason or ("cut_off" if read < answers else ""))

    return judge


def answer_tokens(messages: Iterable[Said], counter: Counter) -> int:
    """Tokens of the answers to train."""
    return sum(counter.count(message.content) for message in messages if message.trained)


def answer_tokens_within(messages: Iterable[Said], limit: int, counter: Counter) -> int:
    """Tokens of the answers to train among the first `limit` tokens: 3 open a message, its role and its content follow."""
    place = found = 0
    for message in messages:
        place += OPENING + counter.count(message.role)
        tokens = counter.count(message.content)
        if message.trained:
            found += max(0, min(tokens, limit - place))
        place += tokens
    return found


def length(messages: Iterable[Said], counter: Counter) -> int:
    """Tokens of a whole conversation."""
    return sum(OPENING + counter.count(message.role) + counter.count(message.content) for message in messages)
