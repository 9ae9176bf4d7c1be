"""Bringing exports into the project: all of it, or none of it."""

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import SourceError, VoiceTuneError
from voicetune_desktop.model import Answers, Progress, Question
from voicetune_desktop.operations.finding import Found
from voicetune_desktop.operations.inspecting import chosen_importer, nothing_kept, opened
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.imports import SourceImport

CHANGE_THE_READING = frozenset({"date_order", "encoding"})
"""Questions that must be answered before an import; who the person is can be said afterwards."""


class ImportReport(Struct, frozen=True):
    """What an import did: rows by reason ("kept" among them), and kept messages that were there before."""

    formats: tuple[str, ...]
    counts: dict[str, int]
    already_there: int
    guessed: tuple[Question, ...] = ()
    """Questions that the files left open and nobody answered."""


class SourceResult(Struct, frozen=True):
    """What became of one of several exports: its report, or the sentence that says why it was not imported."""

    export: Found
    report: ImportReport | None = None
    why_not: str = ""


class OpenQuestion(VoiceTuneError):
    """The file cannot tell something; the import starts again with the person's answer."""

    def __init__(self, question: Question) -> None:
        super().__init__("The file cannot tell everything.", "Answer the question to go on.")
        self.question = question

    def __reduce__(self) -> tuple[type["OpenQuestion"], tuple[Any, ...]]:
        return type(self), (self.question,)


def import_exports(
    project: Project, paths: Sequence[Path], answers: Answers = Answers(), format_id: str | None = None, *, ask: bool = False
) -> Generator[Progress, None, ImportReport]:
    """Read the exports into the project in one transaction.

    With `ask`, an open question of a source raises OpenQuestion; else its guess is taken and reported.
    Raises SourceError, DiskFull or ProjectBusy.
    """
    counts: Counter[str] = Counter()
    formats: list[str] = []
    questions: list[Question] = []
    already_there = 0
    with opened(paths) as sources, project.transaction():
        for source in sources:
            importer = chosen_importer(source, format_id)
            writer = SourceImport(project, source.name, importer.format)
            for export in importer.chats(source, answers):
                open_questions = [question for question in export.questions if question.kind in CHANGE_THE_READING]
                if ask and open_questions:
                    raise OpenQuestion(open_questions[0])
                questions += open_questions
                for seen in writer.add(export):
                    yield Progress(counts.total() + seen, None, "Reading messages")
            writer.close()
            formats.append(importer.format)
            counts += writer.counts
            already_there += writer.already_there
        if not counts["kept"]:
            raise nothing_kept()
        yield Progress(counts.total(), counts.total(), "Saving")
    project.undo.forget()
    return ImportReport(tuple(formats), dict(counts), already_there, tuple(questions))


def import_each(
    project: Project, exports: Sequence[Found], answers: Mapping[Found, Answers] = MappingProxyType({})
) -> Generator[Progress, None, tuple[SourceResult, ...]]:
    """Read several exports, each by itself: one that fails leaves nothing behind and does not stop the others.

    Open questions without an answer are guessed and reported. Raises DiskFull or ProjectBusy.
    """
    results: list[SourceResult] = []
    for export in exports:
        try:
            report = yield from import_exports(project, export.paths, answers.get(export, Answers()), export.format)
        except SourceError as error:
            results.append(SourceResult(export, why_not=str(error)))
        else:
            results.append(SourceResult(export, report))
    return tuple(results)
