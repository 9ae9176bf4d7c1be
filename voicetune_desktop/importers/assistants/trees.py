"""Talks with an assistant that are trees: rows that name the one above them, read along the branch that was open last."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import TypeVar

from msgspec import Raw, Struct

from voicetune_desktop.importers.assistants.conversations import (
    DAMAGED,
    LEFT,
    NOT_CHOSEN,
    NOTHING,
    ONLY_FILES,
    Answer,
    Place,
    Sides,
    Verdict,
    answers_left,
)
from voicetune_desktop.importers.json_files.chats import Clock, Item, timed_each
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.model import Chat, Message

T = TypeVar("T")
_CAPTION = ("caption",)
_TEXT = frozenset({"text"})
TYPE = attrgetter("type")
"""What a piece says it is."""


class Piece(Struct, gc=False):
    """A part of a message as many apps write it: text, a thought, a picture, a tool."""

    type: str = ""
    text: str | None = None


class Said(Struct, frozen=True, gc=False):
    """Words that were seen in the app: whether the person's, and whether a file came with them."""

    is_person: bool
    text: str
    has_files: bool = False


class Turn(Struct, frozen=True, gc=False):
    """A row: which one stands above it, what is said in it or why nothing is, and when; None is said where it holds nothing."""

    above: str | None
    said: Said | Verdict | None
    sent_at: str | None = None
    id: str | None = None


def said_in(content: str | Sequence[Piece] | None, *, is_person: bool) -> Said | Verdict:
    """What is said in a content as OpenAI has it, a text or pieces, or why nothing is."""
    pieces = () if content is None or isinstance(content, str) else content
    text = content if isinstance(content, str) else "\n".join([piece.text for piece in pieces if piece.text])
    if text.strip():
        return Said(is_person, text, not _TEXT.issuperset(map(TYPE, pieces)))
    return ONLY_FILES if pieces else NOTHING


def turn_of(data: bytes, kind: type[T], become: Callable[[T], Turn], link: str) -> Turn:
    """What a row becomes; of a damaged one only the row above it is known, which stands under the key `link`."""
    row = decoded(data, kind)
    return Turn(linked(data, link), DAMAGED) if isinstance(row, Malformed) else become(row)


def turns_of(
    rows: Sequence[Raw | bytes], kind: type[T], become: Callable[[T, str | None], Turn], clock: Clock[T], link: str = ""
) -> Sequence[Turn]:
    """What rows and their times become, as `turn_of` says, but all at once."""
    return [
        Turn(linked(bytes(data), link), DAMAGED) if isinstance(row, Malformed) else become(row, sent_at)
        for data, (row, sent_at) in zip(rows, timed_each(rows, kind, clock), strict=True)
    ]


def linked(data: bytes, link: str) -> str | None:
    """What stands under a key of a damaged row, where that is a text."""
    fields = decoded(data, dict[str, Raw])
    found = None if isinstance(fields, Malformed) else fields.get(link)
    text = decoded(bytes(found), str) if found else Malformed()
    return None if isinstance(text, Malformed) else text


Where = Callable[[str], int | str]
"""Says where in the conversation a row stands, by its key: ".mapping.KEY", or its line."""


def in_line(turns: Mapping[str, Turn]) -> dict[str, Turn]:
    """The turns, one below the other, as they stand in a list."""
    return {key: Turn(above, turn.said, turn.sent_at, turn.id) for (key, turn), above in zip(turns.items(), (None, *turns), strict=False)}


def tree_items(turns: Mapping[str, Turn], leaf: object, chat: Chat, place: Place, sides: Sides, where: Where) -> Iterator[Item]:  # noqa: PLR0917
    """The branch that ends at the leaf, with the answers that were left for those of it, then what else stands in others."""
    branch = _branch(turns, leaf)
    left = _left(turns, branch) if len(branch) < len(turns) else {}
    for key in branch:
        turn = turns[key]
        said = turn.said
        if isinstance(said, Said):
            who, flags = sides.person if said.is_person else sides.assistant, _CAPTION if said.has_files else ()
            yield Message(chat.id, chat.title, turn.id or key, who.id, who.name, who.is_me, turn.sent_at, said.text, None, False, flags)
        elif said:
            yield place.aside(said, where(key))
        if key in left:
            yield from (place.aside(NOT_CHOSEN, where(answer.row), answer.text) for answer in left[key])
    if len(branch) < len(turns):
        told = {*branch, *(answer.row for answers in left.values() for answer in answers)}
        for key, turn in turns.items():
            if key not in told and turn.said:
                yield place.aside(LEFT if isinstance(turn.said, Said) else turn.said, where(key))


def _left(turns: Mapping[str, Turn], branch: Sequence[str]) -> dict[str, list[Answer[str]]]:
    """Answers that were not chosen, by the row with which the chosen one begins."""

    def spoken(key: str) -> tuple[bool, str] | None:
        said = turns[key].said
        return (said.is_person, said.text) if isinstance(said, Said) else None

    shown = set(branch)
    return answers_left(branch, {key: turn.above for key, turn in turns.items() if key not in shown}, spoken)


def _branch(turns: Mapping[str, Turn], leaf: object) -> list[str]:
    """The keys from the root to the leaf, or to the last row below which none stands where no leaf is named."""
    keys, above = [*turns], [turn.above for turn in turns.values()]
    if above[1:] == keys[:-1] and leaf in (None, *keys[-1:]) and above[:1] and above[0] not in turns:
        return keys  # most talks are one branch from their first row to the last
    key = leaf if isinstance(leaf, str) and leaf in turns else _last_leaf(turns)
    found = dict[str, None]()
    while key is not None and key in turns and key not in found:
        found[key] = None
        key = turns[key].above
    return list(reversed(found))


def _last_leaf(turns: Mapping[str, Turn]) -> str | None:
    above = {turn.above for turn in turns.values()}
    return next((key for key in reversed(list(turns)) if key not in above), None)
