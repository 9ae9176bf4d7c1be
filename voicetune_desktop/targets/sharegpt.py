"""ShareGPT: {"conversations": [{"from": "system" | "human" | "gpt", "value": …}, …]}, one row a conversation."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from voicetune_desktop.model import Example
from voicetune_desktop.targets.exchange import DIFFERENCES, IN_ORDER, parts
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.messages import Message, judging
from voicetune_desktop.targets.target import Row, Target, kept_places

SPEAKERS = {"system": "system", "user": "human", "assistant": "gpt"}
"""The format's word for a role."""
ROLES: dict[str, Literal["system", "user", "assistant"]] = {"system": "system", "human": "user", "gpt": "assistant"}


def rows(example: Example) -> Iterator[Row]:
    """The rows of one example."""
    for one in parts(example):
        turns = [{"from": SPEAKERS[turn.role], "value": turn.content} for turn in one.turns]
        yield Row(encoded({"conversations": turns}), kept_places(one.turns))


class _Turn(Struct, forbid_unknown_fields=True, rename={"speaker": "from"}):
    speaker: Literal["system", "human", "gpt"]
    value: str


class _Row(Struct, forbid_unknown_fields=True):
    conversations: Annotated[list[_Turn], Meta(min_length=1)]


_DECODER = msgspec.json.Decoder(_Row)


def _read(line: bytes) -> Sequence[Message]:
    try:
        return [Message(ROLES[turn.speaker], turn.value) for turn in _DECODER.decode(line).conversations]
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ()


SHAREGPT = Target(
    id="sharegpt",
    label="ShareGPT",
    hint="For trainers and tools that ask for ShareGPT conversations.",
    group="exchange",
    rows=rows,
    judge=judging(IN_ORDER, _read),
    differences=DIFFERENCES,
)
