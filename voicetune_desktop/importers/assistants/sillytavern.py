"""SillyTavern's chats: a line of JSON for each turn, behind one about the chat, in a file for each chat."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, count, islice
from typing import Any, NamedTuple, cast

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import INSTRUCTION, LEFT, NOT_CHOSEN, NOTHING
from voicetune_desktop.importers.assistants.lines import with_names
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, DAMAGED_ROW, Item, chosen, head_of
from voicetune_desktop.importers.json_files.lines import json_lines
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time, iso_times, unix_time
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, Reason, SetAside

FORMAT = "sillytavern"
MOST_ANSWERS = 10
"""Answers to one turn that become preference pairs; whoever swiped hundreds of times would have pairs of little else."""
_LOOKED_AT = 200
"""Files whose heads detection looks at."""
_UNUSED = "unused"
"""What newer versions write in place of names in the first line."""
_MARKS = (b'"is_user"', b'"mes"', b'"name"')
_LATEST = 2**53
"""Milliseconds, and the greatest whole number that is exact in JSON."""
_STAMP = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2}) ?@ ?(\d\d)h ?(\d\d)m ?(\d\d)s(?: ?\d+ms)?")


class Head(Struct):
    """The first line."""

    user_name: str | None = None
    character_name: str | None = None


class Row(Struct, gc=False):
    """A turn, or the first line."""

    user_name: str | None = None
    name: str = ""
    is_user: bool = False
    is_system: bool | None = None
    send_date: Any = None
    mes: str | None = None
    swipes: list[Any] | None = None


def score(source: Source) -> Match:
    """Sure where a file has turns with SillyTavern's fields."""
    if _files(source, 1):
        return Match(0.96, "A chat as SillyTavern keeps it.")
    return Match(0.0, "No file is a chat of SillyTavern.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each file. Raises SourceError when there are none."""
    entries = _files(source, None)
    if not entries:
        raise SourceError("There is no chat of SillyTavern in it.", "Choose a .jsonl file from SillyTavern's folder of chats.")
    return chosen((_export(source, entry) for entry in entries), answers)


def _files(source: Source, limit: int | None) -> list[Entry]:
    candidates = source.candidates(r"\.jsonl$", _LOOKED_AT if limit else None)
    return list(islice((entry for entry in candidates if _is_one(head_of(source, entry))), limit))


def _is_one(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" and (
        all(mark in head for mark in _MARKS) or (b'"character_name"' in head and b'"user_name"' in head)
    )


def _export(source: Source, entry: Entry) -> ChatExport:
    first = head_of(source, entry).partition(b"\n")[0]
    head = decoded(first, Head)
    stem = entry.name.removesuffix(".jsonl")
    folder, _, name = stem.rpartition("/")
    named = None if isinstance(head, Malformed) or head.character_name in (None, _UNUSED) else head.character_name
    character = named or folder.rpartition("/")[2] or name.partition(" - ")[0]
    chat = Chat(
        f"{FORMAT}:{character}/{name}", f"{character}: {name.removeprefix(f'{character} - ')}" if character != name else name, "assistant"
    )
    person = "" if isinstance(head, Malformed) or head.user_name in (None, _UNUSED) else head.user_name
    talk = _Talk(chat, entry.name, {}, person or _first_person(head_of(source, entry)) or "User")
    export = ChatExport(chat, ())
    export.items = _rows(source, entry, talk, export)
    return export


def _first_person(head: bytes) -> str:
    """The name under which the person writes first."""
    rows = (decoded(line, Row) for line in head.splitlines() if line.strip())
    return next((row.name for row in rows if isinstance(row, Row) and row.is_user), "")


def _rows(source: Source, entry: Entry, talk: "_Talk", export: ChatExport) -> Iterator[Item]:
    """The rows of a file; at its end the export knows who spoke."""
    number = 0
    try:
        with source.open(entry) as stream:
            for first, rows in json_lines(stream, Row):
                times = _times([row.send_date if isinstance(row, Row) else None for row in rows])
                yield from chain.from_iterable(map(talk.items, rows, count(first), times))
                number = first + len(rows) - 1
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, number + 1)
    export.participants = tuple(talk.senders.values())


class _Talk(NamedTuple):
    """One chat while it is read."""

    chat: Chat
    file: str
    senders: dict[tuple[str, bool], Participant]
    person: str

    def items(self, row: Row | Malformed, number: int, sent_at: str | None) -> Sequence[Item]:
        """What becomes of a line: a turn, and the answers that were not chosen; nothing for the first one."""
        if not isinstance(row, Row):
            return (self._aside(Reason.UNPARSABLE, DAMAGED_ROW, number),)
        if row.mes is None:
            return () if row.user_name is not None else (self._aside(Reason.UNPARSABLE, DAMAGED_ROW, number),)
        if row.is_system:
            return (self._aside(*INSTRUCTION, number),)
        if not row.is_user and not any(is_user for _, is_user in self.senders):
            row = self._with_names(row)
        text = row.mes or ""
        has_text = bool(text.strip())
        chosen = self._message(row, text, sent_at) if has_text else self._aside(*NOTHING, number)
        return (chosen, *self._others(row, number, answers=has_text and not row.is_user)) if row.swipes else (chosen,)

    def _with_names(self, row: Row) -> Row:
        """What a character says first, and its other beginnings."""
        texts = [with_names(text, self.person, row.name) if isinstance(text, str) else text for text in (row.mes, *(row.swipes or ()))]
        return replace(row, mes=texts[0], swipes=texts[1:])

    def _message(self, row: Row, text: str, sent_at: str | None) -> Message:
        chat, key = self.chat, (row.name, row.is_user)
        who = self.senders.get(key) or self.senders.setdefault(key, _participant(*key))
        return Message(chat.id, chat.title, None, who.id, who.name, who.is_me, sent_at, text)

    def _others(self, row: Row, number: int, *, answers: bool) -> Iterator[SetAside]:
        for place, text in enumerate(_left(row)):
            yield self._aside(*NOT_CHOSEN, number, text) if answers and place < MOST_ANSWERS else self._aside(*LEFT, number)

    def _aside(self, reason: Reason, why: str, number: int, rejected: str = "") -> SetAside:
        return SetAside(reason, why, self.file, number, rejected)


def _participant(name: str, is_user: bool) -> Participant:  # noqa: FBT001  # both are the key of a sender
    shown = name or ("User" if is_user else "Character")
    return Participant(f"user:{shown}" if is_user else f"character:{shown}", shown, is_user, is_program=not is_user)


def _left(row: Row) -> list[str]:
    """Answers with a text that were not chosen."""
    return [text for text in row.swipes or () if isinstance(text, str) and text.strip() and text != row.mes]


def _times(written: Sequence[object]) -> Sequence[str | None]:
    """Many of `_time` at once, as long as all are written in one of the ways of today."""
    if all(type(one) is int and 0 < one < _LATEST for one in written):
        return utc_milliseconds(cast("Sequence[int]", written))
    return [sent_at or (None if one is None else _time(one)) for one, sent_at in zip(written, iso_times(written), strict=True)]


def _time(written: object) -> str | None:
    """When a turn was sent, which versions have written in four ways."""
    if isinstance(written, (int, float)) and abs(written) < _LATEST:
        return unix_time(written / 1000)
    stamp = _STAMP.match(written) if isinstance(written, str) else None
    if stamp:
        year, month, day, hour, minute, second = map(int, stamp.groups())
        return iso_time(f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    if moment := iso_time(written):
        return moment
    from voicetune_desktop.importers.times.written import written_time

    return written_time(written)


SILLYTAVERN = Importer(FORMAT, "SillyTavern", score, chats)
