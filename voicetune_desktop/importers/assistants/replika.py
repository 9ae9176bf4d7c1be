"""Replika's log, as Replika Backup saves it: a table of all that was said, the newest first."""

import re
from collections.abc import Iterator
from itertools import islice

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import DAMAGED, LOOKED_AT, NOTHING, Place
from voicetune_desktop.importers.assistants.lines import Line, line_export
from voicetune_desktop.importers.assistants.trees import Said
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import CsvRow, Dialect, csv_rows
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Reason

FORMAT = "replika"
_HEAD = re.compile(rb'(?:\xef\xbb\xbf)?"?Timestamp"?,"?From"?,"?Text"?,"?Reaction"?,"?ID"?\s')
_WHO = {"Me": True, "Rep": False}
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
    return line_export(Chat(f"{FORMAT}:{stem}", stem, "assistant"), _lines(source, entry), Place(entry.name, ""), "Replika")


def _lines(source: Source, entry: Entry) -> list[tuple[int, Line]]:
    """The rows, oldest first; where the file breaks off, that is the first of them."""
    found = list[tuple[int, Line]]()
    try:
        with source.open(entry) as stream:
            found += ((row.line, _line(row)) for row in islice(csv_rows(stream, Dialect("utf-8-sig", ",")), 1, None))
    except HostileArchive:
        raise
    except SourceError:
        found.append((found[-1][0] + 1 if found else 1, Line((Reason.UNPARSABLE, BREAKS_OFF))))
    return found[::-1]


def _line(row: CsvRow) -> Line:
    """What was said in a row; line ends stand in it as a stroke and a letter."""
    if row.cells is None or len(row.cells) < _PLACES or row.cells[1] not in _WHO:
        return Line(DAMAGED)
    time, who, text, _, key = row.cells[:_PLACES]
    text = text.replace("\\n", "\n")
    return Line(Said(_WHO[who], text) if text.strip() else NOTHING, sent_at=iso_time(time), id=key or None)


REPLIKA = Importer(FORMAT, "Replika", score, chats)
