"""Messages of a Slack export, and what becomes of each."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from msgspec import UNSET, Raw, Struct, UnsetType

from voicetune_desktop.importers.json_slices import Malformed, decoded
from voicetune_desktop.importers.slack_blocks import attachment_text, block_text
from voicetune_desktop.importers.slack_people import Known, Profile, guest
from voicetune_desktop.importers.slack_text import Names, resolved
from voicetune_desktop.importers.unix_time import utc_clock
from voicetune_desktop.model import Chat, Message, Reason, SetAside

IsMe = Callable[[str, str], bool | None]
"""Whether the sender of this id and name is the person who exports; None where nothing tells."""

_WRITTEN = frozenset({None, "bot_message", "me_message", "thread_broadcast", "file_share", "file_comment", "slackbot_response"})
"""Subtypes of messages that somebody wrote; all others are notices."""
_DELETED = frozenset({"tombstone", "message_deleted"})


class Comment(Struct, gc=False):
    """What somebody wrote below a file, in exports of old."""

    comment: str | None = None
    user: str | None = None


class OldFile(Struct, gc=False):
    """The one file of a message in exports of old, whose `text` Slack wrote itself."""

    initial_comment: Comment | None = None


class Row(Struct, gc=False):
    """The fields of a message that matter here; what is rarely needed stays undecoded."""

    ts: str | None = None
    text: str | None = None
    user: str | None = None
    subtype: str | None = None
    thread_ts: str | None = None
    bot_id: str | None = None
    username: str | None = None
    edited: Any = None
    files: Raw | UnsetType = UNSET
    file: OldFile | None = None
    comment: Comment | None = None
    blocks: Raw | UnsetType = UNSET
    attachments: Raw | UnsetType = UNSET
    user_profile: Raw | UnsetType = UNSET
    bot_profile: Raw | UnsetType = UNSET


class Sender(NamedTuple):
    """Who sent a message."""

    id: str
    name: str
    is_me: bool | None
    is_bot: bool


class Workspace(NamedTuple):
    """What the messages of a workspace share. `names` learns of guests as they write."""

    people: dict[str, Known]
    names: Names
    is_me: IsMe


def read_day(
    rows: Sequence[Row | Malformed], chat: Chat, file: str, workspace: Workspace, senders: dict[object, Sender]
) -> Iterator[Message | SetAside]:
    """What becomes of the rows of a day, in order of time; `senders` gathers who wrote."""
    sent_at = utc_clock()
    doubles = _doubles(rows)
    for at in _in_time(rows):
        row = rows[at]
        if isinstance(row, Malformed) or row.subtype not in _WRITTEN or at in doubles:
            yield _not_a_message(row, file, at)
            continue
        text, is_forwarded = _text(row, workspace.names) ...
