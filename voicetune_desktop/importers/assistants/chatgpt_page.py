"""chat.html of ChatGPT's export: the page that shows all conversations holds them as `conversations.json` does, in a script."""

import re
from typing import BinaryIO

from voicetune_desktop.importers.json_files.chats import head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source

_NAMES = r"(?:^|/)chat[^/]*\.html?$"
"""The page as it lies in the archive, and as browsers save it: "ChatGPT Data Export.html"."""
_LOOKED_AT = 20
_ASSIGNMENT = re.compile(rb"<script[^>]*>\s*(?:var|let|const)\s+jsonData\s*=\s*(?=\[)")
_TITLE = b"ChatGPT"


def pages(source: Source) -> list[Entry]:
    """The pages that hold conversations."""
    return [entry for entry in source.candidates(_NAMES, _LOOKED_AT) if _is_one(head_of(source, entry))]


def opened_page(source: Source, entry: Entry) -> BinaryIO:
    """The page from where its conversations begin. Raises SourceError."""
    found = _ASSIGNMENT.search(source.head(entry))
    stream = source.open(entry)
    if found:
        stream.read(found.end())
    return stream


def _is_one(head: bytes) -> bool:
    found = _ASSIGNMENT.search(head)
    return found is not None and _TITLE in head[: found.start()]
