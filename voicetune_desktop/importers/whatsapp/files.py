"""Which files of a source are WhatsApp chats, from their names and beginnings."""

import io
import re
from collections.abc import Iterator

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.blocks import text_blocks
from voicetune_desktop.importers.text_files.encodings import encoding_of
from voicetune_desktop.importers.whatsapp.grammar import lock, share
from voicetune_desktop.importers.whatsapp.phrases import APP
from voicetune_desktop.importers.whatsapp.titles import is_export_name
from voicetune_desktop.model import Match

LOOKED_AT = 50
"""Text files of a source whose beginning is read when no name tells."""
SURE, LIKELY, UNSURE, POSSIBLE, UNLIKELY = 0.99, 0.9, 0.6, 0.55, 0.2
_OTHERS_DATE = re.compile(r"\n\[\d{4}-\d\d-\d\d(?: \d|, \d\d:\d\d\])")
"""Tools for other apps begin their lines in this way, too: without a comma or without seconds."""
_ATTACHMENT = re.compile(r"(?:^|/)(?:[A-Z]{3}-\d{8}-WA\d+|\d{8}-)[^/]*$")
_NO = Match(0.0, "No line in it begins like a WhatsApp message.")


def score(source: Source) -> Match:
    """How sure we are, from names and the beginning of each text file."""
    best = _NO
    for entry in _candidates(source):
        best = max(best, source.told(entry, _match), key=lambda match: match.confidence)
        if best.confidence == SURE:
            break
    return best


def chat_files(source: Source) -> Iterator[Entry]:
    """The files that are chats; one that was chosen by itself, or is named like one, always is."""
    alone = len(source.entries) == 1
    for entry in _candidates(source):
        if alone or is_export_name(entry.name) or source.told(entry, _match).confidence >= POSSIBLE:
            yield entry


def _candidates(source: Source) -> list[Entry]:
    """Text files named by WhatsApp, and others that may be renamed chats rather than attachments of a chat."""
    if len(source.entries) == 1:
        return [*source.entries]
    texts = [*source.matching(r"\.txt$")]
    named = [entry for entry in texts if is_export_name(entry.name)]
    folders = {entry.name.rpartition("/")[0] for entry in named if entry.name.endswith("_chat.txt")}
    others = [
        entry
        for entry in texts
        if entry not in named and not _ATTACHMENT.search(entry.name) and entry.name.rpartition("/")[0] not in folders
    ]
    return named + others[:LOOKED_AT]


def _match(source: Source, entry: Entry) -> Match:
    try:
        sample = _sample(source.head(entry))
    except HostileArchive:
        raise
    except SourceError:
        return _NO
    layout = lock(sample)
    if layout is None:
        return _NO
    part = share(sample, layout)
    if is_export_name(entry.name):
        return Match(SURE, "Named as WhatsApp names its exports, and its lines begin like messages.")
    if not part:
        return Match(UNLIKELY, "A line in it begins like a WhatsApp message.")
    often = LIKELY if part >= 0.6 else POSSIBLE
    marked = f"\n{APP}[" in sample or f": {APP}" in sample
    shared = layout.style in ("colon", "bare") or (_OTHERS_DATE.match(sample) and not marked)
    return Match(min(often, UNSURE) if shared else often, f"{part:.0%} of its first lines begin like WhatsApp messages.")


def _sample(head: bytes) -> str:
    """The whole lines of a file's beginning, after a newline; nothing when it is no text."""
    encoding = encoding_of(head)
    if encoding is None:
        return ""
    text = "".join(text_blocks(io.BytesIO(head), encoding))
    return "\n" + (text.rpartition("\n")[0] or text)
