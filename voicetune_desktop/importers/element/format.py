"""Rooms of Matrix that Element exported: as JSON, with events as Matrix has them, as pages of HTML, or as plain text.

The events follow the Matrix specification (spec.matrix.org, Client-Server API, "Instant messaging"), pages and texts
Element's own src/utils/exportUtils.
"""

import re
from collections.abc import Iterator
from itertools import chain

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.element.text_heads import is_likely
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import sample
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "element"
_LOOKED_AT = 50
_FIRST = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"room_name"\s*:')
_MARKS = (b'"room_creator"', b'"exported_by"')
_PAGES = r"(?:^|/)(?:messages\d*|index)\.html$"
_PAGE = (b'id="matrixchat"', b"mx_RoomView_MessageList")
_TEXTS = r"\.txt$"
_ROOM, _NO = Match(0.97, "A room as Element exports it."), Match(0.0, "No file begins as Element's exports do.")


def score(source: Source) -> Match:
    """Sure where a file begins as Element's exports do."""
    found = chain(_files(source, _LOOKED_AT), _pages(source, _LOOKED_AT), _texts(source, _LOOKED_AT))
    return _ROOM if any(True for _ in found) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each file, and for the pages of each folder. Raises SourceError when there are none."""
    from voicetune_desktop.importers.element.chats import room
    from voicetune_desktop.importers.element.pages import rooms
    from voicetune_desktop.importers.element.texts import room as room_of_text

    files, pages, texts = [*_files(source)], [*_pages(source)], [*_texts(source)]
    if not files and not pages and not texts:
        raise SourceError("There is no chat of Element in it.", "Export the chat in Element again, with JSON as the format.")
    yield from chosen((room(source, entry, answers.me) for entry in files), answers)
    yield from chosen(rooms(source, pages, answers.me), answers)
    yield from chosen((room_of_text(source, entry, answers) for entry in texts), answers)


def _files(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(r"\.json$", limit) if _is_one(head_of(source, entry)))


def _pages(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(_PAGES, limit) if all(mark in head_of(source, entry) for mark in _PAGE))


def _texts(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(_TEXTS, limit) if is_likely(sample(source, entry), entry.name))


def _is_one(head: bytes) -> bool:
    return _FIRST.match(head) is not None and all(mark in head for mark in _MARKS)


ELEMENT = Importer(FORMAT, "Element (Matrix)", score, chats)
