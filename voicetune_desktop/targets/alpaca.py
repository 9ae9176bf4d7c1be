"""Alpaca: {"instruction", "input", "output"}, one row an answer.

The format has no earlier messages (readers that know a "history" must be told of it), so all that was said before stands in the
input, and the system prompt is the instruction; without one the conversation itself is the instruction.
"""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec import Struct

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.exchange import differences
from voicetune_desktop.targets.home import talks
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.shaping import joined, one_answer_each, parted
from voicetune_desktop.targets.target import Counter, Judged, Row, Target
from voicetune_desktop.targets.transcript import JOINT, Transcript, transcript

TEMPLATE = 50
"""Tokens that the usual prompt for this format puts around the three texts, about."""


def rows(example: Example) -> Iterator[Row]:
    """A row for each answer to train."""
    return (_row(one) for whole in talks(example) for one in one_answer_each(whole))


def _row(example: Example) -> Row:
    system, (*before, answer) = parted(example)
    said = _said(before)
    opening = joined(system, JOINT) if system else Turn("system", said.text, kept=said.kept)
    texts = {"instruction": opening.content, "input": said.text if system else "", "output": answer.content}
    places = {opening.content: opening.kept, said.text: said.kept, answer.content: answer.kept}
    return Row(encoded(texts), {text: spans for text, spans in places.items() if spans}, {said.text: said.ours})


def _said(before: Sequence[Turn]) -> Transcript:
    """What was said before an answer; a single question stands as it is, without a name before it."""
    return Transcript(before[0].content, before[0].kept) if len(before) == 1 else transcript(before)


class _Row(Struct, forbid_unknown_fields=True):
    instruction: str
    input: str
    output: str


_DECODER = msgspec.json.Decoder(_Row)


def judge(line: bytes, limit: int, counter: Counter) -> Judged:
    """What a trainer learns of a row: the output, of which the end beyond `limit` tokens is cut off."""
    try:
        row = _DECODER.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Judged(0, 0, "unreadable")
    if not row.output.strip():
        return Judged(0, 0, "no_answer")
    tokens = counter.count(row.output)
    if not row.instruction and not row.input:
        return Judged(tokens, 0, "no_question")
    before = TEMPLATE + counter.count(row.instruction) + counter.count(row.input)
    read = max(0, min(tokens, limit - before))
    return Judged(tokens, read, "cut_off" if read < tokens else "")


ALPACA = Target(
    id="alpaca",
    label="Alpaca",
    hint="For trainers and tools that ask for instruction, input and output; what was said before an answer is one text.",
    group="exchange",
    rows=rows,
    judge=judge,
    differences=differences(("unreadable", "no_answer", "no_question")),
)
