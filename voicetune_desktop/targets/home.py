"""What all targets for training at home share: the shape of a talk, the length of a row, and texts around the data."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby

from msgspec.structs import replace

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.paths import resource
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.shaping import alternating, question_first, to_last_answer

FILES = ("data/train.jsonl", "data/valid.jsonl")
"""Nothing but these lies in data/: some trainers read every file of the folder."""
OPENING, CLOSING = 3, 2
"""Tokens that chat templates put around a message, about: an opening mark, the role, a line feed; a closing mark, a line feed."""
_SHORTEST, _STEP = 512, 256
_ROOM = 1.4
"""Tokenizers of other models need up to this many tokens for one of ours."""


def talks(example: Example) -> Iterator[Example]:
    """The example as every chat template takes it: system prompt, then person and assistant by turns, ended by an answer to train.

    Nothing where no answer is trained.
    """
    for one in to_last_answer(example):
        yield question_first(alternating(replace(one, turns=tuple(_without_mixed_answers(one.turns)))))


def _without_mixed_answers(turns: Iterable[Turn]) -> Iterator[Turn]:
    """The turns without context of the assistant that stands right beside an answer to train, which would become context with it."""
    for role, run in groupby(turns, lambda turn: turn.role):
        several = list(run)
        answers = [turn for turn in several if turn.weight] if role == "assistant" else []
        yield from answers or several


def sequence_length(facts: Facts, most: int) -> int:
    """How many tokens of a row a trainer is told to read: room for the longest example in another model's tokens, `most` at most."""
    wanted = int(facts.longest * _ROOM) + 64
    return min(max(_SHORTEST, -(-wanted // _STEP) * _STEP), most)


def base_model(facts: Facts, default: str) -> str:
    """The model to start from: the one that the person chose where it is one of Hugging Face ("owner/name")."""
    return facts.model if re.fullmatch(r"[\w.-]+/[\w.-]+", facts.model) else default


def rows_of(facts: Facts, side: str) -> int:
    """How many rows the file of a side has; 0 where there is none."""
    return facts.files[side].rows if side in facts.files else 0


def quoted(text: str) -> str:
    """A text in double quotes, on one line, as JSON, TOML, YAML and Python read it."""
    return encoded(text).decode().rstrip("\n").replace("\x7f", "\\u007f")


def filled(name: str, values: Mapping[str, object]) -> bytes:
    """A text of resources/targets with a value in place of every {{name}}. Raises KeyError for a name without a value."""
    return re.sub(r"\{\{(\w+)\}\}", lambda place: str(values[place[1]]), _template(name)).encode()


def readme(target: str, facts: Facts, values: Mapping[str, object]) -> bytes:
    """The README of a folder: the target's own, with what all of them say about the data and the result."""
    counts = {"rows": f"{rows_of(facts, 'train'):,}", "held_out_rows": f"{rows_of(facts, 'valid'):,}"}
    shared = {name: filled(f"home/{name}.md", counts).decode().rstrip("\n") for name in ("data", "result")}
    return filled(f"{target}/README.md", {**values, **shared})


@cache
def _template(name: str) -> str:
    return resource(f"targets/{name}").read_text(encoding="utf-8")
