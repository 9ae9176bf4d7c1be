"""Chats that exports know by their titles only: a newer export finds its own, and another chat of the same title gets its own.

Two groups are told apart by their people and messages. Of chats of two people nothing tells that they are two.
"""

from collections import defaultdict
from collections.abc import Set as AbstractSet
from itertools import chain, count, islice
from typing import NamedTuple

from msgspec.structs import replace

from voicetune_desktop.model import ChatExport, Message
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.sqlite import Connection
from voicetune_desktop.project.stored_chat import wall_clock

LEAST_PEOPLE = 3
"""People of each chat from whom on two chats can be told apart."""
LEAST_MESSAGES = 3
"""Messages that are in both from which on they are one: somebody may write the same to two groups at once."""
_LOOKED_AT = 20_000
"""Rows of an export that are looked at."""

_Said = dict[str, set[tuple[str, str]]]
"""Clock on the wall and text of what somebody wrote."""


class _Namesake(NamedTuple):
    """A chat of the project with the same title, and what it shares with the export."""

    key: str
    messages: int
    people: int
    members: int
    smaller: int
    """People of the smaller one of both."""

    @property
    def may_be_it(self) -> bool:
        """Whether nothing tells that these are two chats."""
        strange = self.smaller >= LEAST_PEOPLE and self.people <= max(1, self.smaller // 2)
        return self.messages >= LEAST_MESSAGES or not strange


def find_own_chat(project: Project, platform: str, export: ChatExport) -> None:
    """Give an export the id (and title) of its own chat among those with its title, or those of a new one."""
    chat = export.chat
    there = _chats_called(project.connection, platform, chat.id) if chat.is_known_by_title else {}
    if not there:
        return
    items = iter(export.items)
    beginning = list(islice(items, _LOOKED_AT))
    export.items = chain(beginning, items)
    said = defaultdict[str, set[tuple[str, str]]](set)
    for item in beginning:
        if isinstance(item, Message):
            said[item.sender_id].add((wall_clock(item.sent_at), item.text))
    everybody = said.keys() | {one.id for one in export.participants}
    found = [_compared(project.connection, each, key, (said, everybody)) for key, each in there.items()]
    best = max(found, key=lambda one: (one.may_be_it, one.messages, one.people, -one.members))
    number = [*there].index(best.key) + 1 if best.may_be_it else len(there) + 1
    export.chat = replace(chat, id=_numbered(chat.id, number), title=_numbered(chat.title, number))


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name} ({number})"


def _chats_called(db: Connection, platform: str, key: str) -> dict[str, int]:
    """The chats with an id like this one, by their keys in the order of their numbers."""
    found = dict[str, int]()
    for number in count(1):
        row = db.execute("SELECT id FROM chat WHERE platform = ? AND key = ?", (platform, _numbered(key, number))).fetchone()
        if row is None:
            break
        found[_numbered(key, number)] = row[0]
    return found


def _compared(db: Connection, chat: int, key: str, new: tuple[_Said, AbstractSet[str]]) -> _Namesake:
    said, everybody = new
    sql = "SELECT p.key, p.id FROM member m JOIN participant p ON p.id = m.participant_id WHERE m.chat_id = ?"
    members = dict[str, int](db.execute(sql, (chat,)).fetchall())
    shared = members.keys() & everybody
    messages = sum(_in_both(db, chat, members[one], said.get(one, set())) for one in shared)
    return _Namesake(key, messages, len(shared), len(members), min(len(members), len(everybody)))


def _in_both(db: Connection, chat: int, person: int, said: set[tuple[str, str]]) -> int:
    """How many messages of somebody the chat has already, whether it was made one with another chat or not."""
    sql = " UNION ALL ".join(
        f"SELECT sent_at, text FROM {table} WHERE id >= ?1 AND id < ?2 AND participant_id = ?3" for table in ("message", "merged_message")
    )
    rows = db.execute(sql, (message_id(chat, 0), message_id(chat + 1, 0), person))
    return len({(wall_clock(sent_at), text) for sent_at, text in rows} & said)
