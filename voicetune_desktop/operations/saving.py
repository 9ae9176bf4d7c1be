"""Saving files and checking them with the eyes of a trainer, in one verb for the window."""

from collections import Counter
from collections.abc import Generator, Iterable
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.dataset.checks.one_file import FileCheck
from voicetune_desktop.dataset.checks.rules import rules_for
from voicetune_desktop.dataset.checks.sources import Source, open_source
from voicetune_desktop.model import CheckProblem, Progress
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.proving import AT_A_TIME
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project.examples import FileRow
from voicetune_desktop.project.file import Project
from voicetune_desktop.targets.containers import Lines
from voicetune_desktop.targets.registry import target


class SaveReport(Struct, frozen=True):
    """What was written, what of it will be trained, and what the format check says; `differences` counts rows by sentence."""

    folder: Path
    files: tuple[FileRow, ...]
    examples_written: int
    examples_trained: int
    differences: dict[str, int]
    errors: int
    warnings: int
    findings: tuple[str, ...]
    planted: int = 0
    """Of the examples written, those that are canaries and no example of the dataset."""


def save_files(project: Project, folder: Path, target_id: str = "openai-chat") -> Generator[Progress, None, SaveReport]:
    """Write the files of a target into a folder and check them. Raises as `write_files` does."""
    yield Progress(0, None, "Writing examples")
    written = yield from write_files(project, folder, target_id)
    problems = yield from check_written(written.files, settings(project).model)
    serious = [problem for problem in problems if problem.severity != "advice"]
    differences: Counter[str] = Counter()
    for view in written.trained:
        differences.update({target(target_id).differences[reason]: count for reason, count in view.differences.items()})
    return SaveReport(
        folder=folder,
        files=written.files,
        examples_written=sum(view.examples for view in written.trained),
        examples_trained=sum(view.examples_trained for view in written.trained),
        differences=dict(differences),
        errors=sum(problem.severity == "error" for problem in serious),
        warnings=sum(problem.severity == "warning" for problem in serious),
        findings=_sentences(serious),
        planted=written.planted,
    )


def check_written(files: Iterable[FileRow], model: str) -> Generator[Progress, None, list[CheckProblem]]:
    """The problems of data files that were just written; a held-out file may be short."""
    data = [file for file in files if file.examples]
    total, done = sum(file.examples for file in data), 0
    problems: list[CheckProblem] = []
    for file in data:
        held_out = file.path.endswith(target(file.target).files[1])
        with FileCheck(rules_for(file.target), model, held_out=held_out) as check:
            for _ in check.rows(_source(file)):
                if not done % AT_A_TIME:
                    yield Progress(done, total, "Checking the files")
                done += 1
            problems += check.problems(file.bytes)
    return problems


def _source(file: FileRow) -> Source:
    path, container = Path(file.path), target(file.target).container
    return open_source(path, rules_for(file.target)) if isinstance(container, Lines) else Source.of(enumerate(container.rows(path), 1))


def _sentences(problems: list[CheckProblem]) -> tuple[str, ...]:
    counts = Counter(problem.check.replace("_", " ") for problem in problems)
    return tuple(f"{check} ({count})" for check, count in counts.most_common())
