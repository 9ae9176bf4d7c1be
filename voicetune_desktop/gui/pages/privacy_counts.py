"""The groups of the page with their numbers."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from voicetune_desktop.gui.pages.privacy_words import OWN_WORDS, Group, group_of, groups
from voicetune_desktop.model import Action
from voicetune_desktop.project.findings import KindCount


class GroupCount(NamedTuple):
    """One group: what will happen to its findings; plain words are in none of the numbers but `words`."""

    group: Group
    replace: int = 0
    ask: int = 0
    keep: int = 0
    words: int = 0
    """Kept, because they were judged to be plain words."""
    checked: int = 0
    """Doubtful ones that the person decided."""
    choice: str = ""
    """What holds for all of them: chosen by the person, or all that there is."""

    @property
    def found(self) -> int:
        """Everything that was found."""
        return self.replace + self.ask + self.keep

    def number(self, action: Action | None) -> int:
        """How many findings a list with one fate has, or one with all."""
        numbers = {Action.REPLACE: self.replace, Action.ASK: self.ask, Action.KEEP: self.keep + self.words}
        return self.found if action is None else numbers[action]


def group_counts(kinds: Iterable[KindCount]) -> list[GroupCount]:
    """The groups in which something was found, and the own words, in the order of the page."""
    found = [count for count in kinds if count.replace + count.ask + count.keep]
    there = {group_of(count.kind) for count in found}
    known = groups()
    shown = [group for group in known if group in there or group.key == OWN_WORDS]
    others = sorted(there - set(known))
    return [_counted(group, [count for count in found if count.kind in group.kinds]) for group in (*shown, *others)]


def _counted(group: Group, counts: Sequence[KindCount]) -> GroupCount:
    numbers = [(count.replace, count.ask, count.keep - count.words, count.words, count.checked) for count in counts]
    replace, ask, keep, words, checked = map(sum, zip(*numbers, strict=True)) if numbers else (0,) * 5
    result = GroupCount(group, replace, ask, keep, words, checked)
    chosen = {count.choice for count in counts}
    common = next(iter(chosen)) if len(chosen) == 1 else None
    return result._replace(choice=common.value if common else _common_fate(result))


def _common_fate(count: GroupCount) -> str:
    numbers = {Action.REPLACE: count.replace, Action.ASK: count.ask, Action.KEEP: count.keep}
    fates = [action.value for action, number in numbers.items() if number]
    return fates[0] if len(fates) == 1 else ""
