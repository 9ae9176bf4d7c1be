"""Which entries may be one person: what the names suggest, without the pairs that the person refused."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from voicetune_desktop.project.people import PersonRow

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

REFUSED = "not_the_same"
"""Name of the project's setting with pairs of ids that are two people, the lower id first."""

Pair = tuple[PersonRow, PersonRow]


class Suggestions:
    """Looks for pairs anew only when somebody's names changed."""

    def __init__(self) -> None:
        self._seen: list[tuple[int, tuple[str, ...]]] = []
        self._pairs: list[tuple[int, int]] = []

    def pairs(self, project: "Project", people: Sequence[PersonRow]) -> list[Pair]:
        """The likeliest first; in each pair, who wrote more comes first."""
        seen = [(person.id, person.names) for person in people]
        if seen != self._seen:
            self._seen, self._pairs = seen, _found(people)
        refused = {(low, high) for low, high in project.setting(REFUSED, [])}
        known = {person.id: person for person in people}
        return [_ordered(known[low], known[high]) for low, high in self._pairs if (low, high) not in refused]


def refuse(project: "Project", left: int, right: int) -> None:
    """Remember that two entries are two people."""
    pair = sorted((left, right))
    project.set_setting(REFUSED, [*project.setting(REFUSED, []), pair])


def _found(people: Sequence[PersonRow]) -> list[tuple[int, int]]:
    from voicetune_desktop.people.suggestions import PersonOnPlatform, suggest_merges

    found = suggest_merges([PersonOnPlatform(str(p.id), " ".join(p.platforms), p.name, p.names) for p in people])
    pairs = (sorted((int(suggestion.left), int(suggestion.right))) for suggestion in found)
    return [(low, high) for low, high in pairs]


def _ordered(left: PersonRow, right: PersonRow) -> Pair:
    return (left, right) if left.messages >= right.messages else (right, left)
