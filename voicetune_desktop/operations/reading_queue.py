"""A queue of exports: each is read by itself, and says at once what became of it."""

from collections.abc import Generator, Sequence
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.errors import SourceError
from voicetune_desktop.model import Answers, Progress, Question
from voicetune_desktop.operations.finding import Findings, Found, find_exports
from voicetune_desktop.operations.importing import ImportReport, OpenQuestion, import_exports
from voicetune_desktop.operations.inspecting import why_unknown
from voicetune_desktop.operations.known_tables import Known
from voicetune_desktop.operations.listing_chats import FEW, ListedChat, list_chats, may_be_account
from voicetune_desktop.operations.table_mapping import with_columns
from voicetune_desktop.project.file import Project

RECENT = 50
"""What has ended and is told on the way; far more than end between two reports of progress, and few enough to travel quickly."""


class Wanted(Struct, frozen=True):
    """An export that waits; `chosen` says that the person has seen its chats, or the columns of a table, and chosen."""

    export: Found
    answers: Answers = Answers()
    chosen: bool = False


class Outcome(Struct, frozen=True):
    """What became of an export: it is read, cannot be read, or waits for an answer or a choice."""

    export: Found
    report: ImportReport | None = None
    error: SourceError | None = None
    question: Question | None = None
    unsure: bool = False
    """A table whose columns do not tell what they hold."""
    listed: int = 0
    """Chats among which the person must choose."""
    chats: tuple[ListedChat, ...] = ()


class QueueProgress(Progress, frozen=True):
    """How far a queue is: `part` counts from its beginning, and `ended` is what became of the `RECENT` before, without their `chats`."""

    ended: tuple[Outcome, ...] = ()


class Opened(Struct, frozen=True):
    """What was found in some files and folders, and what became of an export that was the only one."""

    findings: Findings
    outcomes: tuple[Outcome, ...] = ()


def look_and_read(project: Project, paths: Sequence[Path], known: Known = MappingProxyType({})) -> Generator[Progress, None, Opened]:
    """Look for exports; one that lies there alone is read at once. `known` is what was said of tables before.

    Raises SourceError where there is nothing but one thing that is no export, and what `read_queue` raises.
    """
    findings = yield from find_exports(paths)
    if not findings.exports and len(findings.others) == 1:
        raise why_unknown(findings.others[0])
    if len(findings.exports) != 1 or findings.others:
        return Opened(findings)
    outcomes = yield from read_queue(project, [Wanted(findings.exports[0])], known)
    return Opened(findings, outcomes)


def read_queue(
    project: Project, queue: Sequence[Wanted], known: Known = MappingProxyType({})
) -> Generator[Progress, None, tuple[Outcome, ...]]:
    """Read exports one after the other; what cannot be read leaves nothing behind and stops no other.

    Raises DiskFull or ProjectBusy; those that were read until then stay.
    """
    outcomes: tuple[Outcome, ...] = ()
    for part, wanted in enumerate(queue):
        outcome = yield from _numbered(_read(project, wanted, known), part, tuple(replace(each, chats=()) for each in outcomes[-RECENT:]))
        outcomes = (*outcomes, outcome)
    return outcomes


def _numbered(steps: Generator[Progress, None, Outcome], part: int, ended: tuple[Outcome, ...]) -> Generator[QueueProgress, None, Outcome]:
    """The same work with its place in the queue."""
    while True:
        try:
            at = next(steps)
        except StopIteration as end:
            outcome: Outcome = end.value
            return outcome
        yield QueueProgress(at.done, at.total, at.note, part, at.read, at.size, ended)


def _read(project: Project, wanted: Wanted, known: Known) -> Generator[Progress, None, Outcome]:
    export = wanted.export
    answers = wanted.answers if wanted.chosen else with_columns(export, wanted.answers, known)
    if answers is None:
        return Outcome(export, unsure=True)
    try:
        if may_be_account(export) and not wanted.chosen:
            listed = yield from list_chats(project, export, answers)
            if len(listed) > FEW:
                return Outcome(export, listed=len(listed), chats=listed)
        report = yield from import_exports(project, export.paths, answers, export.format, ask=True)
    except OpenQuestion as open_question:
        return Outcome(export, question=open_question.question)
    except SourceError as error:
        return Outcome(export, error=error)
    return Outcome(export, report)
