"""The exports behind the paths of a command: which they are, and what is said on standard error about the others."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from voicetune_desktop import terminal
from voicetune_desktop.errors import SourceError
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.finding import Found
from voicetune_desktop.operations.inspecting import exports_in, why_unknown
from voicetune_desktop.operations.table_mapping import with_columns

TOLD = 20
"""Files that were not read which are named; the others are counted."""


def exports_found(paths: Sequence[Path], format_id: str | None, answers: Answers = Answers()) -> Sequence[Found]:
    """The exports to read, what is none told. Raises SourceError where there is none."""
    refuse_missing(paths)
    findings = terminal.drive(exports_in(paths, format_id))
    if not findings.exports:
        raise why_unknown(findings.others[0])
    tell((other.paths[0], other.why) for other in findings.others)
    for line in guessed_columns(export.paths[0] for export in findings.exports if with_columns(export, answers, {}) is None):
        terminal.note(line)
    return findings.exports


def guessed_columns(tables: Iterable[Path]) -> Iterator[str]:
    """What to say of tables whose columns were guessed from their cells."""
    for table in tables:
        yield f"The columns of {table} were guessed from their cells. Say it if that is wrong: --map text=COLUMN --map sender=COLUMN"


def refuse_missing(paths: Sequence[Path]) -> None:
    """Raises SourceError where several paths were given and nothing is at one of them: it may be a slip of the pen."""
    for path in paths if len(paths) > 1 else ():
        if not _is_there(path):
            terminal.note(f"Not found: {path}")
            raise SourceError("There is no file or folder at one of these places.", "Check the spelling of its path.")


def _is_there(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.exists()
    return False


def tell(others: Iterable[tuple[object, object]]) -> None:
    """Name what was not read beside the rest, and why."""
    several = iter(others)
    for path, why in islice(several, TOLD):
        terminal.note(f"Not read: {path}: {why}")
    if more := sum(1 for _ in several):
        terminal.note(f"Not read: {more:,} more.")
