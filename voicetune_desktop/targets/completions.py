"""Prompt and completion, for models without roles (davinci-002, babbage-002) and other trainers of plain text.

A prompt is the conversation so far and ends with a separator; a completion begins with a space and ends with a stop sequence. Both are
among those that OpenAI's tool for such files suggested, and each stands nowhere else in a row.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec import Struct

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.shaping import alternating, one_answer_each
from voicetune_desktop.targets.target import Counter, Judged, Row, Spans, Target
from voicetune_desktop.targets.transcript import JOINT, NAMES, transcript

SEPARATOR = "\n\n###\n\n"
STOP = " [END]"
START = " "

_SEPARATOR_INSIDE = re.compile(r"(?<=\n\n)###(?=\n\n|\n?\Z)")

DIFFERENCES = {
    "unreadable": "The service cannot read the row. Save the files again.",
    "no_answer": "The completion is empty. Leave the row out.",
    "separator": "The separator stands elsewhere than at the end of the prompt, so the answer has no clear start. Save the files again.",
    "stop": "The stop sequence stands elsewhere than at the end, so the answer has no clear end. Save the files again.",
    "cut_off": "The row is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.",
}


def rows(example: Example) -> Iterator[Row]:
    """A row for each answer to train."""
    return (_row(one.turns[:-1], one.turns[-1]) for one in one_answer_each(alternating(example)))


def _row(before: Iterable[Turn], answer: Turn) -> Row:
    said = transcript(before)
    prompt = prompt_text(said.text) + SEPARATOR
    completion = START + completion_text(answer.content) + STOP
    places: dict[str, Spans] = {prompt: said.kept, completion: tuple((start + len(START), end + len(START)) for start, end in answer.kept)}
    return Row(
        encoded({"prompt": prompt, "completion": completion}),
        {text: spans for text, spans in places.items() if spans},
        {prompt: said.ours, completion: ((len(completion) - len(STOP), len(completion)),)},
    )


def prompt_text(text: str) -> str:
    """A text without the separator; no letter changes its place."""
    return _SEPARATOR_INSIDE.sub("##-", text)


def completion_text(text: str) -> str:
    """A text without the stop sequence; no letter changes its place."""
    return text.replace(STOP, " (END)")


class _Pair(Struct, forbid_unknown_fields=True):
    prompt: str
    completion: str


_DECODER = msgspec.json.Decoder(_Pair)


def judge(line: bytes, limit: int, counter: Counter) -> Judged:
    """What the trainer learns of a row: the completion, of which the end beyond `limit` tokens is cut off; the prompt is context.

    The tokens are those of the answer in the completion, without the space and the stop sequence that every row has.
    """
    try:
        pair = _DECODER.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Judged(0, 0, "unreadable")
    answer = pair.completion.removeprefix(START).removesuffix(STOP)
    if not answer.strip():
        return Judged(0, 0, "no_answer")
    tokens = counter.count(answer)
    read = tokens if len(line) <= limit else _within(pair, tokens, limit, counter)
    return Judged(tokens, read, "cut_off" if read < tokens else _unclear(pair))


def _within(pair: _Pair, tokens: int, limit: int, counter: Counter) -> int:
    return max(0, min(tokens, limit - counter.count(pair.prompt) - counter.count(STOP)))


def _unclear(pair: _Pair) -> str:
    """What the model cannot learn from a row, though it is trained on it."""
    if pair.prompt.find(SEPARATOR) != len(pair.prompt) - len(SEPARATOR):
        return "separator"
    return "" if pair.completion.find(STOP) == len(pair.completion) - len(STOP) else "stop"


README = f"""# Prompts and completions

Each line of `train.jsonl` (and of `valid.jsonl`, if there is one) holds one answer:

- `prompt` is the conversation so far, a blank line between two messages. `{NAMES["user"].strip()}` stands before what others say,
  `{NAMES["assistant"].strip()}` before what the model says. If you gave a system prompt, it comes first.
- The prompt ends with the separator `{SEPARATOR!r}` (`\\n` is a line break): it tells the model that its answer begins.
- `completion` is the answer. It begins with a space, which suits the tokens of these models, and ends with the stop sequence `{STOP!r}`:
  it tells the model that its answer is over.

To use the trained model, give it prompts of the same shape, and the stop sequence:

```python
prompt = {JOINT!r}.join({["User: hi", "Assistant: hello", "User: how are you?"]!r}) + {SEPARATOR!r}
client.completions.create(model=..., prompt=prompt, stop=[{STOP!r}], max_tokens=200)
```

Without the separator the model goes on writing the question; without `stop` it goes on after its answer.
Neither of the two stands inside a message: where somebody wrote one of them, a sign of it was replaced.
"""


def folder(_: Facts) -> Mapping[str, bytes]:
    """The explanation of the separator and the stop sequence, which is the same for every folder."""
    return {"README.md": README.encode()}


COMPLETIONS = Target(
    id="completions",
    label="Prompt and completion",
    hint="For davinci-002, babbage-002 and trainers of plain text; the conversation so far is the prompt of each answer.",
    group="service",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
    folder=folder,
)
