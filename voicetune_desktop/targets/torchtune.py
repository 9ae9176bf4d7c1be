"""torchtune: whole conversations, with a mark at every message that is only context; a module in the folder reads them."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from voicetune_desktop.model import Example
from voicetune_desktop.targets.bundle import bundle
from voicetune_desktop.targets.conversation_rows import Conversation, Said, by_turns, framed, messages_of, row_of
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.home import FILES, quoted, sequence_length, talks
from voicetune_desktop.targets.shaping import trained
from voicetune_desktop.targets.target import Counter, Judged, Row, Target

BASE, CONTEXT = "Qwen/Qwen2.5-7B-Instruct", 32_768
"""The recipe names a builder for the model, so another one takes more than another name."""

DIFFERENCES = {
    "unreadable": "The trainer cannot read the row. Save the files again.",
    "order": "Person and assistant do not take turns, the person first, and the training stops at such a row. Save the files again.",
    "too_long": "The row is longer than the training reads, and the training stops before it starts. Make the examples shorter on the "
    "page Dataset, or set longest in config.yaml higher.",
}


class _Message(Said, forbid_unknown_fields=True):
    masked: bool = False


_DECODER = msgspec.json.Decoder(Conversation[_Message])


def rows(example: Example) -> Iterator[Row]:
    """The row of one example."""
    for one in talks(example):
        yield row_of(one.turns, [_Message(turn.role, turn.content, not trained(turn)) for turn in one.turns])


def judge(line: bytes, limit: int, counter: Counter) -> Judged:
    """What torchtune trains of a row: messages that are not masked; talks.py refuses rows that are too long."""
    messages = messages_of(line, _DECODER)
    answers = sum(counter.count(message.content) for message in messages if not message.masked)
    reason = _refusal(messages, limit, counter)
    return Judged(answers, 0 if reason else answers, reason)


def _refusal(messages: Sequence[_Message], limit: int, counter: Counter) -> str:
    if not messages:
        return "unreadable"
    if len(messages) < 2 or not by_turns(messages):
        return "order"
    return "too_long" if framed(messages, counter) - 1 > limit else ""


def context(facts: Facts) -> int:
    """What config.yaml sets longest to."""
    return sequence_length(facts, CONTEXT)


def folder(facts: Facts) -> Mapping[str, bytes]:
    """The configuration, the reader of the rows and texts of a folder that is ready to run."""
    values = {"base": BASE, "context": context(facts), "epochs": facts.epochs, "last": facts.epochs - 1, "system": quoted(facts.system)}
    return bundle("torchtune", ("config.yaml", "settings.toml", "talks.py"), facts, values, talk=True)


TORCHTUNE = Target(
    id="torchtune",
    label="torchtune",
    hint="To train on your own graphics card with PyTorch's own recipes, which are no longer developed.",
    group="home",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
    files=FILES,
    folder=folder,
    context=context,
)
