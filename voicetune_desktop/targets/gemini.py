"""Gemini on Vertex AI: {"systemInstruction": …, "contents": [{"role": "user" or "model", "parts": [{"text"}]}]}; there are no weights.

The documentation does not say which turns of the model are learned; as its examples hold several, it is taken to be all of them.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.messages import answer_tokens, length
from voicetune_desktop.targets.shaping import alternating, parted, without_weights
from voicetune_desktop.targets.target import Counter, Judged, Row, Target, kept_places

CONTEXT = 90_000
"""Tokens of an example by our count: the service takes 131,072 of its own, and its tokenizer can need up to 40 % more than ours."""

DIFFERENCES = {
    "unreadable": "The service cannot read the example. Save the files again.",
    "no_model": "The example has no turn of the model. Leave the example out.",
    "not_user_first": "The model opens the conversation, which the service refuses. Let that message be context only.",
    "not_alternating": "The service refuses two turns of one side in a row. Join them into one.",
    "last_not_model": "The last turn is not the model's. Remove what follows the last answer.",
    "too_long": "The example is longer than the service takes, so all of it is dropped. Allow shorter examples.",
}


def rows(example: Example) -> Iterator[Row]:
    """The rows of one example: it is cut at answers that are context only."""
    return map(_row, without_weights(alternating(example)))


def _row(example: Example) -> Row:
    system, talk = parted(example)
    row: dict[str, object] = {"contents": [_content("model" if turn.role == "assistant" else "user", turn) for turn in talk]}
    if system:
        row = {"systemInstruction": _content("system", *system), **row}
    return Row(encoded(row), kept_places(example.turns))


def _content(role: str, *turns: Turn) -> object:
    return {"role": role, "parts": [{"text": turn.content} for turn in turns]}


class _Part(Struct, forbid_unknown_fields=True):
    text: Annotated[str, Meta(min_length=1)]


class _Content(Struct, forbid_unknown_fields=True):
    role: Literal["user", "model", "system"]
    parts: Annotated[list[_Part], Meta(min_length=1)]

    @property
    def content(self) -> str:
        return "".join(part.text for part in self.parts)

    @property
    def trained(self) -> bool:
        return self.role == "model"


class _Row(Struct, forbid_unknown_fields=True):
    contents: Annotated[list[_Content], Meta(min_length=1)]
    systemInstruction: _Content | None = None  # noqa: N815  (the service's word)


_DECODER = msgspec.json.Decoder(_Row)


def judge(line: bytes, limit: int, counter: Counter) -> Judged:
    """What the service trains of a row: every turn of the model, or nothing where the row is refused or longer than `limit` tokens."""
    row = _read(line)
    if row is None:
        return Judged(0, 0, "unreadable")
    answers = answer_tokens(row.contents, counter)
    system = [row.systemInstruction] if row.systemInstruction else []
    too_long = len(line) > limit and length([*system, *row.contents], counter) > limit
    reason = _refusal(row.contents) or ("too_long" if too_long else "")
    return Judged(answers, 0 if reason else answers, reason)


def _read(line: bytes) -> _Row | None:
    try:
        return _DECODER.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _refusal(contents: Sequence[_Content]) -> str:
    if any(content.role == "system" for content in contents):
        return "unreadable"
    if not any(content.trained for content in contents):
        return "no_model"
    if contents[0].trained:
        return "not_user_first"
    if any(before.role == after.role for before, after in pairwise(contents)):
        return "not_alternating"
    return "" if contents[-1].trained else "last_not_model"


GEMINI = Target(
    id="gemini",
    label="Gemini",
    hint="For Gemini models that Google trains on Vertex AI.",
    group="service",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
    context=lambda _: CONTEXT,
)
