"""Messages as Telegram Desktop writes them to result.json, and what becomes of each.

The layout follows telegramdesktop/tdesktop, Telegram/SourceFiles/export/output/export_output_json.cpp.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from msgspec import UNSET, Raw, Struct, UnsetType, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.repair import Malformed, decoded, mended
from voicetune_desktop.importers.telegram.rich import rich_text
from voicetune_desktop.importers.telegram.time import sent_at
from voicetune_desktop.model import Chat, Message, Reason, SetAside

DELETED_ACCOUNT = "Deleted Account"
"""The name that Telegram shows for somebody who is gone; the file has null."""

Scalar = int | str | None
IsMe = Callable[[str, str], bool | None]
"""Whether the sender of this id and name is the person who exports; None where nothing tells."""

_BARE_ID = re.compile(
    rb'("document_id"\s*+:\s*+)(?!["\d\-{\[]|null)([^\s"][^\r\n"]*?)(?=,?[ \t]*+(?:[\r\n}]|\Z)|,\s*+")',
)
_CALLS = frozenset({"phone_call", "group_call", "group_call_scheduled", "invite_to_group_call", "conference_call"})


class Entity(Struct, gc=False):
    """A stretch of text in one format."""

    text: str = ""


class Row(Struct, gc=False):
    """The fields of a message that matter here; all others are passed over."""

    id: Scalar = None
    type: str = "message"
    date: str | None = None
    date_unixtime: Scalar = None
    edited: Any = None
    from_: str | None = field(default=None, name="from")
    from_id: Scalar = None
    author: str | None = None
    forwarded_from: Any = UNSET
    saved_from: Any = UNSET
    reply_to_message_id: Scalar = None
    reply_to_peer_id: Any = None
    via_bot: Any = None
    action: str | None = None
    photo: Any = None
    file: Any = None
    text: str | list[str | Entity] | None = None
    text_entities: Raw | UnsetType = UNSET
    rich_message: Raw | UnsetType = UNSET


_DAMAGED = Row(type="damaged")
"""Stands for a row that is no JSON, or of another layout."""


class Sender(NamedTuple):
    """Who sent a message."""

    id: str
    name: str
    is_me: bool | None


class Talk(NamedTuple):
    """One chat while it is read: `senders` gathers who wrote, `path` is that of its array of messages in the file."""

    chat: Chat
    file: str
    path: str
    is_me: IsMe
    senders: dict[object, Sender]

    def aside(self, reason: Reason, why: str, number: int) -> SetAside:
        """The row of this number, set aside."""
        return SetAside(reason, why, self.file, f"{self.path}[{number}]")


def repaired(data: bytes) -> bytes:
    """Telegram's invalid JSON made valid: `\\xHH` and paths without quotes (telegramdesktop/tdesktop#24961, #27571)."""
    return mended(_BARE_ID.sub(rb'\1"\2"', data))


def read_rows(batches: Iterable[list[Row | Malformed]], talk: Talk) -> Iterator[list[Message | SetAside]]:
    """What becomes of the rows of a chat, in their order and batches.

    Raises SourceError where the file breaks off, after a row that says so.
    """
    first = 0
    try:
        for batch in batches:
            yield _read_batch([row if type(row) is Row else _DAMAGED for row in batch], first, talk)
            first += len(batch)
    except HostileArchive:
        raise
    except SourceError:
        yield [talk.aside(Reason.UNPARSABLE, "The file breaks off here; what came after is lost.", first)]
        raise


def _read_batch(rows: list[Row], first: int, talk: Talk) -> list[Message | SetAside]:
    """The loop that every message goes through, so it is kept flat. `first` is the number of the first row."""
    chat_id, title, senders, unset = talk.chat.id, talk.chat.title, talk.senders, UNSET
    times = sent_at([row.date for row in rows], [row.date_unixtime for row in rows])
    items = list[Message | SetAside]()
    for number, row in enumerate(rows, first):
        if row.type != "message":
            items.append(_not_a_message(row, number, talk))
            continue
        text = row.text if row.text and type(row.text) is str else _joined(row)
        if not text:
            items.append(talk.aside(Reason.MEDIA, "A picture, sticker, recording, place, poll or the like, without text.", number))
            continue
        key = (row.from_id, row.from_ or row.author)
        sender_id, sender, is_me = senders.get(key) or senders.setdefault(key, _sender(row, talk.is_me))
        answered, forwarded = row.reply_to_message_id, row.forwarded_from is not unset or row.saved_from is not unset
        items.append(
            Message(
                chat_id,
                title,
                None if row.id is None else str(row.id),
                sender_id,
                sender,
                is_me,
                times[number - first],
                text,
                None if answered is None or row.reply_to_peer_id is not None else str(answered),
                forwarded,
                _flags(row) if row.edited or row.via_bot or row.photo or row.file else (),
            )
        )
    return items


def _not_a_message(row: Row, number: int, talk: Talk) -> SetAside:
    if row is _DAMAGED:
        return talk.aside(Reason.UNPARSABLE, "This message is damaged.", number)
    if row.type != "service":
        return talk.aside(Reason.UNSUPPORTED, "Telegram could not export this kind of message.", number)
    return talk.aside(Reason.SYSTEM, "A call." if row.action in _CALLS else "A notice that Telegram wrote itself.", number)


def _joined(row: Row) -> str:
    """Text in pieces as one; from `text_entities` where there is no `text`, and of a rich message from its blocks."""
    if not row.text and isinstance(row.rich_message, Raw):
        return rich_text(bytes(row.rich_message), repaired)
    pieces = row.text
    if pieces is None and isinstance(row.text_entities, Raw):
        found = decoded(bytes(row.text_entities), list[str | Entity], repaired)
        pieces = None if isinstance(found, Malformed) else found
    if pieces is None or isinstance(pieces, str):
        return pieces or ""
    return "".join(piece if isinstance(piece, str) else piece.text for piece in pieces)


def _sender(row: Row, is_me: IsMe) -> Sender:
    name = row.from_ or row.author or DELETED_ACCOUNT
    number = row.from_id
    known = number if isinstance(number, str) and not number.isdecimal() else None
    found = known or (f"name:{name}" if number in (None, "") else f"user{number}")
    return Sender(found, name, is_me(found, name))


def _flags(row: Row) -> tuple[str, ...]:
    """Old versions wrote `edited` as the year 1970 for messages that were not."""
    edited = row.edited is not None and str(row.edited)[:4] > "1970"
    marks = (("edited", edited), ("via_bot", row.via_bot), ("caption", row.photo or row.file))
    return tuple(flag for flag, holds in marks if holds)
