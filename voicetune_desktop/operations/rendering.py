"""Examples as the trainer will see them, made anew from the messages that they are ranges of."""

from collections.abc import Iterable, Iterator
from itertools import groupby, islice

import msgspec

from voicetune_desktop.dataset.examples import render
from voicetune_desktop.dataset.opening import opened
from voicetune_desktop.dataset.ranges import ExampleRange
from voicetune_desktop.dataset.sessions import Line
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.model import Example
from voicetune_desktop.operations.building import redacted, redacted_lines, settings
from voicetune_desktop.operations.own_prompts import own_prompts
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.voices import Voices, voices
from voicetune_desktop.project import examples, lines
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of, message_id

PER_QUERY = 200
"""Neighbouring examples whose messages are fetched together."""


def rendered(
    project: Project, redactor: Redactor, rows: Iterable[examples.ExampleRow], speakers: Voices, chosen: Settings
) -> Iterator[tuple[examples.Split, Example]]:
    """Examples with their sides, in the order of the rows; those of a chat follow each other."""
    rest = iter(rows)
    while several := list(islice(rest, PER_QUERY)):
        batch = [(row, msgspec.msgpack.decode(row.range, type=ExampleRange)) for row in several]
        neighbours = _Neighbours(project, redactor, [found for _, found in batch])
        sides = {(found.chat, found.voice) for _, found in batch}
        own = own_prompts(project, redactor, {chat for chat, _ in sides})
        opens = {side: opened(speakers[side], own.get(side[0], ()), chosen.moments) for side in sides}
        for row, found in batch:
            yield row.split, render(found, neighbours.of(found), opens[found.chat, found.voice], chosen)


class _Neighbours:
    """The lines of neighbouring ranges, read at once; ranges of threads may span far, so they are read one by one."""

    def __init__(self, project: Project, redactor: Redactor, ranges: list[ExampleRange]) -> None:
        self._project, self._redactor = project, redactor
        ends: dict[int, tuple[int, int]] = {}
        for found in ranges:
            if found.thread is None:
                first, last = ends.get(found.chat, (found.first, found.last))
                ends[found.chat] = min(first, found.first), max(last, found.last)
        self._first = {chat: first for chat, (first, _) in ends.items()}
        ids = [(message_id(chat, first), message_id(chat, last)) for chat, (first, last) in ends.items()]
        texts = lines.stretches(project, ids)
        self._lines = {chat: list(redacted(redactor, several)) for chat, several in groupby(texts, key=lambda text: chat_of(text.id))}

    def of(self, found: ExampleRange) -> list[Line]:
        if found.thread is not None:
            return list(redacted_lines(self._project, self._redactor, found.chat, found.first, found.last))
        first = self._first[found.chat]
        return self._lines[found.chat][found.first - first : found.last - first + 1]


def preview(project: Project, redactor: Redactor, row: examples.ExampleRow) -> Example:
    """One example as the model will see it."""
    chosen = settings(project)
    ((_, example),) = rendered(project, redactor, [row], voices(project, redactor, chosen, only=(row.chat,)), chosen)
    return example
