"""`voicetune check`: does a trainer accept these files?"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from voicetune_desktop import terminal
from voicetune_desktop.dataset.checks.files import check_file, fix_file, stats
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import CheckProblem
from voicetune_desktop.operations.writing import output_errors


def check_command(files: Sequence[Path], target: str, fix: Path | None, *, as_json: bool) -> int:
    """Show every problem; status 1 where one of them is an error."""
    if fix and len(files) > 1:
        raise VoiceTuneError("--fix writes one file.", "Give one file to check.")
    problems = [problem for file in files for problem in check_file(file, target)]
    fixed: list[CheckProblem] = []
    if fix:
        with output_errors():
            fixed = list(fix_file(files[0], fix, target))
    answer: dict[str, Any] = {"problems": problems, "stats": stats(files, target)}
    if fix:
        answer["fixed"] = fixed
    if as_json:
        terminal.write_json(answer)
    else:
        _show(problems, fixed, answer["stats"])
    return 1 if any(problem.severity == "error" for problem in problems) else 0


def _show(problems: list[CheckProblem], fixed: list[CheckProblem], figures: dict[str, Any]) -> None:
    for problem in problems:
        place = f"line {problem.line}: " if problem.line else ""
        fix = f" Fix: {problem.fix}" if problem.fix else ""
        print(f"{problem.severity}: {place}{problem.message}{fix} [{problem.check}]")
    for problem in fixed:
        print(f"fixed: {f'line {problem.line}: ' if problem.line else ''}{problem.fix} [{problem.check}]")
    print(", ".join(f"{name.replace('_', ' ')} {value}" for name, value in figures.items() if isinstance(value, int | float)))
