"""Examples as the trainer will see them, made anew from the messages that they are ranges of."""

from collections.abc import Iterator, Sequence

import msgspec

from voicetune_desktop.dataset.examples import render
from voicetune_desktop.dataset.ranges import ExampleRange
from voicetune_desktop.dataset.sessions import Line
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.model import Example
from voicetune_desktop.operations.building import redacted_lines, settings
from voicetune_desktop.operations.own_prompts import with_own_prompt
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.voices import Voices, voices
from voicetune_desktop.project import examples
from voicetune_desktop.project.file import Project

PER_QUERY = 200
"""Neighbouring examples whose messages are fetched together."""


def rendered(
    project: Project, redactor: Redactor, rows: Sequence[examples.ExampleRow], speakers: Voices, chosen: Settings
) -> Iterator[tuple[examples.Split, Example]]:
    """Examples of one chat with their sides, in the order of the rows."""
    for start in range(0, len(rows), PER_QUERY):
        batch = [(row, msgspec.msgpack.decode(row.range, type=ExampleRange)) for row in rows[start : start + PER_QUERY]]
        neighbours = _Neighbours(project, redactor, [found for _, found in batch])
        sides = {(found.chat, found.voice) for _, found in batch}
        opened = {side: with_own_prompt(project, redactor, side[0], speakers[side], chosen) for side in sides}
        for row, found in batch:
            yield row.split, render(found, neighbours.of(found), opened[found.chat, found.voice], chosen)


class _Neighbours:
    """The lines of neighbouring ranges, read at once; ranges of threads may span far, so they are read one by one."""

    def __init__(self, project: Project, redactor: Redactor, ranges: list[ExampleRange]) -> None:
        self._project, self._redactor, self._chat = project, redactor, ranges[0].chat
        plain = [found for found in ranges if found.thread is None]
        self._first = min((found.first for found in plain), default=0)
        self._lines = self._read(self._first, max(found.last for found in plain)) if plain else []

    def of(self, found: ExampleRange) -> list[Line]:
        if found.thread is not None:
            return self._read(found.first, found.last)
        return self._lines[found.first - self._first : found.last - self._first + 1]

    def _read(self, first: int, last: int) -> list[Line]:
        return list(redacted_lines(self._project, self._redactor, self._chat, first, last))


def preview(project: Project, redactor: Redactor, row: examples.ExampleRow) -> Example:
    """One example as the model will see it."""
    chosen = settings(project)
    ((_, example),) = rendered(project, redactor, [row], voices(project, redactor, chosen, only=row.chat), chosen)
    return example
