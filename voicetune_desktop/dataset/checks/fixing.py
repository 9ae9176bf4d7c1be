"""The training file with every safe fix made."""

import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp
from typing import IO

from voicetune_desktop.dataset.checks.lines import read_lines
from voicetune_desktop.dataset.checks.rows import Row, examine, rules_for
from voicetune_desktop.dataset.checks.table import problem
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.errors import OutputError
from voicetune_desktop.model import CheckProblem


def fix_file(path: Path, out: Path, target: str = "openai-chat", *, model: str = DEFAULT_MODEL) -> list[CheckProblem]:
    """Write `out` with every safe fix made and return the problems that are gone; what has no safe fix stays as it is.

    `out` appears whole or not at all, and `path` is not changed. Raises `SourceError` or `OutputError`.
    """
    if out.exists() and out.samefile(path):
        raise OutputError("The mended file would replace the one that is checked.", "Choose another name for it.")
    rows = examine(read_lines(path), rules_for(target), model, mend=True)
    with _whole_or_not_at_all(out) as file:
        return list(_mended(rows, file))


def _mended(rows: Iterable[Row], file: IO[bytes]) -> Iterator[CheckProblem]:
    for row in rows:
        if any(found.check == "line_too_large" for found in row.found):
            raise OutputError(f"Line {row.number} is too long to be read, so it cannot be copied.", "Shorten or remove it first.")
        if row.output is not None:
            file.write(row.output + b"\n")
        yield from (problem(found, row.number) for found in row.found if found.fixable)


@contextmanager
def _whole_or_not_at_all(out: Path) -> Generator[IO[bytes]]:
    """A file beside `out` that takes its place once all is written; only its owner may read it."""
    try:
        handle, name = mkstemp(dir=out.parent, prefix=f".{out.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(out)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise OutputError("The mended file cannot be written.", "Choose another folder, or make room on the disk.") from error
