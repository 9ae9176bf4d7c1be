"""Rows of Open Assistant: trees of questions and answers, nested in one row, or a row for each message that names the one above it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from voicetune_desktop.importers.assistants.conversations import LEFT, NOT_CHOSEN
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.ready_made.rows import Row
from voicetune_desktop.importers.ready_made.turns import DAMAGED, EMPTY, ROLES, Left, Part, Said, is_list, is_object

_LAST = 1 << 30
"""The rank of an answer that nobody ranked."""


class _Node(NamedTuple):
    """A message of a tree, and where it stands in it."""

    said: dict[str, object]
    path: int | str

    @property
    def rank(self) -> float:
        """The place among the answers to the same message, 0 for the best."""
        rank = self.said.get("rank")
        return rank if isinstance(rank, (int, float)) else _LAST

    @property
    def below(self) -> list["_Node"]:
        replies = self.said.get("replies")
        found = [one for one in (replies if is_list(replies) else ()) if is_object(one)]
        return [_Node(one, _place(one, f"{self.path}.replies[{number}]")) for number, one in enumerate(found)]

    @property
    def part(self) -> Part:
        """What the message says."""
        side, text = self.said.get("role"), self.said.get("text")
        role = ROLES.get(side) if isinstance(side, str) else None
        if role is None or not isinstance(text, str):
            return Left(DAMAGED, self.path)
        return Said(role, text) if text.strip() else Left(EMPTY, self.path)


def _place(said: dict[str, object], path: str) -> int | str:
    at = said.get("at")
    return at if isinstance(at, int) else path


def is_tree(row: Row) -> bool:
    """Whether a row is a whole tree."""
    return is_object(row.prompt) and is_list(row.prompt.get("replies")) and "text" in row.prompt


def is_message(row: Row) -> bool:
    """Whether a row is one message of a tree."""
    return isinstance(row.message_id, str) and isinstance(row.message_tree_id, str) and row.role is not None and row.text is not None


def of_tree(row: Row) -> Iterator[Part]:
    """The talk along the best answers, and behind each the others; what else stands in the tree is set aside."""
    nodes = [_Node(row.prompt, _place(row.prompt, ".prompt"))] if is_object(row.prompt) else []
    while nodes:
        best = min(nodes, key=lambda node: (node.rank, not node.below))
        chosen = best.part
        yield chosen
        for other in nodes:
            if other is not best:
                yield from _other(other, chosen)
        nodes = best.below
    beside = row.prompt.get("beside") if is_object(row.prompt) else None
    for one in beside if is_list(beside) else ():
        yield from _other(_Node(one, _place(one, ".beside")), None) if is_object(one) else ()


def _other(node: _Node, chosen: Part | None) -> Iterator[Part]:
    """A message that stands in the place of the chosen one, and all below it."""
    part = node.part
    if not isinstance(part, Said):
        yield part
    elif isinstance(chosen, Said) and part.role == chosen.role == "assistant" and part.text != chosen.text:
        yield Left(NOT_CHOSEN, node.path, part.text)
    else:
        yield Left(LEFT, node.path)
    waiting = node.below
    while waiting:
        below = waiting.pop()
        yield Left(LEFT, below.path) if isinstance(below.part, Said) else below.part
        waiting += below.below


def joined(rows: Iterable[tuple[int, Row | Malformed]]) -> Iterator[tuple[int, Row | Malformed]]:
    """The rows, those that are messages of one tree and stand together as that tree."""
    held = list[tuple[int, Row]]()
    for number, row in rows:
        if isinstance(row, Malformed) or not is_message(row):
            yield number, row
            continue
        if held and held[0][1].message_tree_id != row.message_tree_id:
            yield held[0][0], _tree(held)
            held = []
        held.append((number, row))
    if held:
        yield held[0][0], _tree(held)


def _tree(rows: Sequence[tuple[int, Row]]) -> Row:
    """The tree of some messages; those above which none stands are kept beside the first of these."""
    known, roots = dict[object, dict[str, object]](), list[dict[str, object]]()
    for number, row in rows:
        made: dict[str, object] = {"text": row.text, "role": row.role, "rank": row.rank, "replies": [], "at": number}
        above = known.get(row.parent_id)
        replies = above["replies"] if above else roots
        if is_list(replies):
            replies.append(made)
        known.setdefault(row.message_id, made)
    roots[0]["beside"] = roots[1:]
    return Row(prompt=roots[0])
