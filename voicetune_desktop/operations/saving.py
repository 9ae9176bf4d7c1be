"""Saving files and checking them with the eyes of a trainer, in one verb for the window."""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.dataset.checks.files import check_file
from voicetune_desktop.model import CheckProblem, Progress
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project.examples import FileRow
from voicetune_desktop.project.file import Project


class SaveReport(Struct, frozen=True):
    """What was written, what of it will be trained, and what the format check says, as sentences."""

    folder: Path
    files: tuple[FileRow, ...]
    examples_written: int
    examples_trained: int
    differences: dict[str, int]
    errors: int
    warnings: int
    findings: tuple[str, ...]


def save_files(project: Project, folder: Path) -> Generator[Progress, None, SaveReport]:
    """Write the training files into a folder and check them. Raises as `write_files` does."""
    written = yield from write_files(project, folder)
    yield Progress(0, None, "Checking the files")
    serious = [problem for problem in check_written(written.files, settings(project).model) if problem.severity != "advice"]
    differences: Counter[str] = Counter()
    for view in written.trained:
        differences.update(view.differences)
    return SaveReport(
        folder=folder,
        files=written.files,
        examples_written=sum(view.examples for view in written.trained),
        examples_trained=sum(view.examples_trained for view in written.trained),
        differences=dict(differences),
        errors=sum(problem.severity == "error" for problem in serious),
        warnings=sum(problem.severity == "warning" for problem in serious),
        findings=_sentences(serious),
    )


def check_written(files: Iterable[FileRow], model: str) -> Iterator[CheckProblem]:
    """The problems of files that were just written; a held-out file may be short."""
    for file in files:
        path = Path(file.path)
        yield from check_file(path, file.target, model=model, held_out=path.stem == "valid")


def _sentences(problems: list[CheckProblem]) -> tuple[str, ...]:
    counts = Counter(problem.check.replace("_", " ") for problem in problems)
    return tuple(f"{check} ({count})" for check, count in counts.most_common())
