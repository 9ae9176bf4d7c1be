"""Signal's own export of all chats, as phones and computers make it: main.jsonl, a frame on each line."""

import re
from collections.abc import Iterator
from contextlib import suppress
from operator import attrgetter

from msgspec import UNSET, Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_lines import json_lines
from voicetune_desktop.importers.json_repair import Malformed
from voicetune_desktop.importers.shelves import Shelves
from voicetune_desktop.importers.signal_frames import ASIDE, EMPTY, OTHER, Directory, Frame, Item, Text
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.unix_time import utc_milliseconds
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, Reason, SetAside

FORMAT = "signal-jsonl"
MENTION = "\ufffc"
"""Stands in a text where somebody is mentioned."""
_FIRST_LINE = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{[^\n]{0,4000}"backupTimeMs"\s*:')
_NO = Match(0.0, "No file begins like Signal's own export.")
_YES = Match(0.98, "The lines of Signal's own export.")
_BROKEN = (Reason.UNPARSABLE, "This line is damaged.")
_LOST = (Reason.UNPARSABLE, "The file is damaged here; what came after is lost.")
_REASONS = [EMPTY, OTHER, _BROKEN, _LOST, *ASIDE.values()]
_NUMBERS = {reason: number for number, reason in enumerate(_REASONS)}
_KEPT = -1


class _Row(Struct, array_like=True, gc=False):
    """A message in few bytes; `author` is the number of a recipient, `aside` that of a reason or _KEPT."""

    line: int
    author: str
    sent: int
    text: str
    quoted: str
    flags: int
    aside: int


_FLAGS = [(), ("edited",), ("caption",), ("edited", "caption")]
"""Flags by their bits."""


def score(source: Source) -> Match:
    """Sure when the first line tells of a backup."""
    return _YES if any(True for _ in _exports(source)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of the export, in the order in which each of them began."""
    found = next(_exports(source), None)
    if not found:
        raise SourceError("There is no export of Signal in it.", "Choose the folder of the export, with main.jsonl in it.")
    directory = Directory()
    with Shelves(_Row, attrgetter("line")) as shelves:
        _read(source, found, directory, shelves)
        for number in shelves.chats:
            chat = directory.chat(number) if number else Chat(f"signal:rest:{found.name}", found.name)
            if answers.chats is None or chat.id in answers.chats:
                export = ChatExport(chat, (), tuple(_declared(directory, number)))
                export.items = _items(shelves, number, export, directory, found.name)
                yield export


SIGNAL_JSONL = Importer(FORMAT, "Signal", score, chats)


def _exports(source: Source) -> Iterator[Entry]:
    candidates = source.entries if len(source.entries) == 1 else source.matching(r"\.jsonl$")
    for entry in candidates:
        with suppress(SourceError):
            if _FIRST_LINE.match(source.head(entry)):
                yield entry


def _read(source: Source, entry: Entry, directory: Directory, shelves: Shelves[_Row]) -> None:
    """Put the messages with their chats, and take note of people."""
    line, put = 1, shelves.put
    try:
        with source.open(entry) as stream:
            for first, frames in json_lines(stream, Frame):
                for line, frame in enumerate(frames, first):  # told where the stream is damaged
                    if isinstance(frame, Malformed):
                        put("", _aside_row(line, _BROKEN))
                    elif frame.chat_item:
                        put(str(frame.chat_item.chat_id), _row(frame.chat_item, line, directory))
                    else:
                        directory.learn(frame)
    except HostileArchive:
        raise
    except SourceError:
        put("", _aside_row(line + 1, _LOST))


def _aside_row(line: int, reason: tuple[Reason, str]) -> _Row:
    return _Row(line, "", 0, "", "", 0, _NUMBERS[reason])


def _row(item: Item, line: int, directory: Directory) -> _Row:
    standard = item.standard_message
    text, has_files, quoted = "", False, ""
    if standard:
        text, has_files = _text(standard.text, directory), bool(standard.attachments)
        quoted = str(standard.quote.target_sent_timestamp or "") if standard.quote else ""
    elif item.direct_story_reply_message and item.direct_story_reply_message.text_reply:
        text = _text(item.direct_story_reply_message.text_reply.text, directory)
    author = "" if item.outgoing is not UNSET else str(item.author_id)
    flags = bool(item.revisions) + 2 * bool(text and has_files)
    return _Row(line, author, _milliseconds(item.date_sent), text, quoted, flags, _KEPT if text.strip() else _reason(item))


def _reason(item: Item) -> int:
    if item.standard_message:
        return _NUMBERS[EMPTY]
    found = (why for name, why in ASIDE.items() if getattr(item, name) not in (UNSET, None))
    return _NUMBERS[next(found, OTHER)]


def _text(text: Text | None, directory: Directory) -> str:
    """What was written, with the names of those who are mentioned."""
    body = text.body if text and text.body else ""
    if text and text.body_ranges and MENTION in body:
        for one in sorted((one for one in text.body_ranges if one.mention_aci), key=lambda one: one.start):
            body = body.replace(MENTION, f"@{directory.mentioned(one.mention_aci)}", 1)
    return body


def _milliseconds(written: object) -> int:
    text = str(written)
    return int(text) if text.isdecimal() and len(text) < 16 else 0


def _declared(directory: Directory, number: str) -> Iterator[Participant]:
    other = directory.room(number)
    if other.contact:
        yield directory.participant(other)


def _items(shelves: Shelves[_Row], number: str, export: ChatExport, directory: Directory, file: str) -> Iterator[Message | SetAside]:
    """The rows of a chat. After the last one the export knows all names of those who wrote."""
    chat, title, senders = export.chat.id, export.chat.title, dict[str, Participant]()
    for rows in shelves.rows(number):
        for row, sent_at in zip(rows, utc_milliseconds([row.sent for row in rows]), strict=True):
            if row.aside != _KEPT:
                yield SetAside(*_REASONS[row.aside], file, row.line)
                continue
            sender = senders.get(row.author) or senders.setdefault(row.author, directory.sender(row.author))
            identity = str(row.sent) if row.sent else None
            yield Message(
                chat, title, identity, sender.id, sender.name, sender.is_me, sent_at, row.text, row.quoted or None, False, _FLAGS[row.flags]
            )
    export.participants = tuple({person.id: person for person in (*export.participants, *senders.values())}.values())
