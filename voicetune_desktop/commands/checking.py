"""`voicetune check`: does a trainer accept these files?"""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from voicetune_desktop import terminal
from voicetune_desktop.dataset.checks.files import check_file, fix_file, overlap, stats
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import CheckProblem


def check_command(files: Sequence[Path], target: str, model: str | None, fix: Path | None, *, as_json: bool) -> int:
    """Show every problem; status 1 where one of them is an error."""
    if fix and len(files) > 1:
        raise VoiceTuneError("--fix writes one file.", "Give one file to check.")
    model = model or DEFAULT_MODEL
    problems = [problem for file in files for problem in _problems(file, files, target, model)]
    answer: dict[str, Any] = {"problems": problems, "stats": stats(files, target, model=model)}
    fixed = fix_file(files[0], fix, target, model=model) if fix else []
    if fix:
        answer["fixed"] = fixed
    if as_json:
        terminal.write_json(answer)
    else:
        _show(problems, fixed, answer["stats"])
    return 1 if any(problem.severity == "error" for problem in problems) else 0


def _problems(file: Path, files: Sequence[Path], target: str, model: str) -> Iterator[CheckProblem]:
    """What is wrong with one of the files, and with it beside those to train on; its name opens the sentence where there are several."""
    found = chain(check_file(file, target, model=model, held_out=_held_out(file)), _repeated(file, files))
    for problem in found:
        yield problem if len(files) == 1 else replace(problem, message=f"{file.name}: {problem.message}")


def _held_out(file: Path) -> bool:
    return file.name.casefold().startswith("valid")


def _repeated(file: Path, files: Sequence[Path]) -> Iterator[CheckProblem]:
    if _held_out(file):
        yield from chain.from_iterable(overlap(train, file) for train in files if not _held_out(train))


def _show(problems: list[CheckProblem], fixed: list[CheckProblem], figures: dict[str, Any]) -> None:
    for problem in problems:
        place = f"line {problem.line}: " if problem.line else ""
        fix = f" Fix: {problem.fix}" if problem.fix else ""
        print(f"{problem.severity}: {place}{problem.message}{fix} [{problem.check}]")
    for problem in fixed:
        print(f"fixed: {f'line {problem.line}: ' if problem.line else ''}{problem.fix} [{problem.check}]")
    print(", ".join(f"{name.replace('_', ' ')} {value}" for name, value in figures.items() if isinstance(value, int | float)))
