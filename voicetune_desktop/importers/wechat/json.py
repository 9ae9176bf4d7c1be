"""WeFlow's JSON: one talk of WeChat a file, the session's head and its messages."""

import re
from collections.abc import Iterator

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor, elements
from voicetune_desktop.importers.json_files.window import BrokenJson
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.wechat.kinds import judge
from voicetune_desktop.model import Chat, ChatExport, ChatKind, Message, Participant, Reason, SetAside

_WEFLOW = re.compile(rb'^\s*(?:\xef\xbb\xbf)?\s*\{\s*"weflow"\s*:|"session"\s*:\s*\{\s*"wxid"')
_KINDS: dict[str, ChatKind] = {"私聊": "dm", "群聊": "group"}
_MILLISECONDS = 10**11
"""Times above are milliseconds; seconds get there in the year 5138."""


class Session(Struct):
    """Whom the talk is with."""

    wxid: str | None = None
    nickname: str | None = None
    remark: str | None = None
    displayName: str | None = None  # noqa: N815 - WeFlow's own word
    type: str | None = None


class Row(Struct, rename="camel", gc=False):
    """One message. WeFlow's number of the kind (localType) cannot be trusted; its name can."""

    local_id: int | str | None = None
    create_time: int | float | None = None
    type: str | int | None = None
    content: str | None = None
    is_send: int | bool | None = None
    sender_username: str | None = None
    sender_display_name: str | None = None


def is_weflow(head: bytes) -> bool:
    """Whether a file begins as WeFlow's do."""
    return b'"weflow"' in head[:2000] and _WEFLOW.search(head) is not None


def read_weflow(source: Source, entry: Entry, me: str | None) -> ChatExport:
    """The talk of a file. Raises SourceError where it has no session."""
    session = _session(source, entry)
    name = entry.name.rpartition("/")[2].removesuffix(".json")
    title = session.remark or session.displayName or session.nickname or session.wxid or name
    chat = Chat(f"wechat:{session.wxid or title}", title, _KINDS.get(session.type or ""))
    other = Participant(session.wxid, title, False) if chat.kind == "dm" and session.wxid else None
    return ChatExport(chat, _items(source, entry, chat, me), (other,) if other else ())


def _session(source: Source, entry: Entry) -> Session:
    with source.open(entry) as stream:
        cursor = Cursor(stream)
        try:
            for key in cursor.members():
                if key == "session":
                    found = cursor.value(Session)
                    return Session() if isinstance(found, Malformed) else found
        except BrokenJson:
            pass
    raise SourceError("This file does not say whose chat it is.", "Export the chat with WeFlow again.")


def _items(source: Source, entry: Entry, chat: Chat, me: str | None) -> Iterator[Message | SetAside]:
    at = 0
    try:
        with source.open(entry) as stream:
            for batch in elements(stream, ("messages",), Row):
                times = utc_milliseconds([_time(row) for row in batch])
                for row, sent_at in zip(batch, times, strict=True):
                    found = _item(row, sent_at, chat, me)
                    yield found if isinstance(found, Message) else SetAside(*found, entry.name, f"messages[{at}]")
                    at += 1
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, f"messages[{at}]")


def _time(row: Row | Malformed) -> int:
    time = 0 if isinstance(row, Malformed) else row.create_time or 0
    return int(time) if time > _MILLISECONDS else int(time * 1000)


def _item(row: Row | Malformed, sent_at: str | None, chat: Chat, me: str | None) -> Message | tuple[Reason, str]:
    if isinstance(row, Malformed):
        return Reason.UNPARSABLE, "This message cannot be read."
    text = row.content or ""
    if row.is_send is None and not row.sender_username:
        return Reason.SYSTEM, "A notice by WeChat."
    aside = judge(str(row.type or ""), text)
    if aside:
        return aside
    name = row.sender_display_name or row.sender_username or ("me" if row.is_send else chat.title)
    who = row.sender_username or name
    is_me = bool(row.is_send) if me is None and row.is_send is not None else (me in (who, name) if me else None)
    return Message(chat.id, chat.title, None if row.local_id is None else str(row.local_id), who, name, is_me, sent_at, text)
