"""MLX-LM on Macs: one row an answer, because --mask-prompt trains the last message of a row alone."""

from collections.abc import Mapping

import msgspec

from voicetune_desktop.targets.bundle import bundle
from voicetune_desktop.targets.conversation_rows import Conversation, Said, framed, messages_of, one_answer_rows
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.home import FILES, OPENING, base_model, quoted, rows_of, sequence_length
from voicetune_desktop.targets.target import Counter, Judged, Target

BASE, CONTEXT = "mlx-community/Qwen3-4B-Instruct-2507-4bit", 262_144
STEP = 4
"""Rows that are added up for one change of the model. Rows are read one at a time: of bigger batches the last, incomplete one is
never read."""

DIFFERENCES = {
    "unreadable": "The trainer cannot read the row. Save the files again.",
    "last_not_assistant": "The last message is not the assistant's, so somebody else's words are trained. Remove what follows the last "
    "answer.",
    "no_question": "Nothing stands before the answer, and the training stops at such a row. Leave the example out, or let the answer be "
    "context only.",
    "cut_off": "The row is longer than the training reads, so the end of the answer is cut off. Make the examples shorter on the page "
    "Dataset, or set max_seq_length in config.yaml higher.",
}

_DECODER = msgspec.json.Decoder(Conversation[Said])


def judge(line: bytes, limit: int, counter: Counter) -> Judged:
    """What MLX-LM trains of a row: the last message, as far as it stands within the first `limit` tokens."""
    messages = messages_of(line, _DECODER)
    if not messages:
        return Judged(0, 0, "unreadable")
    *before, last = messages
    if last.role != "assistant":
        return Judged(0, 0, "last_not_assistant")
    answer = counter.count(last.content)
    if not before:
        return Judged(answer, 0, "no_question")
    read = min(answer, max(0, limit - framed(before, counter) - OPENING))
    return Judged(answer, read, "cut_off" if read < answer else "")


def context(facts: Facts) -> int:
    """What config.yaml sets max_seq_length to."""
    return sequence_length(facts, CONTEXT)


def folder(facts: Facts) -> Mapping[str, bytes]:
    """The configuration and texts of a folder that is ready to run."""
    rows = rows_of(facts, "train")
    values = {
        "base": base_model(facts, BASE),
        "context": context(facts),
        "epochs": facts.epochs,
        "step": STEP,
        "iters": -(-rows * facts.epochs // STEP) * STEP,
        "pass": max(STEP, -(-rows // STEP) * STEP),
        "system": quoted(facts.system),
    }
    return bundle("mlx", ("config.yaml",), facts, values)


MLX = Target(
    id="mlx",
    label="MLX (Mac)",
    hint="To train on a Mac with Apple silicon.",
    group="home",
    rows=one_answer_rows,
    judge=judge,
    differences=DIFFERENCES,
    files=FILES,
    folder=folder,
    context=context,
)
