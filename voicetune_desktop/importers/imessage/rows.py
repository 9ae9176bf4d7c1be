"""Messages as Apple's database has them, and what becomes of each."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from voicetune_desktop.importers.imessage.attributed_text import ATTACHMENT, attributed_text
from voicetune_desktop.importers.imessage.rooms import ME, UNKNOWN, People, Room
from voicetune_desktop.importers.sqlite_copy import LONGEST, Columns, Database
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.model import Message, Reason, SetAside

EPOCH = 978_307_200_000
"""2001-01-01 in UTC as Unix time in milliseconds: the zero of Apple's clock."""
_NANOSECONDS_FROM = 10**12
"""Smaller dates are seconds, as versions before High Sierra wrote them."""
_LINK = "com.apple.messages.URLBalloonProvider"
"""A preview of a link; its text is the link itself."""


class Row(NamedTuple):
    """The columns of a message that matter here; those that a version lacks are None."""

    number: Any
    guid: Any
    is_long: Any
    text: Any
    attributed: Any
    date: Any
    is_from_me: Any
    handle: Any
    kind: Any
    association: Any
    replied_to: Any
    balloon: Any
    edited: Any
    retracted: Any
    has_files: Any
    subject: Any
    is_forwarded: Any
    is_automatic: Any


_NAMES = {
    "number": "ROWID",
    "is_long": "text",
    "attributed": "attributedBody",
    "handle": "handle_id",
    "kind": "item_type",
    "association": "associated_message_type",
    "replied_to": "thread_originator_guid",
    "balloon": "balloon_bundle_id",
    "edited": "date_edited",
    "retracted": "date_retracted",
    "has_files": "cache_has_attachments",
    "is_forwarded": "is_forward",
    "is_automatic": "is_auto_reply",
}
"""Columns that the database calls differently."""
_SHORT = f"CASE WHEN octet_length({{0}}) <= {LONGEST} THEN {{0}} END"
_SHAPES = {"is_long": f"octet_length({{0}}) > {LONGEST}", "text": _SHORT, "attributed": _SHORT, "subject": _SHORT}
"""What is asked of a column where that is not all of it."""
_QUERY = """
    SELECT {columns} FROM temp.place AS p CROSS JOIN main.message AS m ON m.ROWID = p.message
    WHERE p.room = ? ORDER BY p.room, p.date, p.message
"""


def query(columns: Columns) -> str:
    """The question for the rows of one place, in order of time."""
    return _QUERY.format(columns=", ".join(_column(field, columns["message"]) for field in Row._fields))


def _column(field: str, known: frozenset[str]) -> str:
    name = _NAMES.get(field, field)
    if name != "ROWID" and name not in known:
        return "NULL"
    return _SHAPES.get(field, "{0}").format(f"m.{name}")


def read_rows(database: Database, room: Room, people: People, file: str) -> Iterator[Message | SetAside]:
    """What becomes of the rows of a room. Raises SourceError where the database is damaged."""
    for batch in database.batches(query(database.columns), (room.number,)):
        yield from _read_batch([Row._make(row) for row in batch], room, people, file)


def _read_batch(rows: Sequence[Row], room: Room, people: People, file: str) -> Iterator[Message | SetAside]:
    others = [person for person in room.people if not person.is_me]
    alone = others[0] if len(others) == 1 else UNKNOWN
    known, chat, title = people.by_number, room.chat.id, room.chat.title
    for row, sent_at in zip(rows, utc_milliseconds([_milliseconds(row.date) for row in rows]), strict=True):
        text = _text(row)
        if aside := _verdict(row, text):
            yield SetAside(*aside, file, f"message[{row.number}]")
            continue
        sender = known.get(row.handle, alone)
        is_me = bool(row.is_from_me)
        yield Message(
            chat,
            title,
            row.guid if isinstance(row.guid, str) else None,
            ME if is_me else sender.id,
            "Me" if is_me else sender.name,
            is_me,
            sent_at,
            text,
            row.replied_to if isinstance(row.replied_to, str) else None,
            row.is_forwarded == 1,
            _flags(row) if row.edited or row.has_files or row.is_automatic else (),
        )


def _milliseconds(date: Any) -> int:
    """Apple's date in Unix time; 0 for none."""
    if not isinstance(date, int) or date <= 0:
        return 0
    return EPOCH + (date // 1_000_000 if date >= _NANOSECONDS_FROM else date * 1000)


def _text(row: Row) -> str:
    text = row.text if isinstance(row.text, str) else ""
    if not text and isinstance(row.attributed, bytes):
        text = attributed_text(row.attributed) or ""
    if ATTACHMENT in text:
        text = text.replace(ATTACHMENT, "").strip()
    return f"{row.subject}\n{text}" if row.subject and isinstance(row.subject, str) and text else text


def _verdict(row: Row, text: str) -> tuple[Reason, str] | None:
    """Why a row is no message of a person, None where it is one."""
    if row.association or row.kind:
        return _event(row)
    if row.is_long or not isinstance(row.text, str | None):
        return Reason.UNPARSABLE, "This message is damaged or far too long."
    if row.balloon and row.balloon != _LINK:
        return Reason.UNSUPPORTED, "Something that another app sent: a game, a payment, a drawing or the like."
    return None if text.strip() else _without_text(row)


def _event(row: Row) -> tuple[Reason, str]:
    if row.kind:
        return Reason.SYSTEM, "Something that happened in the chat: a name, a member, a call."
    if row.association == 1000:
        return Reason.MEDIA, "A sticker on another message."
    if isinstance(row.association, int) and 2000 <= row.association < 4000:
        return Reason.SYSTEM, "A reaction to another message."
    return Reason.UNSUPPORTED, "Something that another app sent: a game, a payment, a drawing or the like."


def _without_text(row: Row) -> tuple[Reason, str]:
    if row.has_files or ATTACHMENT in str(row.text or ""):
        return Reason.MEDIA, "A picture, recording or file, without text."
    if row.retracted or row.edited:
        return Reason.DELETED, "A message that was taken back."
    if row.attributed is not None and not (isinstance(row.attributed, bytes) and attributed_text(row.attributed) is not None):
        return Reason.UNPARSABLE, "The text of this message cannot be read."
    return Reason.MEDIA, "A message without text."


def _flags(row: Row) -> tuple[str, ...]:
    marks = (("edited", row.edited), ("auto", row.is_automatic), ("caption", row.has_files))
    return tuple(flag for flag, holds in marks if holds)
