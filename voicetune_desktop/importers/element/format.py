"""Chats of Matrix that Element exported as JSON: the room's name, whoever exported it, and events as Matrix has them.

The events follow the Matrix specification (spec.matrix.org, Client-Server API, "Instant messaging").
"""

import re
from collections.abc import Iterator
from itertools import islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "element"
_LOOKED_AT = 50
_FIRST = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"room_name"\s*:')
_MARKS = (b'"room_creator"', b'"exported_by"')
_YES, _NO = Match(0.97, "A room as Element exports it."), Match(0.0, "No file begins as Element's exports do.")


def score(source: Source) -> Match:
    """Sure where a file begins as Element's exports do."""
    return _YES if any(True for _ in _files(source, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each file. Raises SourceError when there are none."""
    from voicetune_desktop.importers.element.chats import room

    entries = [*_files(source)]
    if not entries:
        raise SourceError("There is no chat of Element in it.", "Export the chat in Element again, with JSON as the format.")
    return chosen((room(source, entry, answers.me) for entry in entries), answers)


def _files(source: Source, limit: int | None = None) -> Iterator[Entry]:
    candidates = iter(source.entries) if len(source.entries) == 1 else islice(source.matching(r"\.json$"), limit)
    return (entry for entry in candidates if _is_one(head_of(source, entry)))


def _is_one(head: bytes) -> bool:
    return _FIRST.match(head) is not None and all(mark in head for mark in _MARKS)


ELEMENT = Importer(FORMAT, "Element (Matrix)", score, chats)
