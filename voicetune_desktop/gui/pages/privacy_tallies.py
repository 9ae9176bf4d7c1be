"""The values of a group with their numbers, one row a value or a person outside the chat."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from voicetune_desktop.gui.pages.privacy_words import STRANGERS, Group
from voicetune_desktop.model import Action

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

_A_PAIR = 2
"""A first name, and that name with a family name."""


class Tally(Struct, frozen=True):
    """What one row is about: a value, or all values that stand for one person outside the chat."""

    kind: str
    values: tuple[str, ...]
    count: int
    ask: int
    keep: int
    words: int
    first: int

    @property
    def found(self) -> int:
        """Findings, plain words apart."""
        return self.count - self.words


def fate(row: Tally) -> str:
    """What happens to a value wherever it stands, plain words apart; "" where places differ."""
    numbers = {Action.ASK: row.ask, Action.KEEP: row.keep - row.words, Action.REPLACE: row.count - row.ask - row.keep}
    fates = [action.value for action, number in numbers.items() if number]
    return fates[0] if len(fates) == 1 else ""


def tallies(project: "Project", group: Group) -> list[Tally]:
    """The values of a group, the most frequent first; what is nothing but plain words is left out. Takes a moment."""
    from voicetune_desktop.project.findings import value_counts

    counts = value_counts(project, *group.kinds)
    rows = [Tally(c.kind, (c.value,), c.count, c.ask, c.keep, c.words, c.first) for c in counts if c.count > c.words]
    return sorted(_by_person(rows) if group.key == STRANGERS else rows, key=lambda row: -row.found)


def _by_person(rows: Sequence[Tally]) -> list[Tally]:
    """A first name together with the only full name that begins with it."""
    named: dict[str, list[Tally]] = {}
    for row in rows:
        named.setdefault(row.values[0].partition(" ")[0], []).append(row)
    pairs = {given for given, several in named.items() if len(several) == _A_PAIR and _has_alone(several)}
    return [one for given, several in named.items() for one in ([_joined(several)] if given in pairs else several)]


def _has_alone(rows: Sequence[Tally]) -> bool:
    return any(" " not in row.values[0] for row in rows)


def _joined(rows: Sequence[Tally]) -> Tally:
    longest, *others = sorted(rows, key=lambda row: -len(row.values[0]))
    values = tuple(value for row in (longest, *others) for value in row.values)
    numbers = [(row.count, row.ask, row.keep, row.words) for row in rows]
    count, ask, keep, words = map(sum, zip(*numbers, strict=True))
    return Tally(longest.kind, values, count, ask, keep, words, longest.first)
