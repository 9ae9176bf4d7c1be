"""Snapchat's chat_history.json: for each friend the messages that were kept, newest first; an older layout has two lists for all."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, groupby
from operator import attrgetter
from typing import Any, NamedTuple

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_files.chats import Clock, Item, JsonFile, head_of, named, read_chats
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.snapchat.rows import FORMAT, chat_with, verdict
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.time_order import in_order, oldest_first
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, SetAside

_HISTORY = r"(?:^|/)chat_history[^/]*\.json$"
_FRIENDS = r"(?:^|/)friends\.json$"
_MARKS = (b'"Media Type"', b'"Created"', b'"From"')
_OLD = " Chat History"
"""How the lists of the older layout end: "Received Saved Chat History"."""


class Row(Struct, gc=False):
    """A message. Older downloads have `Text`, and `To` for those that were sent."""

    from_: str | None = field(default=None, name="From")
    to: str | None = field(default=None, name="To")
    kind: str = field(default="", name="Media Type")
    created: Any = field(default=None, name="Created")
    content: str | None = field(default=None, name="Content")
    text: str | None = field(default=None, name="Text")
    title: str | None = field(default=None, name="Conversation Title")
    is_sender: bool | None = field(default=None, name="IsSender")


_CLOCK: Clock[Row] = Clock(attrgetter("created"), iso_times)


class Friend(Struct):
    """Somebody in the list of friends."""

    username: str = field(name="Username")
    display_name: str = field(default="", name="Display Name")


def files(source: Source) -> list[Entry]:
    """The files that have messages with Snapchat's fields."""
    return [entry for entry in source.candidates(_HISTORY) if all(mark in head_of(source, entry) for mark in _MARKS)]


def read_history(source: Source, entry: Entry, names: dict[str, str]) -> Iterator[ChatExport]:
    """The conversations of a file, their messages oldest first; people have names that are listed."""
    return read_chats(source, entry, FORMAT, partial(_walk, names=names))


def listed_names(source: Source) -> dict[str, str]:
    """What friends are called, by their user names."""
    return {friend.username: friend.display_name for friend in _friends(source) if friend.display_name}


def _friends(source: Source) -> Iterator[Friend]:
    """The people that friends.json lists; a damaged list tells none."""
    for entry in named(source, _FRIENDS):
        try:
            with source.open(entry) as stream:
                cursor = Cursor(stream)
                for _ in cursor.members():
                    if cursor.peek() == b"[":
                        for batch in cursor.batches(Friend):
                            yield from (friend for friend in batch if not isinstance(friend, Malformed))
        except SourceError:
            continue


def _walk(file: JsonFile, names: dict[str, str]) -> Iterator[ChatExport]:
    keys = file.cursor.members()
    for key in keys:
        if not key.endswith(_OLD):
            yield _export(file, key, names)
            continue
        for peer, rows in groupby(in_order(_old_rows(file, chain([key], keys), names)), key=lambda row: row[0].partition("\n")[0]):
            yield ChatExport(chat_with(peer, names, None), (item for _, item in rows))


def _export(file: JsonFile, peer: str, names: dict[str, str]) -> ChatExport:
    """One conversation; its first row says what a group is called."""
    talk = _Talk(file.name, peer, names, [])
    rows = file.rows(Row, peer, talk.item, _CLOCK)
    first = next(rows, None)
    friend = (Participant(peer, names[peer], is_me=False, also=(peer,)),) if peer in names else ()
    return ChatExport(talk.chat(None), oldest_first(chain([first], rows) if first else ()), friend)


def _old_rows(file: JsonFile, keys: Iterable[str], names: dict[str, str]) -> Iterator[tuple[str, Item]]:
    """Rows of all conversations, each with its friend and time."""
    for key in keys:
        is_sent, peer = key.startswith("Sent"), [""]

        def become(row: Row, number: int, sent_at: str | None, key: str = key, peer: list[str] = peer, is_sent: bool = is_sent) -> Item:  # noqa: FBT001, PLR0917
            peer[0] = (row.to if is_sent else row.from_) or ""
            return _Talk(file.name, peer[0], names, []).item(row, number, sent_at, key, is_sent=is_sent)

        for item in file.rows(Row, key, become, _CLOCK):
            yield f"{peer[0]}\n{item.sent_at or '' if isinstance(item, Message) else ''}", item


class _Talk(NamedTuple):
    """One conversation while it is read."""

    file: str
    peer: str
    names: dict[str, str]
    found: list[Chat]

    def chat(self, title: str | None) -> Chat:
        """The conversation, as its first row makes it."""
        if not self.found:
            self.found.append(chat_with(self.peer, self.names, title))
        return self.found[0]

    def item(self, row: Row, number: int, sent_at: str | None, path: str = "", *, is_sent: bool | None = None) -> Item:
        """What becomes of a row."""
        chat = self.found[0] if self.found else self.chat(row.title)
        text = row.content if row.content is not None else row.text
        sender = row.from_ or ("me" if is_sent else "")
        if row.kind == "TEXT" and text and text.strip() and sender:
            is_me = row.is_sender if row.is_sender is not None else is_sent
            return Message(chat.id, chat.title, None, sender, self.names.get(sender, sender), is_me, sent_at, unescaped(text))
        return SetAside(*verdict(row.kind, text), self.file, f"{path or self.peer}[{number}]")
