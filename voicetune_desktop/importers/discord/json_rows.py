"""Messages in DiscordChatExporter's JSON, and what becomes of each."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, NamedTuple

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.discord.mentions import resolved
from voicetune_desktop.importers.discord.talk import (
    BREAKS_OFF,
    DAMAGED,
    NOTICE,
    Author,
    Item,
    Known,
    Talk,
    flags,
    known_author,
    without_text,
)
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import local_iso_times
from voicetune_desktop.model import Chat, ChatKind, Message, Reason, SetAside

LONGEST = 1 << 24
"""Bytes of the longest message that is read: embeds and lists of who reacted make some of them long."""

_WRITTEN = frozenset({"Default", "Reply", "0", "19", "20", "23"})
"""Types of messages that somebody wrote: ordinary ones, answers, and what commands of bots say."""
_KINDS: dict[str, ChatKind] = {"DirectTextChat": "dm", "1": "dm", "GuildNews": "channel", "5": "channel"}
_NOBODY = Author()


class Reference(Struct, rename="camel", gc=False):
    """The message that another one hangs on."""

    type: str | None = None
    message_id: str | int | None = None
    channel_id: str | int | None = None


class Forwarded(Struct, gc=False):
    """What somebody passed on."""

    content: str | None = None


class Row(Struct, rename="camel", gc=False):
    """The fields of a message that matter here."""

    id: str | int | None = None
    type: str | int = "Default"
    timestamp: str | None = None
    timestamp_edited: Any = None
    content: str | None = None
    author: Author | None = None
    attachments: list[Any] | None = None
    embeds: list[Any] | None = None
    stickers: list[Any] | None = None
    mentions: list[Author] | None = None
    reference: Reference | None = None
    forwarded_message: Forwarded | None = None


class Guild(Struct):
    """The server."""

    id: str | int | None = None
    name: str | None = None


class Channel(Struct):
    """The channel."""

    id: str | int | None = None
    type: str | int | None = None
    name: str | None = None


class Range(Struct):
    """The time that was asked for."""

    after: str | None = None


class Head(NamedTuple):
    """What stands before the messages."""

    guild: Guild = Guild()
    channel: Channel = Channel()
    after: str = ""


def read_head(head: bytes) -> Head:
    """What the first bytes of a file tell of its channel."""
    cursor, told = Cursor(BytesIO(head)), dict[str, Any]()
    try:
        for key in cursor.members():
            if key == "messages":
                break
            if key in ("guild", "channel", "dateRange"):
                kind = {"guild": Guild, "channel": Channel, "dateRange": Range}[key]
                value = cursor.value(kind)
                told[key] = None if isinstance(value, Malformed) else value
    except SourceError:
        pass
    after = told.get("dateRange")
    return Head(told.get("guild") or Guild(), told.get("channel") or Channel(), (after.after if after else None) or "")


def chat_of(head: Head, fallback: str) -> Chat:
    """The chat; channels of a server are called by both names, as DiscordChatExporter calls its files."""
    kind = _KINDS.get(str(head.channel.type), "group")
    name = head.channel.name or fallback
    title = name if str(head.channel.type).startswith("Direct") or not head.guild.name else f"{head.guild.name} / {name}"
    return Chat(f"discord:{fallback if head.channel.id is None else head.channel.id}", title, kind)


def read_json(source: Source, entry: Entry, talk: Talk) -> Iterator[Item]:
    """The rows of one file; one that breaks off gives what is whole, and a row that says so. Raises HostileArchive."""
    first = 0
    try:
        with source.open(entry) as stream:
            cursor = Cursor(stream, longest=LONGEST)
            for key in cursor.members():
                if key == "messages" and cursor.peek() == b"[":
                    for batch in cursor.batches(Row):
                        yield from _read_batch(batch, first, entry.name, talk)
                        first += len(batch)
            cursor.end()
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, f"messages[{first}]")


def _read_batch(batch: list[Row | Malformed], first: int, file: str, talk: Talk) -> Iterator[Item]:
    """The loop that every message goes through, so it is kept flat."""
    chat, title, senders = talk.chat.id, talk.chat.title, talk.senders
    times = _times([None if isinstance(row, Malformed) else row.timestamp for row in batch])
    for number, (row, moment) in enumerate(zip(batch, times, strict=True), first):
        if isinstance(row, Malformed):
            yield SetAside(Reason.UNPARSABLE, DAMAGED, file, f"messages[{number}]")
            continue
        if row.type not in _WRITTEN and str(row.type) not in _WRITTEN:
            yield SetAside(Reason.SYSTEM, NOTICE, file, f"messages[{number}]")
            continue
        text = row.content or (row.forwarded_message.content if row.forwarded_message else None)
        has_files = bool(row.attachments or row.stickers or row.embeds)
        if not text or text.isspace():
            yield SetAside(*without_text(has_files=has_files or row.forwarded_message is not None), file, f"messages[{number}]")
            continue
        author = row.author or _NOBODY
        who = senders.get(author.id or author.name) or known_author(talk, author)
        yield Message(
            chat,
            title,
            None if row.id is None else str(row.id),
            who.id,
            who.name,
            who.is_me,
            moment,
            _shown(text, row, talk) if "<" in text else text,
            _answered(row) if row.reference else None,
            row.forwarded_message is not None and not row.content,
            _flags(row, who) if row.timestamp_edited or who.is_bot or row.attachments or row.stickers else (),
        )


def _flags(row: Row, who: Known) -> tuple[str, ...]:
    return flags(is_edited=bool(row.timestamp_edited), is_bot=who.is_bot, has_files=bool(row.attachments or row.stickers))


def _answered(row: Row) -> str | None:
    """The message that this one answers; what is forwarded stands elsewhere."""
    found = row.reference
    if not found or found.message_id is None or found.type == "Forward" or row.forwarded_message:
        return None
    return str(found.message_id)


def _shown(text: str, row: Row, talk: Talk) -> str:
    mentioned = {str(one.id): one.nickname or one.name for one in row.mentions or ()}
    return resolved(text, lambda number: mentioned.get(number) or talk.name_of(number), talk.room_name)


def _times(written: list[str | None]) -> Sequence[str | None]:
    """Many of `sent_at`."""
    times = local_iso_times(written)
    return [sent_at(one) for one in written] if times is None else times


def sent_at(written: str | None) -> str | None:
    """A moment in ISO 8601 with the offset that the export has; None for what is none."""
    try:
        return datetime.fromisoformat(written).isoformat() if written else None
    except ValueError:
        return None
