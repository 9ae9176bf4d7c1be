"""How pages of Snapchat's chats are known among those of a download."""

import re
from collections.abc import Iterator

from voicetune_desktop.importers.json_files.chats import head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source

_NAMES = r"(?:^|(?<!snap_history)/)subpage_[^/]*\.html?$"
_TITLE = re.compile(rb"<h1\b[^<>]{0,200}>\s*Chat History with ([^<>]{1,300})</h1>")


def pages(source: Source, limit: int | None = None) -> Iterator[Entry]:
    """The pages that have a title as those of chats."""
    return (entry for entry in source.candidates(_NAMES, limit) if title_in(head_of(source, entry)))


def title_in(head: bytes) -> bytes:
    """With whom the chat of a page is, as HTML; nothing where it is no page of a chat."""
    found = _TITLE.search(head)
    return found[1] if found else b""
