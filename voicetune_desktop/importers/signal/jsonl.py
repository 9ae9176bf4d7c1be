"""Signal's own export of all chats, as phones and computers make it: main.jsonl, a frame on each line."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import compress

from msgspec import UNSET, Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.lines import json_lines
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.signal.frames import ASIDE, EMPTY, OTHER, Directory, Frame, Item, Number, Range
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, Reason, SetAside

FORMAT = "signal-jsonl"
MENTION = "\ufffc"
"""Stands in a text where somebody is mentioned."""
_FIRST_LINE = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{[^\n]{0,4000}"backupTimeMs"\s*:')
_LOOKED_AT = 200
"""Files whose first line is looked at."""
_NO = Match(0.0, "No file begins like Signal's own export.")
_YES = Match(0.98, "The lines of Signal's own export.")
_BROKEN = (Reason.UNPARSABLE, "This line is damaged.")
_LOST = (Reason.UNPARSABLE, "The file is damaged here; what came after is lost.")
_REASONS = dict(enumerate([EMPTY, OTHER, _BROKEN, _LOST, *ASIDE.values()]))
_NUMBERS = {reason: number for number, reason in _REASONS.items()}
_KEPT = -1


class _Row(Struct, gc=False):
    """A message in few bytes; `author` is the number of a recipient, `aside` that of a reason or _KEPT."""

    line: int
    author: Number
    sent: Number
    text: str
    quoted: str | None
    flags: int
    aside: int


_FLAGS: dict[int, tuple[str, ...]] = {0: (), 1: ("edited",), 2: ("caption",), 3: ("edited", "caption")}
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
    with Shelves(_Row) as shelves:
        _read(source, found, directory, shelves)
        for number in shelves.chats:
            chat = directory.chat(number) if number else Chat(f"signal:rest:{found.name}", found.name)
            if answers.chats is None or chat.id in answers.chats:
                export = ChatExport(chat, (), tuple(_declared(directory, number)))
                export.items = _items(shelves, number, export, directory, found.name)
                yield export


SIGNAL_JSONL = Importer(FORMAT, "Signal", score, chats)


def _exports(source: Source) -> Iterator[Entry]:
    for entry in source.candidates(r"\.jsonl$", _LOOKED_AT):
        with suppress(SourceError):
            if _FIRST_LINE.match(source.head(entry)):
                yield entry


def _read(source: Source, entry: Entry, directory: Directory, shelves: Shelves[_Row]) -> None:
    """Put the messages with their chats, and take note of people."""
    line = 1
    try:
        with source.open(entry) as stream:
            for first, frames in json_lines(stream, Frame):
                line = first + len(frames) - 1  # told where the stream is damaged
                shelves.put_all(_rows(frames, first, directory))
    except HostileArchive:
        raise
    except SourceError:
        shelves.put("", _aside_row(line + 1, _LOST))


def _rows(frames: Sequence[Frame | Malformed], first: int, directory: Directory) -> Iterator[tuple[str, _Row]]:
    """The messages among some lines, each with its chat."""
    for line, frame in enumerate(frames, first):
        if isinstance(frame, Malformed):
            yield "", _aside_row(line, _BROKEN)
        elif item := frame.chat_item:
            chat = item.chat_id
            yield chat if type(chat) is str else str(chat), _row(item, line, directory)
        else:
            directory.learn(frame)


def _aside_row(line: int, reason: tuple[Reason, str]) -> _Row:
    return _Row(line, "", 0, "", None, 0, _NUMBERS[reason])


def _row(item: Item, line: int, directory: Directory) -> _Row:
    standard, written, quoted, flags = item.standard_message, None, None, 0
    if standard:
        written = standard.text
        quoted = standard.quote and standard.quote.target_sent_timestamp
        flags = 2 if standard.attachments else 0
    elif item.direct_story_reply_message and item.direct_story_reply_message.text_reply:
        written = item.direct_story_reply_message.text_reply.text
    text = (written.body or "") if written else ""
    if written and written.body_ranges:
        text = _with_names(text, written.body_ranges, directory)
    flags = (flags if text else 0) + (1 if item.revisions else 0)
    author = "" if item.outgoing is not UNSET else item.author_id
    aside = _KEPT if text.strip() else _reason(item)
    return _Row(line, author, item.date_sent, text, str(quoted) if quoted else None, flags, aside)


def _reason(item: Item) -> int:
    if item.standard_message:
        return _NUMBERS[EMPTY]
    found = (why for name, why in ASIDE.items() if getattr(item, name) not in (UNSET, None))
    return _NUMBERS[next(found, OTHER)]


def _with_names(text: str, ranges: Sequence[Range], directory: Directory) -> str:
    """What was written, with the names of those who are mentioned."""
    if MENTION in text:
        for one in sorted((one for one in ranges if one.mention_aci), key=lambda one: one.start):
            text = text.replace(MENTION, f"@{directory.mentioned(one.mention_aci)}", 1)
    return text


def _milliseconds(written: Number) -> int:
    text = str(written)
    return int(text) if text.isdecimal() and len(text) < 16 else 0


def _declared(directory: Directory, number: str) -> Iterator[Participant]:
    other = directory.room(number)
    if other.contact:
        yield directory.participant(other)


class _People(dict[Number, Participant]):
    """From the number of a recipient to who that is."""

    def __init__(self, directory: Directory) -> None:
        super().__init__()
        self._directory = directory

    def __missing__(self, author: Number) -> Participant:
        found = self[author] = self._directory.sender(str(author))
        return found


def _items(shelves: Shelves[_Row], number: str, export: ChatExport, directory: Directory, file: str) -> Iterator[Message | SetAside]:
    """The rows of a chat. After the last one the export knows all names of those who wrote."""
    chat, title, people, senders = export.chat.id, export.chat.title, _People(directory), dict[Number, Participant]()
    for lines, authors, sent, texts, quoted, flags, asides in shelves.columns(number):
        for author in dict.fromkeys(compress(authors, map(_KEPT.__eq__, asides))):
            senders[author] = people[author]
        times = [*map(_milliseconds, sent)]
        ids = [str(time) if time else None for time in times]
        who = [(people[author].id, people[author].name, people[author].is_me) for author in authors]
        rows = zip(lines, ids, who, utc_milliseconds(times), texts, quoted, flags, asides, strict=True)
        for line, id_, (sender, name, is_me), sent_at, text, reply_to, flag, aside in rows:
            if aside == _KEPT:
                yield Message(chat, title, id_, sender, name, is_me, sent_at, text, reply_to, False, _FLAGS[flag])
            else:
                yield SetAside(*_REASONS[aside], file, line)
    export.participants = tuple({person.id: person for person in (*export.participants, *senders.values())}.values())
