"""Axolotl: whole conversations, with a mark at every message that says whether it is trained."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from voicetune_desktop.model import Example
from voicetune_desktop.targets.bundle import bundle
from voicetune_desktop.targets.conversation_rows import Conversation, Said, framed, messages_of, row_of
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.home import FILES, base_model, filled, rows_of, sequence_length, talks
from voicetune_desktop.targets.shaping import trained
from voicetune_desktop.targets.target import Counter, Judged, Row, Target

BASE, CONTEXT = "Qwen/Qwen3-4B-Instruct-2507", 262_144

DIFFERENCES = {
    "unreadable": "The trainer cannot read the row. Save the files again.",
    "nothing_trained": "No message of the row is marked to be trained, so the row is left out. Leave the example out, or let an answer be "
    "trained.",
    "too_long": "The row is longer than the training reads, and the training stops before it starts. Make the examples shorter on the "
    "page Dataset, or set sequence_len in config.yaml higher.",
}


class _Message(Said, forbid_unknown_fields=True):
    train: bool | None = None

    def trained(self) -> bool:
        return self.role == "assistant" if self.train is None else self.train


_DECODER = msgspec.json.Decoder(Conversation[_Message])


def rows(example: Example) -> Iterator[Row]:
    """The row of one example. Every message has the mark, so that all rows have the same columns."""
    for one in talks(example):
        yield row_of(one.turns, [_Message(turn.role, turn.content, trained(turn)) for turn in one.turns])


def judge(line: bytes, limit: int, counter: Counter) -> Judged:
    """What Axolotl trains of a row: the marked messages, unless the row is too long."""
    messages = messages_of(line, _DECODER)
    answers = sum(counter.count(message.content) for message in messages if message.trained())
    reason = _refusal(messages, limit, counter)
    return Judged(answers, 0 if reason else answers, reason)


def _refusal(messages: Sequence[_Message], limit: int, counter: Counter) -> str:
    if not messages:
        return "unreadable"
    if not any(message.trained() for message in messages):
        return "nothing_trained"
    return "too_long" if framed(messages, counter) > limit else ""


def context(facts: Facts) -> int:
    """What config.yaml sets sequence_len to."""
    return sequence_length(facts, CONTEXT)


def folder(facts: Facts) -> Mapping[str, bytes]:
    """The configuration and texts of a folder that is ready to run."""
    values = {"base": base_model(facts, BASE), "context": context(facts), "epochs": facts.epochs}
    values["held_out"] = filled("axolotl/held_out.yaml", values).decode() if rows_of(facts, "valid") else ""
    return bundle("axolotl", ("config.yaml",), facts, values)


AXOLOTL = Target(
    id="axolotl",
    label="Axolotl",
    hint="To train on your own or rented graphics cards, steered by one configuration file.",
    group="home",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
    files=FILES,
    folder=folder,
    context=context,
)
