"""Rows of an import that wait to be stored together: half a million chats of two messages have more statements than rows else."""

from collections.abc import Iterable, Mapping
from typing import Any

from voicetune_desktop.project.following import Read
from voicetune_desktop.project.schema import chat_of
from voicetune_desktop.project.sqlite import Connection

BATCH = 5_000

_CHAT = "INSERT INTO chat (id, platform, key, title, kind, messages, first, last) VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''))"
_MESSAGE = (
    "INSERT INTO message (id, participant_id, sent_at, at, text, export_id, reply_to, forwarded, flags, source)"
    " VALUES (?, ?, nullif(?, ''), nullif(?, ''), ?, ?, ?, ?, ?, ?)"
)
_MEMBER = (
    "INSERT INTO member (chat_id, participant_id, messages) VALUES (?, ?, ?)"
    " ON CONFLICT (chat_id, participant_id) DO UPDATE SET messages = messages + excluded.messages"
)
_COVERED = "INSERT INTO covered (source_id, first, last, people, whole) VALUES (?, ?, ?, ?, ?)"

Values = tuple[Any, ...]
"""Plain int and str, '' for none: the driver takes six times as long with None and bool among them."""


class WaitingRows:
    """New chats with their messages and members; what hangs on a chat that was there before waits here, too."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        (self._last_chat,) = db.execute("SELECT coalesce(max(id), 0) FROM chat").fetchone()
        self._keys: set[str] = set()
        self._chats: list[Values] = []
        self._messages: list[Values] = []
        self._members: list[Values] = []
        self._covered: list[Values] = []

    def chat(self, platform: str, key: str) -> tuple[int, int] | None:
        """Id and number of messages of a chat that is there."""
        if key in self._keys:
            self.store()
        return self._db.execute("SELECT id, messages FROM chat WHERE platform = ? AND key = ?", (platform, key)).fetchone()

    def new_chat(self) -> int:
        """The id of a chat that will be added."""
        self._last_chat += 1
        return self._last_chat

    def add_chat(self, chat: int, platform: str, key: str, *more: int | str) -> None:
        """Add a new chat; `more` are its title, kind, number of messages, and when the first and the last was sent."""
        self._keys.add(key)
        self._chats.append((chat, platform, key, *more))

    def add_messages(self, rows: Iterable[Values]) -> None:
        """Add messages; what waits is stored where it is much."""
        self._messages += rows
        if len(self._messages) + len(self._chats) >= BATCH:
            self.store()

    def add_part(self, read: Read, members: Mapping[int, int]) -> None:
        """Add what each member wrote in a chat, and which part of it an export has."""
        self._members += [(chat_of(read.start), person, count) for person, count in members.items()]
        if read.first:
            self._covered.append((read.source, read.first, read.last, len(read.senders), int(read.whole)))

    def store(self) -> None:
        """Store all that waits."""
        for sql, rows in ((_CHAT, self._chats), (_MESSAGE, self._messages), (_MEMBER, self._members), (_COVERED, self._covered)):
            self._db.executemany(sql, rows)
            rows.clear()
        self._keys.clear()
