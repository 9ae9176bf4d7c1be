"""Answers out of a text that somebody pasted or saved: lines, paragraphs, or the rows of a training file."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal, cast

import msgspec

from voicetune_desktop.errors import VoiceTuneError

Side = Literal["assistant", "user"]
_BETWEEN = re.compile(r"\n[ \t]*\n")


def answers_in(text: str, side: Side = "assistant") -> tuple[str, ...]:
    """The answers in a text. Raises VoiceTuneError for a broken row.

    With empty lines between them, paragraphs are answers and their lines are messages in a row; else each line is an answer. A
    text whose first line begins with "{" has a row of a training file on each line: of that the turns of `side` count.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").strip()
    if text.startswith("{"):
        return tuple(_of_rows(text, side))
    parts = _BETWEEN.split(text) if _BETWEEN.search(text) else text.split("\n")
    return tuple(answer for part in parts if (answer := "\n".join(line.strip() for line in part.split("\n") if line.strip())))


def _of_rows(text: str, side: Side) -> Iterator[str]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield from (answer for answer in _of_row(line, number, side) if answer.strip())


def _of_row(line: str, number: int, side: Side) -> Iterator[str]:
    try:
        row = msgspec.json.decode(line, type=dict[str, Any])
    except (msgspec.DecodeError, RecursionError):
        raise VoiceTuneError(f"Line {number:,} is no row of a training file.", "Check the file, or paste plain text.") from None
    turns = row.get("messages")
    if isinstance(turns, list):
        for turn in cast("list[object]", turns):
            yield from _of_turn(turn, side)
    elif isinstance(content := row.get("completion" if side == "assistant" else "prompt"), str):
        yield content


def _of_turn(turn: object, side: Side) -> Iterator[str]:
    if not isinstance(turn, dict):
        return
    known = cast("Mapping[str, object]", turn)
    content = known.get("content")
    if known.get("role") == side and isinstance(content, str) and known.get("weight", 1) != 0:
        yield content
