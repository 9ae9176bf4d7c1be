"""ChatML as text: {"text": …} with the marks <|im_start|> and <|im_end|> around every message, for trainers of plain text.

Such trainers learn all of the text, what others say included. Marks that somebody wrote in a message are no marks here: each becomes
a text of the same length.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec
from msgspec import Struct

from voicetune_desktop.model import Example
from voicetune_desktop.targets import refusals
from voicetune_desktop.targets.exchange import differences, parts
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.messages import Message, Refusal, judging
from voicetune_desktop.targets.target import Row, Spans, Target

START, END = "<|im_start|>", "<|im_end|>"
_MARK = re.compile(r"<\|(\w{1,40})\|>")
"""Any mark of this kind: tokenizers take "<|endoftext|>" and others in a text for the mark, too."""
_MESSAGE = re.compile(r"<\|im_start\|>(system|user|assistant)\n([^<]*(?:<(?!\|im_(?:start|end)\|>)[^<]*)*)<\|im_end\|>\n")

REFUSALS: tuple[Refusal, ...] = (("unreadable", refusals.no_messages), ("no_assistant", refusals.no_assistant))


def rows(example: Example) -> Iterator[Row]:
    """The rows of one example."""
    return map(_row, parts(example))


def _row(example: Example) -> Row:
    text = ""
    kept: list[tuple[int, int]] = []
    marks: list[tuple[int, int]] = []
    for turn in example.turns:
        opening, content = f"{START}{turn.role}\n", unmarked(turn.content)
        start = len(text) + len(opening)
        kept += [(start + first, start + end) for first, end in turn.kept]
        text += f"{opening}{content}{END}\n"
        marks += (start - len(opening), start), (start + len(content), len(text))
    places: dict[str, Spans] = {text: tuple(kept)} if kept else {}
    return Row(encoded({"text": text}), places, {text: tuple(marks)})


def unmarked(text: str) -> str:
    """A text without marks; no letter changes its place."""
    return _MARK.sub(r"(|\1|)", text)


class _Row(Struct, forbid_unknown_fields=True):
    text: str


_DECODER = msgspec.json.Decoder(_Row)
_ROLES: dict[str, Literal["system", "user", "assistant"]] = {"system": "system", "user": "user", "assistant": "assistant"}


def _read(line: bytes) -> Sequence[Message]:
    """The messages of a row; none where anything stands outside the marks."""
    try:
        text = _DECODER.decode(line).text
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ()
    found = list(_MESSAGE.finditer(text))
    whole = sum(len(one[0]) for one in found) == len(text)
    return [Message(_ROLES[one[1]], one[2]) for one in found] if whole else ()


CHATML = Target(
    id="chatml",
    label="ChatML text",
    hint="For trainers of plain text that read ChatML's marks; they learn what others say, too.",
    group="exchange",
    rows=rows,
    judge=judging(REFUSALS, _read),
    differences=differences(reason for reason, _ in REFUSALS),
)
