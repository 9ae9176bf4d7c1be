"""The posts of an account of Bluesky, among all else that its file holds."""

from collections.abc import Iterator
from itertools import islice
from typing import Any, cast

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.bluesky.addresses import names
from voicetune_desktop.importers.bluesky.car import blocks
from voicetune_desktop.importers.bluesky.cbor import decoded
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, DAMAGED_ROW, Item
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

_TOGETHER = 1_000
"""Posts whose times are read at once."""
_TYPE, _POST = b"e$type", b"e$typerapp.bsky.feed.post"
"""How the kind of a record is written; b"r" is the length of the name behind it."""
_REPOST, _PROFILE = b"e$typetapp.bsky.feed.repost", b"e$typevapp.bsky.actor.profile"
_ACCOUNT = b"cdid"
_NO_WORDS = (Reason.MEDIA, "A picture, film or link without a text.")
_PASSED_ON = (Reason.UNSUPPORTED, "A repost of somebody else's words.")
_FILES = ("app.bsky.embed.images", "app.bsky.embed.video", "app.bsky.embed.recordWithMedia")
Record = dict[str, Any]


class _Row(Struct, frozen=True, gc=False):
    """A post or repost, its address and its place among all blocks; or no record, and why there is none."""

    address: bytes
    record: Record | None
    place: int
    why: str = DAMAGED_ROW


class _Account(Struct):
    """Whose file it is, as far as it tells, and whether there are posts in it."""

    number: str = ""
    name: str = ""
    has_rows: bool = False

    def learn(self, data: bytes) -> None:
        """Take what a block tells."""
        self.has_rows = self.has_rows or _POST in data or _REPOST in data
        if _PROFILE in data:
            self.name = self.name or _text(_record(data), "displayName")
        elif not self.number and _ACCOUNT in data and _TYPE not in data:
            self.number = _text(_record(data), "did")


def read_posts(source: Source, entry: Entry) -> Iterator[ChatExport]:
    """The posts of an account, oldest first, where there are some; a first look at the file finds out whose they are."""
    account = _account(source, entry)
    if account.has_rows:
        me = Participant(account.number or "me", account.name or "Me", is_me=True)
        chat = Chat(f"bluesky:{me.id}", f"Posts of {me.name}" if account.name else "Bluesky", "channel")
        yield ChatExport(chat, oldest_first(_items(source, entry, _Talk(chat, entry.name, me))), (me,))


def _account(source: Source, entry: Entry) -> _Account:
    account = _Account()
    try:
        with source.open(entry) as stream:
            for _, data in blocks(stream):
                account.learn(data)
                if account.number and account.name and account.has_rows:
                    break
    except HostileArchive:
        raise
    except SourceError:
        account.has_rows = True  # reading says where it breaks off
    return account


def _items(source: Source, entry: Entry, talk: "_Talk") -> Iterator[Item]:
    """The posts as they lie in the file."""
    rows = _rows(source, entry)
    while together := [*islice(rows, _TOGETHER)]:
        times = iso_times([_text(row.record, "createdAt") or None for row in together])
        yield from map(talk.item, together, names([row.address for row in together]), times)


def _rows(source: Source, entry: Entry) -> Iterator[_Row]:
    place = 0
    try:
        with source.open(entry) as stream:
            for place, (address, data) in enumerate(blocks(stream)):
                if _POST in data or _REPOST in data:
                    yield _Row(address, _record(data), place)
    except HostileArchive:
        raise
    except SourceError:
        yield _Row(b"", None, place, BREAKS_OFF)


def _record(data: bytes) -> Record | None:
    """The record of a block; None where it is damaged."""
    try:
        found = decoded(data)
    except ValueError:
        return None
    return cast("Record", found) if isinstance(found, dict) else None


def _text(record: Record | None, key: str) -> str:
    value = (record or {}).get(key)
    return value.strip() if isinstance(value, str) else ""


class _Talk(Struct):
    """The posts of an account while they are read."""

    chat: Chat
    file: str
    me: Participant

    def item(self, row: _Row, key: str, sent_at: str | None) -> Item:
        """What becomes of a post."""
        record, chat, me = row.record, self.chat, self.me
        if record is None:
            return self._aside((Reason.UNPARSABLE, row.why), row)
        if record.get("$type") == "app.bsky.feed.repost":
            return self._aside(_PASSED_ON, row)
        text = _text(record, "text")
        if not text:
            return self._aside(_NO_WORDS, row)
        answered = _text(_inside(_inside(record, "reply"), "parent"), "cid") or None
        flags = ("caption",) if _text(_inside(record, "embed"), "$type") in _FILES else ()
        return Message(chat.id, chat.title, key, me.id, me.name, True, sent_at, text, answered, flags=flags)

    def _aside(self, verdict: tuple[Reason, str], row: _Row) -> SetAside:
        return SetAside(*verdict, self.file, f"block[{row.place}]")


def _inside(record: Record | None, key: str) -> Record | None:
    value = (record or {}).get(key)
    return cast("Record", value) if isinstance(value, dict) else None
