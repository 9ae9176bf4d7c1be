"""Checking finished training files, private data that is left in them included."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.dataset.checks.files import Checked, check_files
from voicetune_desktop.dataset.checks.repeats import named_lines
from voicetune_desktop.dataset.checks.table import Found, problem
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.model import Action, CheckProblem, Progress

_PORTION = 1 << 19
"""Characters that are scanned in one go."""
_NAMED = 5
_NAMES = ("third_party", "participant")
"""Kinds that every good file has, as new names stand in place of the real ones."""


class _Left(Struct):
    """What was found of one kind in one file: how many places, and in how many lines, the first of them by number."""

    places: int = 0
    lines: int = 0
    first: list[int] = []
    last: int = 0

    def add(self, line: int) -> None:
        self.places += 1
        if line != self.last:
            self.lines += 1
            self.last = line
            if len(self.first) < _NAMED:
                self.first.append(line)


class _PrivateData:
    """Listens to the texts of examples and scans them by the portion; keeps counts and numbers of lines only."""

    def __init__(self) -> None:
        from voicetune_desktop.privacy.scan import Scanner

        self._scanner = Scanner(())
        self._texts: list[str] = []
        self._places: list[tuple[int, int]] = []
        self._size = 0
        self._left: dict[tuple[int, str], _Left] = {}

    def hear(self, file: int, line: int, texts: Sequence[str]) -> None:
        """Take in the texts of one example."""
        self._texts += texts
        self._places += [(file, line)] * len(texts)
        self._size += sum(map(len, texts))
        if self._size >= _PORTION:
            self._scan()

    def problems(self, files: Sequence[Path]) -> Iterator[CheckProblem]:
        """One problem for each file and kind."""
        self._scan()
        for (file, kind), left in sorted(self._left.items()):
            where = f"{files[file].name}: " if len(files) > 1 else ""
            check = "private_names" if kind in _NAMES else "private_data"
            figures = {"kind": kind.replace("_", " ").capitalize(), "count": left.places, "lines": named_lines(left.first, left.lines)}
            yield problem(Found(check, figures), left.first[0], where)

    def _scan(self) -> None:
        for (file, line), findings in zip(self._places, self._scanner.scan_many(self._texts), strict=True):
            for finding in findings:
                if finding.action is Action.REPLACE:
                    self._left.setdefault((file, finding.kind), _Left()).add(line)
        self._texts, self._places, self._size = [], [], 0


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
    data = _PrivateData()
    checked = yield from check_files(files, target, model=model, held_out=held_out, listen=data.hear)
    return Checked([*checked.problems, *data.problems(files)], checked.stats)
