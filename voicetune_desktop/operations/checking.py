"""Checking finished training files, private data that is left in them included."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path

from voicetune_desktop.dataset.checks.files import Checked, check_files, size_of
from voicetune_desktop.dataset.checks.repeats import named_lines
from voicetune_desktop.dataset.checks.table import Found, problem
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.model import CheckProblem, Progress
from voicetune_desktop.operations.private_left import PrivateLeft
from voicetune_desktop.privacy.kind_words import kinds_said

_NAME_KINDS = ("third_party", "participant")
"""Kinds that every good file has: new names in place of the real ones."""


def check_training_files(
    files: Sequence[Path],
    target: str,
    *,
    model: str = DEFAULT_MODEL,
    held_out: Iterable[Path] = (),
    private: bool = True,
) -> Generator[Progress, None, Checked]:
    """Check files as `check_files` does; with `private`, also for what looks like private data. Raises as `check_files` does."""
    if not private:
        return (yield from check_files(files, target, model=model, held_out=held_out))
    with PrivateLeft(sum(map(size_of, files))) as left:
        checked = yield from check_files(files, target, model=model, held_out=held_out, listen=left.hear)
        return Checked([*checked.problems, *_problems(left, files)], checked.stats)


def _problems(left: PrivateLeft, files: Sequence[Path]) -> Iterator[CheckProblem]:
    """One problem for each file and kind; two where some places are surely none of ours and some may be."""
    for file, kind, perhaps, some in left.found():
        where = f"{files[file].name}: " if len(files) > 1 else ""
        figures = {"kind": kinds_said([kind]), "count": some.places, "lines": named_lines(some.first, some.lines)}
        check = "private_names" if kind in _NAME_KINDS else "perhaps_private" if perhaps else "private_data"
        yield problem(Found(check, figures), some.first[0], where)
