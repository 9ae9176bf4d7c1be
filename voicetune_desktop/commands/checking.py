"""`voicetune check`: does a trainer accept these files?"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from voicetune_desktop import terminal
from voicetune_desktop.dataset.checks.fixing import Fixed, fix_file
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.dataset.tokens import guessed_about
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import CheckProblem
from voicetune_desktop.operations.checking import check_training_files

_HELD_OUT = ("valid", "test", "eval")
"""How the names of files that measure the training begin."""


def check_command(
    files: Sequence[Path],
    target: str,
    model: str | None,
    fix: Path | None,
    *,
    held_out: Path | None = None,
    private: bool = True,
    as_json: bool,
) -> int:
    """Show every problem; status 1 where one of them is an error."""
    if fix and len(files) > 1:
        raise VoiceTuneError("--fix writes one file.", "Give one file to check.")
    model = model or DEFAULT_MODEL
    every = [*files, *([held_out] if held_out and held_out not in files else [])]
    aside = [file for file in every if file == held_out or file.name.casefold().startswith(_HELD_OUT)]
    checked = terminal.drive(check_training_files(every, target, model=model, held_out=aside, private=private))
    if guess := guessed_about(model):
        terminal.note(guess)
    fixed, refused = _fix(files[0], fix, target, model) if fix else (None, None)
    if as_json:
        terminal.write_json({"problems": checked.problems, "stats": checked.stats, **_answer(fixed)})
    else:
        _show(checked.problems, fixed, checked.stats)
    if refused:
        raise refused
    return 1 if any(problem.severity == "error" for problem in checked.problems) else 0


def _fix(file: Path, out: Path, target: str, model: str) -> tuple[Fixed | None, VoiceTuneError | None]:
    """What was mended, or why nothing could be; the problems are shown first in any case."""
    try:
        return fix_file(file, out, target, model=model), None
    except VoiceTuneError as error:
        return None, error


def _answer(fixed: Fixed | None) -> dict[str, Any]:
    if fixed is None:
        return {}
    counts = msgspec.to_builtins(fixed)
    return {"fixed": counts.pop("problems"), "fix": counts}


def _show(problems: list[CheckProblem], fixed: Fixed | None, figures: dict[str, Any]) -> None:
    for problem in problems:
        fix = f" Fix: {problem.fix}" if problem.fix else ""
        print(f"{problem.severity}: {_place(problem)}{problem.message}{fix} [{problem.check}]")
    if fixed:
        for problem in fixed.problems:
            print(f"fixed: {_place(problem)}{problem.fix or problem.message} [{problem.check}]")
        print(f"Rows before {fixed.before:,}, after {fixed.after:,}; changed {fixed.changed:,}, removed {fixed.removed:,}.")
    print(", ".join(f"{name.replace('_', ' ')} {value}" for name, value in figures.items() if isinstance(value, int | float)))


def _place(problem: CheckProblem) -> str:
    return f"line {problem.line}: " if problem.line else ""
