"""Unusual words and numbers that nothing announces: found behind everything else, left as they are until the person wants them hidden."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.unusual import KIND, Unusual
from voicetune_desktop.privacy.unusual_again import UnusualAgain
from voicetune_desktop.project import findings, lines
from voicetune_desktop.project.decisions import decide_kind, decisions
from voicetune_desktop.project.file import Project

_BATCH = 5_000
"""Messages that are looked at in one go."""
_CODES = ("code", "number")


def find_unusual(project: Project, unusual: Unusual) -> Iterator[int]:
    """Store what is unusual where nothing else was found, once all messages were heard; yields the number of each batch of these.

    Call inside a transaction.
    """
    for start in range(0, len(unusual.suspects), _BATCH):
        ids = unusual.suspects[start : start + _BATCH]
        found = {message: several for message, text in lines.texts_of(project, ids) if (several := unusual.find(text))}
        stored = findings.places_of(project, found)
        if inside := [*_codes_around(found, stored)]:
            findings.drop_plain_words(project, inside)
            stored = findings.places_of(project, found)
        findings.add_findings(project, ((message, _beside(several, stored.get(message, ()))) for message, several in found.items()))
        yield len(ids)


def hide_unusual(project: Project, *, hidden: bool) -> None:
    """Hide whatever is unusual, now and in later looks, or leave it but for what is decided by itself; call inside an undoable step."""
    decide_kind(project, KIND, Action.REPLACE if hidden else None)


def hides_unusual(project: Project) -> bool:
    """Whether everything unusual is hidden."""
    return decisions(project).kinds.get(KIND) is Action.REPLACE


class UnusualValue(Struct, frozen=True, gc=False):
    """One unusual word or number: how often it stands, in how many chats, from how many people, and how many places are hidden."""

    value: str
    count: int
    chats: int
    people: int
    hidden: int
    first: int
    """The id of its first finding."""


def unusual_values(project: Project) -> list[UnusualValue]:
    """All that is unusual, what the fewest people wrote the fewest times first: that tells most of somebody. Takes a moment."""
    return [UnusualValue(*row) for row in findings.values_with_writers(project, KIND)]


def unusual_again(project: Project) -> UnusualAgain:
    """What finds in other texts what is hidden in the messages; it knows nothing where nothing was decided."""
    decided = decisions(project)
    if KIND not in decided.kinds and not any(kind == KIND for kind, _ in decided.values):
        return UnusualAgain(frozenset(), frozenset(), all_codes=False)
    counts = findings.value_counts(project, KIND)
    hidden = frozenset(count.value for count in counts if count.keep < count.count)
    return UnusualAgain(hidden, frozenset(count.value for count in counts) - hidden, all_codes=hides_unusual(project))


def visible_unusual(project: Project) -> int:
    """How many places with something unusual stay as they are."""
    return sum(count.keep for count in findings.kind_counts(project) if count.kind == KIND)


def _codes_around(
    found: Mapping[int, Sequence[Finding]], stored: Mapping[int, Sequence[tuple[int, int]]]
) -> Iterator[tuple[int, int, int]]:
    """Messages and places of codes and numbers that have something else inside, as the initials of somebody in "HS0219-B"."""
    for message, places in stored.items():
        for code in found[message]:
            if code.form in _CODES and any(code.start <= start and end <= code.end for start, end in places):
                yield message, code.start, code.end


def _beside(found: Sequence[Finding], stored: Sequence[tuple[int, int]]) -> list[Finding]:
    """Those that lie beside the places where something else was found."""
    return [new for new in found if not any(start < new.end and new.start < end for start, end in stored)]
