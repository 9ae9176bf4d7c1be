"""Messages as Telegram Desktop writes them to result.json, and what becomes of each.

The layout follows telegramdesktop/tdesktop, Telegram/SourceFiles/export/output/export_output_json.cpp.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from msgspec import UNSET, Raw, Struct, UnsetType, field

from voicetune_desktop.importers.json_slices import Malformed, decoded
from voicetune_desktop.importers.telegram_time import clock
from voicetune_desktop.model import Chat, Message, Reason, SetAside

DELETED_ACCOUNT = "Deleted Account"
"""The name that Telegram shows for somebody who is gone; the file has null."""

Scalar = int | str | None
IsMe = Callable[[str, str], bool | None]
"""Whether the sender of this id and name is the person who exports."""

_CALLS = frozenset({"phone_call", "group_call", "conference_call", "invite_to_group_call", "group_call_scheduled"})
_CALL = "This is a call."
_NOTICE = "Telegram wrote this notice itself."
_NO_TEXT = "This is a picture, sticker, recording, place, poll or the like, without text."
_UNKNOWN = "Telegram could not export this kind of message."
_MALFORMED = "This message is damaged and cannot be read."


class Entity(Struct, gc=False):
    """A stretch of text in one format."""

    text: str = ""


class Row(Struct, gc=False):
    """The fields of a message that matter here; all others are passed over."""

    id: Scalar = None
    type: str = "message"
    date: str | None = None
    date_unixtime: Scalar = None
    edited: str | None = None
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


class Sender(NamedTuple):
    """Who sent a message."""

    id: str
    name: str
    is_me: bool | None


class Place(NamedTuple):
    """Where the messages of a chat stand: the file, and the path of their array in it."""

    file: str
    path: str


def read_rows(
    batches: Iterable[list[Row | Malformed]], chat: Chat, place: Place, is_me: IsMe, senders: dict[object, Sender]
) -> Iterator[Message | SetAside]:
    """What becomes of the rows of a chat, in their order; `senders` gathers who wrote."""
    sent_at, chat_id, title, number = clock(), chat.id, chat.title, 0
    for batch in batches:
        for number, row in enumerate(batch, number):  # noqa: B020, PLR1704
            if row.__class__ is Malformed or row.type != "message" or not (text := plain(row)):
                yield set_aside(row, place, number)
                continue
            key = (row.from_id, row.from_, row.author)
            sender = senders.get(key) or senders.setdefault(key, identify(row, is_me))
            yield Message(chat_id, title, ...)
        number += 1
