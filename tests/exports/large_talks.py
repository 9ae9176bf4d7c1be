"""Talks with assistants of so many messages in all, and the files that they lie in, for exports to measure with."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.exports.archives import make_folder
from tests.exports.large_accounts import words

Write = Callable[[Path, int], object]
TALK = 50
"""Messages of one talk."""


class Said(NamedTuple):
    """A message, below the one before it."""

    key: str
    above: str | None
    role: str
    text: str
    minute: int
    """Of an hour, as makers want it."""

    @property
    def is_person(self) -> bool:
        """Whether it is a question."""
        return self.role == "user"


def said(talk: range) -> Iterator[Said]:
    """The messages of a talk, a question first."""
    for number in talk:
        above = f"m{number - 1}" if number > talk.start else None
        yield Said(f"m{number}", above, "assistant" if number % 2 else "user", words(number), (number - talk.start) % 60)


def pairs(talk: range) -> Iterator[tuple[Said, Said]]:
    """Questions and their answers."""
    made = said(talk)
    return zip(made, made, strict=True)


def _talks(rows: int) -> list[range]:
    return [range(first, min(first + TALK, rows)) for first in range(0, rows, TALK)]


def each(name: str, text: Callable[[range], str]) -> Write:
    """A file for each talk."""

    def write(folder: Path, rows: int) -> None:
        for talk in _talks(rows):
            file = folder / name.format(talk.start)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text(talk), encoding="utf-8", newline="\n")

    return write


def one_file(name: str, content: Callable[[Sequence[range]], str | bytes]) -> Write:
    """One file of all talks."""
    return lambda folder, rows: make_folder(folder, {name: content(_talks(rows))})


def one_json(name: str, talk: Callable[[range], Any], whole: Callable[[list[Any]], Any] = lambda talks: talks) -> Write:
    """One file of JSON with a list of all talks."""
    return one_file(name, lambda talks: json.dumps(whole([talk(one) for one in talks]), ensure_ascii=False))
