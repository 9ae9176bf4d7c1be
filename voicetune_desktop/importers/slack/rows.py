"""Messages of a Slack export, and what becomes of each."""

from collections.abc import Callable, Sequence
from itertools import accumulate, compress, product
from typing import Any, NamedTuple

from msgspec import UNSET, Raw, Struct, UnsetType

from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.slack.blocks import attachment_text, block_text
from voicetune_desktop.importers.slack.people import Known, Profile, guest
from voicetune_desktop.importers.slack.text import Names, resolved
from voicetune_desktop.importers.times.unix import utc_times
from voicetune_desktop.model import Chat, Message, Reason, SetAside

IsMe = Callable[[str, str], bool | None]
"""Whether the sender of this id and name is the person who exports; None where nothing tells."""

_WRITTEN = frozenset({None, "bot_message", "me_message", "thread_broadcast", "file_share", "file_comment", "slackbot_response"})
"""Subtypes of messages that somebody wrote; all others are notices."""
_BY_BOTS = frozenset({"bot_message", "slackbot_response"})
_DELETED = frozenset({"tombstone", "message_deleted"})
_FLAG_NAMES = ("edited", "bot", "caption", "thread", "broadcast")
_FLAGS = {holds: tuple(compress(_FLAG_NAMES, holds)) for holds in product((False, True), repeat=len(_FLAG_NAMES))}


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


class Day(NamedTuple):
    """One file of a channel; `senders` gathers who wrote."""

    file: str
    chat: Chat
    workspace: Workspace
    senders: dict[object, Sender]


def read_day(rows: Sequence[Row | Malformed], day: Day, first: int = 0) -> list[Message | SetAside]:
    """What becomes of the rows of a day, or of those of its rows that begin with number `first`, in order of time."""
    chat_id, title, names, senders = day.chat.id, day.chat.title, day.workspace.names, day.senders
    stamps = [row.ts or "" if isinstance(row, Row) else "" for row in rows]
    times, doubles = utc_times(stamps), _doubles(rows, stamps)
    items = list[Message | SetAside]()
    for at in _in_time(stamps):
        row = rows[at]
        if isinstance(row, Malformed) or row.subtype is not None or row.bot_id is not None or row.file or not row.text or at in doubles:
            items.append(_unusual(row, first + at, times[at], day, is_double=at in doubles))
            continue
        text, user, stamp, root = row.text, row.user, row.ts, row.thread_ts
        if "<" in text or "&" in text:
            text = resolved(text, names)
        sender_id, sender, is_me, is_bot = senders.get(user) or senders.setdefault(user, _sender(row, day.workspace))
        if root == stamp:
            root = None
        is_plain = root is None and row.edited is None and row.files is UNSET and not is_bot
        flags = () if is_plain else _flags(row, is_bot=is_bot, is_reply=root is not None)
        items.append(Message(chat_id, title, stamp, sender_id, sender, is_me, times[at], text, root, False, flags))
    return items


def _unusual(row: Row | Malformed, number: int, time: str | None, day: Day, *, is_double: bool) -> Message | SetAside:
    """What becomes of a row that is damaged, has a subtype or no text of its own, or is by a bot."""
    if isinstance(row, Malformed) or row.subtype not in _WRITTEN or is_double:
        return _not_a_message(row, day.file, number)
    text, is_shared = _text(row, day.workspace.names)
    if not text:
        return _without_text(row, day.file, number)
    key = (row.user, row.bot_id, row.username, row.comment and row.comment.user)
    sender = day.senders.get(key) or day.senders.setdefault(key, _sender(row, day.workspace))
    root = None if row.thread_ts == row.ts else row.thread_ts
    flags = _flags(row, is_bot=sender.is_bot, is_reply=root is not None)
    who = (sender.id, sender.name, sender.is_me)
    return Message(day.chat.id, day.chat.title, row.ts, *who, time, text, root, is_shared, flags)


def _in_time(stamps: Sequence[str]) -> Sequence[int]:
    """Indices in order of time; a row without a time stays behind the one before it."""
    if list(stamps) == sorted(stamps):
        return range(len(stamps))
    keys = list(accumulate(stamps, _or_last))
    return sorted(range(len(stamps)), key=keys.__getitem__)


def _or_last(last: str, stamp: str) -> str:
    return stamp or last


def _doubles(rows: Sequence[Row | Malformed], stamps: Sequence[str]) -> frozenset[int]:
    """Indices of what is there a second time: a reply that was also sent to the channel counts once, as that."""
    if len(set(stamps)) == len(stamps):
        return frozenset()
    broadcasts = (at for at, row in enumerate(rows) if isinstance(row, Row) and row.subtype == "thread_broadcast")
    kept = {stamps[at]: at for at in broadcasts if stamps[at]}
    return frozenset(at for at, stamp in enumerate(stamps) if kept.get(stamp, at) != at)


def _not_a_message(row: Row | Malformed, file: str, number: int) -> SetAside:
    at = f"[{number}]"
    if isinstance(row, Malformed):
        return SetAside(Reason.UNPARSABLE, "This message is damaged.", file, at)
    if row.subtype in _DELETED:
        return SetAside(Reason.DELETED, "A message that was deleted.", file, at)
    if row.subtype in _WRITTEN:
        return SetAside(Reason.SYSTEM, "A reply that stands here a second time, as it was also sent to the channel.", file, at)
    return SetAside(Reason.SYSTEM, "A notice that Slack wrote itself.", file, at)


def _without_text(row: Row, file: str, number: int) -> SetAside:
    at = f"[{number}]"
    if _has(row.files) or row.file or _has(row.attachments) or _has(row.blocks):
        return SetAside(Reason.MEDIA, "A file, picture or the like, without text.", file, at)
    return SetAside(Reason.UNSUPPORTED, "A message without text and without anything else that is known.", file, at)


def _has(field: Raw | UnsetType) -> bool:
    return isinstance(field, Raw) and bytes(field) not in (b"[]", b"null")


def _text(row: Row, names: Names) -> tuple[str, bool]:
    """The text of a message wherever it stands, and whether it is somebody else's message that was shared.

    In exports of old, a message with a `file` has a `text` that Slack wrote: "uploaded a file: …".
    """
    if row.file:
        comment = row.comment or row.file.initial_comment
        return resolved((comment and comment.comment) or "", names), False
    text = resolved(row.text or "", names) or block_text(row.blocks, names)
    return (text, False) if text else attachment_text(row.attachments, names)


def _sender(row: Row, workspace: Workspace) -> Sender:
    """People go by their profile, bots by the name that they gave themselves."""
    user = (row.comment and row.comment.user) or row.user
    known = (workspace.people.get(user) or _guest(row, user, workspace)) if user else None
    is_bot = bool(row.bot_id) or row.subtype in _BY_BOTS or (known is not None and known.is_bot)
    if known is None or known.is_bot:
        app = known or workspace.people.get(row.bot_id or "")
        name = row.username or (app and app.name) or _bot_name(row) or user or row.bot_id or "Unknown"
    else:
        name = known.name
    id_ = user or ":".join(filter(None, (row.bot_id, row.username))) if user or row.bot_id else f"name:{name}"
    is_person = not is_bot or (known is not None and not known.is_bot)
    return Sender(id_, name, workspace.is_me(id_, name) if is_person else False, is_bot)


def _guest(row: Row, user: str, workspace: Workspace) -> Known | None:
    """Somebody who is not in users.json, as their message tells; remembered for the mentions that follow."""
    profile = decoded(bytes(row.user_profile), Profile) if isinstance(row.user_profile, Raw) else None
    if not isinstance(profile, Profile):
        return None
    known = workspace.people[user] = guest(user, profile)
    workspace.names.people[user] = known.name
    return known


def _bot_name(row: Row) -> str | None:
    profile = decoded(bytes(row.bot_profile), Profile) if isinstance(row.bot_profile, Raw) else None
    return profile.name if isinstance(profile, Profile) else None


def _flags(row: Row, *, is_bot: bool, is_reply: bool) -> tuple[str, ...]:
    is_caption = (row.files is not UNSET and _has(row.files)) or (row.file is not None and row.comment is None)
    return _FLAGS[row.edited is not None, is_bot, is_caption, is_reply, row.subtype == "thread_broadcast"]
