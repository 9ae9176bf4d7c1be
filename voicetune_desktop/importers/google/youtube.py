"""What somebody commented on YouTube and wrote in live chats, from the tables of Google Takeout."""

import csv
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "youtube"
_LOOKED_AT = 200
"""Tables whose beginnings detection looks at; a Takeout has one for each playlist."""
_CHANNEL = re.compile(r"UC[\w-]{22}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:")
_TEXT = re.compile(r'\s*\{\s*"(?:text|takeoutSegments)"')
"""How a text in pieces begins."""
_NUMBERS = ("comment id", "live chat id")
"""What the first column is called in English: so a table whose first row is damaged is told of."""
_COMMENT = "Ug"
"""Begins the number of a comment; those of messages in live chats begin otherwise."""
_FEWEST = 6
"""Columns of the smallest table: a number, the person's channel, the time, a price, the video, and the text."""
_YES, _NO = Match(0.96, "Comments as Google Takeout has those of YouTube."), Match(0.0, "No table has comments on YouTube.")


class Table(NamedTuple):
    """A table: where its texts and the numbers of answered comments stand, -1 where they do not, whose it is, and whether of live chats."""

    entry: Entry
    text: int
    answered: int
    channel: str
    is_live: bool


def score(source: Source) -> Match:
    """Sure where a table begins as one of YouTube's."""
    return _YES if any(True for _ in _tables(source, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat of comments, and one of what was written in live chats. Raises SourceError when there are none."""
    from voicetune_desktop.importers.google.youtube_rows import read_chats

    tables = [*_tables(source)]
    if not tables:
        raise SourceError("There are no comments on YouTube in it.", "Ask Google Takeout for “YouTube” and choose its archive.")
    return chosen(read_chats(source, tables), answers)


def _tables(source: Source, limit: int | None = None) -> Iterator[Table]:
    for entry in source.candidates(r"\.csv$", limit):
        found = _table(entry, head_of(source, entry))
        if found:
            yield found


def _table(entry: Entry, head: bytes) -> Table | None:
    """What a table is by the names of its columns, which are in the language of the account, and its first row."""
    text = head.decode("utf-8-sig", "replace")
    if text.count(",") < _FEWEST:
        return None
    try:
        rows = [*islice(csv.reader(text.splitlines(keepends=True)), 2), list[str](), list[str]()]
    except csv.Error:
        return None
    called, row = [name.strip().casefold() for name in rows[0]], rows[1]
    is_whole = len(row) >= _FEWEST and _CHANNEL.fullmatch(row[1]) is not None and _TIME.match(row[2]) is not None
    at = next((at for at, cell in enumerate(row) if _TEXT.match(cell)), _at(called, "comment text", "live chat text"))
    if at < 0 or not called or not (is_whole or called[0] in _NUMBERS):
        return None
    is_live = called[0] == _NUMBERS[1] or (called[0] != _NUMBERS[0] and not row[0].startswith(_COMMENT))
    return Table(entry, at, _at(called, "parent comment id"), row[1] if is_whole else "", is_live)


def _at(called: Sequence[str], *names: str) -> int:
    return next((at for at, name in enumerate(called) if name in names), -1)


YOUTUBE = Importer(FORMAT, "YouTube", score, chats)
