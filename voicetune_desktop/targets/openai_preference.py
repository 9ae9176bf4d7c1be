"""Preference pairs: {"input": {"messages": […]}, "preferred_output": […], "non_preferred_output": […]}: what was edited, or not chosen.

OpenAI, Azure, Together and Fireworks agree on this shape (DPO). The conversation before is context and never trained.
"""

from collections.abc import Iterator, Sequence
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.messages import Message, answer_tokens_within
from voicetune_desktop.targets.refusals import empty_message, last_not_assistant, no_assistant, not_alternating
from voicetune_desktop.targets.shaping import alternating, trained
from voicetune_desktop.targets.target import Counter, Judged, Row, Target, kept_places

DIFFERENCES = {
    "unreadable": "The service cannot read the pair. Save the files again.",
    "input_ends_with_assistant": "The conversation before the pair ends with the assistant. Remove the assistant's last message there.",
    "not_alternating": "The service refuses two messages of one side in a row. Join them into one.",
    "no_question": "There is nothing that the pair answers. Leave it out.",
    "same_answer": "Both answers of the pair are the same, so there is nothing to prefer. Change one of them.",
    "cut_off": "The pair is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.",
}


def rows(example: Example) -> Iterator[Row]:
    """A row for each answer that one to train was preferred to: what stood there before it was edited, or what was not chosen."""
    turns = alternating(example).turns
    for place, turn in enumerate(turns):
        before = turns[:place]
        if trained(turn) and before and before[-1].role == "user":
            for other in turn.rejected:
                if other.text not in ("", turn.content):
                    yield _row(before, turn, replace(turn, content=other.text, kept=other.kept))


def _row(before: Sequence[Turn], turn: Turn, other: Turn) -> Row:
    pair = {
        "input": {"messages": [_message(each) for each in before]},
        "preferred_output": [_message(turn)],
        "non_preferred_output": [_message(other)],
    }
    return Row(encoded(pair), kept_places((*before, turn, other)))


def _message(turn: Turn) -> dict[str, str]:
    return {"role": turn.role, "content": turn.content}


class _Input(Struct, forbid_unknown_fields=True):
    messages: Annotated[list[Message], Meta(min_length=1)]


_Output = Annotated[list[Message], Meta(min_length=1, max_length=1)]


class _Pair(Struct, forbid_unknown_fields=True):
    input: _Input
    preferred_output: _Output
    non_preferred_output: _Output


_DECODER = msgspec.json.Decoder(_Pair)


def judge(line: bytes, limit: int, counter: Counter) -> Judged:
    """What the service trains of a pair: both answers, of which the end beyond `limit` tokens is cut off."""
    pair = _read(line)
    if pair is None:
        return Judged(0, 0, "unreadable")
    outputs = (pair.preferred_output, pair.non_preferred_output)
    answers = sum(counter.count(output[0].content) for output in outputs)
    reason = _refusal(pair)
    if reason:
        return Judged(answers, 0, reason)
    context = [replace(message, weight=0) if message.role == "assistant" else message for message in pair.input.messages]
    read = answers if len(line) <= limit else sum(answer_tokens_within([*context, *output], limit, counter) for output in outputs)
    return Judged(answers, read, "cut_off" if read < answers else "")


def _read(line: bytes) -> _Pair | None:
    try:
        return _DECODER.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _refusal(pair: _Pair) -> str:
    messages = pair.input.messages
    if any(no_assistant(output) or empty_message(output) for output in (pair.preferred_output, pair.non_preferred_output)):
        return "unreadable"
    if not last_not_assistant(messages):
        return "input_ends_with_assistant"
    if not_alternating(messages):
        return "not_alternating"
    if all(message.role != "user" for message in messages):
        return "no_question"
    return "same_answer" if pair.preferred_output[0].content == pair.non_preferred_output[0].content else ""


OPENAI_PREFERENCE = Target(
    id="openai-preference",
    label="Preference pairs",
    hint="For a second training (DPO) of a model that you have trained: it learns answers that you edited, liked or chose over the others.",
    group="service",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
    nothing="Pairs are made of edited or judged answers, and of those that an assistant's export tells were not chosen. There are none"
    " yet: edit some on the page Dataset, or judge some on Try it.",
)
