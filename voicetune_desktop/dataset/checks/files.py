"""The checks of whole training files: what is wrong with them, mended copies, figures."""

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from voicetune_desktop.dataset.checks.fixing import fix_file
from voicetune_desktop.dataset.checks.lines import read_lines
from voicetune_desktop.dataset.checks.overlap import overlap
from voicetune_desktop.dataset.checks.rows import Rules, examine, rules_for
from voicetune_desktop.dataset.checks.stats import stats
from voicetune_desktop.dataset.checks.table import Found, problem
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.model import CheckProblem

__all__ = ["check_file", "check_rows", "fix_file", "overlap", "stats"]


def check_file(path: Path, target: str = "openai-chat", *, model: str = DEFAULT_MODEL, held_out: bool = False) -> Iterator[CheckProblem]:
    """Yield the problems of a training file in the order of its lines, then those of the file as a whole.

    `held_out` is for the file that measures the training, which may be short. Raises `SourceError` when it cannot be read.
    """
    rules = rules_for(target)
    examples = yield from _problems(read_lines(path), rules, model)
    yield from _about_file(examples, path.stat().st_size, rules, held_out=held_out)


def check_rows(
    rows: Iterable[bytes], target: str = "openai-chat", *, model: str = DEFAULT_MODEL, held_out: bool = False
) -> Iterator[CheckProblem]:
    """Yield the problems of rows on their way into a file, as `check_file` does."""
    rules, size = rules_for(target), 0

    def lines() -> Iterator[tuple[int, bytes]]:
        nonlocal size
        for number, row in enumerate(rows, 1):
            size += len(row)
            yield number, row.removesuffix(b"\n")

    examples = yield from _problems(lines(), rules, model)
    yield from _about_file(examples, size, rules, held_out=held_out)


def _problems(lines: Iterable[tuple[int, bytes | Found]], rules: Rules, model: str) -> Generator[CheckProblem, None, int]:
    """Yield the problems of each line; the result is how many lines hold an example."""
    examples = 0
    for row in examine(lines, rules, model):
        examples += row.example is not None
        for found in row.found:
            yield problem(found, row.number)
    return examples


def _about_file(examples: int, size: int, rules: Rules, *, held_out: bool) -> Iterator[CheckProblem]:
    if not examples:
        yield problem(Found("file_empty"), None)
    elif examples < rules.least and not held_out:
        yield problem(Found("too_few_examples", {"examples": examples, "least": rules.least}), None)
    elif examples < rules.useful and not held_out:
        yield problem(Found("few_examples", {"examples": examples, "useful": rules.useful}), None)
    if size > rules.most_bytes:
        yield problem(Found("file_too_large", {"megabytes": -(-size >> 20), "most": rules.most_bytes >> 20}), None)
