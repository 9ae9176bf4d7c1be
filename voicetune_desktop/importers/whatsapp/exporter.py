"""WhatsApp as KnugiHK's exporter writes it from a phone's database: one JSON object of chats, which knows who exports.

The layout follows KnugiHK/WhatsApp-Chat-Exporter, Whatsapp_Chat_Exporter/data_model.py; line ends are " <br>" in it.
"""

import re
from collections.abc import Iterator
from itertools import chain

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.batches import batches
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, DAMAGED_ROW, Item, head_of, rest
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.model import Answers, Chat, ChatExport, ChatKind, Match, Message, Participant, Reason, SetAside

FORMAT = "whatsapp-exporter"
LOOKED_AT = 50
_NAMES = r"\.json$"
_NO = Match(0.0, "No file has the layout of WhatsApp-Chat-Exporter.")
_YES = Match(0.97, "Chats as WhatsApp-Chat-Exporter writes them.")
_FIRST = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"[^"\n]{1,200}"\s*:\s*\{')
_MARKS = (b'"from_me"', b'"key_id"', b'"messages"')
_BREAK = re.compile(r" ?<br ?/?>")
_KINDS: dict[str, ChatKind] = {"s.whatsapp.net": "dm", "lid": "dm", "g.us": "group", "broadcast": "channel", "newsletter": "channel"}
_DELETED = ("Message deleted", "This message was deleted", "You deleted this message")

_GONE = (Reason.DELETED, "A message that was deleted.")
_EVENT = (Reason.SYSTEM, "A notice that WhatsApp wrote itself, a call or a place.")
_ONLY_FILE = (Reason.MEDIA, "A picture, sticker, recording or file, without text.")
_NOTHING = (Reason.MEDIA, "A message without text.")


class _Row(Struct, gc=False):
    """A message; `data` is its text, or the path of a file where `media` is set."""

    from_me: bool | int | None = None
    timestamp: int | float | None = None
    key_id: int | str | None = None
    meta: bool | None = None
    data: str | None = None
    media: bool | None = None
    sticker: bool | None = None
    caption: str | None = None
    sender: str | None = None
    reply: int | str | None = None


def score(source: Source) -> Match:
    """Sure where a file begins with a chat and its messages have this tool's fields."""
    return _YES if any(_is_export(source, entry) for entry in source.candidates(_NAMES, LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of all files. Raises SourceError when there are none."""
    found = [entry for entry in source.candidates(_NAMES) if _is_export(source, entry)]
    if not found:
        raise SourceError("There is no JSON of WhatsApp-Chat-Exporter in it.", "Choose the file result.json that the tool wrote.")
    for entry in found:
        yield from _of_file(source, entry, answers)


WHATSAPP_EXPORTER = Importer(FORMAT, "WhatsApp (WhatsApp-Chat-Exporter)", score, chats)


def _is_export(source: Source, entry: Entry) -> bool:
    head = head_of(source, entry)
    return bool(_FIRST.match(head)) and all(mark in head for mark in _MARKS)


def _of_file(source: Source, entry: Entry, answers: Answers) -> Iterator[ChatExport]:
    """The chats of one file. One that breaks off gives what came before, and says so once."""
    is_told = list[bool]()
    try:
        with source.open(entry) as stream:
            cursor = Cursor(stream)
            for place, number in enumerate(cursor.members()):
                for export in _chat(cursor, number, (entry.name, f"chats[{place}]"), is_told):
                    if answers.chats is None or export.chat.id in answers.chats:
                        yield export
            cursor.end()
    except HostileArchive:
        raise
    except SourceError:
        if not is_told:
            yield rest(FORMAT, entry.name, [SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, "chats")])


def _chat(cursor: Cursor, number: str, place: tuple[str, str], is_told: list[bool]) -> Iterator[ChatExport]:
    """The chat that stands here, once its messages come: what names it stands before them."""
    name, (user, _, server) = "", number.partition("@")
    if cursor.peek() != b"{":
        return
    for key in cursor.members():
        if key == "name":
            found = cursor.value(str | None)  # type: ignore[arg-type]
            name = found if isinstance(found, str) else ""
        elif key == "messages" and cursor.peek() == b"{":
            title = name or (f"+{user}" if user.isdigit() and server != "g.us" else user) or number
            chat = Chat(f"whatsapp:{number}", title, _KINDS.get(server))
            yield ChatExport(chat, _items(cursor, chat, *place, is_told), _people(chat, user, server))


def _people(chat: Chat, user: str, server: str) -> tuple[Participant, ...]:
    me = Participant("me", "Me", is_me=True)
    if server != "s.whatsapp.net":
        return (me,)
    return Participant(f"whatsapp:{chat.title}", chat.title, is_me=False, also=(f"+{user}",)), me


def _items(cursor: Cursor, chat: Chat, file: str, place: str, is_told: list[bool]) -> Iterator[Item]:
    last = ""
    try:
        for batch in batches(chain.from_iterable(cursor.member_batches(_Row))):
            times = utc_milliseconds([_milliseconds(row) for _, row in batch])
            for (last, row), sent_at in zip(batch, times, strict=True):
                yield _become(row, sent_at, chat, file, f"{place}.messages.{last}")
    except HostileArchive:
        raise
    except SourceError:
        is_told.append(True)
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, file, f"{place}.messages.{last}…")


def _milliseconds(row: _Row | Malformed) -> int:
    """WhatsApp's milliseconds, which the tool turns into seconds."""
    if isinstance(row, Malformed) or not row.timestamp or not 0 < row.timestamp < 10**14:
        return 0
    return int(row.timestamp * 1000) if row.timestamp < 10**11 else int(row.timestamp)


def _become(row: _Row | Malformed, sent_at: str | None, chat: Chat, file: str, at: str) -> Item:
    if isinstance(row, Malformed):
        return SetAside(Reason.UNPARSABLE, DAMAGED_ROW, file, at)
    text = (row.caption if row.media or row.sticker else row.data) or ""
    if aside := _aside(row, text):
        return SetAside(*aside, file, at)
    if "<br" in text:
        text = _BREAK.sub("\n", text)
    is_me, sender = bool(row.from_me), row.sender or chat.title
    return Message(
        chat.id,
        chat.title,
        None if row.key_id is None else str(row.key_id),
        "me" if is_me else f"whatsapp:{sender}",
        "Me" if is_me else sender,
        is_me,
        sent_at,
        text,
        None if row.reply is None else str(row.reply),
        flags=("caption",) if row.media else (),
    )


def _aside(row: _Row, text: str) -> tuple[Reason, str] | None:
    if row.meta:
        return _GONE if text.startswith(_DELETED) else _EVENT
    if text.strip():
        return None
    return _ONLY_FILE if row.media or row.sticker else _NOTHING
