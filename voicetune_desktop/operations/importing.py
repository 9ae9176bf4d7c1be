"""Bringing exports into the project: all of it, or none of it."""

from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.errors import SourceError, VoiceTuneError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.zones import chats_in_zone
from voicetune_desktop.model import Answers, ChatExport, Progress, Question
from voicetune_desktop.operations.finding import Unknown, find_exports
from voicetune_desktop.operations.inspecting import chosen_importer, nothing_kept, opened, why_unknown
from voicetune_desktop.operations.table_mapping import with_columns
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.imports import SourceImport, last_zone
from voicetune_desktop.project.merged_chats import keeper, merge, take_apart
from voicetune_desktop.project.source_answers import count_rewriting, last_answers, told

CHANGE_THE_READING = frozenset({"date_order", "encoding"})
"""Questions that must be answered before an import; who the person is can be said afterwards."""


class ImportReport(Struct, frozen=True):
    """What an import did: rows by reason ("kept" among them), and kept messages that were there before.

    `edited` and `deleted` are messages of the project that have the newer text now, or that a newer export has no more.
    """

    formats: tuple[str, ...]
    counts: dict[str, int]
    already_there: int
    guessed: tuple[Question, ...] = ()
    """Questions that the files left open and nobody answered."""
    failed: tuple[Unknown, ...] = ()
    """What was not imported beside the rest, and why."""
    edited: int = 0
    deleted: int = 0
    unsure: tuple[Path, ...] = ()
    """Tables whose columns do not tell what they hold: that was guessed from their cells."""

    @property
    def is_nothing_new(self) -> bool:
        """Whether the project had all of it, as it is."""
        return self.already_there == self.counts["kept"] and not (self.edited or self.deleted)


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
    reports: list[ImportReport] = []
    seen = 0
    with opened(paths) as sources, project.transaction():
        for source in sources:
            report = yield from _import_source(project, source, answers, chosen_importer(source, format_id), seen, ask=ask)
            seen += sum(report.counts.values())
            reports.append(report)
        together = _together(reports)
        if not together.counts.get("kept"):
            raise nothing_kept()
        yield Progress(seen, seen, "Saving")
    project.undo.forget()
    return together


def _import_source(
    project: Project, source: Source, answers: Answers, importer: Importer, done: int, *, ask: bool
) -> Generator[Progress, None, ImportReport]:
    """Read one source; its times are in the zone that was named for the last source of this format, where none is named now."""
    answers = replace(answers, zone=answers.zone or last_zone(project, importer.format))
    answers = _as_before(project, importer, source, answers)
    writer = SourceImport(project, source.name, importer.format, answers, whole=not source.refused)
    guessed: list[Question] = []
    for export in chats_in_zone(importer, source, answers):
        open_questions = [question for question in export.questions if question.kind in CHANGE_THE_READING and not question.settled]
        if ask and open_questions:
            raise OpenQuestion(open_questions[0])
        guessed += open_questions
        for seen in _add(project, writer, export):
            yield Progress(done + seen, None, "Reading messages", 0, *source.pace.far)
    writer.note(source.refused)
    writer.questions.update(dict.fromkeys(_asked_before(importer, source, answers)))
    writer.close()
    if writer.changed:
        count_rewriting(project)
    return ImportReport(
        (importer.format,), dict(writer.counts), writer.already_there, tuple(guessed), edited=writer.edited, deleted=writer.deleted
    )


def _as_before(project: Project, importer: Importer, source: Source, answers: Answers) -> Answers:
    """What a newer export of a chat leaves open is as it was answered about the one before."""
    if not any(one.format == importer.format and (one.answers.date_order or one.answers.encoding) for one in told(project)):
        return answers
    first = next(importer.chats(source, answers), None)
    if first is None:
        return answers
    asked = {question.kind for question in first.questions} & CHANGE_THE_READING
    before = last_answers(project, importer.format, first.chat.id)
    return replace(answers, **{kind: getattr(before, kind) for kind in asked})


def _add(project: Project, writer: SourceImport, export: ChatExport) -> Iterator[int]:
    """Store one chat; one that was made one with others is by itself while it is stored."""
    there = writer.find(export)
    keep = keeper(project, there) if there else 0
    apart = take_apart(project, keep) if keep else ()
    yield from writer.add(export)
    for other in apart:
        merge(project, keep, other)


def _asked_before(importer: Importer, source: Source, answers: Answers) -> tuple[Question, ...]:
    """What the importer asks about its first chat where nobody answers: the person may want to answer differently later."""
    if not (answers.date_order or answers.encoding):
        return ()
    unanswered = replace(answers, date_order=None, encoding=None)
    first = next(importer.chats(source, unanswered), None)
    return first.questions if first else ()


def _together(reports: Sequence[ImportReport]) -> ImportReport:
    return ImportReport(
        tuple(format_id for report in reports for format_id in report.formats),
        dict(sum((Counter(report.counts) for report in reports), Counter[str]())),
        sum(report.already_there for report in reports),
        tuple(question for report in reports for question in report.guessed),
        edited=sum(report.edited for report in reports),
        deleted=sum(report.deleted for report in reports),
    )


def import_found(project: Project, paths: Sequence[Path], answers: Answers = Answers()) -> Generator[Progress, None, ImportReport]:
    """Read all exports that lie in some files and folders, each by itself: one that fails leaves nothing behind and stops no other.

    Open questions without an answer are guessed and reported. Raises SourceError where nothing can be read, DiskFull or ProjectBusy.
    """
    findings = yield from find_exports(paths)
    if not findings.exports:
        raise why_unknown(findings.others[0])
    reports, failed, unsure = list[ImportReport](), list(findings.others), list[Path]()
    for export in findings.exports:
        try:
            reports.append((yield from import_exports(project, export.paths, answers, export.format)))
        except SourceError as error:
            if len(findings.exports) + len(findings.others) == 1:
                raise
            failed.append(Unknown(export.paths, str(error)))
        else:
            unsure += export.paths[:1] if with_columns(export, answers, {}) is None else ()
    if not reports:
        raise SourceError("None of these exports could be read.", failed[0].why)
    return replace(_together(reports), failed=tuple(failed), unsure=tuple(unsure))
