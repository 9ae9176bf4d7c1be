"""Grok's export: one file with all conversations, whose answers name the one above them, read along the newest branch."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from msgspec import Raw, Struct, ValidationError, convert, field

from voicetune_desktop.importers.assistants.conversations import (
    DAMAGED,
    NOTHING,
    ONLY_FILES,
    Place,
    Sides,
    Verdict,
    read_conversations,
    talk,
)
from voicetune_desktop.importers.assistants.files import App, has_all
from voicetune_desktop.importers.assistants.trees import Said, Turn, in_line, tree_items
from voicetune_desktop.importers.json_files.chats import head_of, named
from voicetune_desktop.importers.json_files.repair import Malformed, decoded, decoded_each
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.model import ChatExport, Participant

_APP = App(
    "grok",
    "Grok",
    r"(?:^|/)(?:prod-grok-backend|conversations?)[^/]*\.json$",
    has_all(b'"conversation"', b'"responses"', b'"response"', b'"sender"'),
    way_on="Choose the archive that Grok sent you a link to, as it is.",
)
_KEY = "conversations"
_PEOPLE = ("human", "user")
_CARD = re.compile(r"(?:(?<!\s)\s+)?<grok:render\b[^>]{0,500}>(?:(?!</?grok:render\b).){0,5000}</grok:render>", re.DOTALL)
"""A source or picture, as the app shows it behind a link."""


class Response(Struct, gc=False):
    """A message of either side."""

    id: str | None = field(default=None, name="_id")
    parent_response_id: str | None = None
    sender: str = ""
    message: str | None = None
    create_time: Any = None
    file_attachments: Any = None
    generated_image_urls: Any = None


class Wrapped(Struct, gc=False):
    """A message in its wrapper."""

    response: Response


class Link(Struct, gc=False):
    """What is read of a damaged message."""

    id: str | None = field(default=None, name="_id")
    parent_response_id: str | None = None


class Damaged(Struct, gc=False):
    """A damaged message in its wrapper."""

    response: Link


class About(Struct):
    """What is said of a conversation."""

    id: Any = None
    title: Any = None
    leaf_response_id: Any = None


class Conversation(Struct):
    """A conversation with messages that are still to be read."""

    conversation: About
    responses: list[Raw]


class Milliseconds(Struct):
    """A number as MongoDB writes large ones: as text."""

    milliseconds: int = field(name="$numberLong")


class Date(Struct):
    """A time as MongoDB writes it."""

    date: Milliseconds | str = field(name="$date")


class User(Struct):
    """The person."""

    email: str | None = None
    given_name: str | None = field(default=None, name="givenName")
    family_name: str | None = field(default=None, name="familyName")


class Owner(Struct):
    """Whose export it is, from `prod-mc-auth-mgmt-api.json`."""

    user: User | None = None


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    sides = _APP.sides(_APP.label, _owner(source))
    return read_conversations(source, entries, _APP.format, partial(_read, sides=sides), _KEY)


def _owner(source: Source) -> Participant:
    """The person, by name where the export holds it."""
    entry = next(named(source, r"(?:^|/)prod-mc-auth[^/]*\.json$"), None)
    found = decoded(head_of(source, entry), Owner) if entry else Malformed()
    user = User() if isinstance(found, Malformed) or not found.user else found.user
    name = " ".join(filter(None, (user.given_name, user.family_name)))
    return Participant("user", name or "User", is_me=True, also=(user.email,) if user.email else ())


def _read(data: bytes, place: Place, sides: Sides) -> ChatExport | None:
    found = decoded(data, Conversation)
    if isinstance(found, Malformed):
        return None
    about = found.conversation
    chat = talk(_APP.format, _APP.label, about.id, about.title)
    rows = [*map(_row, decoded_each(found.responses, Wrapped), found.responses)]
    keys = _keys(rows)
    places = {key: f".responses[{number}]" for number, key in enumerate(keys)}
    times = _times([None if isinstance(row, Link) else row.create_time for row in rows])
    turns = dict(zip(keys, map(_turn, rows, times), strict=True))
    if not any(turn.above in turns for turn in turns.values()):
        turns = in_line(turns)
    leaf = about.leaf_response_id if about.leaf_response_id in turns else _newest(turns)
    return sides.export(chat, list(tree_items(turns, leaf, chat, place, sides, places.__getitem__)))


def _row(row: Wrapped | Malformed, data: Raw) -> Response | Link:
    """A message, or what can be read of a damaged one."""
    if not isinstance(row, Malformed):
        return row.response
    damaged = decoded(bytes(data), Damaged)
    return Link() if isinstance(damaged, Malformed) else damaged.response


def _keys(rows: Sequence[Response | Link]) -> list[str]:
    """What each row is known by: its id, unless it has none or one before it has the same."""
    keys = dict[str, None]()
    for number, row in enumerate(rows):
        keys[f"row {number}" if row.id is None or row.id in keys else row.id] = None
    return list(keys)


def _turn(row: Response | Link, sent_at: str | None) -> Turn:
    if isinstance(row, Link):
        return Turn(row.parent_response_id, DAMAGED)
    return Turn(row.parent_response_id, _said(row), sent_at)


def _newest(turns: Mapping[str, Turn]) -> str | None:
    """The last of the newest turns: the app names the end of a conversation seldom, and often one that is not in the export."""
    return max(reversed([*turns]), key=lambda key: turns[key].sent_at or "", default=None)


def _said(row: Response) -> Said | Verdict:
    """What was said in a message, or why nothing was. Whoever is no human is Grok, called by many names."""
    text, has_files = row.message or "", bool(row.file_attachments or row.generated_image_urls)
    is_person = row.sender.casefold() in _PEOPLE
    if not is_person:
        text = without_cards(text)
    if not text.strip():
        return ONLY_FILES if has_files else NOTHING
    return Said(is_person, text, has_files)


def without_cards(text: str) -> str:
    """An answer without the cards that the app shows for sources and pictures."""
    return _CARD.sub("", text) if "<grok:render" in text else text


def _times(written: Sequence[object]) -> Sequence[str | None]:
    """Many of `_time`, in half the time where all are as MongoDB writes them."""
    try:
        dates = [one.date for one in convert(written, list[Date], strict=False)]
        numbers = [one.milliseconds for one in dates if isinstance(one, Milliseconds)]
        if len(numbers) == len(dates):
            return utc_milliseconds(numbers)
    except (ValidationError, OverflowError):
        pass
    return [_time(one) for one in written]


def _time(written: object) -> str | None:
    """ "2026-01-01T10:00:00Z", or {"$date": {"$numberLong": "1771000000000"}} as MongoDB writes it."""
    if isinstance(written, str):
        return iso_time(written)
    try:
        date = convert(written, Date, strict=False).date
        return iso_time(date) if isinstance(date, str) else utc_milliseconds([date.milliseconds])[0]
    except (ValidationError, OverflowError):
        return None


GROK = _APP.importer(_chats)
