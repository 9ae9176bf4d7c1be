"""The order of the turns of an example, whatever their fields are called: who begins, who follows whom, who ends."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from msgspec import Struct

from voicetune_desktop.dataset.checks.json_values import Fields, fields, items
from voicetune_desktop.dataset.checks.meaning import weight
from voicetune_desktop.dataset.checks.table import Found


class Names(Struct, frozen=True):
    """The fields of a turn and the roles in it."""

    role: str = "role"
    text: str = "content"
    system: frozenset[str] = frozenset(("system", "developer"))
    user: frozenset[str] = frozenset(("user",))
    assistant: frozenset[str] = frozenset(("assistant",))

    def of(self, turn: object) -> str:
        """The role of a turn in small letters; empty without one."""
        value = (fields(turn) or {}).get(self.role)
        return value.strip().lower() if isinstance(value, str) else ""


CHAT = Names()


def same_role_in_a_row(turns: list[object], names: Names = CHAT) -> Iterator[Found]:
    """The first turn that has the role of the one before it; texts of plain turns can be joined."""
    for place in range(1, len(turns)):
        if names.of(turns[place]) in names.user | names.assistant and names.of(turns[place]) == names.of(turns[place - 1]):
            can_join = all(_joins(*pair, names) for pair in _repeated(turns, names))
            yield Found("same_role_in_a_row", {"number": place + 1}, partial(_join_all, turns, names) if can_join else None)
            return


def assistant_first(turns: list[object], names: Names = CHAT) -> Iterator[Found]:
    """The assistant speaks before the user does."""
    first = _first(turns, names)
    if first < len(turns) and names.of(turns[first]) in names.assistant:
        asked = any(names.of(turn) in names.user for turn in turns)
        yield Found("assistant_first", fix=partial(_begin_with_user, turns, names) if asked else None)


def system_not_first(turns: list[object], names: Names = CHAT) -> Iterator[Found]:
    """A system prompt after the first turn."""
    for place in range(1, len(turns)):
        if names.of(turns[place]) in names.system:
            yield Found("system_not_first", {"number": place + 1})
            return


def last_not_assistant(turns: list[object], names: Names = CHAT, check: str = "last_message_not_assistant") -> Iterator[Found]:
    """The last turn is not the assistant's, though one of them is."""
    if turns and names.of(turns[-1]) not in names.assistant and any(names.of(turn) in names.assistant for turn in turns):
        yield Found(check, fix=partial(_end_with_answer, turns, names))


def _first(turns: list[object], names: Names) -> int:
    return next((place for place, turn in enumerate(turns) if names.of(turn) not in names.system), len(turns))


def _repeated(turns: list[object], names: Names) -> Iterator[tuple[object, object]]:
    for before, turn in pairwise(turns):
        if names.of(turn) == names.of(before) and names.of(turn) in names.user | names.assistant:
            yield before, turn


def _joins(before: object, turn: object, names: Names) -> bool:
    """Whether two turns become one without a loss: the same fields, a text or parts each, and the same weight."""
    one, other = fields(before) or {}, fields(turn) or {}
    texts = one.get(names.text), other.get(names.text)
    alike = all(isinstance(text, str) for text in texts) or all(items(text) for text in texts)
    rest = one.keys() | other.keys()
    return alike and rest <= {names.role, names.text, "weight"} and weight(one) == weight(other) is not None


def _join_all(turns: list[object], names: Names) -> None:
    joined: list[object] = []
    for turn in turns:
        before = fields(joined[-1]) if joined else None
        if before is not None and next(_repeated([before, turn], names), None) and _joins(before, turn, names):
            _add(before, fields(turn) or {}, names.text)
        else:
            joined.append(turn)
    turns[:] = joined


def _add(before: Fields, turn: Fields, key: str) -> None:
    if isinstance(before[key], str):
        before[key] = f"{before[key]}\n{turn[key]}"
    else:
        before[key] = [*items(before[key]), *items(turn[key])]


def _begin_with_user(turns: list[object], names: Names) -> None:
    first = _first(turns, names)
    asked = next((place for place in range(first, len(turns)) if names.of(turns[place]) in names.user), first)
    del turns[first:asked]


def _end_with_answer(turns: list[object], names: Names) -> None:
    while turns and names.of(turns[-1]) not in names.assistant:
        turns.pop()
