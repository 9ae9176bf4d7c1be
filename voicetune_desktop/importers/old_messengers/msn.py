"""The histories of MSN and Windows Live Messenger: a file of XML for each contact, in the folder History."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "msn"
_LOOKED_AT = 50
_ROOT = re.compile(rb"<\?xml-stylesheet[^<>]{0,100}MessageLog\.xsl|<Log\b[^<>]{0,200}\bFirstSessionID=")


def score(source: Source) -> Match:
    """Sure where a file begins as these histories do."""
    if any(True for _ in _logs(source, _LOOKED_AT)):
        return Match(0.97, "Histories as MSN Messenger keeps them.")
    return Match(0.0, "No file is a history of MSN Messenger.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each contact. Raises SourceError where there are no histories."""
    from voicetune_desktop.importers.old_messengers.msn_logs import read_chats

    entries: Sequence[Entry] = [*_logs(source)]
    if not entries:
        raise SourceError("There are no histories of MSN Messenger in it.", "Choose the folder History of MSN Messenger.")
    return chosen(read_chats(source, entries, answers.me), answers)


def _logs(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(r"\.xml$", limit) if _ROOT.search(head_of(source, entry)[:1000]))


MSN = Importer(FORMAT, "MSN Messenger", score, chats)
