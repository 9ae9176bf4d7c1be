"""Bringing exports into the project: all of it, or none of it."""

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import SourceError, VoiceTuneError
from voicetune_desktop.importers.zones import chats_in_zone
from voicetune_desktop.model import Answers, Progress, Question
from voicetune_desktop.operations.finding import Found, Unknown, find_exports
from voicetune_desktop.operations.inspecting import chosen_importer, nothing_kept, opened
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.imports import SourceImport

CHANGE_THE_READING = frozenset({"date_order", "encoding"})
"""Questions that must be answered before an import; who the person is can be said afterwards."""

_ASKS = "It has a question for you: bring it in alone."


class ImportReport(Struct, frozen=True):
    """What an import did: rows by reason ("kept" among them), and kept messages that were there before."""

    formats: tuple[str, ...]
    counts: dict[str, int]
    already_there: int
    guessed: tuple[Question, ...] = ()
    """Questions that the files left open and nobody answered."""
    failed: tuple[Unknown, ...] = ()
    """What was not imported beside the rest, and why."""


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
            writer = SourceImport(project, source.name, importer.format, answers)
            for export in chats_in_zone(importer, source, answers):
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
    project: Project, exports: Sequence[Found], answers: Mapping[Found, Answers] = MappingProxyType({}), *, ask: bool = False
) -> Generator[Progress, None, tuple[SourceResult, ...]]:
    """Read several exports, each by itself: one that fails leaves nothing behind and does not stop the others.

    Open questions without an answer are guessed and reported; with `ask` such an export fails, so that the person brings it in
    alone. Raises DiskFull or ProjectBusy.
    """
    results: list[SourceResult] = []
    for export in exports:
        try:
            report = yield from import_exports(project, export.paths, answers.get(export, Answers()), export.format, ask=ask)
        except OpenQuestion:
            results.append(SourceResult(export, why_not=_ASKS))
        except SourceError as error:
            results.append(SourceResult(export, why_not=str(error)))
        else:
            results.append(SourceResult(export, report))
    return tuple(results)


def import_found(
    project: Project, paths: Sequence[Path], answers: Answers = Answers(), *, ask: bool = True
) -> Generator[Progress, None, ImportReport]:
    """Read all exports that lie in some files and folders, and say what could not be read.

    With `ask`, and where there is one export only, an open question raises OpenQuestion. Raises SourceError where there is none.
    """
    findings = yield from find_exports(paths)
    exports, others = findings.exports, findings.others
    if not exports or len(exports) + len(others) == 1:
        return (yield from import_exports(project, paths, answers, ask=ask))
    results = yield from import_each(project, exports, dict.fromkeys(exports, answers), ask=ask)
    reports = [result.report for result in results if result.report]
    failed = (*others, *(Unknown(result.export.paths, result.why_not) for result in results if result.report is None))
    if not reports:
        raise SourceError("None of these exports could be read.", failed[0].why)
    return ImportReport(
        tuple(format_id for report in reports for format_id in report.formats),
        dict(sum((Counter(report.counts) for report in reports), Counter[str]())),
        sum(report.already_there for report in reports),
        tuple(question for report in reports for question in report.guessed),
        failed,
    )
