"""Which entries may be one person: what the names suggest, without the pairs that the person refused."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.session import Session
from voicetune_desktop.project.people import PersonRow, people

if TYPE_CHECKING:
    from voicetune_desktop.people.suggestions import PersonOnPlatform, Reason
    from voicetune_desktop.project.file import Project

REFUSED = "not_the_same"
"""Name of the project's setting with pairs of ids that are two people, the lower id first."""

SURE: "frozenset[Reason]" = frozenset({"wrote the same messages", "same phone number", "same e-mail address", "same name"})
"""Reasons for which all pairs can be accepted at once."""

Alike = tuple[int, int, "Reason"]
"""The ids of two people, the lower one first, and why they may be one."""
Pair = tuple[PersonRow, PersonRow, "Reason"]
"""Who wrote more, the other one, and why they may be one person."""


class Suggestions(QObject):
    """Looks for pairs in the background, anew only when somebody's names changed: among thousands that takes a moment."""

    found = Signal()
    """Other pairs are known."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._pairs: list[Alike] = []
        self._looking = InBackground(session, _look, self)
        self._looking.made.connect(self._on_made)
        session.project_changed.connect(self._forget)

    @property
    def ready(self) -> bool:
        """Whether the pairs are those of now."""
        return self._looking.ready

    def pairs(self, project: "Project", everybody: Sequence[PersonRow]) -> list[Pair]:
        """Those that are known by now."""
        self._looking.look(str(hash(tuple((person.id, person.names) for person in everybody))))
        return suggested(project, everybody, self._pairs)

    def _on_made(self, pairs: "list[Alike]") -> None:
        self._pairs = pairs
        self.found.emit()

    def _forget(self) -> None:
        self._pairs = []


def _look(project: "Project") -> "list[Alike]":
    return alike_in(people(project))


def suggested(project: "Project", everybody: Sequence[PersonRow], pairs: "Sequence[Alike]") -> list[Pair]:
    """The likeliest first: who wrote the same messages in two exports of one chat, then by names, numbers and addresses."""
    from voicetune_desktop.project.merged_chats import same_writers

    known = {person.id: person for person in everybody}
    reasons: dict[tuple[int, int], Reason] = {(min(pair), max(pair)): "wrote the same messages" for pair in same_writers(project)}
    for low, high, reason in pairs:
        reasons.setdefault((low, high), reason)
    refused = {(low, high) for low, high in project.setting(REFUSED, [])}
    here = (pair for pair in reasons.items() if pair[0] not in refused and known.keys() >= {*pair[0]})
    return _telling([(*_ordered(known[low], known[high]), why) for (low, high), why in here])


def known_by(person: PersonRow) -> str:
    """The numbers, addresses and user names that apps know somebody by; empty where these are numbers of the apps' own."""
    from voicetune_desktop.people.suggestions import told_by_key

    return ", ".join(dict.fromkeys(filter(None, (told_by_key(platform, key) for platform, key in person.entries))))


def refuse(project: "Project", left: int, right: int) -> None:
    """Remember that two entries are two people."""
    pair = sorted((left, right))
    project.set_setting(REFUSED, [*project.setting(REFUSED, []), pair])


def alike(pairs: Sequence[Pair], reason: "Reason") -> list[list[PersonRow]]:
    """Groups of entries that are one person for one sure reason, who wrote most first; two of one app stay apart. Empty if it is unsure."""
    group: dict[int, list[PersonRow]] = {}
    for one, other, why in pairs:
        left, right = group.get(one.id, [one]), group.get(other.id, [other])
        if why == reason and reason in SURE and left is not right and not _apps(left) & _apps(right):
            both = [*left, *right]
            group.update((person.id, both) for person in both)
    apart = {id(several): several for several in group.values()}
    return [sorted(several, key=lambda person: -person.messages) for several in apart.values()]


def _apps(people: Sequence[PersonRow]) -> set[str]:
    return {platform for person in people for platform in person.platforms}


def _telling(pairs: Sequence[Pair]) -> list[Pair]:
    """Without the pairs that follow from likelier ones: of five entries of one person, four."""
    group: dict[int, set[int]] = {}
    telling: list[Pair] = []
    for one, other, why in pairs:
        left, right = group.get(one.id, {one.id}), group.get(other.id, {other.id})
        if left is not right:
            both = left | right
            group.update((person, both) for person in both)
            telling.append((one, other, why))
    return telling


def alike_in(everybody: Sequence[PersonRow]) -> "list[Alike]":
    """Pairs that names, numbers and addresses suggest, the likeliest first."""
    from voicetune_desktop.people.suggestions import suggest_merges

    found = suggest_merges([_on_platform(person) for person in everybody if person.is_me or not person.is_program])
    pairs: list[tuple[list[int], Reason]] = [(sorted((int(each.left), int(each.right))), each.reason) for each in found]
    return [(low, high, reason) for (low, high), reason in pairs]


def _on_platform(person: PersonRow) -> "PersonOnPlatform":
    from voicetune_desktop.people.suggestions import PersonOnPlatform, told_by_key

    told = (told_by_key(platform, key) for platform, key in person.entries)
    also = (*person.names, *filter(None, told))
    return PersonOnPlatform(str(person.id), " ".join(person.platforms), person.name, also, is_me=bool(person.is_me))


def _ordered(left: PersonRow, right: PersonRow) -> tuple[PersonRow, PersonRow]:
    return (left, right) if (right.is_program, left.messages) >= (left.is_program, right.messages) else (right, left)
