"""The checks of whole training files: what is wrong with them, and their figures."""

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from msgspec import Struct

from voicetune_desktop.dataset.checks.fixing import fix_file
from voicetune_desktop.dataset.checks.one_file import FileCheck
from voicetune_desktop.dataset.checks.overlap import Overlap
from voicetune_desktop.dataset.checks.rules import rules_for
from voicetune_desktop.dataset.checks.sources import open_source
from voicetune_desktop.dataset.checks.stats import Figures
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.model import CheckProblem, Progress

__all__ = ["Checked", "check_files", "fix_file"]

_AT_A_TIME = 2_000
"""Rows between two reports of progress."""

Listener = Callable[[int, int, Sequence[str]], None]
"""Gets the number of a file, a line and the texts of the example on it."""


class Checked(Struct, frozen=True):
    """What the checks of some files say: problems in the order of files and lines, and figures of all files together."""

    problems: list[CheckProblem]
    stats: dict[str, Any]


def check_files(
    files: Sequence[Path],
    target: str = "openai-chat",
    *,
    model: str = DEFAULT_MODEL,
    held_out: Iterable[Path] = (),
    listen: Listener | None = None,
) -> Generator[Progress, None, Checked]:
    """Check files that belong together, each of them read once. Raises `SourceError`, and `VoiceTuneError` for an unknown target."""
    rules, aside = rules_for(target), set(held_out)
    figures, sizes = Figures(model, rules.service), [size_of(file) for file in files]
    with ExitStack() as stack:
        names = [f"{path.name}: " if len(files) > 1 else "" for path in files]
        each = zip(files, names, strict=True)
        checks = [stack.enter_context(FileCheck(rules, model, name, held_out=path in aside)) for path, name in each]
        overlap = stack.enter_context(Overlap()) if aside and aside != set(files) else None
        for number, (path, check) in enumerate(zip(files, checks, strict=True)):
            for count, row in enumerate(check.rows(open_source(path, rules))):
                if row.talk is not None:
                    figures.add(row.talk, plain=row.shape is not None and row.shape.plain)
                    if overlap:
                        overlap.add(number, row.number, row.talk, held_out=path in aside)
                    if listen:
                        listen(number, row.number, row.talk.texts())
                if count % _AT_A_TIME == 0:
                    yield Progress(min(sum(sizes[:number]) + check.read, sum(sizes)) >> 20, sum(sizes) >> 20, "Checking")
        for number, line, found in overlap.found() if overlap else ():
            checks[number].listing.add(found, line)
        problems = [problem for check, size in zip(checks, sizes, strict=True) for problem in check.problems(size)]
    return Checked(problems, figures.stats())


def size_of(path: Path) -> int:
    """Bytes of a file; 0 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
