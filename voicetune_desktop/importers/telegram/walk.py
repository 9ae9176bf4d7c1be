"""The way through result.json to the messages of every chat, and what stands beside them."""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.telegram.chats import Head
from voicetune_desktop.importers.telegram.people import Contact, Contacts, read_contacts, read_owner
from voicetune_desktop.importers.telegram.rows import repaired

SINGLE = "messages"
"""Path of the messages in the export of a single chat."""

_LONGEST = 1 << 23
"""Bytes of the longest message that is read; real ones stay below 100 KB."""
_PIECE = 1 << 20
_HEAD_FIELDS: dict[str, type | tuple[type, ...]] = {"type": str, "name": str, "id": (int, str)}


class Account(Struct):
    """What a file tells beside its chats."""

    owner: Contact | None = None
    contacts: Contacts = field(default_factory=dict[str, Contact])
    heads: dict[str, Head] | None = None
    """By path, once somebody had to look for them ahead."""
    is_broken: bool = False
    """Whether a row has said that the file breaks off."""


def open_cursor(stream: BinaryIO) -> Cursor:
    """A cursor that copes with Telegram's invalid JSON."""
    return Cursor(stream, repaired, longest=_LONGEST)


def walk(cursor: Cursor, account: Account, path: str = "") -> Iterator[tuple[str, Head]]:
    """Path and head of every chat, with the cursor at its messages. Fields that stand behind them get into the head later."""
    head = Head()
    for key in cursor.members():
        if key in _HEAD_FIELDS:
            value = cursor.value(object)
            if isinstance(value, _HEAD_FIELDS[key]):
                setattr(head, key, value)
        elif key == SINGLE and cursor.peek() == b"[":
            yield path + SINGLE, head
        elif not path:
            yield from _section(cursor, account, key)


def _section(cursor: Cursor, account: Account, key: str) -> Iterator[tuple[str, Head]]:
    """A part of an account. Only `chats.list` and `left_chats.list` hold chats; other parts have lists, too."""
    if key == "personal_information":
        account.owner = owner = read_owner(cursor)
        account.contacts |= {owner.id: owner} if owner and owner.id else {}
    elif key == "contacts":
        account.contacts |= read_contacts(cursor)
    elif key in ("chats", "left_chats") and cursor.peek() == b"{":
        for part in cursor.members():
            if part == "list" and cursor.peek() == b"[":
                for index in cursor.items():
                    if cursor.peek() == b"{":
                        yield from walk(cursor, account, f"{key}.list[{index}].")


def completed(source: Source, entry: Entry, account: Account, path: str, head: Head) -> Head:
    """The head with what stands behind the messages, and the account with its owner: looked for in the whole file if need be."""
    if head.is_complete and (account.owner or path == SINGLE):
        return head
    if account.heads is None:
        account.heads = _survey(source, entry, account)
    return account.heads.get(path, head)


def _survey(source: Source, entry: Entry, account: Account) -> dict[str, Head]:
    """All heads of a file. Whoever saves messages for themselves is the owner, where no other part tells."""
    heads: dict[str, Head] = {}
    with source.open(entry) as stream, suppress(SourceError):
        heads.update(walk(open_cursor(stream), account))
    saved = next((head.id for head in heads.values() if head.type == "saved_messages"), None)
    account.owner = account.owner or (None if saved is None else Contact(user_id=saved))
    return heads


def writes(source: Source, entry: Entry, head: Head) -> bool:
    """Whether anything in the file is by the other side of a private chat; read no further than to the first."""
    by_peer = re.compile(rb'"from_id"\s*+:\s*+(?:"user%b"|%b[^0-9])' % ((re.escape(str(head.id)).encode(),) * 2))
    rest = b""
    with source.open(entry) as stream, suppress(SourceError):
        while piece := stream.read(_PIECE):
            text = rest + piece
            if by_peer.search(text):
                return True
            rest = text[-200:]
    return False
