"""Replika's log, as Replika Backup saves it: a table of all that was said, the newest first."""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import DAMAGED, LOOKED_AT, NOTHING
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Item, chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import Dialect, csv_blocks
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, Reason, SetAside

FORMAT = "replika"
_HEAD = re.compile(rb'(?:\xef\xbb\xbf)?"?Timestamp"?,"?From"?,"?Text"?,"?Reaction"?,"?ID"?\s')
_WHO = {
    "Rep": Participant("character:Replika", "Replika", is_me=False, is_program=True),
    "Me": Participant("user:User", "User", is_me=True),
}
_PLACES = 5
"""Columns of a row: when, who, what, which reaction, and its id."""


def score(source: Source) -> Match:
    """Sure where a table has the columns of Replika Backup."""
    if any(True for _ in _files(source, LOOKED_AT)):
        return Match(0.96, "A table of a talk as Replika Backup saves it.")
    return Match(0.0, "No table has the columns of Replika Backup.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A talk for each table, oldest first. Raises SourceError when there are none."""
    entries = list(_files(source, None))
    if not entries:
        raise SourceError("There is no talk with a Replika in it.", "Choose the table that Replika Backup saved.")
    return chosen((_export(source, entry) for entry in entries), answers)


def _files(source: Source, limit: int | None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(r"\.csv$", limit) if _HEAD.match(head_of(source, entry)))


def _export(source: Source, entry: Entry) -> ChatExport:
    stem = entry.name.rpartition("/")[2].removesuffix(".csv")
    chat = Chat(f"{FORMAT}:{stem}", stem, "assistant")
    return ChatExport(chat, oldest_first(_items(source, entry, chat), newest_first=True), tuple(_WHO.values()))


def _items(source: Source, entry: Entry, chat: Chat) -> Iterator[Item]:
    """What becomes of the rows as they stand; a last one says where the file breaks off."""
    line = 0
    try:
        with source.open(entry) as stream:
            for lines, rows in csv_blocks(stream, Dialect("utf-8-sig", ",")):
                whole = [row if row and len(row) >= _PLACES and row[1] in _WHO else None for row in rows]
                times = iso_times([row and row[0] for row in whole])
                for line, row, sent_at in zip(lines, whole, times, strict=True):
                    if line > 1:
                        yield _item(row, sent_at, chat, entry.name, line)
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, line + 1)


def _item(row: list[str] | None, sent_at: str | None, chat: Chat, file: str, line: int) -> Item:
    """What was said in a row; line ends stand in it as a stroke and a letter."""
    if row is None:
        return SetAside(*DAMAGED, file, line)
    text, who = row[2].replace("\\n", "\n"), _WHO[row[1]]
    if not text.strip():
        return SetAside(*NOTHING, file, line)
    return Message(chat.id, chat.title, row[4] or None, who.id, who.name, who.is_me, sent_at, text)


REPLIKA = Importer(FORMAT, "Replika", score, chats)
