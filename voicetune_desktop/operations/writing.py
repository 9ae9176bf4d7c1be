"""Writing training files: rendered anew from the messages, checked for leaks byte by byte, proven, and only then put in place."""

import hashlib
import os
from collections.abc import Generator, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.examples import render
from voicetune_desktop.dataset.ranges import ExampleRange
from voicetune_desktop.dataset.sessions import Line
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tokens import TokenCounter, context_limit, vocabulary
from voicetune_desktop.dataset.turns import Voice
from voicetune_desktop.errors import LeakFound, NothingToTrain
from voicetune_desktop.model import Example, Progress
from voicetune_desktop.operations.building import prepared_settings, redacted_lines, voices
from voicetune_desktop.operations.output_parts import Parts, output_errors
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.privacy.leaks import Hit
from voicetune_desktop.project import examples
from voicetune_desktop.project.file import Project
from voicetune_desktop.targets.registry import Target, TrainerView, target

PER_QUERY = 200
"""Neighbouring examples whose messages are fetched together."""


class WriteReport(Struct, frozen=True):
    """The files written and the proof that what was written is what gets trained."""

    files: tuple[examples.FileRow, ...]
    trained: tuple[TrainerView, ...]


def write_files(
    project: Project, folder: Path, target_id: str = "openai-chat", *, keep_names: bool = False
) -> Generator[Progress, None, WriteReport]:
    """Write train.jsonl and valid.jsonl into a folder, both or none. Raises LeakFound, OutputError or DiskFull."""
    chosen = target(target_id)
    if not examples.example_count(project):
        raise NothingToTrain("There is no example to write.", "Make the examples first, on the page Dataset.")
    with output_errors():
        folder.mkdir(parents=True, exist_ok=True)
    parts = Parts(folder, dict(zip(("train", "valid"), chosen.files, strict=True)))
    try:
        with output_errors():
            yield from _write(project, parts, chosen, keep_names=keep_names)
            parts.close()
        report = _proof(project, parts, chosen)
        with output_errors():
            parts.put_in_place()
    finally:
        parts.clear()
    with project.transaction():
        examples.remember_files(project, [replace(file, path=_as_text(file.path)) for file in report.files])
        project.set_fact("written", project.fact("built"))
    return report


def _as_text(path: str) -> str:
    """A path that can be stored: Linux allows file names that are no text."""
    return os.fsencode(path).decode("utf-8", "replace")


def _write(project: Project, parts: Parts, chosen: Target, *, keep_names: bool) -> Generator[Progress]:
    redactor = Redactor(project, keep_names=keep_names)
    check = redactor.leak_check()
    for name in chosen.files:
        if hits := check.hits_in_file_name(name):
            raise leak_found(hits, "the name of a file")
    total = examples.example_count(project)
    for done, (side, example) in enumerate(_rendered(project, redactor)):
        row = chosen.row(example)
        if hits := check.hits_in_json_line(row, {turn.content: turn.kept for turn in example.turns}):
            raise leak_found(hits, f"{chosen.files[side == 'valid']}, line {parts.counts[side] + 1}")
        parts.write(side, row)
        if not done % PER_QUERY:
            yield Progress(done, total, "Writing examples")
    yield Progress(total, total, "Writing examples")


def leak_found(hits: Sequence[Hit], where: str) -> LeakFound:
    """The error that says which kinds of values stand where, and never the values."""
    kinds = ", ".join(sorted({hit.kind.replace("_", " ") for hit in hits}))
    return LeakFound(
        f"A value that is to be hidden stands in a text to be written ({where}: {kinds}). Nothing was written.",
        "Look for private data again on the page Privacy, then write the files again.",
    )


def _rendered(project: Project, redactor: Redactor) -> Iterator[tuple[examples.Split, Example]]:
    """All examples of the build as the trainer will see them, in its order."""
    speakers, chosen = voices(project, redactor), prepared_settings(project, redactor)
    for chat, rows in groupby(list(examples.examples(project)), key=lambda row: row.chat):
        yield from _rendered_chat(project, redactor, list(rows), speakers[chat], chosen)


def _rendered_chat(
    project: Project, redactor: Redactor, rows: list[examples.ExampleRow], voice: Voice, chosen: Settings
) -> Iterator[tuple[examples.Split, Example]]:
    for start in range(0, len(rows), PER_QUERY):
        batch = [(row, msgspec.msgpack.decode(row.range, type=ExampleRange)) for row in rows[start : start + PER_QUERY]]
        neighbours = _Neighbours(project, redactor, [found for _, found in batch])
        for row, found in batch:
            yield row.split, render(found, neighbours.of(found), voice, chosen)


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
    ((_, example),) = _rendered_chat(project, redactor, [row], voices(project, redactor)[row.chat], prepared_settings(project, redactor))
    return example


def _proof(project: Project, parts: Parts, chosen: Target) -> WriteReport:
    from voicetune_desktop.operations.building import settings

    model = settings(project).model
    counter = TokenCounter(vocabulary(model))
    files: list[examples.FileRow] = []
    views: list[TrainerView] = []
    for side in parts.used():
        path = parts.part(side)
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
        with path.open("rb") as file:
            views.append(chosen.trainer_view(file, context_limit(model), counter))
        files.append(examples.FileRow(str(parts.final(side)), chosen.id, path.stat().st_size, digest.hexdigest(), parts.counts[side]))
    return WriteReport(tuple(files), tuple(views))
