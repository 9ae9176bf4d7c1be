"""Apps for talks with assistants: how their files are known, and talks of which each is a file of its own."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from textwrap import shorten
from typing import NamedTuple, TypeVar

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import CONVERSATIONS, DAMAGED, LOOKED_AT, Place, Sides, conversation_files, talk
from voicetune_desktop.importers.assistants.trees import Said, Turn, tree_items
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Clock, chosen, head_of
from voicetune_desktop.importers.json_files.lines import json_lines
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match, Participant, Reason, SetAside

T = TypeVar("T")
ReadFiles = Callable[[Source, Sequence[Entry]], Iterator[ChatExport]]
"""The chats of the files of one app."""
ReadAsFound = Callable[[Source, Iterator[Entry]], Iterator[ChatExport]]
"""The same of files that are looked at one after the other."""

PERSON = Participant("user", "User", is_me=True)
"""The person, where an export does not tell who that is."""
_LONGEST_TITLE, _AND_MORE = 50, " …"
_TITLE_IN = 500
"""Characters of a text that hold its title, unless they are nearly all blank."""


class App(NamedTuple):
    """An app, and its files: how they are called, and whether one is by its head."""

    format: str
    label: str
    names: str
    is_one: Callable[[bytes], bool]
    has_own_names: bool = False
    """Whether no other app calls files so: beside one that is well, all are read, damaged ones, too."""
    way_on: str = ""
    """What to choose instead of files without talks."""

    def importer(self, read: ReadFiles) -> Importer:
        """The importer of its talks."""
        return Importer(self.format, self.label, partial(_score, self), partial(_chats, self, read))

    def importer_as_found(self, read: ReadAsFound) -> Importer:
        """The same for an app with very many files, each of which is read once it is looked at, and so opened once."""
        return Importer(self.format, self.label, partial(_score, self), partial(_chats_as_found, self, read))

    def sides(self, assistant: str = "Assistant", person: Participant = PERSON) -> Sides:
        """Who talks in it."""
        return Sides(person, Participant("assistant", assistant, is_me=False, is_program=True))


def has_all(*marks: bytes) -> Callable[[bytes], bool]:
    """Whether a head has all of these marks."""
    return lambda head: all(mark in head for mark in marks)


def all_but(other: bytes, *marks: bytes) -> Callable[[bytes], bool]:
    """Whether a head has all of these marks, and not that of another app with the same files."""
    return lambda head: other not in head and all(mark in head for mark in marks)


def begins(pattern: bytes) -> Callable[[bytes], bool]:
    """Whether a head begins as the regular expression says."""
    begun = re.compile(pattern).match
    return lambda head: begun(head) is not None


def either(one: Callable[[bytes], bool], other: Callable[[bytes], bool]) -> Callable[[bytes], bool]:
    """Whether a head is one or the other."""
    return lambda head: one(head) or other(head)


def _score(app: App, source: Source) -> Match:
    if any(True for _ in _files(app, source, LOOKED_AT)):
        return Match(0.96, f"Talks as {app.label} keeps them.")
    return Match(0.0, f"No file holds talks of {app.label}.")


def _chats(app: App, read: ReadFiles, source: Source, answers: Answers) -> Iterator[ChatExport]:
    found = _files(app, source, None)
    entries = [*islice(found, 1 if app.has_own_names else None)]
    if entries and app.has_own_names:
        entries = list(source.matching(app.names)) or entries
    if not entries:
        raise _nothing(app)
    return chosen(read(source, entries), answers)


def _chats_as_found(app: App, read: ReadAsFound, source: Source, answers: Answers) -> Iterator[ChatExport]:
    found = _files(app, source, None)
    first = next(found, None)
    if first is None:
        raise _nothing(app)
    return chosen(read(source, chain((first,), found)), answers)


def _nothing(app: App) -> SourceError:
    return SourceError(f"There are no talks of {app.label} in it.", app.way_on or f"Choose the files that {app.label} keeps or exports.")


def _files(app: App, source: Source, limit: int | None) -> Iterator[Entry]:
    """The files of an app, called as it calls them; else by titles, as programs for the browser save single conversations."""
    found = conversation_files(source, app.is_one, app.names, limit=limit)
    first = next(found, None)
    if first is None and app.names == CONVERSATIONS:
        yield from conversation_files(source, app.is_one, r"\.json$", limit=limit)
    elif first:
        yield from chain((first,), found)


Rows = Iterator[tuple[int | str, Turn | None]]
"""The lines or places of rows, and what becomes of each; nothing of one that only tells of the talk."""


Become = Callable[[T, str | None], Turn | None]
"""What becomes of a row and its time."""


def turns_in(source: Source, entry: Entry, kind: type[T], become: Become[T], clock: Clock[T]) -> Rows:
    """The turns of an array of JSON, or of lines. Raises SourceError where the file breaks off."""
    is_array = not entry.name.endswith(".jsonl") and head_of(source, entry).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"[")
    with source.open(entry) as stream:
        for first, rows in _in_array(Cursor(stream), kind) if is_array else json_lines(stream, kind):
            whole = [row for row in rows if not isinstance(row, Malformed)]
            turns = map(become, whole, clock.read([*map(clock.written, whole)]))
            if len(whole) < len(rows):
                turns = [Turn(None, DAMAGED) if isinstance(row, Malformed) else next(turns) for row in rows]
            places = range(first, first + len(rows))
            yield from zip(map("[{}]".format, places) if is_array else places, turns, strict=True)


def _in_array(cursor: Cursor, kind: type[T]) -> Iterator[tuple[int, list[T | Malformed]]]:
    number = 0
    for batch in cursor.batches(kind):
        yield number, batch
        number += len(batch)
    cursor.end()


def talk_of(app: App, sides: Sides, key: str, titles: Sequence[object], file: str, rows: Rows) -> ChatExport:  # noqa: PLR0917
    """The talk that a file is, its turns each below the one that it names, else below the one before it."""
    turns, places, last, lost = dict[str, Turn](), list[int | str](), None, list[SetAside]()
    try:
        for at, turn in rows:
            if turn:
                name = turn.id if turn.id and turn.id not in turns else f"row {at}"
                turns[name] = turn if turn.above in turns else Turn(last, turn.said, turn.sent_at, turn.id)
                places.append(at)
                last = name
    except HostileArchive:
        raise
    except SourceError:
        lost.append(SetAside(Reason.UNPARSABLE, BREAKS_OFF, file, len(turns) + 1))
    chat = talk(app.format, app.label, key, *titles, first_words(turns.values()))
    items = tree_items(turns, None, chat, Place(file, ""), sides, dict(zip(turns, places, strict=True)).__getitem__)
    return sides.export(chat, [*items, *lost])


def first_words(turns: Iterable[Turn]) -> str:
    """The beginning of what the person said first, by which a talk without a title is called."""
    words = (turn.said.text for turn in turns if isinstance(turn.said, Said) and turn.said.is_person)
    return beginning_of(next(words, ""))


def beginning_of(text: str) -> str:
    """Its first words in one line, as `shorten` gives them: that takes ten times as long where no word has a hyphen."""
    line = " ".join(text[:_TITLE_IN].split())
    if len(line) <= _LONGEST_TITLE:
        line = " ".join(text.split())
    if "-" in line:
        return shorten(line, _LONGEST_TITLE, placeholder=_AND_MORE)
    if len(line) <= _LONGEST_TITLE:
        return line
    end = line.rfind(" ", 0, _LONGEST_TITLE - len(_AND_MORE) + 1)
    return f"{line[:end]}{_AND_MORE}" if end > 0 else _AND_MORE.strip()
