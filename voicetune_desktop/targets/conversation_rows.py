"""Rows of messages, {"messages": [{"role", "content", …}]}, as most trainers take them; read anew the same way for all of them."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Generic, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.home import CLOSING, OPENING, talks
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.shaping import one_answer_each
from voicetune_desktop.targets.target import Counter, Row, kept_places


class Said(Struct, forbid_unknown_fields=True):
    """One message of a row."""

    role: Literal["system", "user", "assistant"]
    content: str


M = TypeVar("M", bound=Said)


class Conversation(Struct, Generic[M], forbid_unknown_fields=True):
    """One row."""

    messages: Annotated[list[M], Meta(min_length=1)]


def row_of(turns: Sequence[Turn], messages: Sequence[Said]) -> Row:
    """The row of some turns, written as these messages."""
    return Row(encoded({"messages": messages}), kept_places(turns))


def one_answer_rows(example: Example) -> Iterator[Row]:
    """One row for every answer to train, ended by it, for trainers that train the last message of a row alone."""
    for whole in talks(example):
        for one in one_answer_each(whole):
            yield row_of(one.turns, [Said(turn.role, turn.content) for turn in one.turns])


def messages_of(line: bytes, decoder: msgspec.json.Decoder[Conversation[M]]) -> list[M]:
    """The messages of a written row; none where a trainer could not read it."""
    try:
        return decoder.decode(line).messages
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return []


def by_turns(messages: Sequence[Said]) -> bool:
    """Whether person and assistant take turns, the person first, after a system prompt at most."""
    said = messages[1:] if messages[0].role == "system" else messages
    return all(message.role == ("user", "assistant")[place % 2] for place, message in enumerate(said))


def framed(messages: Sequence[Said], counter: Counter) -> int:
    """Tokens of messages with what a chat template puts around each of them."""
    return sum(OPENING + counter.count(message.content) + CLOSING for message in messages)
