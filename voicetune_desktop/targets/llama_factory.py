"""LLaMA-Factory: one row an answer, and only the last answer of a row is trained (mask_history), because it knows no weights."""

from collections.abc import Mapping

import msgspec

from voicetune_desktop.targets.bundle import bundle
from voicetune_desktop.targets.conversation_rows import Conversation, Said, by_turns, framed, messages_of, one_answer_rows
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.home import CLOSING, FILES, OPENING, base_model, filled, rows_of, sequence_length
from voicetune_desktop.targets.target import Counter, Judged, Target

BASE, CONTEXT = "Qwen/Qwen3-4B-Instruct-2507", 262_144

DIFFERENCES = {
    "unreadable": "The trainer cannot read the row. Save the files again.",
    "order": "Person and assistant do not take turns, the person first, the assistant last, so the row is skipped. Save the files again.",
    "cut_off": "The last question and its answer are longer than the training reads, so the answer is cut. Make the examples shorter on "
    "the page Dataset, or set cutoff_len in train.yaml higher.",
}

_DECODER = msgspec.json.Decoder(Conversation[Said])


def judge(line: bytes, limit: int, counter: Counter) -> Judged:
    """What LLaMA-Factory trains of a row: rows out of order are skipped, and of a last pair that is too long both sides are cut.

    Pairs are read from the last to the first, so older ones are what is left out first; they are context.
    """
    messages = messages_of(line, _DECODER)
    if not messages:
        return Judged(0, 0, "unreadable")
    answer = counter.count(messages[-1].content) if messages[-1].role == "assistant" else 0
    if not by_turns(messages) or messages[-1].role != "assistant":
        return Judged(answer, 0, "order")
    pair = messages[:-1] if len(messages) == 3 and messages[0].role == "system" else messages[-2:-1]
    question = framed(pair, counter) + OPENING
    read = min(answer, _answer_room(question, answer + CLOSING, limit))
    return Judged(answer, read, "cut_off" if read < answer else "")


def _answer_room(question: int, answer: int, limit: int) -> int:
    """How many tokens of an answer are read: the shorter side of a pair is left whole, else both give in proportion."""
    if answer * 2 < limit:
        return limit
    if question * 2 < limit:
        return limit - question
    return limit * answer // (question + answer)


def context(facts: Facts) -> int:
    """What train.yaml sets cutoff_len to."""
    return sequence_length(facts, CONTEXT)


def folder(facts: Facts) -> Mapping[str, bytes]:
    """The configuration and texts of a folder that is ready to run."""
    held_out = rows_of(facts, "valid")
    values = {"base": base_model(facts, BASE), "context": context(facts), "epochs": facts.epochs}
    values["held_out"] = filled("llama-factory/held_out.yaml", values).decode() if held_out else ""
    values["held_out_file"] = filled("llama-factory/held_out.json", values).decode() if held_out else ""
    return bundle("llama-factory", ("train.yaml", "dataset_info.json"), facts, values)


LLAMA_FACTORY = Target(
    id="llama-factory",
    label="LLaMA-Factory",
    hint="To train on your own graphics card with LLaMA-Factory, which also has a page in the browser.",
    group="home",
    rows=one_answer_rows,
    judge=judge,
    differences=DIFFERENCES,
    files=FILES,
    folder=folder,
    context=context,
)
