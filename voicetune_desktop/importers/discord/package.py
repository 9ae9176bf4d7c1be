"""The data package that Discord sends on demand: a folder for each channel, with one's own messages and nobody else's."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, count, islice
from typing import Any, NamedTuple

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.batches import batches
from voicetune_desktop.importers.discord.mentions import resolved
from voicetune_desktop.importers.discord.numbers import made_at
from voicetune_desktop.importers.discord.package_facts import Channel, chat_of, others_in, owner, read_facts, shown_names
from voicetune_desktop.importers.discord.talk import BREAKS_OFF, DAMAGED, Item, flags, without_text
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import head_of
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import elements
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import Dialect, csv_rows
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, Reason, SetAside

_MESSAGES = r"(^|/)(messages/c?\d+|c?\d{15,21})/messages\.(json|csv)$"
_NUMBER = re.compile(r"(\d+)/messages\.\w+$")
_LOOKED_AT = 50
_EMPTY = 40
"""Bytes of a file without messages; most channels of a package have none."""
_LONGEST = 1 << 23
"""Bytes of the longest message that is read; Discord's own end at 4,000 characters."""
_DIALECT = Dialect("utf-8", ",")
_WITHOUT_ZONE = len("2023-01-02 03:04:05")
_CELLS = 3
"""Cells of a whole row; the last one has the addresses of files."""


class Row(Struct, gc=False):
    """A message of one's own. Discord has written its number as a number and as a text."""

    id: int | str | None = field(default=None, name="ID")
    timestamp: str | None = field(default=None, name="Timestamp")
    contents: str | None = field(default=None, name="Contents")
    attachments: Any = field(default=None, name="Attachments")


class _Place(NamedTuple):
    """One channel while it is read; `other` are those on the other side, by number."""

    file: str
    chat: Chat
    me: Participant
    other: dict[str, str]


_Numbered = tuple[int | str, Row | None]
"""Where a row stands, and the row unless it is damaged."""


def _score(source: Source) -> Match:
    found = list(islice(source.matching(_MESSAGES), _LOOKED_AT))
    if any(b"Contents" in head_of(source, entry) for entry in found):
        return Match(0.97, "Discord's own data package. It holds only what you wrote yourself: your style, but nothing that you answered.")
    if found and any(source.matching(r"(^|/)index\.json$")):
        return Match(0.8, "Discord's own data package, without messages.")
    return Match(0.0, "It is no data package of Discord's.")


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    entries = list(source.matching(_MESSAGES))
    if not entries:
        raise SourceError("There are no messages of a Discord data package in it.", "Choose the archive that Discord sent, as it is.")
    folders = {entry.name.rpartition("/")[0].rpartition("/")[0] for entry in entries}
    (me, friends), shown = owner(source), shown_names(source, folders)
    facts = {entry.name.rpartition("/")[0]: entry for entry in source.matching(r"/channel\.json$")}
    for entry in entries:
        if entry.size <= _EMPTY:
            continue
        number, about = _number(entry), facts.get(entry.name.rpartition("/")[0])
        channel = (read_facts(source, about, Channel) if about else None) or Channel()
        chat = chat_of(number, channel, shown.get(number, ""))
        if answers.chats is None or chat.id in answers.chats:
            others = others_in(channel, chat, me, friends)
            place = _Place(entry.name, chat, me, {one.id: one.name for one in others})
            yield ChatExport(chat, oldest_first(_items(source, entry, place)), (me, *others))


DISCORD_PACKAGE = Importer("discord-package", "Discord (data package)", _score, _chats)


def _number(entry: Entry) -> str:
    found = _NUMBER.search(entry.name)
    return found[1] if found else entry.name


def _items(source: Source, entry: Entry, place: _Place) -> Iterator[Item]:
    """The rows of one channel as they stand in its file. Raises HostileArchive."""
    rows = _table(source, entry) if entry.name.lower().endswith("csv") else _listed(source, entry)
    at: int | str = "messages"
    try:
        for batch in batches(rows):
            at = batch[-1][0]
            yield from _read(batch, place)
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, at)


def _listed(source: Source, entry: Entry) -> Iterator[_Numbered]:
    """The rows of JSON."""
    number = count()
    with source.open(entry) as stream:
        rows = chain.from_iterable(elements(stream, (), Row, longest=_LONGEST))
        yield from ((f"messages[{next(number)}]", None if isinstance(row, Malformed) else row) for row in rows)


def _table(source: Source, entry: Entry) -> Iterator[_Numbered]:
    """The rows of the tables that packages had before 2024."""
    with source.open(entry) as stream:
        for line, cells in csv_rows(stream, _DIALECT):
            if line == 1:
                continue
            whole = cells is not None and len(cells) >= _CELLS
            yield line, Row(cells[0], cells[1], cells[2], cells[3] if len(cells) > _CELLS else None) if cells and whole else None


def _read(batch: Iterable[_Numbered], place: _Place) -> Iterator[Item]:
    rows = list(batch)
    times = utc_milliseconds([made_at(str(row.id)) if row else 0 for _, row in rows])
    for (at, row), sent_at in zip(rows, times, strict=True):
        yield _read_row(row, at, sent_at, place)


def _read_row(row: Row | None, at: int | str, sent_at: str | None, place: _Place) -> Item:
    """`sent_at` is the moment that the message's number holds; its own time is in UTC, too, and may have no fractions."""
    if row is None:
        return SetAside(Reason.UNPARSABLE, DAMAGED, place.file, at)
    text, me = row.contents or "", place.me
    if not text or text.isspace():
        return SetAside(*without_text(has_files=bool(row.attachments)), place.file, at)
    return Message(
        place.chat.id,
        place.chat.title,
        None if row.id is None else str(row.id),
        me.id,
        me.name,
        True,
        _moment(row.timestamp, sent_at),
        resolved(text, place.other.get),
        flags=flags(has_files=True) if row.attachments else (),
    )


def _moment(written: str | None, numbered: str | None) -> str | None:
    """The time that is written, with the fractions of the message's number where both tell the same second."""
    if written is None or (numbered and numbered[:_WITHOUT_ZONE] == written[:_WITHOUT_ZONE].replace(" ", "T")):
        return numbered
    return iso_time(f"{written}+00:00" if len(written) == _WITHOUT_ZONE else written) or numbered
