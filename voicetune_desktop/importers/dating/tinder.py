"""Tinder's data.json: what the person wrote to each match; what they answered is not in it."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.dating.own_messages import Own, listed, talk
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import JsonFile, chosen, head_of, read_chats
from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import tweet_times
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "tinder"
_NAMES = r"(?:^|/)data[^/]*\.json$"
_KEY = "Messages"
_MARKS = re.compile(rb'"match_id"\s*:.{0,400}?"messages"\s*:\s*\[', re.DOTALL)
_TOPS = (b'"Usage"', b'"app_opens"')
_WHEN = re.compile(r"(\w{3}), (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT")
_SPOKEN = (None, 1, "1", "swipe_note")
"""Kinds of messages that are words: most have none, and a note comes with a like. No set, as a damaged file may hold anything."""


class Said(Struct, gc=False):
    """A message."""

    message: str | None = None
    sent_date: Any = None
    type: Any = None


class Talk(Struct):
    """What was written to somebody."""

    match_id: str | int | None = None
    messages: list[Said] = field(default_factory=list[Said])


def score(source: Source) -> Match:
    """Sure where a file has messages as Tinder writes them, or the counts that stand before them."""
    if _files(source):
        return Match(0.97, "Messages as Tinder's data has them.")
    return Match(0.0, "No file has the form of Tinder's data.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A talk for each match. Raises SourceError when there are none."""
    entries = _files(source)
    if not entries:
        raise SourceError("There are no messages of Tinder in it.", "Choose the archive that Tinder made, or data.json from it.")
    for entry in entries:
        yield from chosen(read_chats(source, entry, FORMAT, _walk), answers)


def _files(source: Source) -> list[Entry]:
    return [entry for entry in source.candidates(_NAMES) if _is_one(head_of(source, entry))]


def _is_one(head: bytes) -> bool:
    return all(mark in head for mark in _TOPS) or (b'"sent_date"' in head and _MARKS.search(head) is not None)


def _walk(file: JsonFile) -> Iterator[ChatExport]:
    for key in file.cursor.members():
        if key == _KEY:
            for found in listed(file, FORMAT, Talk, _KEY):
                yield found if isinstance(found, ChatExport) else _talk(*found, file.name)


def _talk(number: int, one: Talk, file: str) -> ChatExport:
    times = tweet_times([_as_tweets_have_it(row.sent_date) for row in one.messages])
    said = [
        Own(sent_at, unescaped(row.message or "") if row.type in _SPOKEN else "", f"{_KEY}[{number}].messages[{at}]")
        for at, (row, sent_at) in enumerate(zip(one.messages, times, strict=True))
    ]
    return talk(FORMAT, str(one.match_id or f"Match {number + 1}"), file, said)


def _as_tweets_have_it(written: object) -> str | None:
    """ "Tue, 30 Nov 2021 05:08:21 GMT" as "Tue Nov 30 05:08:21 +0000 2021"."""
    found = _WHEN.fullmatch(str(written))
    if not found:
        return None
    weekday, day, month, year, clock = found.groups()
    return f"{weekday} {month} {day} {clock} +0000 {year}"


TINDER = Importer(FORMAT, "Tinder", score, chats)
