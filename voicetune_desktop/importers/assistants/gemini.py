"""Gemini in a download of Google Takeout: a list of what was asked, newest first, as JSON or as a page."""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "gemini"
_NAMES = r"(?:(?:gemini|bard)[^/]*/[^/]*|my ?activity)\.(?:json|html)$"
"""Files in the folder that is called like the product in most languages, and the file by itself."""
_LOOKED_AT = 20
_JSON = re.compile(rb'"header"\s*:\s*"[^"]{0,40}(?:Gemini|Bard)')
_PAGE = re.compile(rb'mdl-typography--title">[^<]{0,40}(?:Gemini|Bard)')
_STYLED = b".mdl-"
_STYLES = 1 << 20
"""Bytes of the styles that stand before the first row of a page."""


def score(source: Source) -> Match:
    """Sure where a list of activity is that of Gemini."""
    if any(True for _ in _files(source)):
        return Match(0.97, "Questions to Gemini, from a Takeout.")
    return Match(0.0, "No file lists questions to Gemini.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, where the list tells of them, and one of all others. Raises SourceError when there are none."""
    from voicetune_desktop.importers.assistants.gemini_chats import read_activity

    files = list(_files(source))
    if not files:
        raise SourceError(
            "There are no questions to Gemini in it.", "Ask Google Takeout for your activity in Gemini and choose its archive."
        )
    yield from read_activity(source, files, answers)


def _files(source: Source) -> Iterator[Entry]:
    return (entry for entry in source.candidates(_NAMES, _LOOKED_AT) if _is_one(source, entry))


def _is_one(source: Source, entry: Entry) -> bool:
    head = head_of(source, entry)
    return bool(_JSON.search(head) or _PAGE.search(head) or (_STYLED in head and _PAGE.search(_more(source, entry))))


def _more(source: Source, entry: Entry) -> bytes:
    """More of a page than its head, which is full of styles; b"" where it is damaged."""
    try:
        with source.open(entry) as stream:
            return stream.read(_STYLES)
    except HostileArchive:
        raise
    except SourceError:
        return b""


GEMINI = Importer(FORMAT, "Gemini", score, chats)
