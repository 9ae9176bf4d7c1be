"""Problems as they are listed: the first thousand of each check and file in the order of lines, the others counted."""

from collections.abc import Iterator

from voicetune_desktop.dataset.checks.table import CHECKS, Found, problem
from voicetune_desktop.model import CheckProblem

MOST_LISTED = 1_000

_FOUND_LATE = frozenset(("duplicate_example", "contradictory_examples", "train_valid_overlap"))
"""Checks whose problems do not come in the order of lines."""


class Listing:
    """The problems of one file."""

    def __init__(self, where: str = "", most: int = MOST_LISTED) -> None:
        """`where` is put before every sentence."""
        self._where, self._most = where, most
        self._kept: dict[str, list[CheckProblem]] = {}
        self.counts: dict[str, int] = {}

    def add(self, found: Found, line: int | None) -> None:
        """Take in what was found."""
        kept = self._kept.setdefault(found.check, [])
        self.counts[found.check] = self.counts.get(found.check, 0) + 1
        if len(kept) < self._most or found.check in _FOUND_LATE:
            kept.append(problem(found, line, self._where))
        if len(kept) >= 2 * self._most:
            kept.sort(key=_line)
            del kept[self._most :]

    def listed(self) -> list[CheckProblem]:
        """Problems of lines in their order, then those of the file, then how many are not listed."""
        every = [one for kept in self._kept.values() for one in sorted(kept, key=_line)[: self._most]]
        return [*sorted(every, key=_line), *self._more()]

    def _more(self) -> Iterator[CheckProblem]:
        for check, count in self.counts.items():
            if count > self._most:
                sentence = f"{self._where}The same in {count - self._most:,} more lines."
                yield CheckProblem(None, check, CHECKS[check].severity, sentence)


def _line(one: CheckProblem) -> float:
    return float("inf") if one.line is None else one.line
