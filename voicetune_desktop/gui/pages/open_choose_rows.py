"""What is shown of the chats of an account: one row a chat, or one row for all chats with the same people, as mails have thousands."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from msgspec import Struct

from voicetune_desktop.operations.listing_chats import NAMED, ListedChat

KINDS = {"direct": frozenset({"dm", "self", "assistant"}), "group": frozenset({"group", "channel"})}
"""Kinds of chats that are shown together."""
_MANY, _EACH = 100, 3
"""Chats, and chats for each company of people, from which on they are better chosen by their people."""


class Row(Struct, frozen=True):
    """One row with the chats that its tick stands for; `last` is an ISO 8601 time, "" for none."""

    title: str
    people: tuple[str, ...]
    messages: int
    last: str
    is_group: bool
    ids: tuple[str, ...]


SORTS: dict[str, Callable[[Row], Any]] = {
    "messages": lambda row: (-row.messages, row.title.casefold()),
    "newest": lambda row: tuple(-ord(letter) for letter in row.last or " "),
    "name": lambda row: row.title.casefold(),
}
"""Ways to order the rows; times are ISO 8601, so their letters order them."""


def are_many(chats: Sequence[ListedChat]) -> bool:
    """Whether the people of an account are far fewer than its chats."""
    return len(chats) > _MANY and len({_company(chat) for chat in chats}) * _EACH <= len(chats)


def rows_of(chats: Iterable[ListedChat], *, by_people: bool) -> list[Row]:
    """The rows, in no order."""
    together: dict[tuple[str, ...], list[ListedChat]] = {}
    for chat in chats:
        together.setdefault(_company(chat) if by_people else (chat.id,), []).append(chat)
    return [_row(company, found, by_people=by_people) for company, found in together.items()]


def _company(chat: ListedChat) -> tuple[str, ...]:
    """The others of a chat by name; one with more of them than are named stands for itself."""
    return tuple(sorted(chat.others)) if 0 < len(chat.others) <= NAMED else (chat.id,)


def _row(company: tuple[str, ...], chats: Sequence[ListedChat], *, by_people: bool) -> Row:
    first = chats[0]
    named = ", ".join(company) if by_people and company != (first.id,) else first.title or ", ".join(first.people)
    kinds = KINDS["group"]
    return Row(
        named,
        first.people if len(chats) == 1 else (),
        sum(chat.messages for chat in chats),
        max(chat.last or "" for chat in chats),
        any(chat.kind in kinds for chat in chats),
        tuple(chat.id for chat in chats),
    )
