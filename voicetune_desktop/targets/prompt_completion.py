"""Rows of one answer each, apart from what was said before it: {"prompt": [messages], "completion": [one message]}.

TRL and Unsloth train the completion alone, so an answer that is context only is never trained, and no chat template has to say
where answers begin.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from voicetune_desktop.model import Example
from voicetune_desktop.targets.conversation_rows import Said, framed
from voicetune_desktop.targets.home import OPENING, talks
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.shaping import one_answer_each
from voicetune_desktop.targets.target import Counter, Judged, Row, kept_places

DIFFERENCES = {
    "unreadable": "The trainer cannot read the row. Save the files again.",
    "no_question": "Nothing stands before the answer, and the training stops at such a row. Leave the example out, or let the answer be "
    "context only.",
    "cut_off": "The row is longer than the training reads, so the end of the answer is cut off. Make the examples shorter on the page "
    "Dataset, or set `length` in settings.toml higher.",
    "dropped": "Only the prompt fits into what the training reads, so the row is left out. Make the examples shorter on the page Dataset, "
    "or set `length` in settings.toml higher.",
}


def rows(example: Example) -> Iterator[Row]:
    """One row for every answer to train."""
    for one in (each for whole in talks(example) for each in one_answer_each(whole)):
        *prompt, answer = one.turns
        row = {"prompt": [Said(turn.role, turn.content) for turn in prompt], "completion": [_Answer("assistant", answer.content)]}
        yield Row(encoded(row), kept_places(one.turns))


class _Answer(Struct, forbid_unknown_fields=True):
    role: Literal["assistant"]
    content: str


class _Row(Struct, forbid_unknown_fields=True):
    prompt: list[Said]
    completion: Annotated[list[_Answer], Meta(min_length=1, max_length=1)]


_DECODER = msgspec.json.Decoder(_Row)


def judge(line: bytes, limit: int, counter: Counter) -> Judged:
    """What is trained of a row: the answer alone, as far as it stands within the first `limit` tokens."""
    try:
        row = _DECODER.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Judged(0, 0, "unreadable")
    answer = counter.count(row.completion[0].content)
    if not row.prompt:
        return Judged(answer, 0, "no_question")
    room = limit - framed(row.prompt, counter) - OPENING
    if room <= 0:
        return Judged(answer, 0, "dropped")
    return Judged(answer, min(answer, room), "cut_off" if room < answer else "")
